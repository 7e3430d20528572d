#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How well attacks in labelled captures are told, and whether ordinary traffic stays quiet.

  bench_detect.py [LANSCOPECTL]      LANSCOPE_CORPUS is the corpus; ../shared/corpus beside the source by default

Each capture is analysed by `lanscopectl read FILE --json`, and each file's expected and raised alerts go to stderr.
The captures of the labelled devices are read, too, and must stay quiet at warning and above. Prints rows: name, value, unit,
reference, target, verdict.
"""
import collections
import csv
import json
import os
import re
import subprocess
import sys

ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", "..", ".."))
CORPUS = os.environ.get("LANSCOPE_CORPUS") or os.path.realpath(os.path.join(ROOT, "..", "shared", "corpus"))
BUILD = os.environ.get("LANSCOPE_BUILD") or os.path.join(ROOT, "build", "release")
ORDINARY = ("iot-sentinel", "nku-lifecycle", "moniotr-intl")  # devices at home, doing what they do


def row(name, value, unit, target, verdict):
    print("\t".join((name, str(value), unit, "-", target, verdict)))


def scored(score, program):
    """The lines of the corpus' own scoring program."""
    done = subprocess.run([sys.executable, score, "detect", program, "--detail"], capture_output=True, text=True, check=False)
    return done.stdout.splitlines()


def tell_attacks(lines):
    expected = {r["file"]: r["type"] for r in csv.DictReader(open(os.path.join(CORPUS, "attacks.tsv")), delimiter="\t")}
    delays = []
    for line in lines:
        print(line, file=sys.stderr)
        found = re.match(r"(\S+) +(\S+)  (\S+)  after ([\d.-]+) s", line)
        if found and found.group(2) in expected and found.group(4) != "-":
            delays.append(float(found.group(4)))
    found = re.match(r"attacks found (\d+)/(\d+), wrong actor (\d+), late (\d+); benign files quiet (\d+)/(\d+)", lines[-1])
    hits, judged, wrong, late, quiet, benign = map(int, found.groups())
    row("detect: attacks told", f"{hits}/{judged}", "files", "all", "met" if hits == judged else "MISSED")
    row("detect: told too late", late, "files", "0", "met" if late == 0 else "MISSED")
    row("detect: another device named", wrong, "files", "-", "reported")
    row("detect: ordinary captures with an alert", benign - quiet, "files", "0", "met" if quiet == benign else "MISSED")
    delays.sort()
    row("detect: time to alert, median", f"{delays[len(delays) // 2]:.1f}" if delays else "-", "s", "<= 5", "reported")


def loud_alerts(program, path):
    done = subprocess.run([program, "read", path, "--json"], capture_output=True, check=False, timeout=600)
    if done.returncode != 0:
        return []
    return [a for a in json.loads(done.stdout)["alerts"] if a["severity"] != "info"]


def tell_ordinary(program):
    noisy = collections.Counter()
    files = 0
    for source in ORDINARY:
        for folder, _, names in os.walk(os.path.join(CORPUS, "captures", source)):
            for name in sorted(names):
                files += 1
                for alert in loud_alerts(program, os.path.join(folder, name)):
                    noisy[name] += 1
                    print(f"NOISY {source}/{name} {alert['kind']} {alert['title']} {alert['evidence']}", file=sys.stderr)
    row("detect: captures of labelled devices with an alert", len(noisy), f"of {files}", "0", "MISSED" if noisy else "met")


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else os.path.join(BUILD, "app", "cli", "lanscopectl")
    score = os.path.join(CORPUS, "score.py")
    if not os.path.exists(score):
        print(f"SKIP: there is no corpus at {CORPUS}", file=sys.stderr)
        return 0
    tell_attacks(scored(score, program))
    tell_ordinary(program)
    return 0


if __name__ == "__main__":
    sys.exit(main())
