#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An attack is told by a notification at once: seen on a screen, asserted on the bus, and its actions do what they say."""
import json
import os
import shutil
import subprocess

import attackers
from live import *

DRIVER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "drive_guard.py")
PICTURES = os.environ.get("LANSCOPE_PICTURES", ".")
CRITICAL = 2


class GuardNotification(LiveLine):
    def attack(self, number, play):
        attacker = self.lan.host(f"bad{number}", f"00:0c:29:80:00:{number:02x}", (f"10.77.0.{100 + number}/24",))
        play(attacker, self.sensor)()

    def test_anAttackIsToldAtOnceAndItsActionsWork(self):
        home = self.bus.homes[ALICE]
        settings = (f"XDG_RUNTIME_DIR={home}", f"XAUTHORITY={home}/Xauthority", "QT_QPA_PLATFORM=xcb", "LANGUAGE=en")
        script = 'openbox & sleep 1; "$@"; status=$?; kill %1; exit $status'
        session = self.start("/usr/bin/xvfb-run", "-a", "-f", f"{home}/Xauthority", "-s", "-screen 0 1280x800x24 -nolisten tcp",
                             "dbus-run-session", "--", "bash", "-c", script, "session", "/usr/bin/python3",
                             shutil.copy(DRIVER, self.folder), f"{self.bus.staging}/usr/bin/lanscope", home, settings=settings)
        session.wait_for("ready for actions", 60)
        until(lambda: attached(self.sensor) != HOOKS_GONE, 30, "the helper is attached")
        self.attack(1, attackers.search_by_arp)
        session.wait_for("ready for dunst", 60)
        self.attack(2, attackers.scan_ports)
        session.wait_for("ready for none", 60)
        self.attack(3, attackers.scan_in_disguise)
        status = session.wait(60)
        for entry in os.listdir(home):
            if entry.endswith(".png"):
                shutil.copy(f"{home}/{entry}", PICTURES)
        self.assertEqual(status, 0, session.stderr)
        self.checkTold(json.loads(session.stdout.splitlines()[-1]))
        with open(f"{home}/stderr", encoding="utf-8") as errors:
            self.assertEqual(errors.read(), "")

    def checkTold(self, told):
        report("the notifications", told)
        self.checkTray(told.pop("tray"))
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
        self.assertEqual((tray["quiet"], tray["loud"]), (1, 0))


if __name__ == "__main__":
    require("Xvfb", "xvfb-run", "xauth", "openbox", "xdotool", "scrot", "dbus-run-session", "dunst", "dunstctl", "arp-scan", "nmap")
    if subprocess.run(["/usr/bin/python3", "-c", "import dbusmock"], capture_output=True, check=False).returncode != 0:
        skip("python3-dbusmock is not installed")
    main()
