#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""drive_window.py PROGRAM LAPTOP-ADDRESS PICTURES: uses the window as a person does, on the display and session bus at hand.

Starts listening, waits for the laptop to appear, names it, closes, starts again and looks whether the name is still there.
Widgets are found by their accessible names, as a screen reader finds them. Prints what it did; a failed step ends it with 1.
Runs with Debian's own Python, which has pyatspi."""
import os
import subprocess
import sys
import time

import pyatspi

NAME = "Annas Rechner"
PATIENCE = 20


def children(node):
    for index in range(min(node.childCount, 2000)):
        try:
            child = node.getChildAtIndex(index)
        except Exception:  # a widget may go while it is asked; at-spi raises a bare GLib error then
            continue
        if child is not None:
            yield child


def tree(node):
    yield node
    for child in children(node):
        yield from tree(child)


def is_shown(node):
    """Whether a person can see it: neither it nor what it lies in is hidden, as the cards are behind the table."""
    while node is not None and node.getRole() not in (pyatspi.ROLE_FRAME, pyatspi.ROLE_APPLICATION):
        if not node.getState().contains(pyatspi.STATE_VISIBLE) or not node.getState().contains(pyatspi.STATE_SHOWING):
            return False
        node = node.parent
    return True


def find(root, name, roles):
    for node in tree(root):
        if node.getRole() in roles and node.name.replace("&", "").startswith(name) and is_shown(node):
            return node
    return None


def wait_for(what, condition, seconds=PATIENCE):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            found = condition()
        except Exception:  # see children()
            found = None
        if found:
            return found
        time.sleep(0.1)
    picture(f"failed-{what.replace(' ', '-')}")
    sys.exit(f"{what}: not within {seconds} s")


def picture(name):
    subprocess.run(["scrot", "--overwrite", os.path.join(sys.argv[3], f"{name}.png")], check=True)


def keys(*names):
    subprocess.run(["xdotool", "key", "--delay", "60", *names], check=True)


class Window:
    """The program from its start to its end. What it writes to standard error is kept in a file."""

    def __init__(self, program):
        began = time.monotonic()
        with open(os.path.join(sys.argv[3], "stderr"), "a", encoding="utf-8") as errors:
            self.process = subprocess.Popen([program], stderr=errors)
        wait_for("window", lambda: subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Lanscope"],
                                                  stdout=subprocess.DEVNULL, check=False).returncode == 0)
        print(f"window open (s): {time.monotonic() - began:.2f}", flush=True)
        self.root = wait_for("window in the accessibility tree", self.application)

    def application(self):
        for application in children(pyatspi.Registry.getDesktop(0)):
            if application.get_process_id() == self.process.pid and application.childCount > 0:
                return application
        return None

    def press(self, name):
        button = wait_for(f"button {name}", lambda: find(self.root, name, (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON)))
        button.queryAction().doAction(0)

    def cell(self, text):
        cells = (pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_TREE_ITEM, pyatspi.ROLE_LIST_ITEM)
        return find(self.root, text, cells)

    def close(self):
        keys("ctrl+q")
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            sys.exit("Ctrl+Q does not end the program")
        if self.process.returncode != 0:
            sys.exit(f"the program ended with {self.process.returncode}")


def step(text):
    print(text, flush=True)


def main(program, laptop_address, _pictures):
    window = Window(program)
    step("open")
    picture("window-open")
    window.press("Start listening")
    step("listening")
    time.sleep(5)
    picture("window-home")
    keys("ctrl+2")
    cell = wait_for(f"a cell with {laptop_address}", lambda: window.cell(laptop_address))
    step("the laptop appears")
    time.sleep(5)  # so that the chart has something to show
    picture("window-live")

    cell.queryComponent().grabFocus()
    box = cell.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    subprocess.run(["xdotool", "mousemove", str(box.x + 5), str(box.y + box.height // 2), "click", "1"], check=True)
    time.sleep(0.3)
    keys("F2")
    time.sleep(0.5)
    keys("ctrl+a")
    subprocess.run(["xdotool", "type", "--delay", "60", NAME], check=True)
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
