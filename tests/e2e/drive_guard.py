#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""drive_guard.py PROGRAM PICTURES: has Lanscope listen on the display and session bus at hand, and answers what it tells of
attacks: with a server that has actions, with dunst, which is seen, and with one that has none; beside dunst there is a panel
with a tray, where one is installed. Says "ready for NAME" when an
attack may begin, and prints what was told as one line of JSON. Runs with Debian's own Python, which has dbus, dbusmock and
pyatspi."""
import json
import os
import shutil
import subprocess
import sys
import time

import dbus
import pyatspi

import person
from panel import Panel

SERVER, SERVER_PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
MOCK = "org.freedesktop.DBus.Mock"
PATIENCE = 160 if "ASAN_OPTIONS" in os.environ else 40
BUS = dbus.SessionBus()


def picture(name):
    subprocess.run(["scrot", "--overwrite", os.path.join(sys.argv[2], name)], check=True)


def wait_for(what, condition):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            if found := condition():
                return found
        except dbus.DBusException:  # not there yet
            pass
        time.sleep(0.1)
    picture("guard-failed.png")
    return sys.exit(f"{what}: not within {PATIENCE} s")


def has_window(title):
    return subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title], stdout=subprocess.DEVNULL,
                          check=False).returncode == 0


class Server:
    """A notification server of the session while it is used."""

    def __init__(self, *command):
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for("a notification server", lambda: BUS.name_has_owner(SERVER))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        wait_for("the end of a notification server", lambda: not BUS.name_has_owner(SERVER))


def mock(capabilities):
    return Server("/usr/bin/python3", "-m", "dbusmock", "--session", "--template", "notification_daemon", "--parameters",
                  json.dumps({"capabilities": capabilities}))


def notification():
    server = BUS.get_object(SERVER, SERVER_PATH)
    calls = wait_for("notification", lambda: server.GetMethodCalls("Notify", dbus_interface=MOCK))
    _program, replaced, _icon, title, body, actions, hints, _time = calls[0][1]
    return {"title": str(title), "body": str(body), "actions": [str(word) for word in actions], "count": len(calls),
            "urgency": int(hints["urgency"]), "replaced": int(replaced)}


def press(action):
    """Again each second until the notification is taken away: the program must have its number first."""
    server = BUS.get_object(SERVER, SERVER_PATH)
    pressed = []

    def is_taken_away():
        if not pressed or time.monotonic() - pressed[-1] > 1:
            server.EmitSignal(SERVER, "ActionInvoked", "us", [1, action], dbus_interface=MOCK)
            pressed.append(time.monotonic())
        return server.GetMethodCalls("CloseNotification", dbus_interface=MOCK)

    wait_for(f"the notification is taken away by {action}", is_taken_away)


def in_front():
    """Whether the window is the one that a person works with."""
    active = subprocess.run(["xdotool", "getactivewindow", "getwindowname"], capture_output=True, text=True, check=False)
    return "Lanscope" in active.stdout


def put_away():
    """The window is minimised, as it is while somebody does something else."""
    wait_for("the window in front", in_front)
    subprocess.run(["xdotool", "getactivewindow", "windowminimize"], check=True)
    wait_for("the window to be minimised", lambda: not in_front())


def shown_alert(pid):
    """What the window shows of an alert, as a screen reader reads it: its labels, once it can be marked as done."""
    for application in person.children(pyatspi.Registry.getDesktop(0)):
        if application.get_process_id() == pid and application.childCount > 0:
            application.setCacheMask(pyatspi.cache.NONE)
            return person.words(application) if person.find(application, "Done", person.BUTTONS) else None
    return None


def shown_by_dunst():
    count = subprocess.run(["dunstctl", "count", "displayed"], capture_output=True, text=True, check=False).stdout.strip()
    return count.isdigit() and int(count) > 0


class Tray:
    """What a host reads of the icon and its menu; they are on the bus whether somebody shows them or not."""

    @staticmethod
    def status():
        item = BUS.get_object("org.lanscope.Lanscope", "/StatusNotifierItem", introspect=False)
        return str(item.Get("org.kde.StatusNotifierItem", "Status", dbus_interface="org.freedesktop.DBus.Properties"))

    @staticmethod
    def call(method, *arguments):
        menu = BUS.get_object("org.lanscope.Lanscope", "/StatusNotifierItem/Menu", introspect=False)
        return menu.get_dbus_method(method, "com.canonical.dbusmenu")(*arguments)

    @classmethod
    def entries(cls):
        """The visible ones by their labels: number and whether it is ticked."""
        _revision, layout = cls.call("GetLayout", 0, dbus.Int32(-1), dbus.Array(signature="s"))
        return {str(properties["label"]): (int(number), int(properties.get("toggle-state", 0)))
                for number, properties, _ in layout[2] if "label" in properties and properties.get("visible", True)}

    @classmethod
    def choose(cls, label, becomes):
        """The entries once what was chosen shows in them."""
        cls.call("Event", cls.entries()[label][0], "clicked", dbus.Int32(0, variant_level=1), dbus.UInt32(0))

        def changed():
            entries = cls.entries()
            return entries if becomes(entries) else None

        return wait_for(f"the menu after {label}", changed)

    @classmethod
    def try_out(cls):
        """Each choice and its way back."""
        pause = "Pause notifications for an hour"
        paused = cls.choose(pause, lambda entries: pause not in entries)
        again = next(label for label in paused if label.startswith("Notify again"))
        resumed = cls.choose(again, lambda entries: pause in entries)
        cls.choose("Do not disturb", lambda entries: entries["Do not disturb"][1] == 1)
        cls.choose("Do not disturb", lambda entries: entries["Do not disturb"][1] == 0)
        return {"status": cls.status(), "entries": list(resumed), "paused": list(paused)}


def see(window, panel):
    """What dunst and the panel show of an attack, and what the notification's action does."""
    wait_for("dunst shows it", shown_by_dunst)
    time.sleep(0.5)  # until it is drawn
    picture("guard-notification.png")
    if panel:
        panel.look_at_menu(lambda: picture("guard-tray.png"))
    put_away()
    subprocess.run(["dunstctl", "action", "0"], check=True)
    wait_for("the window in front", in_front)
    shown = wait_for("the alert", lambda: shown_alert(window.pid))
    picture("guard-alerts.png")
    return shown


def main(program, pictures):
    told = {}
    panel = Panel(wait_for) if shutil.which("xfce4-panel") else None
    with mock("body body-markup actions"):
        with open(os.path.join(pictures, "stderr"), "w", encoding="utf-8") as errors:
            window = subprocess.Popen([program], stderr=errors)
        wait_for("window", lambda: has_window("Lanscope"))
        lanscope = BUS.get_object("org.lanscope.Lanscope", "/org/lanscope/Lanscope", introspect=False)

        def ask(action):
            lanscope.ActivateAction(action, dbus.Array(signature="v"), dbus.Dictionary(signature="sv"),
                                    dbus_interface="org.freedesktop.Application")

        ask("listen")
        print("ready for actions", flush=True)
        told["actions"] = notification()
        press("mute")
    with Server("dunst"):
        print("ready for dunst", flush=True)
        told["shown"] = see(window, panel)
        told["tray"] = Tray.try_out()
    with mock("body"):
        print("ready for none", flush=True)
        told["none"] = notification()
    ask("quit")
    status = window.wait(PATIENCE)
    print(json.dumps(told), flush=True)
    sys.exit(status)


if __name__ == "__main__":
    main(*sys.argv[1:])
