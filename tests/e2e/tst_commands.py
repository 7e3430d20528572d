#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""./run and ./test say what is wrong before they install or build anything, and name only packages that exist."""
import os
import re
import subprocess
import tempfile
import unittest

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")


def call(*command, **options):
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False, **options)


class Commands(unittest.TestCase):
    def test_unknownWordsAreWrongUsage(self):
        for command in (("./run", "--nonsense"), ("./test", "nonsense")):
            with self.subTest(command=command):
                done = call(*command)
                self.assertEqual(done.returncode, 2)
                self.assertIn("nonsense", done.stderr)

    def test_helpNamesWhatThereIs(self):
        self.assertIn("./run FILE.pcap", call("./run", "--help").stdout)
        self.assertIn("./test quick", call("./test", "--help").stdout)

    def test_aMissingCaptureFileIsSaidBeforeAnythingIsBuilt(self):
        done = call("./run", "nosuch.pcap")
        self.assertEqual(done.returncode, 1)
        self.assertIn("Opening nosuch.pcap: ", done.stderr)

    def test_missingPackagesAreFoundAlsoWhereNoneIsKnown(self):
        script = "set -euo pipefail; . packaging/setup.sh; missing_packages build"
        with tempfile.TemporaryDirectory() as folder:
            # A dpkg that knows nothing, as in a fresh container.
            with open(f"{folder}/dpkg-query", "w", encoding="ascii") as file:
                file.write("#!/bin/sh\nexit 1\n")
            os.chmod(f"{folder}/dpkg-query", 0o755)
            done = call("bash", "-c", script, env={**os.environ, "PATH": f"{folder}:{os.environ['PATH']}"})
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("qt6-base-dev", done.stdout.split())

    def test_thePackageListHasOnePackageALine(self):
        with open(f"{ROOT}/packaging/packages.txt", encoding="ascii") as file:
            for line in file:
                self.assertRegex(line, re.compile(r"^(#.*|(build|use|test) [a-z0-9][a-z0-9.+-]+|)$"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
