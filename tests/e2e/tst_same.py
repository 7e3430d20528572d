#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A phone leaves and comes back under another private address: suggested once, merged, kept, split and undone."""
import json

from live import *

FIRST_MAC = "0a:5e:11:00:00:01"
SECOND_MAC = "6e:90:22:00:00:02"
NAME = "Annas-iPhone"
IDENTIFIER = "00" + b"anna-1".hex()  # option 61, type 0: no address of hardware (RFC 2132 section 9.14)


class SameAgain(LiveLine):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.phone = cls.lan.host("phone", FIRST_MAC, silent=True)
        talkers.serve_addresses(cls.router, "10.77.0.100", "10.77.0.200")

    def ctl(self, *arguments):
        """What lanscopectl answers from ALICE's database; run() records into the same one."""
        done = self.bus.run(ALICE, "env", f"HOME={self.bus.homes[ALICE]}", "LC_ALL=C.UTF-8",
                            f"{self.bus.staging}/usr/bin/lanscopectl", *arguments, check=False)
        self.assertEqual(done.returncode, 0, f"{arguments}: {done.stderr}")
        return json.loads(done.stdout) if "--json" in arguments else done.stdout

    def lease(self):
        script = talkers.write(f"{self.phone.folder}/lease", talkers.LEASE_SCRIPT, 0o755)
        self.phone.run("udhcpc", "-i", "eth0", "-n", "-q", "-f", "-t", "5", "-T", "1", "-s", script, "-C",
                       "-x", f"hostname:{NAME}", "-x", f"0x3d:{IDENTIFIER}")

    def comeBackAs(self, mac):
        self.phone.run("ip", "address", "flush", "dev", "eth0")
        self.phone.run("ip", "link", "set", "eth0", "down")
        self.phone.run("ip", "link", "set", "eth0", "address", mac)
        self.phone.run("ip", "link", "set", "eth0", "up")
        self.lease()

    def phones(self):
        """The devices that have one of the phone's addresses."""
        return [device for device in self.ctl("list", "--json") if {FIRST_MAC, SECOND_MAC} & set(device["macs"])]

    def test_aReturningPhoneIsSuggestedMergedAndSplit(self):
        recorder = self.listen()
        self.lease()
        until(lambda: len(self.phones()) == 1, 10, "the phone is kept")
        self.assertEqual(self.ctl("same", "--json"), [])
        self.comeBackAs(SECOND_MAC)
        until(lambda: len(self.phones()) == 2, 10, "the other address is kept")
        report("seconds until it is suggested", until(lambda: self.ctl("same", "--json"), 45, "the suggestion"))

        likenesses = self.ctl("same", "--json")
        self.assertEqual([(each["earlier"], each["later"]) for each in likenesses], [(FIRST_MAC, SECOND_MAC)])
        self.assertGreater(likenesses[0]["score"], 0.8)
        traits = {reason["trait"] for reason in likenesses[0]["reasons"]}
        self.assertLessEqual({"client-id", "host-name", "option-list", "silent-before", "private-address"}, traits)
        self.assertIn(NAME, self.ctl("same"))

        before = {device["id"]: device["bytes_sent"] for device in self.phones()}
        self.ctl("merge", FIRST_MAC, SECOND_MAC)
        self.assertEqual(self.ctl("same", "--json"), [])
        self.assertEqual([device["macs"] for device in self.phones()], [[FIRST_MAC, SECOND_MAC]])
        talkers.ping(self.phone, "10.77.0.1")
        self.assertEqual(recorder.finish(), 0, recorder.stderr)
        merged = self.phones()
        self.assertEqual([device["id"] for device in merged], [FIRST_MAC])
        self.assertGreaterEqual(merged[0]["bytes_sent"], sum(before.values()))

        again = self.listen("--json")  # kept after a restart
        talkers.ping(self.phone, "10.77.0.1")
        self.assertEqual(again.finish(), 0, again.stderr)
        seen = [device for device in again.json()["devices"] if SECOND_MAC in device["macs"]]
        self.assertEqual([device["id"] for device in seen], [FIRST_MAC])
        self.assertGreaterEqual(seen[0]["bytes_sent"], merged[0]["bytes_sent"])

        self.ctl("split", SECOND_MAC)
        self.assertEqual(sorted(device["id"] for device in self.phones()), [FIRST_MAC, SECOND_MAC])
        self.assertEqual(sum(device["bytes_sent"] for device in self.phones()), seen[0]["bytes_sent"])
        self.assertEqual(self.ctl("same", "--json"), [], "a person said that they are two")
        self.ctl("merge", FIRST_MAC, SECOND_MAC)
        self.assertEqual([device["macs"] for device in self.phones()], [[FIRST_MAC, SECOND_MAC]])


if __name__ == "__main__":
    require("udhcpc", "dnsmasq", "ping")
    main()
