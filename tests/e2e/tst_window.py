#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window on live traffic, driven by accessible names on a display of its own."""
import os
import shutil
import subprocess

from live import *

DRIVER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "drive_window.py")
PICTURES = os.environ.get("LANSCOPE_PICTURES", ".")


class LiveWindow(LiveLine):
    def session(self, *command):
        """An X display with a window manager, a session bus and accessibility, for ALICE."""
        home = self.bus.homes[ALICE]
        settings = (f"XDG_RUNTIME_DIR={home}", f"XAUTHORITY={home}/Xauthority", "XDG_SESSION_TYPE=x11", "QT_QPA_PLATFORM=xcb",
                    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1", "LANGUAGE=en")
        script = 'openbox & sleep 1; "$@"; status=$?; kill %1; exit $status'
        return self.start("/usr/bin/xvfb-run", "-a", "-f", f"{home}/Xauthority", "-s", "-screen 0 1280x800x24 -nolisten tcp",
                          "dbus-run-session", "--", "bash", "-c", script, "session", *command, settings=settings)

    def test_listeningNamingAndStartingAgain(self):
        shots = f"{self.folder}/{ALICE}"
        self.laptop.start("ping", "-q", "-i", "0.2", "10.77.0.10")
        session = self.session("/usr/bin/python3", self.readable(DRIVER), f"{self.bus.staging}/usr/bin/lanscope", "10.77.0.20", shots)
        status = session.wait(120)
        for entry in sorted(os.listdir(shots)):
            if entry.endswith(".png"):
                shutil.copy(f"{shots}/{entry}", PICTURES)
        report("the driver said", session.stdout)
        self.assertEqual(status, 0, session.stderr)
        with open(f"{shots}/stderr", encoding="utf-8") as errors:
            self.assertEqual(errors.read(), "", "nothing is written to standard error while the window is used")
        self.assertDetached()

    def readable(self, path):
        """A copy that ALICE may read wherever the checkout is."""
        return shutil.copy(path, self.folder)


if __name__ == "__main__":
    require("Xvfb", "xvfb-run", "xauth", "openbox", "xdotool", "scrot", "dbus-run-session", "ping")
    probe = subprocess.run(["/usr/bin/python3", "-c", "import pyatspi"], capture_output=True, check=False)
    if probe.returncode != 0:
        skip("python3-pyatspi is not installed")
    main()
