#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person's way from the first run on with the keyboard alone: no pointer, no place of anything."""
from seat import *


class Keyboard(Seat):
    def test_everythingByKeyboard(self):
        talkers.announce_service(self.router, "kitchen-printer", "Kitchen printer", "_ipp._tcp", 631)
        self.laptop.start("ping", "-q", "-i", "0.3", "10.77.0.10")
        self.finish(self.drive("drive_keyboard.py", "10.77.0.20", self.home))
        self.assertDetached()


if __name__ == "__main__":
    require_seat("avahi-daemon")
    main()
