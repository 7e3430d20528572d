#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""drive_window.py PROGRAM LAPTOP-ADDRESS CAPTURE PICTURES: uses the window as a person does, on the display and session bus at
hand.

Starts listening, waits for the laptop and a television to appear, names the laptop, closes, starts again and looks whether the
name is still there; then opens the capture, which has both. Prints what it did; a failed step ends it with 1. Runs with Debian's
own Python, which has pyatspi."""
import sys
import time

from person import Window, keep_pictures_in, keys, picture, step, wait_for, write

NAME = "Annas Rechner"
LAST = "LGwebOSTV"  # who comes last


def main(program, laptop_address, capture, pictures):
    keep_pictures_in(pictures)
    window = Window(program)
    step("open")
    picture("window-open")
    window.press("Start listening")
    step("listening")
    keys("ctrl+2")
    window.expect_cell(laptop_address)
    step("the laptop appears")
    wait_for("the television", lambda: window.cell(LAST), 60)
    time.sleep(5)  # so that the charts have something to show
    picture("window-live")
    keys("ctrl+1")
    time.sleep(1)
    picture("window-home")
    keys("ctrl+3")
    time.sleep(1)
    picture("window-activity")
    keys("ctrl+2")

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

    window = Window(program, capture)
    keys("ctrl+2")
    for each in (laptop_address, LAST):
        window.expect_cell(each)
    step("the capture has them, too")
    time.sleep(1)
    picture("window-capture")
    keys("ctrl+1")
    time.sleep(1)
    picture("window-capture-home")
    window.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
