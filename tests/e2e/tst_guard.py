#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong in a network is told once, soon and with its evidence; what is ordinary is not told at all.

Each attack comes from a computer of its own, by the tool that people use for it (attackers.py).
"""
import os
import shutil
import subprocess
import time

import attackers
import ordinary
from live import *

SOON = 5.0  # seconds from the start of the tool to the alert
PICTURES = os.environ.get("LANSCOPE_PICTURES", ".")
LOUD = ("warning", "critical")
# The kind of alert, its severity, what does it. The last ones make up senders: nothing can be learned of a network after them.
ATTACKS = (
    ("rogue-dhcp", "critical", attackers.serve_addresses_too),
    ("rogue-ra", "critical", attackers.advertise_router_too),
    ("arp-spoof", "critical", attackers.spoof_arp),
    ("nd-spoof", "critical", attackers.spoof_neighbour),
    ("name-poisoning", "critical", attackers.poison_names),
    ("dns-spoof", "critical", attackers.forge_answers),
    ("arp-scan", "warning", attackers.search_by_arp),
    ("port-scan", "critical", attackers.scan_ports),
    ("stealth-scan", "critical", attackers.scan_in_disguise),
    ("udp-scan", "warning", attackers.scan_udp),
    ("brute-force", "warning", attackers.guess_passwords),
    ("flood", "critical", attackers.flood),
    ("storm", "warning", attackers.shout),
    ("dhcp-starvation", "warning", attackers.use_up_addresses),
    ("mac-flood", "warning", attackers.make_up_devices),
)
NAMELESS = ("mac-flood",)  # the tool makes up each sender


def mac_of(number):
    return f"00:0c:29:80:00:{number:02x}"


def loud(alerts):
    return sorted((alert["kind"], alert["device"] or "") for alert in alerts if alert["severity"] in LOUD)


class Watched(LiveLine):
    """Each test listens and records at once, and what is read afterwards gives what was told while listening."""

    def record(self, name):
        path = f"{self.folder}/{ALICE}/{name}.pcap"
        self.addCleanup(lambda: shutil.copy(path, PICTURES))  # to look at what was told too late, or not at all
        recorder = self.sensor.start("tcpdump", "-q", "-U", "-s", "0", "-B", "32768", "-i", "eth0", "-w", path,
                                     stderr=subprocess.PIPE, text=True)
        while "listening on" not in recorder.stderr.readline():
            pass
        return recorder, path

    def settle(self, *names):
        """The network as it is on an ordinary day: the router gives addresses, routes, and is asked for names."""
        talkers.serve_network(self.router, *names)
        attackers.advertise_router(self.router, "fd77::/64")
        for target in ("10.77.0.1", "fd77::1", "10.77.0.20"):
            talkers.ping(self.sensor, target)
        talkers.lease_address(self.lan.host("printer", PRINTER_MAC), "office-printer")
        time.sleep(1)

    def finish(self, run, recorder, path):
        """What was told while listening; a recording of the same tells the same."""
        time.sleep(1.5)
        self.assertEqual(run.finish(), 0, run.stderr)
        recorder.terminate()
        recorder.wait()
        recorder.stderr.close()
        live = run.json()["alerts"]
        macs = {mac for device in run.json()["devices"] for mac in device["macs"]}
        self.assertLessEqual({ROUTER_MAC, LAPTOP_MAC, PRINTER_MAC, SENSOR_MAC}, macs, "real devices are gone")
        read = self.start("lanscopectl", "read", path, "--json")
        self.assertEqual(read.wait(60), 0, read.stderr)
        with self.subTest("a recording gives the alerts of listening"):
            self.assertEqual(loud(read.json()["alerts"]), loud(live))
        return live


class Guard(Watched):
    def attack(self, number, kind, severity, play, run):
        attacker = self.lan.host(f"bad{number}", mac_of(number), (f"10.77.0.{100 + number}/24",))
        try:
            begin = play(attacker, self.sensor)
            began = time.monotonic()
            begin()
            return run.wait_for(f"alert: {severity} {kind}: ", SOON) - began
        finally:
            for process in attacker.processes:
                process.kill()
            attacker.run("ip", "link", "set", "eth0", "down")

    def test_eachAttackIsToldOnceAndSoonWithItsEvidence(self):
        recorder, path = self.record("guard")
        run = self.listen("--json")
        self.settle()
        for number, (kind, severity, play) in enumerate(ATTACKS, 1):
            with self.subTest(kind=kind):
                delay = self.attack(number, kind, severity, play, run)
                report(f"{kind}, told after (s)", round(delay, 1))
                self.assertLess(delay, SOON)
        self.checkAlerts(self.finish(run, recorder, path))

    def checkAlerts(self, alerts):
        expected = sorted((kind, "" if kind in NAMELESS else mac_of(number)) for number, (kind, _, _) in enumerate(ATTACKS, 1))
        self.assertEqual(loud(alerts), expected)
        severities = {kind: severity for kind, severity, _ in ATTACKS}
        for alert in alerts:
            if alert["severity"] not in LOUD:
                report("also told, for information", (alert["kind"], alert["device"], alert["title"]))
                continue
            with self.subTest(alert=alert["kind"]):
                self.assertEqual(alert["severity"], severities[alert["kind"]])
                self.assertEqual(alert["state"], "open")
                for words in ("title", "normal", "advice"):
                    self.assertTrue(alert[words])
                self.assertTrue(alert["evidence"])
                report(alert["title"], alert["evidence"])


class Listed(LiveLine):
    def test_aListedContactIsTold(self):
        home = self.bus.homes[ALICE]
        settings = f"{home}/.config/lanscope"
        talkers.write(f"{self.folder}/bad.txt", "198.51.100.0/24  # a range\n")
        self.bus.run(ALICE, "mkdir", "-p", settings)
        self.bus.run(ALICE, "sh", "-c", f"printf '[alerts]\nblock-lists={self.folder}/bad.txt\n' > {settings}/lanscope.conf")
        run = self.listen("--json")
        self.sensor.run("ping", "-q", "-c", "2", "-i", "0.2", "-W", "1", "198.51.100.66", check=False)
        run.wait_for("alert: warning blocklisted: ", SOON)
        self.assertEqual(run.finish(), 0, run.stderr)
        alert = next(alert for alert in run.json()["alerts"] if alert["kind"] == "blocklisted")
        self.assertEqual(alert["device"], SENSOR_MAC)
        self.assertIn("bad.txt", " ".join(alert["evidence"]))


class BoringHour(Watched):
    def test_nothingIsToldOfAnOrdinaryDay(self):
        outside = ordinary.join_internet(self.router)
        self.addClassCleanup(outside.close)
        recorder, path = self.record("boring")
        run = self.listen("--json")
        self.settle(*ordinary.sites())
        phone = self.lan.host("phone", "a6:3b:5c:30:00:11")
        tv = self.lan.host("tv", "38:8c:50:70:00:15")
        ordinary.renew(phone, "annas-phone")
        ordinary.renew(tv, "living-room-tv")
        ordinary.browse(self.sensor)
        ordinary.play(self.sensor)
        ordinary.back_up(self.sensor, self.laptop, "10.77.0.20")
        ordinary.discover(self.laptop, "10.77.0.20")
        ordinary.discover(self.sensor, "10.77.0.10")
        self.visit(phone)
        self.assertEqual(loud(self.finish(run, recorder, path)), [])

    def visit(self, phone):
        """Devices come and go, and a computer starts virtual machines."""
        ordinary.change_mac(phone, "de:ad:5c:30:00:12")
        ordinary.renew(phone, "annas-phone", times=1)
        talkers.ping(phone, "10.77.0.1", 2)
        machines = ordinary.run_machines(self.lan.host("pc", "3c:97:0e:20:00:30", ("10.77.0.30/24",)),
                                         ("52:54:00:00:00:01", "52:54:00:00:00:02"))
        for number, machine in enumerate(machines):
            self.addClassCleanup(machine.close)
            ordinary.renew(machine, f"vm-{number}", times=2)
            talkers.ping(machine, "10.77.0.10", 2)
        talkers.ask_who_has(self.laptop, "10.77.0.1")
        talkers.announce_service(self.laptop, "laptop", "Music", "_daap._tcp", 3689)
        time.sleep(3)


if __name__ == "__main__":
    require("dnsmasq", "udhcpc", "ping", "tcpdump", "arpspoof", "macof", "radvd", "hping3", "nmap", "arp-scan")
    if subprocess.run([attackers.PYTHON, "-c", "import scapy"], capture_output=True, check=False).returncode != 0:
        skip("python3-scapy is not installed")
    main()
