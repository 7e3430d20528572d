#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""read_corpus.py LANSCOPECTL: every capture of a corpus, hostile ones among them, goes through the whole line to its end.

LANSCOPE_CORPUS names the folder of the corpus. A file that is no capture may be refused with a sentence (exit status 1);
a signal, a sanitizer's finding, a missing answer or a minute without an end is a failure. Files are read in handfuls,
and those of a handful that fails one by one, so that the guilty one is named.
"""
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

SKIPPED = 77
HANDFUL = 25
SECONDS = 60  # for one file; the largest has a few megabytes
REFUSED = 1


def outcome(program, files):
    """Whether these files were read, or one was refused, and what is wrong where something is."""
    try:
        told = subprocess.run([program, "read", "--json", *files], capture_output=True, text=True, errors="replace",
                              timeout=SECONDS * len(files), check=False)
    except subprocess.TimeoutExpired:
        return False, "it does not come to an end"
    for word in ("ERROR: AddressSanitizer", "runtime error:", "ERROR: LeakSanitizer"):
        if word in told.stderr:
            return False, told.stderr[told.stderr.index(word):][:800]
    if told.returncode == REFUSED and told.stderr.strip():
        return False, None
    if told.returncode != 0:
        return False, f"exit status {told.returncode}: {told.stderr[-400:]}"
    try:
        json.loads(told.stdout)
    except ValueError as error:
        return False, f"its answer is no JSON: {error}"
    return True, None


def findings(program, files):
    """Each guilty file with what is wrong. A file that is refused ends its handful: the others are read alone."""
    is_read, wrong = outcome(program, files)
    if is_read:
        return []
    if len(files) == 1:
        return [(files[0], wrong)] if wrong else []
    return [finding for file in files for finding in findings(program, [file])]


def main(program):
    corpus = os.environ.get("LANSCOPE_CORPUS")
    if not corpus:
        print("SKIP: LANSCOPE_CORPUS names no folder with a corpus of captures")
        return SKIPPED
    files = sorted(str(path) for path in Path(corpus, "captures").rglob("*") if path.is_file())
    if not files:
        print(f"There are no captures below {corpus}")
        return 1
    with ThreadPoolExecutor(max_workers=2) as pool:
        handfuls = [files[at:at + HANDFUL] for at in range(0, len(files), HANDFUL)]
        found = [finding for part in pool.map(lambda handful: findings(program, handful), handfuls) for finding in part]
    for file, what in found:
        print(f"{os.path.relpath(file, corpus)}: {what}")
    print(f"{len(files)} files read, {len(found)} of them wrongly")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
