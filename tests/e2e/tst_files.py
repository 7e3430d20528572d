#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""lanscopectl with files as they should not be: captures that cannot be read, databases that cannot be used, and names
made to harm whoever looks at them. Needs no privilege. LANSCOPECTL names the program."""
import csv
import io
import json
import os
import shutil
import sqlite3
import stat
import struct
import subprocess
import tempfile
import unittest

LANSCOPECTL = os.environ.get("LANSCOPECTL", "lanscopectl")
NOBODY = 65534
MAKER = bytes((0x00, 0x1b, 0xa9, 0, 0))  # of the senders' addresses
# What a terminal or a reader would obey: control characters, bidirectional overrides, line and paragraph separators.
HARMFUL = {*map(chr, range(0x20)), *map(chr, range(0x7f, 0xa0)), *"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029"}
HOSTILE = {1: b"<img src=/dev/zero>", 2: b"\x1b[31mred\x07\x1b]0;title\x07", 3: "exe\u202egnp".encode(), 4: b"A" * 255,
           5: b"=HYPERLINK(\"http://x\")", 6: b"caf\xe9\r\n"}


def dhcp_request(number, name):
    """A DHCP request (RFC 2131 section 2) of a device that calls itself so."""
    mac = MAKER + bytes((number,))
    options = b"\x63\x82\x53\x63\x35\x01\x03" + bytes((12, len(name))) + name + b"\xff"
    message = struct.pack("!BBBBI", 1, 1, 6, 0, number) + bytes(20) + mac + bytes(202) + options
    datagram = struct.pack("!HHHH", 68, 67, 8 + len(message), 0) + message
    packet = struct.pack("!BBHHHBBH4s4s", 0x45, 0, 20 + len(datagram), 0, 0, 64, 17, 0, bytes(4), b"\xff" * 4) + datagram
    return b"\xff" * 6 + mac + b"\x08\x00" + packet


def capture_of(frames):
    octets = struct.pack("<IHHiIII", 0xa1b2c3d4, 2, 4, 0, 0, 65535, 1)
    for second, frame in enumerate(frames):
        octets += struct.pack("<IIII", 1_700_000_000 + second, 0, len(frame), len(frame)) + frame
    return octets


GOOD = capture_of(dhcp_request(number, name) for number, name in HOSTILE.items())


class Files(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="lanscope-files-")
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.good = self.file("good.pcap", GOOD)
        self.database = os.path.join(self.folder, "lanscope.db")

    def file(self, name, octets, mode=0o644):
        path = os.path.join(self.folder, name)
        with open(path, "wb") as file:
            file.write(octets)
        os.chmod(path, mode)
        return path

    def run_program(self, *arguments, **options):
        environment = {**os.environ, "HOME": self.folder, "XDG_DATA_HOME": self.folder, "XDG_CONFIG_HOME": self.folder,
                       "LC_ALL": "C.UTF-8", "TZ": "UTC"}
        return subprocess.run((LANSCOPECTL, *arguments), capture_output=True, timeout=60, check=False, env=environment, **options)

    def refused(self, sentence, *arguments, **options):
        """It ends with 1 and says why in one sentence, whatever stands on standard output."""
        done = self.run_program(*arguments, **options)
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn(sentence, done.stderr.decode())
        self.assertEqual(done.stderr.decode().count("\n"), 1, done.stderr)
        return done

    def test_aCaptureThatCannotBeReadIsSaid(self):
        damaged = GOOD[:24] + b"\xff" * 16 + GOOD[24:]
        for sentence, octets in (("the file is empty", b""), ("not a pcap or pcapng file", b"<html>no capture</html>" * 9),
                                 ("the file is damaged", damaged), ("not a pcap or pcapng file", GOOD[:2])):
            with self.subTest(sentence):
                done = self.refused("reading bad.pcap: ", "read", "--json", self.file("bad.pcap", octets))
                self.assertIn(sentence, done.stderr.decode())
                self.assertEqual(json.loads(done.stdout)["devices"], [])
        self.refused("reading nosuch.pcap: No such file", "read", os.path.join(self.folder, "nosuch.pcap"))
        self.refused("Is a directory", "read", self.folder)

    def test_aCaptureThatMayNotBeReadIsSaid(self):
        path = self.file("secret.pcap", GOOD, 0)
        as_nobody = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.getuid() == 0 else {}
        os.chmod(self.folder, 0o777)
        self.refused("reading secret.pcap: Permission denied", "read", path, **as_nobody)

    def test_aCaptureThatIsCutOffGivesItsWholePackets(self):
        done = self.run_program("read", "--json", self.file("cut.pcap", GOOD[:-7]))
        self.assertEqual(done.returncode, 0)
        self.assertIn("reading cut.pcap: the file is cut off", done.stderr.decode())
        self.assertEqual(len(json.loads(done.stdout)["devices"]), len(HOSTILE) - 1)

    def keep(self):
        done = self.run_program("--db", self.database, "read", self.good)
        self.assertEqual(done.returncode, 0, done.stderr)

    def test_aDatabaseInUseIsSaid(self):
        self.keep()
        holder = sqlite3.connect(self.database, isolation_level=None)
        self.addCleanup(holder.close)
        holder.execute("PRAGMA locking_mode=EXCLUSIVE")
        holder.execute("BEGIN EXCLUSIVE")
        done = self.run_program("--db", self.database, "read", self.good)
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn("the database is busy", done.stderr.decode())

    def test_aNewerDatabaseIsLeftUntouched(self):
        self.keep()
        with sqlite3.connect(self.database) as database:
            database.execute("PRAGMA user_version=9999")
        database.close()
        with open(self.database, "rb") as file:
            before = file.read()
        for command in (("read", self.good), ("list",), ("name", "00:1b:a9:00:00:01", "x")):
            done = self.run_program("--db", self.database, *command)
            self.assertEqual(done.returncode, 1, done.stderr)
            self.assertIn("newer", done.stderr.decode())
        with open(self.database, "rb") as file:
            self.assertEqual(file.read(), before)

    def test_aDamagedDatabaseIsSetAside(self):
        self.file("lanscope.db", os.urandom(5000))
        done = self.run_program("--db", self.database, "read", "--json", self.good)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("set aside", done.stderr.decode())
        self.assertEqual(len(json.loads(done.stdout)["devices"]), len(HOSTILE))
        aside = [name for name in os.listdir(self.folder) if "corrupt" in name]
        self.assertEqual(len(aside), 1)
        self.assertEqual(stat.S_IMODE(os.stat(self.database).st_mode), 0o600)

    def test_hostileNamesHarmNobody(self):
        self.keep()
        one = "00:1b:a9:00:00:02"
        for command in (("list",), ("device", one), ("export", "--format", "csv"), ("list", "--json"), ("read", self.good)):
            with self.subTest(command=command):
                done = self.run_program("--db", self.database, *command)
                self.assertEqual(done.returncode, 0, done.stderr)
                shown = done.stdout.decode() + done.stderr.decode()
                self.assertEqual(HARMFUL & set(shown.replace("\r\n", "\n")) - {"\n"}, set())

    def test_namesAreWholeInJsonAndNoFormulasInCsv(self):
        self.keep()
        listed = json.loads(self.run_program("--db", self.database, "list", "--json").stdout)
        names = {device["macs"][0][-1]: device["hostname"] for device in listed}
        self.assertEqual(names["1"], "<img src=/dev/zero>")
        self.assertEqual(names["4"], "A" * 255)
        self.assertEqual(names["5"], HOSTILE[5].decode())
        exported = self.run_program("--db", self.database, "export", "--format", "csv").stdout.decode()
        rows = list(csv.DictReader(io.StringIO(exported)))
        self.assertEqual(len(rows), len(HOSTILE))
        for row in rows:
            for field in row.values():
                self.assertNotIn(field[:1], tuple("=+-@"), row)


if __name__ == "__main__":
    unittest.main(verbosity=2)
