#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An attack is told by a notification at once: seen on a screen, asserted on the bus, and its actions do what they say."""
import json

import attackers
from seat import *

CRITICAL = 2


class GuardNotification(Seat):
    def attack(self, number, play):
        attacker = self.lan.host(f"bad{number}", f"00:0c:29:80:00:{number:02x}", (f"10.77.0.{100 + number}/24",))
        play(attacker, self.sensor)()

    def test_anAttackIsToldAtOnceAndItsActionsWork(self):
        session = self.drive("drive_guard.py", self.home)
        session.wait_for("ready for actions", 60)
        until(lambda: attached(self.sensor) != HOOKS_GONE, 30, "the helper is attached")
        self.attack(1, attackers.search_by_arp)
        session.wait_for("ready for dunst", 60)
        self.attack(2, attackers.scan_ports)
        session.wait_for("ready for none", 60)
        self.attack(3, attackers.scan_in_disguise)
        self.finish(session, 60)
        self.checkTold(json.loads(session.stdout.splitlines()[-1]))

    def checkTold(self, told):
        report("the notifications", told)
        self.checkTray(told.pop("tray"))
        shown = told.pop("shown")  # the window came to the front, with the alert that was told and no other
        self.assertTrue(any("looks for open ports" in text for text in shown), shown)
        self.assertFalse(any("asks for every address" in text for text in shown), shown)
        for notification in told.values():
            self.assertEqual((notification["urgency"], notification["count"], notification["replaced"]), (CRITICAL, 1, 0))
        self.assertEqual(told["actions"]["actions"][::2], ["default", "show", "mute"])
        self.assertEqual(told["none"]["actions"], [])
        shown = self.start("lanscopectl", "alerts", "--json")
        self.assertEqual(shown.wait(), 0, shown.stderr)
        states = {alert["kind"]: alert["state"] for alert in shown.json()}
        self.assertEqual(states, {**states, "arp-scan": "muted", "port-scan": "open", "stealth-scan": "open"})

    def checkTray(self, tray):
        self.assertEqual(tray["status"], "NeedsAttention")
        self.assertIn("looks for open ports", tray["entries"][0])  # the headline; then what happened last
        self.assertIn("looks for open ports", tray["entries"][1])
        self.assertLessEqual({"Pause notifications for an hour", "Pause notifications until tomorrow"}, set(tray["entries"]))
        self.assertNotIn("Pause notifications for an hour", tray["paused"])


if __name__ == "__main__":
    require_seat("dunst", "dunstctl", "arp-scan", "nmap", modules="dbusmock, pyatspi")
    main()
