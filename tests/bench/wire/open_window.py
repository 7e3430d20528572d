#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""open_window.py PROGRAM TIMES: starts PROGRAM on the display at hand; prints the seconds until its window is mapped."""
import subprocess
import sys
import time


def open_once(program):
    began = time.monotonic()
    process = subprocess.Popen([program])
    try:
        # xdotool's --sync asks the server every half second; asking without it is precise to its own start, about 5 ms
        while subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Lanscope"], stdout=subprocess.DEVNULL,
                             stderr=subprocess.DEVNULL, check=False).returncode != 0:
            if process.poll() is not None or time.monotonic() - began > 15:
                sys.exit(f"{program} opened no window")
        return time.monotonic() - began
    finally:
        process.terminate()
        process.wait()


for _ in range(int(sys.argv[2])):
    print(f"{open_once(sys.argv[1]):.3f}")
    time.sleep(0.5)
