#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""drive_window.py PROGRAM LAPTOP-ADDRESS PICTURES: uses the window as a person does, on the display and session bus at hand.

Starts listening, waits for the laptop to appear, names it, closes, starts again and looks whether the name is still there.
Prints what it did; a failed step ends it with 1. Runs with Debian's own Python, which has pyatspi."""
import sys
import time

from person import Window, keep_pictures_in, keys, picture, step, wait_for, write

NAME = "Annas Rechner"


def main(program, laptop_address, pictures):
    keep_pictures_in(pictures)
    window = Window(program)
    step("open")
    picture("window-open")
    window.press("Start listening")
    step("listening")
    time.sleep(5)
    picture("window-home")
    keys("ctrl+2")
    window.expect_cell(laptop_address)
    step("the laptop appears")
    time.sleep(5)  # so that the chart has something to show
    picture("window-live")

    keys("ctrl+f")
    write(f"ip:{laptop_address}")
    keys("Return", "Home", "F2")
    time.sleep(0.5)
    keys("ctrl+a")
    write(NAME)
    keys("Return")
    wait_for("the new name", lambda: window.cell(NAME))
    step("renamed")
    time.sleep(1)
    window.close()
    step("closed")

    window = Window(program)
    wait_for("the name after a new start", lambda: window.cell(NAME))  # on the page that was open last
    step("the name is still there")
    picture("window-again")
    window.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
