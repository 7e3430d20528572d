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

SERVER, SERVER_PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
MOCK = "org.freedesktop.DBus.Mock"
PATIENCE = 60


def wait_for(what, condition):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            if found := condition():
                return found
        except dbus.DBusException:  # not there yet
            pass
        time.sleep(0.1)
    subprocess.run(["scrot", "--overwrite", os.path.join(sys.argv[3], "notification-failed.png")], check=True)
    return sys.exit(f"{what}: not within {PATIENCE} s")


def has_window(title):
    return subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title], stdout=subprocess.DEVNULL,
                          check=False).returncode == 0


def main(program, name, pictures):
    bus = dbus.SessionBus()
    capabilities = json.dumps({"capabilities": "body body-markup actions"})
    server = subprocess.Popen(["/usr/bin/python3", "-m", "dbusmock", "--session", "--template", "notification_daemon",
                               "--parameters", capabilities], stdout=subprocess.DEVNULL)
    wait_for("a notification server", lambda: bus.name_has_owner(SERVER))
    with open(os.path.join(pictures, "stderr"), "w", encoding="utf-8") as errors:
        window = subprocess.Popen([program], stderr=errors)
    wait_for("window", lambda: has_window("Lanscope"))
    lanscope = bus.get_object("org.lanscope.Lanscope", "/org/lanscope/Lanscope", introspect=False)

    def ask(action):
        lanscope.ActivateAction(action, dbus.Array(signature="v"), dbus.Dictionary(signature="sv"),
                                dbus_interface="org.freedesktop.Application")

    ask("listen")
    print("asked to listen", flush=True)
    mock = bus.get_object(SERVER, SERVER_PATH)
    calls = wait_for("notification", lambda: mock.GetMethodCalls("Notify", dbus_interface=MOCK))
    _program, replaced, icon, title, body, actions, hints, _time = calls[0][1]
    print(json.dumps({"title": str(title), "body": str(body), "actions": [str(word) for word in actions], "icon": str(icon),
                      "replaced": int(replaced), "entry": str(hints["desktop-entry"])}), flush=True)
    mock.EmitSignal(SERVER, "ActionInvoked", "us", [1, "mine"], dbus_interface=MOCK)
    time.sleep(1)
    subprocess.run(["scrot", "--overwrite", os.path.join(pictures, "notification-naming.png")], check=True)
    subprocess.run(["xdotool", "key", "ctrl+a"], check=True)
    subprocess.run(["xdotool", "type", "--delay", "60", name], check=True)
    subprocess.run(["xdotool", "key", "Return"], check=True)
    time.sleep(1)
    ask("quit")
    status = window.wait(PATIENCE)
    server.terminate()
    server.wait()
    sys.exit(status)


if __name__ == "__main__":
    main(*sys.argv[1:])
