#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""drive_tray.py PROGRAM HOST CAPTURE: starts, finds, hides and ends Lanscope as a desktop does, on the display and session
bus at hand; HOST is tray_host.py. Prints what it did; a failed step ends it with 1. Runs with Debian's own Python."""
import os
import subprocess
import sys
import time

import dbus

from desk import Tray, call

NAME, PATH = "org.lanscope.Lanscope", "/org/lanscope/Lanscope"
PATIENCE = 20


def fail(text):
    sys.exit(f"FAILED: {text}")


def wait_for(what, condition, seconds=PATIENCE):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := condition():
            print(what, flush=True)
            return found
        time.sleep(0.05)
    return fail(f"{what}: not within {seconds} s")


def windows(*options, title="Lanscope"):
    found = subprocess.run(["xdotool", "search", *options, "--name", title], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                           text=True, check=False)
    return found.stdout.split()


def visible(title="Lanscope"):
    return windows("--onlyvisible", title=title)


def has_ended(process, how):
    try:
        status = process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        fail(f"{how} does not end it")
    if status != 0:
        fail(f"{how}: it ended with {status}")
    print(f"{how} ended it", flush=True)


def without_a_tray(program, script):
    first = subprocess.Popen([program, "--hidden"])
    wait_for("without a tray the window is there, minimised", lambda: windows() and not visible())
    host = Tray(script)
    icon = host.icon()
    for name, value in (("Id", NAME), ("Status", "Active"), ("Category", "ApplicationStatus")):
        if icon[name] != value:
            fail(f"the icon's {name} is {icon[name]}")
    if 22 not in icon["sizes"] or not icon["Title"].startswith("Lanscope"):
        fail(f"the icon says {icon}")
    if not {"Show window", "Resume listening", "Pause notifications for an hour", "Do not disturb", "Quit"} <= set(icon["menu"]):
        fail(f"the menu has {icon['menu']}")
    host.click()
    wait_for("a click shows the window", visible)
    host.choose("Show window")
    wait_for("the menu hides it", lambda: not visible())
    return first, host


def a_second_start(program, capture):
    for what, arguments, title in (("the first's window", [], "Lanscope"), ("the file in it", [capture], os.path.basename(capture))):
        began = time.monotonic()
        environment = {**os.environ, "XDG_ACTIVATION_TOKEN": "token"}
        if subprocess.run([program, *arguments], check=False, timeout=PATIENCE, env=environment).returncode != 0:
            fail("a second start did not hand over")
        print(f"handing over (s): {time.monotonic() - began:.2f}", flush=True)
        wait_for(f"a second start shows {what}", lambda wanted=title: visible(wanted))


def main(program, script, capture):
    first, host = without_a_tray(program, script)
    a_second_start(program, capture)
    host.choose("Quit")
    has_ended(first, "the menu's Quit")

    again = subprocess.Popen([program, "--hidden"])
    wait_for("with a tray it starts in it", lambda: len(host.said) > 1)
    time.sleep(4)  # longer than a window waits for a tray
    if visible():
        fail("the window is shown though it started hidden")
    call(NAME, PATH, "org.freedesktop.Application", "Activate", dbus.Dictionary(signature="sv"))
    wait_for("activation shows the window", visible)
    call(NAME, PATH, "org.freedesktop.Application", "ActivateAction", "quit", dbus.Array(signature="v"),
         dbus.Dictionary(signature="sv"))
    has_ended(again, "the action quit")

    third = subprocess.Popen([program])
    wait_for("it starts with a window", visible)
    host.stop()
    press = ["xdotool", "key", "ctrl+q"]  # the window may not have the focus yet
    wait_for("Ctrl+Q", lambda: subprocess.run(press, check=False) and third.poll() is not None)
    has_ended(third, "Ctrl+Q")


if __name__ == "__main__":
    main(*sys.argv[1:])
