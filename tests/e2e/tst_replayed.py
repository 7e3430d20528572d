#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A capture that is sent again, and listened to, gives the alerts that reading it gives. LANSCOPE_CORPUS names the folder of
the captures; each is sent at its own pace into an interface of its own, all at once."""
import os
import subprocess

import lan
from live import *

CORPUS = os.path.join(os.environ.get("LANSCOPE_CORPUS", ""), "captures/attack-lab")
CAPTURES = ("syn_scan", "rogue_dhcp", "dns_tunnel", "syn_flood")  # as many as one user may listen to at once
PATIENCE = 120  # seconds; the longest of them is shorter
LOUD = ("warning", "critical")


def told(result):
    return sorted((alert["kind"], alert["severity"], alert["device"] or "") for alert in result["alerts"] if alert["severity"] in LOUD)


class Replayed(LiveLine):
    def wire(self, name):
        """An interface of the sensor whose other end is in a namespace of its own: nothing else is heard there."""
        player = lan.Host(f"play-{name[:8]}")
        self.lan.hosts.append(player)
        interface = name[:12]
        lan.run("ip", "link", "add", "eth0", "netns", player.name, "type", "veth", "peer", "name", interface, "netns",
                self.sensor.name)
        for host, end in ((player, "eth0"), (self.sensor, interface)):
            settings = [word for offload in lan.OFFLOADS for word in (offload, "off")]
            host.run("ethtool", "-K", end, *settings, check=False)
            host.run("sysctl", "-qw", f"net.ipv6.conf.{end}.disable_ipv6=1")
            host.run("ip", "link", "set", end, "up")
        return player, interface

    def listenTo(self, interface):
        run = self.start("lanscopectl", "run", "-i", interface, "--mode", "span", "--json")
        run.wait_for(f"listening on {interface}")
        return run

    def test_whatIsSentAgainIsToldAsWhenItIsRead(self):
        lines = []
        for name in CAPTURES:
            player, interface = self.wire(name)
            lines.append((name, player, self.listenTo(interface)))
        players = [player.start("tcpreplay", "-q", "-i", "eth0", f"{CORPUS}/{name}.pcap", stderr=subprocess.PIPE)
                   for name, player, _ in lines]
        for player in players:
            self.assertEqual(player.wait(PATIENCE), 0, "tcpreplay")
            player.stderr.close()
        for name, _, run in lines:
            with self.subTest(capture=name):
                run.wait_for("alert: ", 10)
                self.assertEqual(run.finish(), 0, run.stderr)
                live = told(run.json())
                read = self.start("lanscopectl", "read", self.copy(name), "--json")
                self.assertEqual(read.wait(60), 0, read.stderr)
                report(name, live)
                self.assertTrue(live)
                self.assertEqual(live, told(read.json()))

    def copy(self, name):
        """Where an ordinary user can read it."""
        path = f"{self.folder}/{name}.pcap"
        with open(f"{CORPUS}/{name}.pcap", "rb") as capture, open(path, "wb") as copied:
            copied.write(capture.read())
        return path


if __name__ == "__main__":
    require("tcpreplay")
    if not os.path.exists(f"{CORPUS}/{CAPTURES[0]}.pcap"):
        skip("LANSCOPE_CORPUS names no folder with captures of attacks")
    main()
