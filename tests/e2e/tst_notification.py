#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A device comes onto the network, is told by a notification, and named from there."""
import json
import os
import shutil
import subprocess
import time

from live import *

DRIVER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "drive_notification.py")
PICTURES = os.environ.get("LANSCOPE_PICTURES", ".")
NEWCOMER_MAC = "d8:3a:dd:00:00:07"
HOSTILE = "<b>Anna</b>&s-phone"
NAME = "Annas Telefon"
# Nobody is told of new devices in the first ten minutes of a place: those are long gone.
AGE = """import sqlite3, sys
database = sqlite3.connect(sys.argv[1])
database.execute("UPDATE device SET first_seen = first_seen - 86400000000000")
database.commit()
database.close()"""


class Notification(LiveLine):
    def test_aNewDeviceIsToldAndNamedFromThere(self):
        home = self.bus.homes[ALICE]
        self.laptop.start("ping", "-q", "-i", "0.5", "10.77.0.10")
        self.assertEqual(self.start("lanscopectl", "run", "--duration", "4").wait(), 0)
        self.bus.run(ALICE, "/usr/bin/python3", "-c", AGE, f"{home}/.local/share/lanscope/lanscope.db")

        settings = (f"XDG_RUNTIME_DIR={home}", f"XAUTHORITY={home}/Xauthority", "QT_QPA_PLATFORM=xcb", "LANGUAGE=en")
        script = 'openbox & sleep 1; "$@"; status=$?; kill %1; exit $status'
        session = self.start("/usr/bin/xvfb-run", "-a", "-f", f"{home}/Xauthority", "-s", "-screen 0 1280x800x24 -nolisten tcp",
                             "dbus-run-session", "--", "bash", "-c", script, "session", "/usr/bin/python3",
                             shutil.copy(DRIVER, self.folder), f"{self.bus.staging}/usr/bin/lanscope", NAME, home,
                             settings=settings)
        session.wait_for("asked to listen", 40)
        until(lambda: attached(self.sensor) != HOOKS_GONE, 30, "the helper is attached")
        time.sleep(2)  # the window hears of it with the first drain
        talkers.serve_addresses(self.router, "10.77.0.100", "10.77.0.120")
        newcomer = self.lan.host("newcomer", NEWCOMER_MAC, silent=True)
        talkers.lease_address(newcomer, HOSTILE)
        status = session.wait(90)
        for entry in os.listdir(home):
            if entry.endswith(".png"):
                shutil.copy(f"{home}/{entry}", PICTURES)
        self.assertEqual(status, 0, session.stderr)

        told = json.loads(session.stdout.splitlines()[-1])
        report("the notification", told)
        self.assertIn(HOSTILE, told["title"])
        self.assertNotIn("<", told["body"])
        self.assertEqual(told["actions"][::2], ["default", "mine", "not-mine"])
        self.assertEqual((told["entry"], told["replaced"]), ("org.lanscope.Lanscope", 0))
        with open(f"{home}/stderr", encoding="utf-8") as errors:
            self.assertEqual(errors.read(), "")
        shown = self.start("lanscopectl", "device", NEWCOMER_MAC, "--json")
        self.assertEqual(shown.wait(), 0, shown.stderr)
        self.assertEqual(shown.json()["name"], NAME)


if __name__ == "__main__":
    require("Xvfb", "xvfb-run", "xauth", "openbox", "xdotool", "scrot", "dbus-run-session", "ping", "dnsmasq", "udhcpc")
    probe = subprocess.run(["/usr/bin/python3", "-c", "import dbusmock"], capture_output=True, check=False)
    if probe.returncode != 0:
        skip("python3-dbusmock is not installed")
    main()
