#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""drive_keyboard.py PROGRAM LAPTOP-ADDRESS PICTURES: the same way with the keyboard only; what is shown is merely looked at
through the accessibility interface. Prints what it did; a failed step ends it with 1. Runs with Debian's own Python."""
import sys
import time

import pyatspi

from person import BUTTONS, Window, find, keep_pictures_in, keys, open_settings, picture, says, step, wait_for, write

NAME, OWNER, LATER_NAME = "Annas Rechner", "Anna", "Werkbank"


def listen(window):
    window.expect("To hear who comes and goes")
    window.tab_to("Start listening")
    keys("space")
    window.expect("Getting to know this network")
    step("listening")


def walk_through(window, address):
    keys("ctrl+2")
    window.expect_cell(address)
    keys("ctrl+1")
    window.tab_to("Go through them")
    keys("space")
    wait_for("a card", lambda: find(window.root, "Yes, it belongs here", BUTTONS))
    while not says(window.root, address):
        keys("Escape")  # not this one
        time.sleep(0.3)
    keys("ctrl+a")
    write(NAME)
    keys("Return")
    time.sleep(0.3)
    keys("ctrl+z")
    wait_for("the card again", lambda: says(window.root, address))
    keys("ctrl+a")
    write(NAME)
    keys("Return")
    time.sleep(0.3)
    while not says(window.root, "You know"):
        keys("Escape")
        time.sleep(0.3)
    picture("keyboard-walked")
    keys("Return")
    wait_for("the end of the walk", lambda: not window.dialog("Who is who"))
    step("walked through the devices, one answer taken back")


def filter_rename_forget(window, address):
    keys("ctrl+f")
    write(f"ip:{address} is:known")
    window.expect_cell(NAME)
    keys("Return")
    window.expect("Heard from")  # the details open beside the table
    keys("F2", "ctrl+a")
    write(LATER_NAME)
    keys("Return")
    window.expect_cell(LATER_NAME)
    step("renamed")
    keys("ctrl+z")
    window.expect_cell(NAME)
    step("undone")
    keys("Delete")
    wait_for("the device is gone", lambda: not window.cell(NAME))
    keys("ctrl+z")
    window.expect_cell(NAME)
    step("forgotten and brought back")
    keys("ctrl+f", "Return")
    window.expect("Heard from")
    keys("Menu")
    time.sleep(0.5)  # its entries are nobody's children in the accessibility tree
    picture("keyboard-menu")
    keys("i")
    window.expect("not yours")
    keys("ctrl+z")
    step("said not to be mine and taken back")
    keys("ctrl+f", "Escape")


def columns_and_cards(window):
    window.tab_to("Show as a table")  # of two of which one holds, Tab finds the one that does and arrows the other
    keys("Right", "space")
    wait_for("cards", lambda: find(window.root, NAME, (pyatspi.ROLE_LIST_ITEM,)))
    picture("keyboard-cards")
    keys("Left", "space")
    wait_for("the table", lambda: find(window.root, NAME, (pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_TREE_ITEM)))
    step("cards and table")


def go_dark(window):
    open_settings()
    window.tab_to("as the desktop has them")  # Qt names a list by what is chosen in it
    write("da")
    picture("keyboard-dark")
    keys("Escape")
    wait_for("the settings are closed", lambda: not window.dialog("Settings"))
    step("dark")


def main(program, address, pictures):
    keep_pictures_in(pictures)
    window = Window(program)
    listen(window)
    walk_through(window, address)
    filter_rename_forget(window, address)
    columns_and_cards(window)
    go_dark(window)
    keys("ctrl+3")
    picture("keyboard-activity")
    keys("ctrl+period")
    wait_for("not listening any more", lambda: find(window.root, "Start listening", BUTTONS))
    keys("ctrl+2")
    time.sleep(1)
    window.close()

    window = Window(program)
    window.expect_cell(NAME)
    picture("keyboard-again")
    window.close()
    step("everything is kept")


if __name__ == "__main__":
    main(*sys.argv[1:])
