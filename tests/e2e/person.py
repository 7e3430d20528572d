# SPDX-License-Identifier: GPL-3.0-or-later
"""A person at the screen: finds what is shown by its accessible name, as a screen reader does, and types. Knows no place of
anything. A step that does not come true ends the driver with a picture and a sentence. For Debian's own Python, with pyatspi."""
import os
import subprocess
import sys
import time

import pyatspi

PATIENCE = 20
CELLS = (pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_TREE_ITEM, pyatspi.ROLE_LIST_ITEM)
NEVER_FOCUSED = (*CELLS, pyatspi.ROLE_PAGE_TAB)  # Qt says it of the current one of any list
BUTTONS = (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX)
TEXTS = (pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY)
FIELDS = (*TEXTS, pyatspi.ROLE_COMBO_BOX)
WORDS = (pyatspi.ROLE_LABEL, pyatspi.ROLE_STATIC)
PICTURES = "."


def keep_pictures_in(folder):
    global PICTURES  # one driver, one folder
    PICTURES = folder


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


def words(root):
    """Everything that can be read, label by label."""
    return [node.name for node in tree(root) if node.getRole() in WORDS and is_shown(node)]


def says(root, part):
    return any(part in text for text in words(root))


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
    picture(f"failed-{what.replace(' ', '-').replace('/', '-')}")
    sys.exit(f"{what}: not within {seconds} s")


def picture(name):
    subprocess.run(["scrot", "--overwrite", os.path.join(PICTURES, f"{name}.png")], check=True)


def keys(*names):
    subprocess.run(["xdotool", "key", "--delay", "60", *names], check=True)


def write(text):
    subprocess.run(["xdotool", "type", "--delay", "40", text], check=True)


def open_settings():
    """By keys: Qt tells nobody of the entries of a menu that opens from a tool button."""
    keys("F10")
    time.sleep(0.5)
    keys("s")


def step(text):
    print(text, flush=True)


class Window:
    """The program from its start to its end. What it writes to standard error is kept in a file."""

    def __init__(self, program, *arguments):
        began = time.monotonic()
        with open(os.path.join(PICTURES, "stderr"), "a", encoding="utf-8") as errors:
            self.process = subprocess.Popen([program, *arguments], stderr=errors)
        wait_for("window", lambda: subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Lanscope"],
                                                  stdout=subprocess.DEVNULL, check=False).returncode == 0)
        step(f"window open (s): {time.monotonic() - began:.2f}")
        self.root = wait_for("window in the accessibility tree", self.application)

    def application(self):
        for application in children(pyatspi.Registry.getDesktop(0)):
            if application.get_process_id() == self.process.pid and application.childCount > 0:
                application.setCacheMask(pyatspi.cache.NONE)  # nobody here listens to the events that would renew it
                return application
        return None

    def press(self, name, dialog=None):
        """Presses a button of the window, or of one of its dialogs."""
        button = wait_for(f"button {name}", lambda: find(self.dialog(dialog) if dialog else self.root, name, BUTTONS))
        button.queryAction().doAction(0)

    def dialog(self, title):
        return find(self.root, title, (pyatspi.ROLE_DIALOG,))

    def fill(self, name, text):
        """Writes a text into a field as an input aid does, without a key."""
        field = wait_for(f"field {name}", lambda: find(self.root, name, TEXTS))
        field.queryEditableText().setTextContents(text)

    def focus(self, name, roles=FIELDS):
        node = wait_for(f"{name} to go to", lambda: find(self.root, name, roles))
        node.queryComponent().grabFocus()
        return node

    def cell(self, text):
        return find(self.root, text, CELLS)

    def expect(self, text):
        wait_for(f"the words {text}", lambda: says(self.root, text))

    def expect_cell(self, text):
        return wait_for(f"a cell with {text}", lambda: self.cell(text))

    def focused(self):
        """What has the focus: where the next key goes."""
        for node in tree(self.root):
            if node.getState().contains(pyatspi.STATE_FOCUSED) and node.getRole() not in NEVER_FOCUSED and is_shown(node):
                return node
        return None

    def tab_to(self, name, most=60):
        """Presses Tab until something of this name has the focus, as somebody without a mouse does."""
        for _ in range(most):
            at = self.focused()
            if at is not None and at.name.replace("&", "").startswith(name):
                return at
            keys("Tab")
        picture("failed-tab")
        return sys.exit(f"{name} is not reached by Tab; at the end {self.focused()} has the focus")

    def close(self):
        keys("ctrl+q")
        self.ended("Ctrl+Q")

    def ended(self, how):
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            sys.exit(f"{how} does not end the program")
        if self.process.returncode != 0:
            sys.exit(f"the program ended with {self.process.returncode}")
