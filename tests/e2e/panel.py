# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop's real panel (xfce4-panel) with windows, tray and clock, on the display and session bus at hand. What is in its tray
is asked on the bus; the icon is clicked with the mouse. Runs with Debian's own Python, which has dbus."""
import os
import subprocess

import dbus

WATCHER = "org.kde.StatusNotifierWatcher"
HEIGHT = 30
EMPTY_TRAY = 16  # pixels wide
LEFT, RIGHT = "1", "3"  # mouse buttons
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array"><value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=10;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="size" type="uint" value="30"/>
      <property name="plugin-ids" type="array">
        <value type="int" value="1"/><value type="int" value="2"/><value type="int" value="3"/><value type="int" value="4"/>
      </property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="tasklist"/>
    <property name="plugin-2" type="string" value="separator">
      <property name="expand" type="bool" value="true"/><property name="style" type="uint" value="0"/>
    </property>
    <property name="plugin-3" type="string" value="systray"/>
    <property name="plugin-4" type="string" value="clock"/>
  </property>
</channel>
"""


class Panel:
    """Shown while it runs. `wait_for` is how its driver waits: what for, and a condition."""

    def __init__(self, wait_for):
        self.wait_for = wait_for
        folder = os.path.expanduser("~/.config/xfce4/xfconf/xfce-perchannel-xml")
        os.makedirs(folder, exist_ok=True)
        with open(f"{folder}/xfce4-panel.xml", "w", encoding="utf-8") as settings:
            settings.write(SETTINGS)
        self.process = subprocess.Popen(["xfce4-panel", "--disable-wm-check"], stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)
        wait_for("a panel", self.tray)

    @staticmethod
    def windows():
        """Where the windows of its plugins are: left, top, width and height of the tray's, of a menu and of what hovers."""
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "wrapper-2.0", "getwindowgeometry", "--shell",
                                "%@"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False).stdout
        numbers = [int(line.split("=")[1]) for line in found.splitlines() if line.split("=")[0] in ("X", "Y", "WIDTH", "HEIGHT")]
        return [tuple(numbers[at:at + 4]) for at in range(0, len(numbers), 4)]

    def tray(self):
        return next((place for place in self.windows() if place[3] == HEIGHT), None)

    def icon(self):
        """Where the icon is, as long as one is registered."""
        bus, place = dbus.SessionBus(), self.tray()
        if not place or not bus.name_has_owner(WATCHER):
            return None
        watcher = bus.get_object(WATCHER, "/StatusNotifierWatcher")
        if not watcher.Get(WATCHER, "RegisteredStatusNotifierItems", dbus_interface="org.freedesktop.DBus.Properties"):
            return None
        return place if place[2] > EMPTY_TRAY else None

    def click(self, button=LEFT):
        left, top, width, height = self.wait_for("an icon in the panel", self.icon)
        subprocess.run(["xdotool", "mousemove", str(left + width // 2), str(top + height // 2), "click", button, "mousemove",
                        str(left + width // 2), "0"], check=True)

    def menu(self):
        return next((place for place in self.windows() if place[3] > 4 * HEIGHT), None)

    def look_at_menu(self, look):
        """Opens the icon's menu, calls `look`, and closes it."""
        self.click(RIGHT)
        self.wait_for("the icon's menu", self.menu)
        look()
        subprocess.run(["xdotool", "key", "Escape"], check=True)
        self.wait_for("the end of the menu", lambda: not self.menu())

    def stop(self):
        self.process.terminate()
        self.process.wait()
