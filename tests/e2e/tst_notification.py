#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A device comes onto the network, is told by a notification, and named from there."""
import json
import time

from seat import *

NEWCOMER_MAC = "d8:3a:dd:00:00:07"
HOSTILE = "<b>Anna</b>&s-phone"
NAME = "Annas Telefon"


class Notification(Seat):
    def test_aNewDeviceIsToldAndNamedFromThere(self):
        self.laptop.start("ping", "-q", "-i", "0.5", "10.77.0.10")
        self.assertEqual(self.start("lanscopectl", "run", "--duration", "4").wait(), 0)
        self.grow_old()

        session = self.drive("drive_notification.py", NAME, self.home)
        session.wait_for("asked to listen", 40)
        until(lambda: attached(self.sensor) != HOOKS_GONE, 30, "the helper is attached")
        time.sleep(2)  # the window hears of it with the first drain
        talkers.serve_addresses(self.router, "10.77.0.100", "10.77.0.120")
        newcomer = self.lan.host("newcomer", NEWCOMER_MAC, silent=True)
        talkers.lease_address(newcomer, HOSTILE)
        self.finish(session, 90)

        told = json.loads(session.stdout.splitlines()[-1])
        report("the notification", told)
        self.assertIn(HOSTILE, told["title"])
        self.assertNotIn("<", told["body"])
        self.assertEqual(told["actions"][::2], ["default", "mine", "not-mine"])
        self.assertEqual((told["entry"], told["replaced"]), ("org.lanscope.Lanscope", 0))
        shown = self.start("lanscopectl", "device", NEWCOMER_MAC, "--json")
        self.assertEqual(shown.wait(), 0, shown.stderr)
        self.assertEqual(shown.json()["name"], NAME)


if __name__ == "__main__":
    require_seat("dnsmasq", "udhcpc", modules="dbusmock")
    main()
