#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A capture that is sent again, and listened to, gives the alerts that reading it gives. LANSCOPE_CORPUS names the folder of
the captures; each is sent at its own pace into an interface of its own, all at once."""
import os
import time

import lan
from live import *

CORPUS = os.path.join(os.environ.get("LANSCOPE_CORPUS", ""), "captures/attack-lab")
# As many as one user may listen to at once, each; the last one is of an ordinary day.
CAPTURES = {ALICE: ("syn_scan", "rogue_dhcp", "dns_tunnel", "syn_flood"),
            BOB: ("arp_spoof_mitm", "rogue_ra", "dns_spoof", "ok_dhcp_renew")}
SILENT = "ok_"
LONGEST = 45  # seconds that the longest of them takes
LOUD = ("warning", "critical")


def loud(result):
    alerts = (alert for alert in result["alerts"] if alert["severity"] in LOUD)
    return sorted((alert["kind"], alert["severity"], alert["device"] or "") for alert in alerts)


class Replay:
    """One capture: what reading it tells, and the line that it is sent over. Nothing else is heard there."""

    def __init__(self, scene, user, name):
        self.scene, self.user, self.name = scene, user, name
        self.capture = f"{CORPUS}/{name}.pcap"
        self.told = loud(self.read())
        self.interface = name[:12]
        self.player = self.wire()
        database = f"{scene.bus.homes[user]}/{name}.db"  # they share none: each is a network of its own
        self.run = scene.start("lanscopectl", "--db", database, "run", "-i", self.interface, "--mode", "span", "--json",
                               user=user)
        self.run.wait_for(f"listening on {self.interface}", 30)

    def read(self):
        path = f"{self.scene.folder}/{self.name}.pcap"  # where an ordinary user can read it
        with open(self.capture, "rb") as capture, open(path, "wb") as copy:
            copy.write(capture.read())
        reading = self.scene.start("lanscopectl", "read", path, "--json", user=self.user)
        self.scene.assertEqual(reading.wait(60), 0, reading.stderr)
        return reading.json()

    def wire(self):
        """Its one end is an interface of the sensor, its other end is in a namespace of its own."""
        player = lan.Host(f"play-{self.name[:8]}")
        self.scene.lan.hosts.append(player)
        sensor = self.scene.sensor
        lan.run("ip", "link", "add", "eth0", "netns", player.name, "type", "veth", "peer", "name", self.interface, "netns",
                sensor.name)
        for host, end in ((player, "eth0"), (sensor, self.interface)):
            settings = [word for offload in lan.OFFLOADS for word in (offload, "off")]
            host.run("ethtool", "-K", end, *settings, check=False)
            host.run("sysctl", "-qw", f"net.ipv6.conf.{end}.disable_ipv6=1")
            host.run("ip", "link", "set", end, "up")
        return player

    def send(self):
        return self.player.start("tcpreplay", "-q", "-i", "eth0", self.capture)

    def listened(self):
        """What was told by the time that all of it should have been told."""

        def lines():
            return sum(f"alert: {word} " in line for _, line in list(self.run.errors) for word in LOUD)

        until(lambda: lines() >= len(self.told), 15, f"{self.name}: {self.told} is told")
        self.scene.assertEqual(self.run.finish(), 0, self.run.stderr)
        return loud(self.run.json())


class Replayed(LiveLine):
    def test_whatIsSentAgainIsToldAsWhenItIsRead(self):
        began = time.monotonic()
        replays = [Replay(self, user, name) for user, names in CAPTURES.items() for name in names]
        players = [replay.send() for replay in replays]
        for player, replay in zip(players, replays):
            self.assertEqual(player.wait(2 * LONGEST), 0, f"tcpreplay {replay.name}")
        for replay in replays:
            with self.subTest(capture=replay.name):
                listened = replay.listened()
                report(replay.name, listened)
                self.assertEqual(listened, replay.told)
                self.assertEqual(listened == [], replay.name.startswith(SILENT))
        report("all of them (s)", round(time.monotonic() - began))


if __name__ == "__main__":
    require("tcpreplay")
    missing = [name for names in CAPTURES.values() for name in names if not os.path.exists(f"{CORPUS}/{name}.pcap")]
    if missing:
        skip(f"LANSCOPE_CORPUS names no folder that has captures/attack-lab/{missing[0]}.pcap")
    main()
