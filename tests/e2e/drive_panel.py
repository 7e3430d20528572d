#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""drive_panel.py PROGRAM PICTURES: Lanscope in the tray of a real panel that comes after it and that is there before it, on the
display and session bus at hand. A failed step ends it with 1. Runs with Debian's own Python, which has dbus."""
import os
import subprocess
import sys
import time

from panel import Panel

PATIENCE = 20


def picture(name):
    time.sleep(0.5)  # what is faded in
    subprocess.run(["scrot", "--overwrite", os.path.join(sys.argv[2], f"{name}.png")], check=True)


def wait_for(what, condition):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if found := condition():
            print(what, flush=True)
            return found
        time.sleep(0.1)
    picture("tray-failed")
    return sys.exit(f"FAILED: {what}: not within {PATIENCE} s")


def visible():
    return subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "lanscope"], stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL, check=False).returncode == 0


def end(lanscope):
    lanscope.terminate()
    lanscope.wait(PATIENCE)


def main(program):
    lanscope = subprocess.Popen([program])
    wait_for("the window without a tray", visible)
    panel = Panel(wait_for)
    panel.look_at_menu(lambda: picture("tray-comes-later"))
    panel.click()
    wait_for("a click hides the window", lambda: not visible())
    panel.click()
    wait_for("another shows it", visible)
    end(lanscope)
    wait_for("the icon goes with the program", lambda: panel.icon() is None)

    lanscope = subprocess.Popen([program, "--hidden"])
    wait_for("it starts in the tray", panel.icon)
    panel.look_at_menu(lambda: picture("tray-was-there"))
    if visible():
        sys.exit("FAILED: the window is shown though it started hidden")
    panel.click()
    wait_for("a click shows the window", visible)
    end(lanscope)
    panel.stop()


if __name__ == "__main__":
    main(sys.argv[1])
