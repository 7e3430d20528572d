#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""skipped.py LASTTEST.LOG: names what ctest's tests skipped, wholly or in part, each with its reason."""
import re
import sys

START = re.compile(r"^\d+/\d+ Test: (.+)$")
# Scripts say "SKIP: reason" (alone) or "SKIP name: reason"; QtTest says "SKIP   : tst_x::case() reason".
SAID = re.compile(r"^SKIP\s*:?\s*(.+)$")


def skips(lines):
    test = ""
    for line in lines:
        if start := START.match(line):
            test = start.group(1)
        elif said := SAID.match(line):
            yield test, said.group(1).strip()


def main(path):
    with open(path, encoding="utf-8", errors="replace") as log:
        found = list(dict.fromkeys(skips(log)))
    if found:
        print(f"Skipped ({len(found)}), and why:")
    for test, reason in found:
        print(f"  {test}: {reason}")


if __name__ == "__main__":
    main(sys.argv[1])
