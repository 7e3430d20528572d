# SPDX-License-Identifier: GPL-3.0-or-later
"""The scene of all end-to-end tests: a LAN, a sensor on it with a system bus of its own, and two ordinary users.

    router   10.77.0.1   fd77::1    DHCP server and gateway
    laptop   10.77.0.20  fd77::20   the other end of transfers
    sensor   10.77.0.10  fd77::10   here run the bus, polkit, the helper and the app
"""
import fcntl
import json
import os
import shutil
import sys
import tempfile
import time
import unittest

import app
import lan
import talkers

ROUTER_MAC = "3c:a6:2f:00:00:01"   # vendors as hardware databases know them
LAPTOP_MAC = "b8:27:eb:00:00:03"
PRINTER_MAC = "00:1b:a9:00:00:02"
SENSOR_MAC = "00:16:3e:00:00:10"
# Two ordinary people who exist on the test's bus only: tests/support/system_bus.sh
ALICE, BOB = "lshalice", "lshbob"
USER_IDS = {ALICE: 60011, BOB: 60012}
TOOLS = ("ip", "ethtool", "sysctl", "dbus-daemon", "busctl", "nsenter", "unshare", "setpriv", "tc", "bpftool")
HOOKS_GONE = {"xdp": [], "tc": [], "tcx": []}
TCX_PROGRAMS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "tcx_programs.py")


def skip(reason):
    print(f"SKIP: {reason}")
    sys.exit(77)


def require(*tools):
    """Ends the test as skipped where this machine cannot run it."""
    if os.getuid() != 0:
        skip("needs root, to make network namespaces")
    for tool in (*TOOLS, *tools):
        if not shutil.which(tool):
            skip(f"{tool} is not installed")
    if not os.path.exists("/usr/lib/polkit-1/polkitd") and not os.path.exists("/usr/libexec/polkitd"):
        skip("polkitd is not installed")
    probe = lan.run("ip", "netns", "add", "lse-probe", check=False)
    if probe.returncode != 0:
        skip(f"network namespaces cannot be made: {probe.stderr.strip()}")
    lan.run("ip", "netns", "delete", "lse-probe")


def is_open_to_all(path):
    """Whether an ordinary user can reach it: a checkout may lie in a folder that is its owner's alone."""
    while path != "/":
        if not os.stat(path).st_mode & 0o001:
            return False
        path = os.path.dirname(path)
    return True


def staging(folder_for_copy):
    """The folder that `cmake --install` with DESTDIR filled, where ordinary users can reach it."""
    folder = os.path.abspath(os.environ.get("LANSCOPE_STAGING", ""))
    if not os.path.exists(f"{folder}/usr/bin/lanscopectl"):
        sys.exit(f"LANSCOPE_STAGING={folder} holds no installation of Lanscope: run this through ctest")
    if is_open_to_all(folder) and "ASAN_OPTIONS" not in os.environ:
        return folder
    copy = shutil.copytree(folder, f"{folder_for_copy}/staging", dirs_exist_ok=True)
    service = f"{copy}/usr/share/dbus-1/system-services/org.lanscope.Helper1.service"
    if "ASAN_OPTIONS" in os.environ and os.path.exists(service):
        # The leak check wants to trace the helper, which forbids that to everybody, itself included.
        with open(service, encoding="utf-8") as file:
            text = file.read()
        with open(service, "w", encoding="utf-8") as file:
            file.write(text.replace("Exec=", "Exec=/usr/bin/env ASAN_OPTIONS=detect_leaks=0 "))
    return copy


def attached(host, interface=lan.INTERFACE):
    """The BPF programs on an interface, as the kernel lists them by hook."""
    net = json.loads(host.run("bpftool", "--json", "net", "show", "dev", interface).stdout)[0]
    tcx = json.loads(host.run(sys.executable, TCX_PROGRAMS, interface).stdout)
    known = {kind: [entry for entry in net.get(kind, []) if "tcx" not in entry.get("kind", "")] for kind in ("xdp", "tc")}
    return {**known, "tcx": tcx}


def until(condition, seconds, what):
    """Waits for something to come true; how long it took."""
    began = time.monotonic()
    while time.monotonic() - began < seconds * app.PATIENCE:
        if condition():
            return time.monotonic() - began
        time.sleep(0.02)
    raise AssertionError(f"{what}: not within {seconds * app.PATIENCE} s")


def report(name, value):
    """A measured number for the test's log."""
    print(f"{name}: {value}", flush=True)


def lock_scene():
    """Scenes share names: one at a time on a machine. The lock lasts as long as the file is open."""
    lock = open("/run/lock/lanscope-e2e", "w", encoding="ascii")
    fcntl.flock(lock, fcntl.LOCK_EX)
    return lock


class LiveLine(unittest.TestCase):
    """One scene for each test class; programs started by a test end with it."""

    @classmethod
    def setUpClass(cls):
        cls.addClassCleanup(lock_scene().close)
        cls.folder = tempfile.mkdtemp(prefix="lse-home-")
        os.chmod(cls.folder, 0o755)
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        homes = {user: f"{cls.folder}/{user}" for user in USER_IDS}
        for user, home in homes.items():
            os.mkdir(home, 0o700)
            os.chown(home, USER_IDS[user], USER_IDS[user])
        cls.lan = lan.Lan()
        cls.addClassCleanup(cls.lan.close)
        cls.router = cls.lan.host("router", ROUTER_MAC, ("10.77.0.1/24", "fd77::1/64"))
        cls.laptop = cls.lan.host("laptop", LAPTOP_MAC, ("10.77.0.20/24", "fd77::20/64"))
        cls.sensor = cls.lan.host("sensor", SENSOR_MAC, ("10.77.0.10/24", "fd77::10/64"))
        cls.sensor.run("ip", "route", "add", "default", "via", "10.77.0.1")
        cls.bus = app.SystemBus(cls.sensor, staging(cls.folder), homes)
        cls.addClassCleanup(cls.bus.close)
        cls.addClassCleanup(cls.readLog)
        cls.bus.rules([ALICE, BOB])

    @classmethod
    def readLog(cls):
        """What bus and helper wrote goes into the test's log; what a sanitizer wrote there fails the test."""
        lines = cls.bus.call("log").stdout.splitlines(keepends=True)
        log = "".join(line for line in lines if not line.startswith("dbus-daemon"))
        report("bus and helper wrote", log or "nothing")
        for complaint in ("AddressSanitizer", "LeakSanitizer", "runtime error:"):
            if complaint in log:
                raise AssertionError(f"the helper met {complaint}")

    def start(self, program, *arguments, user=ALICE, settings=()):
        running = self.bus.start(user, program, *arguments, settings=settings)
        self.addCleanup(running.kill)
        return running

    def listen(self, *options, user=ALICE):
        """lanscopectl run, from the moment on when it is attached."""
        running = self.start("lanscopectl", "run", "-i", lan.INTERFACE, *options, user=user)
        running.wait_for(f"listening on {lan.INTERFACE}")
        return running

    def assertDetached(self, seconds=2.0):
        """The kernel runs no program of ours any more; how long that took."""
        return until(lambda: attached(self.sensor) == HOOKS_GONE, seconds, f"detach from {lan.INTERFACE}")


def main():
    os.environ.setdefault("PYTHONUNBUFFERED", "1")
    unittest.main(verbosity=2, module="__main__")


__all__ = ["ALICE", "BOB", "HOOKS_GONE", "LAPTOP_MAC", "LiveLine", "PRINTER_MAC", "ROUTER_MAC", "SENSOR_MAC", "attached", "main",
           "report", "require", "skip", "talkers", "until"]
