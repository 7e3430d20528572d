#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tray, later starts and hidden starts on a real session bus and display: the tray host comes after the program, and before.
The same once more in the tray of a real panel, with pictures, where xfce4-panel is installed."""
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
SESSION = 'openbox & sleep 1; "$@"; status=$?; kill %1; exit $status'
NO_PACKETS = bytes.fromhex("d4c3b2a1020004000000000000000000ffff000001000000")  # the header of a pcap file


def drive(home, driver, *arguments):
    """Ends as the driver ends, on a display and a session bus of its own."""
    program = os.path.join(os.environ["LANSCOPE_STAGING"], "usr/bin/lanscope")
    environment = {"PATH": "/usr/bin:/bin", "HOME": home, "XDG_RUNTIME_DIR": home, "LC_ALL": "C.UTF-8", "LANGUAGE": "en",
                   "QT_QPA_PLATFORM": "xcb", "PYTHONDONTWRITEBYTECODE": "1",
                   **{name: os.environ[name] for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS") if name in os.environ}}
    return subprocess.run(["xvfb-run", "-a", "-f", f"{home}/Xauthority", "-s", "-screen 0 1280x800x24 -nolisten tcp",
                           "dbus-run-session", "--", "bash", "-c", SESSION, "session", "/usr/bin/python3",
                           os.path.join(HERE, driver), program, *arguments],
                          env=environment, check=False, timeout=240).returncode


def main():
    for program in ("xvfb-run", "openbox", "xdotool", "dbus-run-session"):
        if not shutil.which(program):
            print(f"SKIP: {program} is not installed")
            return 77
    if subprocess.run(["/usr/bin/python3", "-c", "import dbus, gi"], capture_output=True, check=False).returncode != 0:
        print("SKIP: python3-dbus and python3-gi are not installed")
        return 77
    with tempfile.TemporaryDirectory() as home:
        capture = os.path.join(home, "kitchen.pcap")
        with open(capture, "wb") as file:
            file.write(NO_PACKETS)
        status = drive(home, "drive_tray.py", os.path.join(HERE, "tray_host.py"), capture)
    if status != 0:
        return status
    if not shutil.which("xfce4-panel") or not shutil.which("scrot"):
        print("no real panel: xfce4-panel or scrot is not installed")
        return 0
    with tempfile.TemporaryDirectory() as home:
        return drive(home, "drive_panel.py", os.path.abspath(os.environ.get("LANSCOPE_PICTURES", ".")))


if __name__ == "__main__":
    sys.exit(main())
