#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""However a session ends, the kernel is left as it was and a person is told."""
import os
import signal
import time

import lan
from live import *


class Detach(LiveLine):
    def setUp(self):
        self.assertEqual(attached(self.sensor), HOOKS_GONE)

    def sweep(self):
        self.bus.run(ALICE, "busctl", "--system", "call", "org.lanscope.Helper1", "/org/lanscope/Helper1",
                     "org.lanscope.Helper1", "Sweep")

    def test_anEndedRunLeavesNothingAttached(self):
        run = self.listen("--json")
        self.assertNotEqual(attached(self.sensor), HOOKS_GONE)
        self.assertEqual(run.finish(), 0, run.stderr)
        report("detached after the run ended (s)", round(self.assertDetached(), 3))

    def test_aKilledAppIsDetachedWithinASecond(self):
        for backend in ("auto", "tc", "xdp-generic"):
            with self.subTest(backend=backend):
                run = self.listen("--backend", backend)
                self.assertNotEqual(attached(self.sensor), HOOKS_GONE)
                os.kill(run.pid(), signal.SIGKILL)
                report(f"detached after the app was killed, {backend} (s)", round(self.assertDetached(1.0), 3))

    def test_aKilledHelperIsToldAndSweptByTheNextStart(self):
        for backend in ("auto", "tc"):
            with self.subTest(backend=backend):
                run = self.listen("--backend", backend)
                self.bus.kill_helper()
                self.assertEqual(run.wait(), 1)
                self.assertIn("helper stopped", run.stderr)
                self.assertEqual(attached(self.sensor)["xdp"], [], "an XDP link dies with its owner")
                self.sweep()
                self.assertDetached()

    def test_aVanishedInterfaceIsTold(self):
        extra = self.lan.host("extra", "00:16:3e:00:00:11")
        extra.run("ip", "link", "set", "eth0", "name", "lse0", "netns", self.sensor.name)
        self.sensor.run("ip", "link", "set", "lse0", "up")
        run = self.start("lanscopectl", "run", "-i", "lse0", "--json")
        run.wait_for("listening on lse0")
        self.sensor.run("ip", "link", "delete", "lse0")
        self.assertEqual(run.wait(), 1)
        self.assertIn("it was removed", run.stderr.splitlines()[-1])
        self.assertEqual(run.json()["capture"]["overflow_packets"], 0)

    def test_aRenamedInterfaceGoesOnBeingObserved(self):
        run = self.listen("--json")
        self.sensor.run("ip", "link", "set", "eth0", "down")
        self.sensor.run("ip", "link", "set", "eth0", "name", "lse1", "up")
        try:
            self.sensor.run("ip", "address", "replace", "fd77::10/64", "dev", "lse1", "nodad")
            before = self.sensor.counters("lse1")
            self.sensor.run("ping", "-q", "-i", "0.2", "-c", "5", "10.77.0.20")
            after = self.sensor.counters("lse1")
            if run.process.poll() is None:
                self.assertEqual(run.finish(), 0, run.stderr)
                self.assertGreaterEqual(run.json()["capture"]["frames"],
                                        after["rx_frames"] - before["rx_frames"] + after["tx_frames"] - before["tx_frames"])
            else:
                self.assertEqual(run.wait(), 1)
                self.assertIn("eth0", run.stderr.splitlines()[-1])
        finally:
            self.sensor.run("ip", "link", "set", "lse1", "down")
            self.sensor.run("ip", "link", "set", "lse1", "name", "eth0", "up")
            self.sensor.run("ip", "address", "replace", "fd77::10/64", "dev", "eth0", "nodad")
            self.sensor.run("ip", "route", "replace", "default", "via", "10.77.0.1")
        self.assertDetached()

    def test_aMissingInterfaceIsASentence(self):
        run = self.start("lanscopectl", "run", "-i", "nosuch0")
        self.assertEqual(run.wait(), 1)
        self.assertIn("nosuch0", run.stderr)

    def test_aHelperWithoutSessionsEnds(self):
        run = self.listen("--json", "--duration", "1")
        self.assertEqual(run.wait(), 0, run.stderr)
        self.assertIsNotNone(self.bus.helper())
        began = time.monotonic()
        until(lambda: self.bus.helper() is None, 40, "an idle helper ends after 30 s")
        report("idle helper ended after (s)", round(time.monotonic() - began, 1))


if __name__ == "__main__":
    require("ping")
    main()
