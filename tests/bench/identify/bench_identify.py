#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How well devices of labelled captures are identified: precision, coverage, a confusion table, and how often answers of
each confidence are right, by the corpus' own scoring program. Prints rows: name, value, unit, reference, target, verdict;
the tables go to stderr.

  bench_identify.py [LANSCOPECTL]      LANSCOPE_CORPUS is the corpus; ../shared/corpus beside the source by default
"""
import argparse
import collections
import contextlib
import importlib.util
import io
import os
import re
import sys

ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", "..", ".."))
CORPUS = os.environ.get("LANSCOPE_CORPUS") or os.path.realpath(os.path.join(ROOT, "..", "shared", "corpus"))
BUILD = os.environ.get("LANSCOPE_BUILD") or os.path.join(ROOT, "build", "release")

# (tier, field): the least share of right answers, and the largest of wrong ones, in percent.
TARGETS = {("A", "vendor"): (95, None), ("A", "category"): (92, 5), ("A", "model"): (60, None),
           ("B", "vendor"): (97, None), ("B", "category"): (98, None)}
VERDICT = re.compile(r"^(?P<tier>[AB]) (?P<mac>[0-9a-f:]{17}) .*? / (?P<truth>\S+) / .*: .* \[(?P<vendor>\w+)\], "
                     r"(?P<answer>\S+) \[(?P<category>\w+)\], .* \[(?P<model>\w+)\]  (?P<file>\S+)$")


def scored(program):
    """The scoring program's lines, and each device that it saw: {(file, mac): device}."""
    spec = importlib.util.spec_from_file_location("score", os.path.join(CORPUS, "score.py"))
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    captures = os.path.join(CORPUS, "captures")
    devices = {}
    analyse = score.analyse

    def analyse_and_keep(*args):
        result, error, seconds = analyse(*args)
        for device in (result or {}).get("devices", []):
            for mac in device["macs"]:
                devices[os.path.relpath(args[1], captures), mac.lower()] = device
        return result, error, seconds

    score.analyse = analyse_and_keep
    wanted = argparse.Namespace(program=program, labels=os.path.join(CORPUS, "labels.tsv"), captures=captures, tier=None,
                                detail=True)
    text = io.StringIO()
    with contextlib.redirect_stdout(text):
        score.identify(wanted)
    return text.getvalue().splitlines(), devices


def row(name, value, unit, target, verdict):
    print("\t".join((name, value, unit, "-", target, verdict)))


def tell(verdicts):
    """Precision and coverage by tier and field, and what was taken for what."""
    counts = collections.defaultdict(collections.Counter)
    for found in verdicts:
        for field in ("vendor", "category", "model"):
            counts[found["tier"], field][found[field]] += 1
    for (tier, field), count in sorted(counts.items()):
        answered = count["right"] + count["wrong"]
        precision = 100 * count["right"] / answered if answered else 0
        coverage = 100 * answered / sum(count.values())
        print(f"tier {tier} {field}: precision {precision:.1f} %, coverage {coverage:.1f} %", file=sys.stderr)
    confusion = collections.Counter((found["truth"], found["answer"]) for found in verdicts)
    print("truth -> answer", file=sys.stderr)
    for (truth, answer), number in sorted(confusion.items()):
        print(f"  {truth:16} {answer:24} {number}", file=sys.stderr)


def tell_reliability(verdicts, devices):
    """How often answers are right that are given with a confidence of so many tenths."""
    tenths = collections.defaultdict(collections.Counter)
    for found in verdicts:
        device = devices.get((found["file"], found["mac"]))
        if not device or found["category"] == "unknown":
            continue
        confidence = device["identification"]["confidence"] or 0
        tenths[min(9, int(10 * confidence))][found["category"]] += 1
    print("confidence in the category -> right", file=sys.stderr)
    for tenth, count in sorted(tenths.items()):
        total = sum(count.values())
        print(f"  {tenth / 10:.1f} and more      {count['right']} of {total}", file=sys.stderr)
    sure = tenths[9]
    if sum(sure.values()):
        right = 100 * sure["right"] / sum(sure.values())
        row("identify category: right when sure (confidence 0.9 and more)", f"{right:.1f}", "%", ">= 90",
            "met" if right >= 90 else "MISSED")


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
    if not os.path.exists(os.path.join(CORPUS, "score.py")):
        print(f"SKIP: there is no corpus at {CORPUS}", file=sys.stderr)
        return 0
    lines, devices = scored(program)
    verdicts = [found.groupdict() for found in map(VERDICT.match, lines) if found]
    tell(verdicts)
    tell_reliability(verdicts, devices)
    tell_rows(lines)
    failed = [line for line in lines if line.startswith("FAILED")]
    print("\n".join(failed), file=sys.stderr)
    return 1 if failed or not verdicts else 0


if __name__ == "__main__":
    sys.exit(main())
