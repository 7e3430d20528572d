#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""tray_host.py: a tray on the session bus that shows nothing. Prints one JSON object a line for each icon that registers:
what it says of itself, its pictures' sizes and its menu. Runs with Debian's own Python, which has dbus and gi."""
import json

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

WATCHER = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
PROPERTIES = "org.freedesktop.DBus.Properties"
TEXTS = ("Id", "Title", "Status", "Category", "IconName", "Menu")


def plain(value):
    if isinstance(value, (dbus.String, dbus.ObjectPath)):
        return str(value)
    if isinstance(value, dbus.Boolean):
        return bool(value)
    return int(value) if isinstance(value, (dbus.Int32, dbus.UInt32)) else value


class Watcher(dbus.service.Object):
    def __init__(self, bus):
        super().__init__(bus, "/StatusNotifierWatcher")
        self.bus = bus
        self.name = dbus.service.BusName(WATCHER, bus)

    @dbus.service.method(WATCHER, in_signature="s", sender_keyword="sender")
    def RegisterStatusNotifierItem(self, service, sender=None):
        owner, path = (sender, service) if service.startswith("/") else (service, "/StatusNotifierItem")
        GLib.timeout_add(200, self.describe, owner, path)

    @dbus.service.method(PROPERTIES, in_signature="ss", out_signature="v")
    def Get(self, _interface, name):
        return {"IsStatusNotifierHostRegistered": dbus.Boolean(True), "ProtocolVersion": dbus.Int32(0)}[name]

    def describe(self, owner, path):
        item = self.bus.get_object(owner, path)
        said = {name: plain(item.Get(ITEM, name, dbus_interface=PROPERTIES)) for name in TEXTS}
        said["owner"] = owner
        said["sizes"] = [int(width) for width, height, octets in item.Get(ITEM, "IconPixmap", dbus_interface=PROPERTIES)
                         if width == height and len(octets) == 4 * width * height]
        said["tooltip"] = [str(text) for text in item.Get(ITEM, "ToolTip", dbus_interface=PROPERTIES)[2:]]
        menu = self.bus.get_object(owner, said["Menu"])
        layout = menu.GetLayout(0, -1, [], dbus_interface="com.canonical.dbusmenu")[1]
        said["menu"] = {str(node[1].get("label", "")): int(node[0]) for node in layout[2]}
        print(json.dumps(said), flush=True)
        return False


if __name__ == "__main__":
    DBusGMainLoop(set_as_default=True)
    watcher = Watcher(dbus.SessionBus())
    GLib.MainLoop().run()
