# SPDX-License-Identifier: GPL-3.0-or-later
"""What else stands on a desktop: a notification server, a tray and a password prompt, as a driver meets them on the session
bus at hand. Runs with Debian's own Python, which has dbus, dbusmock and gi."""
import json
import os
import pty
import subprocess
import sys
import threading
import time

import dbus

SERVER, SERVER_PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
MOCK = "org.freedesktop.DBus.Mock"
BODY_AND_ACTIONS = json.dumps({"capabilities": "body body-markup actions"})
PATIENCE = 20


def until(what, condition, seconds=PATIENCE):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if found := condition():
                return found
        except dbus.DBusException:  # not there yet
            pass
        time.sleep(0.1)
    return sys.exit(f"{what}: not within {seconds} s")


class Notifications:
    """A notification server, what was shown by it, and the person who answers."""

    def __init__(self):
        self.bus = dbus.SessionBus()
        self.process = subprocess.Popen(["/usr/bin/python3", "-m", "dbusmock", "--session", "--template", "notification_daemon",
                                         "--parameters", BODY_AND_ACTIONS], stdout=subprocess.DEVNULL)
        until("a notification server", lambda: self.bus.name_has_owner(SERVER))
        self.mock = self.bus.get_object(SERVER, SERVER_PATH)

    def calls(self):
        """Each call of Notify: when it came and with which arguments."""
        return self.mock.GetMethodCalls("Notify", dbus_interface=MOCK)

    def about(self, name, seconds):
        """The number of the notification whose title or body holds the name."""
        def number():
            found = [at for at, (_, arguments) in enumerate(self.calls(), 1) if name in arguments[3] + arguments[4]]
            return found[-1] if found else None
        return until(f"a notification about {name}", number, seconds)

    def answer(self, number, action):
        time.sleep(1)  # nobody presses it before the program has the number that its call is answered with
        self.mock.EmitSignal(SERVER, "ActionInvoked", "us", [number, action], dbus_interface=MOCK)

    def stop(self):
        self.process.terminate()
        self.process.wait()


class Tray:
    """A tray host, and what icons told it. `script` is tray_host.py."""

    def __init__(self, script):
        self.said = []
        self.process = subprocess.Popen(["/usr/bin/python3", script], stdout=subprocess.PIPE, text=True)
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        for line in self.process.stdout:
            self.said.append(json.loads(line))

    def icon(self):
        return until("the icon is in the tray", lambda: self.said and self.said[-1])

    def click(self):
        call(self.icon()["owner"], "/StatusNotifierItem", "org.kde.StatusNotifierItem", "Activate", 0, 0)

    def choose(self, *labels):
        """Chooses the entry that had one of these labels when the icon came."""
        icon = self.icon()
        number = next(icon["menu"][label] for label in labels if label in icon["menu"])
        call(icon["owner"], icon["Menu"], "com.canonical.dbusmenu", "Event", number, "clicked",
             dbus.Int32(0, variant_level=1), dbus.UInt32(0))

    def stop(self):
        self.process.terminate()
        self.process.wait()


def call(owner, path, interface, method, *arguments):
    bus = dbus.SessionBus()
    return bus.get_object(owner, path, introspect=False).get_dbus_method(method, interface)(*arguments)


class PasswordPrompt:
    """polkit's own agent for terminals, for one program; types the password when it is asked."""

    def __init__(self, pid, password):
        self.password = password
        self.asked = 0
        self.said = ""
        child, self.terminal = pty.fork()
        if child == 0:
            os.execv("/usr/bin/pkttyagent", ["pkttyagent", "--process", str(pid)])
        self.child = child
        threading.Thread(target=self.type, daemon=True).start()

    def type(self):
        while True:
            try:
                self.said += os.read(self.terminal, 4096).decode(errors="replace")
            except OSError:
                return
            if self.said.count("assword:") > self.asked:
                self.asked += 1
                time.sleep(0.3)
                os.write(self.terminal, f"{self.password}\n".encode())

    def stop(self):
        os.kill(self.child, 15)
        os.waitpid(self.child, 0)
