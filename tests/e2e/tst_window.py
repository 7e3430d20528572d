#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window on live traffic, driven by accessible names on a display of its own."""
from seat import *


class LiveWindow(Seat):
    def test_listeningNamingAndStartingAgain(self):
        self.laptop.start("ping", "-q", "-i", "0.2", "10.77.0.10")
        self.finish(self.drive("drive_window.py", "10.77.0.20", self.home))
        self.assertDetached()


if __name__ == "__main__":
    require_seat()
    main()
