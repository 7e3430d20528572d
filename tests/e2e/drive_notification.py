#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""drive_notification.py PROGRAM NAME PICTURES: answers the notification of a new device on the display and session bus at
hand by typing NAME. Prints "asked to listen" when it did, the notification as JSON when it came. Runs with Debian's own
Python, which has dbus and dbusmock."""
import json
import os
import subprocess
import sys
import time

import dbus

from desk import Notifications, until

PATIENCE = 60


def has_window(title):
    return subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title], stdout=subprocess.DEVNULL,
                          check=False).returncode == 0


def ask(action):
    lanscope = dbus.SessionBus().get_object("org.lanscope.Lanscope", "/org/lanscope/Lanscope", introspect=False)
    lanscope.ActivateAction(action, dbus.Array(signature="v"), dbus.Dictionary(signature="sv"),
                            dbus_interface="org.freedesktop.Application")


def main(program, name, pictures):
    notifications = Notifications()
    with open(os.path.join(pictures, "stderr"), "w", encoding="utf-8") as errors:
        window = subprocess.Popen([program], stderr=errors)
    until("window", lambda: has_window("Lanscope"))
    ask("listen")
    print("asked to listen", flush=True)
    until("notification", notifications.calls, PATIENCE)
    _program, replaced, icon, title, body, actions, hints, _time = notifications.calls()[0][1]
    print(json.dumps({"title": str(title), "body": str(body), "actions": [str(word) for word in actions], "icon": str(icon),
                      "replaced": int(replaced), "entry": str(hints["desktop-entry"])}), flush=True)
    notifications.answer(1, "mine")
    time.sleep(1)
    subprocess.run(["scrot", "--overwrite", os.path.join(pictures, "notification-naming.png")], check=True)
    subprocess.run(["xdotool", "key", "ctrl+a"], check=True)
    subprocess.run(["xdotool", "type", "--delay", "60", name], check=True)
    subprocess.run(["xdotool", "key", "Return"], check=True)
    time.sleep(1)
    ask("quit")
    status = window.wait(PATIENCE)
    notifications.stop()
    sys.exit(status)


if __name__ == "__main__":
    main(*sys.argv[1:])
