#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What cannot be done is said in a sentence, with exit status 1, and what somebody else attached stays theirs."""
import os
import shutil
import tempfile
import time

import live
from live import *

FOREIGN_PROGRAM = os.environ.get("LANSCOPE_FOREIGN_PROGRAM", "")


class Refusals(LiveLine):
    def tearDown(self):
        self.bus.rules([ALICE, BOB])

    def refused(self, *options, user=ALICE):
        run = self.start("lanscopectl", "run", "-i", "eth0", "--json", *options, user=user)
        self.assertEqual(run.wait(), 1, run.stderr)
        sentence = run.stderr.strip().splitlines()[-1]
        report("said", sentence)
        self.assertIn(": ", sentence, "doing: reason")
        self.assertEqual(attached(self.sensor), HOOKS_GONE)
        return sentence

    def test_aDenialIsSaid(self):
        self.bus.rules([ALICE, BOB], "NO")
        self.assertIn("it was denied", self.refused())

    def test_nobodyToAskForThePasswordIsSaid(self):
        self.bus.rules([])
        self.assertIn("agent", self.refused())

    def test_onlyWhoIsAllowedMayListen(self):
        self.bus.rules([ALICE])
        self.assertIn("permission", self.refused(user=BOB))
        self.assertEqual(self.listen("--json", "--duration", "1").wait(), 0)

    def test_twoUsersListenAtTheSameTime(self):
        first = self.listen("--json")
        second = self.listen("--json", user=BOB)
        talkers.ping(self.sensor, "10.77.0.20", count=20)
        time.sleep(0.5)
        for run in (first, second):
            self.assertEqual(run.finish(), 0, run.stderr)
            self.assertGreaterEqual(run.json()["capture"]["frames"], 40)
        self.assertDetached()

    def test_theProgramOfSomebodyElseStays(self):
        self.sensor.run("ip", "link", "set", "dev", "eth0", "xdpdrv", "object", FOREIGN_PROGRAM, "section", "xdp")
        try:
            theirs = attached(self.sensor)
            self.assertEqual(len(theirs["xdp"]), 1)
            run = self.listen("--json")
            talkers.ping(self.sensor, "10.77.0.20")
            self.assertEqual(attached(self.sensor)["xdp"], theirs["xdp"])
            self.assertEqual(run.finish(), 0, run.stderr)
            self.assertEqual(run.json()["capture"]["backend"], "tc")
            reasons = run.stderr.splitlines()[:-1]
            self.assertTrue(any("XDP" in reason for reason in reasons), run.stderr)
            until(lambda: attached(self.sensor) == theirs, 2, "only their program is left")
            for backend in ("xdp", "xdp-generic"):
                asked = self.start("lanscopectl", "run", "-i", "eth0", "--backend", backend)
                self.assertEqual(asked.wait(), 1, asked.stderr)
                report(f"{backend} said", asked.stderr)
                self.assertEqual(attached(self.sensor), theirs)
        finally:
            self.sensor.run("ip", "link", "set", "dev", "eth0", "xdpdrv", "off")

    def test_statusTellsWhatCanBeSeen(self):
        status = self.start("lanscopectl", "status", "--json")
        self.assertEqual(status.wait(), 0, status.stderr)
        self.assertIsInstance(status.json(), dict)


class WithoutHelper(LiveLine):
    """The same scene where the app is installed and the helper is not."""

    @classmethod
    def setUpClass(cls):
        folder = tempfile.mkdtemp(prefix="lse-staging-")
        cls.addClassCleanup(shutil.rmtree, folder, ignore_errors=True)
        os.chmod(folder, 0o755)
        shutil.copytree(f"{live.staging(folder)}/usr/bin", f"{folder}/usr/bin")
        complete = os.environ["LANSCOPE_STAGING"]
        os.environ["LANSCOPE_STAGING"] = folder
        try:
            super().setUpClass()
        finally:
            os.environ["LANSCOPE_STAGING"] = complete

    def test_aMissingHelperIsSaid(self):
        run = self.start("lanscopectl", "run", "-i", "eth0", "--json")
        self.assertEqual(run.wait(), 1)
        self.assertIn("helper is not installed", run.stderr)

    def test_statusSaysThatTheHelperIsMissing(self):
        status = self.start("lanscopectl", "status")
        status.wait()
        self.assertIn("Helper: does not answer", status.stdout)


if __name__ == "__main__":
    require()
    main()
