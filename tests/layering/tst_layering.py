#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the layering check finds, on small trees made for it."""
import os
import tempfile
import unittest

import check


class Layering(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = folder.name
        for header in ("bpf/lanscope.h", "bpf/parse.h", "bpf/tables.h", "app/base/format.h", "app/store/store.h",
                       "helper/capture/backend.h"):
            self.write(header, "")

    def write(self, path, text):
        path = os.path.join(self.root, path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)

    def offences_in(self, path, text):
        self.write(path, text)
        return list(check.file_offences(self.root, path, {"QWidget": "QtWidgets", "QSqlQuery": "QtSql", "QString": "QtCore",
                                                          "QDBusMessage": "QtDBus", "QColor": "QtGui"}))

    def test_whatTheTableAllowsPasses(self):
        self.assertEqual(self.offences_in("app/capture/source.cpp", '#include "app/base/format.h"\n#include "bpf/parse.h"\n'
                                                                    "#include <QString>\n#include <QDBusMessage>\n"), [])

    def test_forbiddenProjectIncludesAreFound(self):
        for path, target in (("app/base/clock.h", "app/store/store.h"), ("app/decode/arp.cpp", "app/store/store.h"),
                             ("app/capture/source.cpp", "bpf/tables.h"), ("app/capture/source.cpp", "helper/capture/backend.h"),
                             ("helper/service/bus.cpp", "app/base/format.h"), ("bpf/flow.h", "app/base/format.h"),
                             ("app/views/window.cpp", "app/store/store.h")):
            with self.subTest(path=path, target=target):
                self.assertEqual(self.offences_in(path, f'#include "{target}"\n'), [f'{path}:1: may not include "{target}"'])

    def test_forbiddenLibraryIncludesAreFound(self):
        for path, target in (("app/decode/arp.cpp", "QDBusMessage"), ("app/inventory/device.h", "QSqlQuery"),
                             ("app/identify/rules.cpp", "QWidget"), ("app/anomaly/scan.cpp", "QColor"),
                             ("app/models/devices.h", "QWidget"), ("helper/main.cpp", "QString"),
                             ("app/capture/source.cpp", "pcap/pcap.h"), ("app/capture/source.cpp", "bpf/libbpf.h"),
                             ("app/inventory/device.cpp", "systemd/sd-hwdb.h"), ("app/base/format.h", "QtWidgets/qwidget.h")):
            with self.subTest(path=path, target=target):
                self.assertEqual(len(self.offences_in(path, f"#include <{target}>\n")), 1)

    def test_includesAreWrittenFromTheProjectRoot(self):
        self.assertIn("project root", self.offences_in("app/base/clock.cpp", '#include "format.h"\n')[0])

    def test_longFilesAreFound(self):
        self.assertEqual(self.offences_in("app/base/a.cpp", "\n" * 300), [])
        self.assertIn("301 lines", self.offences_in("app/base/a.cpp", "\n" * 301)[0])
        self.assertIn("301 lines", self.offences_in("run", "#!/bin/sh\n" + "\n" * 300)[0])

    def test_aHelperThatGrowsTooLongIsFound(self):
        for number in range(10):
            self.write(f"helper/service/{number}.cpp", "int a;\n" * 200 + "// why\n\n/* and\n   how */\n")
        self.assertEqual(list(check.helper_offences(self.root)),
                         ["helper: 2000 lines of code, fewer than 2000 are allowed"])
        self.write("helper/service/9.cpp", "int a;\n" * 199)
        self.assertEqual(list(check.helper_offences(self.root)), [])

    def test_pathsOfSomebodysMachineAreFound(self):
        self.assertEqual(len(self.offences_in("app/base/a.cpp", "// see /ho" + "me/anna/notes\n")), 1)
        self.assertEqual(len(self.offences_in("app/README.md", "see /wo" + "rk/main\n")), 1)

    def test_aFolderWithoutReadmeIsFound(self):
        self.write("app/base/README.md", "Words.\n")
        found = list(check.readme_offences(self.root))
        self.assertTrue(any(line.startswith("app/store:") for line in found))
        self.assertFalse(any(line.startswith("app/base") for line in found))

    def test_aLongReadmeIsFound(self):
        self.write("app/base/README.md", "Words.\n" * 41)
        self.assertIn("app/base/README.md: more than 40 lines", list(check.readme_offences(self.root)))


if __name__ == "__main__":
    unittest.main(verbosity=2)
