# SPDX-License-Identifier: GPL-3.0-or-later
"""A person's seat on the scene's sensor: an X display with a window manager, a session bus and accessibility, for ALICE."""
import os
import shutil
import subprocess

import live
from live import *

HERE = os.path.dirname(os.path.abspath(__file__))
PICTURES = os.environ.get("LANSCOPE_PICTURES", ".")
SESSION = 'openbox & sleep 1; "$@"; status=$?; kill %1; exit $status'
# Nobody is told of new devices in the first ten minutes of a place: those are long gone.
AGE = """import sqlite3, sys
database = sqlite3.connect(sys.argv[1])
database.execute("UPDATE device SET first_seen = first_seen - 86400000000000")
database.execute("UPDATE place SET listened_at = listened_at - 86400000000000")
database.commit()
database.close()"""


class Seat(live.LiveLine):
    """Drivers run here as ALICE; what they need beside themselves is copied to where she may read it."""

    def setUp(self):
        self.home = self.bus.homes[ALICE]
        for name in os.listdir(HERE):
            if name.endswith(".py"):
                shutil.copy(os.path.join(HERE, name), self.folder)
        self.addCleanup(self.keep_pictures)

    def keep_pictures(self):
        """However the test ended."""
        for entry in os.listdir(self.home):
            if entry.endswith(".png"):
                shutil.copy(f"{self.home}/{entry}", PICTURES)

    def drive(self, driver, *arguments):
        """Starts `driver PROGRAM ARGUMENTS…` on a display of its own; pictures and standard error come to ALICE's home."""
        settings = (f"XDG_RUNTIME_DIR={self.home}", f"XAUTHORITY={self.home}/Xauthority", "XDG_SESSION_TYPE=x11",
                    "QT_QPA_PLATFORM=xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1", "LANGUAGE=en", "PYTHONDONTWRITEBYTECODE=1")
        return self.start("/usr/bin/xvfb-run", "-a", "-f", f"{self.home}/Xauthority", "-s",
                          "-screen 0 1280x800x24 -nolisten tcp", "dbus-run-session", "--", "bash", "-c", SESSION, "session",
                          "/usr/bin/python3", f"{self.folder}/{driver}", f"{self.bus.staging}/usr/bin/lanscope", *arguments,
                          settings=settings)

    def finish(self, session, seconds=240):
        """Waits for a driver's end, and fails with what it said when it did not come through."""
        status = session.wait(seconds)
        report("the driver said", session.stdout)
        self.assertEqual(status, 0, session.stderr)
        with open(f"{self.home}/stderr", encoding="utf-8") as errors:
            self.assertEqual(errors.read(), "", "nothing is written to standard error while the window is used")

    def grow_old(self):
        """What was seen was seen a day ago."""
        self.bus.run(ALICE, "/usr/bin/python3", "-c", AGE, f"{self.home}/.local/share/lanscope/lanscope.db")


def require_seat(*tools, modules="pyatspi"):
    """Ends the test as skipped where no desktop can be shown or asked."""
    require("Xvfb", "xvfb-run", "xauth", "openbox", "xdotool", "scrot", "dbus-run-session", "ping", *tools)
    probe = subprocess.run(["/usr/bin/python3", "-c", f"import {modules}"], capture_output=True, check=False)
    if probe.returncode != 0:
        skip(f"Debian's python3 cannot import {modules}")


__all__ = [*live.__all__, "Seat", "require_seat"]
