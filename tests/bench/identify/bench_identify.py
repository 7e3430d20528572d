#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How well devices of labelled captures are identified: precision, coverage and a confusion table, by the corpus' own
scoring program. Prints rows: name, value, unit, reference, target, verdict; the tables go to stderr.

  bench_identify.py [LANSCOPECTL]      LANSCOPE_CORPUS is the corpus; ../shared/corpus beside the source by default
"""
import collections
import os
import re
import subprocess
import sys

ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", "..", ".."))
CORPUS = os.environ.get("LANSCOPE_CORPUS") or os.path.realpath(os.path.join(ROOT, "..", "shared", "corpus"))
BUILD = os.environ.get("LANSCOPE_BUILD") or os.path.join(ROOT, "build", "release")

# (tier, field): the least share of right answers, and the largest of wrong ones, in percent.
TARGETS = {("A", "vendor"): (95, None), ("A", "category"): (92, 5), ("A", "model"): (60, None),
           ("B", "vendor"): (97, None), ("B", "category"): (98, None)}
VERDICT = re.compile(r"^([AB]) [0-9a-f:]{17} .*? / (\S+) / .*: .* \[(\w+)\], (\S+) \[(\w+)\], .* \[(\w+)\]  \S+$")


def row(name, value, unit, target, verdict):
    print("\t".join((name, value, unit, "-", target, verdict)))


def judged(lines):
    """Counts of verdicts by (tier, field), and of (truth, answer) for categories."""
    counts = collections.defaultdict(collections.Counter)
    confusion = collections.Counter()
    for line in lines:
        found = VERDICT.match(line)
        if not found:
            continue
        tier, truth, vendor, answer, category, model = found.groups()
        for field, verdict in (("vendor", vendor), ("category", category), ("model", model)):
            counts[tier, field][verdict] += 1
        confusion[truth, answer] += 1
    return counts, confusion


def tell(counts, confusion):
    for (tier, field), count in sorted(counts.items()):
        answered = count["right"] + count["wrong"]
        precision = 100 * count["right"] / answered if answered else 0
        coverage = 100 * answered / sum(count.values())
        print(f"tier {tier} {field}: precision {precision:.1f} %, coverage {coverage:.1f} %", file=sys.stderr)
    print("truth -> answer", file=sys.stderr)
    for (truth, answer), number in sorted(confusion.items()):
        print(f"  {truth:16} {answer:24} {number}", file=sys.stderr)


def tell_rows(lines):
    for line in lines:
        found = re.match(r"tier (\w) (\w+) +right .* = ([\d.]+) % +wrong ([\d.]+) %", line)
        if not found:
            continue
        tier, field, right, wrong = found.groups()
        least, most = TARGETS.get((tier, field), (None, None))
        met = least is None or (float(right) >= least and (most is None or float(wrong) <= most))
        target = "-" if least is None else f">= {least}" + ("" if most is None else f", wrong <= {most}")
        verdict = "reported" if least is None else "met" if met else "MISSED"
        row(f"identify {field}, tier {tier}: right (wrong {wrong} %)", right, "%", target, verdict)


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else os.path.join(BUILD, "app", "cli", "lanscopectl")
    score = os.path.join(CORPUS, "score.py")
    if not os.path.exists(score):
        print(f"SKIP: there is no corpus at {CORPUS}", file=sys.stderr)
        return 0
    done = subprocess.run([sys.executable, score, "identify", program, "--detail"], capture_output=True, text=True,
                          check=False)
    lines = done.stdout.splitlines()
    tell(*judged(lines))
    tell_rows(lines)
    failed = [line for line in lines if line.startswith("FAILED")]
    print("\n".join(failed) + done.stderr, file=sys.stderr)
    return 1 if failed or not lines else 0


if __name__ == "__main__":
    sys.exit(main())
