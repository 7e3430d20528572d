#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""drive_walk.py PROGRAM TRAY-HOST PICTURES PASSWORD first|again: everything a person does with Lanscope, found by accessible
names alone, on the display and session bus at hand. `first` is the first run in a new home, `again` a later one in the
same. Prints what it did; a failed step ends it with 1. Runs with Debian's own Python."""
import os
import sys
import time

import gi

gi.require_version("GdkPixbuf", "2.0")
from gi.repository import GdkPixbuf  # noqa: E402  the version is chosen first

import desk
from person import BUTTONS, Window, find, keep_pictures_in, keys, open_settings, picture, says, step, wait_for, write

ADDRESS = "10.77.0.20"
NAME, OWNER, LATER_NAME, NEWCOMER = "Annas Rechner", "Anna", "Werkbank", "Gartenkamera"


def brightness(folder):
    """The mean of all colours on the screen, 0 to 255."""
    picture("brightness")
    pixels = GdkPixbuf.Pixbuf.new_from_file(os.path.join(folder, "brightness.png")).get_pixels()
    some = pixels[::997]
    return sum(some) / len(some)


def first_run(window, password):
    window.expect("To hear who comes and goes")
    picture("walk-first")
    prompt = desk.PasswordPrompt(window.process.pid, password)
    time.sleep(1)  # the agent has no way to say that it is there
    window.press("Start listening")
    window.expect("Getting to know this network")
    prompt.stop()
    if prompt.asked != 1:
        sys.exit(f"{prompt.asked} prompts were answered: {prompt.said}")
    step("one prompt answered")


def walk_through(window):
    window.press("Devices")
    window.expect_cell(ADDRESS)
    window.press("Home")
    window.press("Go through them")
    named = 0
    while not says(window.root, "You know"):
        wait_for("a card", lambda: find(window.root, "Yes, it belongs here", BUTTONS))
        picture(f"walk-card-{named}")
        if says(window.root, ADDRESS):
            window.fill("Name", NAME)
            window.fill("Owner", OWNER)
            window.press("Yes, it belongs here")
            named += 1
        else:
            window.press("Skip")
        time.sleep(0.3)
    picture("walk-end")
    window.press("Close", dialog="Who is who")
    wait_for("the end of the walk", lambda: not window.dialog("Who is who"))
    if named != 1:
        sys.exit(f"the walk named {named} devices")
    step("walked through the devices")


def filter_rename_undo(window):
    window.fill("Filter devices", f"owner:{OWNER}")
    window.expect("1 of ")
    window.expect_cell(NAME)
    window.focus("Filter devices")
    keys("Return")  # on to the first that is found
    window.fill("Name", LATER_NAME)
    window.focus("Name")
    keys("End", "exclam", "Return")  # a name is kept when it was typed
    window.expect_cell(f"{LATER_NAME}!")
    step("renamed")
    picture("walk-renamed")
    window.press("Undo")
    window.expect_cell(NAME)
    step("undone")
    window.fill("Filter devices", "")


def go_dark(window, folder):
    bright = brightness(folder)
    open_settings()
    keys("alt+c")
    write("da")
    time.sleep(0.5)
    picture("walk-settings")
    window.press("Close", dialog="Settings")
    time.sleep(0.5)
    dark = brightness(folder)
    if not dark < bright / 2:
        sys.exit(f"the screen's brightness went from {bright:.0f} to {dark:.0f}")
    step("dark")


def use_the_tray(window, tray):
    tray.choose("Hide window", "Show window")
    wait_for("the tray hides the window", lambda: not find(window.root, "Devices", BUTTONS))
    tray.click()
    wait_for("the tray shows the window", lambda: find(window.root, "Devices", BUTTONS))
    step("hidden and shown from the tray")


def first(window, tray, folder, password, _notifications):
    first_run(window, password)
    walk_through(window)
    window.press("Devices")
    filter_rename_undo(window)
    go_dark(window, folder)
    use_the_tray(window, tray)
    tray.choose("Quit")
    window.ended("the tray's Quit")


def answer_newcomers(window, notifications, password):
    prompt = desk.PasswordPrompt(window.process.pid, password)
    time.sleep(1)
    window.press("Start listening")
    wait_for("listening", lambda: find(window.root, "Stop listening", BUTTONS))
    prompt.stop()
    time.sleep(1)
    step("ready for newcomers")
    notifications.answer(notifications.about("neighbours-tv", 60), "not-mine")
    step("not mine")
    notifications.answer(notifications.about("garden-cam", 60), "mine")
    time.sleep(1)
    keys("ctrl+a")
    write(NEWCOMER)
    keys("Return")
    window.expect_cell(NEWCOMER)
    step("named from its notification")
    window.fill("Filter devices", "is:not-mine")
    window.expect_cell("neighbours-tv")
    picture("walk-not-mine")
    notifications.stop()


def again(window, tray, folder, password, notifications):
    window.expect_cell(NAME)  # on the page that was open last
    if brightness(folder) > 128:
        sys.exit("it is not dark any more")
    step("everything is kept")
    answer_newcomers(window, notifications, password)
    tray.choose("Quit")
    window.ended("the tray's Quit")


def main(program, host, folder, password, run):
    keep_pictures_in(folder)
    tray = desk.Tray(host)
    notifications = desk.Notifications()  # before the window asks the bus for one
    window = Window(program)
    (first if run == "first" else again)(window, tray, folder, password, notifications)
    tray.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
