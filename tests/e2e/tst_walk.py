#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person's whole way with Lanscope by accessible names alone: the first run with a real password prompt on a LAN of real
talkers, naming, filter, undo, dark colours and tray; later everything is still there, and two newcomers are answered."""
from seat import *

PASSWORD = "correct horse"
TV_MAC, CAMERA_MAC = "d8:3a:dd:00:00:07", "d8:3a:dd:00:00:08"
ASK_ALICE = 'polkit.addAdminRule(function(action, subject) { return ["unix-user:%s"]; });' % ALICE
SET_PASSWORD = """hash=$(perl -e 'print crypt($ARGV[0], q($6$lanscope$))' "$2")
cp /etc/shadow /run/shadow && echo "$1:$hash:19000::::::" >>/run/shadow && mount --bind /run/shadow /etc/shadow"""


class Walk(Seat):
    def setUp(self):
        super().setUp()
        self.bus.call("rules", input=ASK_ALICE)
        self.bus.run("root", "sh", "-c", SET_PASSWORD, "sh", ALICE, PASSWORD)
        talkers.announce_service(self.router, "kitchen-printer", "Kitchen printer", "_ipp._tcp", 631)
        self.laptop.start("ping", "-q", "-i", "0.3", "10.77.0.10")

    def walk(self, run):
        return self.drive("drive_walk.py", f"{self.folder}/tray_host.py", self.home, PASSWORD, run)

    def arrive(self, name, mac):
        talkers.lease_address(self.lan.host(name.split("-", maxsplit=1)[0], mac, silent=True), name)

    def listed(self, terms):
        shown = self.start("lanscopectl", "list", "--filter", terms, "--json")
        self.assertEqual(shown.wait(), 0, shown.stderr)
        return [(device["name"], device["macs"][0]) for device in shown.json()]

    def test_aPersonsWholeWay(self):
        session = self.walk("first")
        session.wait_for("one prompt answered", 120)
        # Lanscope learns the gateway by this, the computer's kernel does not: the next session begins without knowing it.
        self.router.run("arping", "-q", "-c", "1", "-i", "eth0", "10.77.0.20")
        self.finish(session)
        self.assertDetached()
        self.grow_old()
        talkers.serve_addresses(self.router, "10.77.0.100", "10.77.0.120")
        session = self.walk("again")
        session.wait_for("ready for newcomers", 60)
        self.arrive("neighbours-tv", TV_MAC)
        session.wait_for("not mine", 60)
        self.arrive("garden-cam", CAMERA_MAC)
        self.finish(session)
        self.assertDetached()
        self.assertEqual(self.listed("is:not-mine"), [("neighbours-tv", TV_MAC)])
        self.assertEqual(self.listed("name:Gartenkamera"), [("Gartenkamera", CAMERA_MAC)])


if __name__ == "__main__":
    require_seat("dnsmasq", "udhcpc", "avahi-daemon", "arping", "perl", "pkttyagent", modules="pyatspi, dbusmock, gi")
    main()
