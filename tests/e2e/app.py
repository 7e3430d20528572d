# SPDX-License-Identifier: GPL-3.0-or-later
"""The system bus of the test, and Lanscope's programs run on it as an ordinary user."""
import json
import os
import signal
import subprocess
import threading
import time

import lan

HERE = os.path.dirname(os.path.abspath(__file__))
BUS = os.path.join(HERE, "..", "support", "system_bus.sh")
SANITIZERS = ("ASAN_OPTIONS", "UBSAN_OPTIONS")  # how tests/support/gather.py wants them
PATIENCE = 4 if "ASAN_OPTIONS" in os.environ else 1  # sanitizers slow everything down
ALLOW = """polkit.addRule(function(action, subject) {
    if (action.id.indexOf("org.lanscope.") == 0 && %s.indexOf(subject.user) >= 0) return polkit.Result.%s;
});
"""


def descendants(pid):
    try:
        with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as file:
            children = [int(word) for word in file.read().split()]
    except OSError:
        children = []
    for child in children:
        yield child
        yield from descendants(child)


def command_of(pid):
    try:
        with open(f"/proc/{pid}/cmdline", "rb") as file:
            return file.read().split(b"\0")[0].decode()
    except OSError:
        return ""


class Running:
    """A program that runs on the bus; its output is collected line by line with the time it came."""

    def __init__(self, command, program):
        self.program = program
        self.errors = []
        self.output = []
        self.began = time.monotonic()
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                        text=True)
        self.readers = [threading.Thread(target=self.collect, args=pair, daemon=True)
                        for pair in ((self.process.stdout, self.output), (self.process.stderr, self.errors))]
        for reader in self.readers:
            reader.start()

    @staticmethod
    def collect(stream, lines):
        for line in stream:
            lines.append((time.monotonic(), line.rstrip("\n")))

    @property
    def stderr(self):
        return "\n".join(line for _, line in self.errors)

    @property
    def stdout(self):
        return "\n".join(line for _, line in self.output)

    def wait_for(self, text, seconds=15):
        """When a line with this text came on either stream."""
        end = time.monotonic() + seconds * PATIENCE
        while time.monotonic() < end:
            for when, line in self.errors + self.output:
                if text in line:
                    return when
            if self.process.poll() is not None:
                break
            time.sleep(0.02)
        raise AssertionError(f"{self.program} did not say \"{text}\". Standard error:\n{self.stderr}\nOutput:\n{self.stdout}")

    def pid(self):
        """The program itself, behind those that put it into namespaces."""
        end = time.monotonic() + 5 * PATIENCE
        while time.monotonic() < end:
            for candidate in (self.process.pid, *descendants(self.process.pid)):
                if os.path.basename(command_of(candidate)) == self.program:
                    return candidate
            time.sleep(0.02)
        raise AssertionError(f"{self.program} does not run. Standard error:\n{self.stderr}")

    def signal(self, number):
        os.kill(self.pid(), number)

    def wait(self, seconds=20):
        try:
            status = self.process.wait(seconds * PATIENCE)
        except subprocess.TimeoutExpired:
            self.kill()
            raise AssertionError(f"{self.program} did not end. Standard error:\n{self.stderr}") from None
        for reader in self.readers:
            reader.join(5)
        return status

    def finish(self, seconds=20):
        """Interrupts it as Ctrl-C does and returns its exit status."""
        self.signal(signal.SIGINT)
        return self.wait(seconds)

    def json(self):
        return json.loads(self.stdout)

    def kill(self):
        if self.process.poll() is None:
            for pid in (*reversed(list(descendants(self.process.pid))), self.process.pid):
                try:
                    os.kill(pid, signal.SIGKILL)
                except ProcessLookupError:
                    pass
            self.process.wait()
        for stream, reader in zip((self.process.stdout, self.process.stderr), self.readers):
            reader.join(5)
            stream.close()


class SystemBus:
    """A system bus with polkit in the network namespace of `host`, with what `staging` would install."""

    def __init__(self, host, staging, homes):
        self.host = host
        self.staging = staging
        self.homes = homes
        self.state = os.path.join(host.folder, "bus")
        self.call("start", staging)

    def inside(self, *verb):
        return self.host.inside(BUS, self.state, *verb)

    def call(self, *verb, **options):
        return lan.run(*self.inside(*verb), **options)

    def rules(self, users, result="YES"):
        self.call("rules", input=ALLOW % (json.dumps(users), result) if users else "")

    def run(self, user, *command, **options):
        return self.call("as", user, *command, **options)

    def start(self, user, program, *arguments, settings=()):
        """Runs one of Lanscope's programs, or another by its path, as `user` with an environment of its own."""
        path = program if program.startswith("/") else f"{self.staging}/usr/bin/{program}"
        settings = (*settings, *(f"{name}={os.environ[name]}" for name in SANITIZERS if name in os.environ))
        command = self.inside("as", user, "env", "-i", "PATH=/usr/bin:/bin:/usr/sbin:/sbin", f"HOME={self.homes[user]}",
                              f"USER={user}", "LC_ALL=C.UTF-8", "TZ=UTC", *settings, path, *arguments)
        return Running(command, os.path.basename(program))

    def helper(self):
        """The helper's process id in the bus's own process namespace, None when it does not run."""
        shown = self.run("root", "busctl", "--system", "call", "org.freedesktop.DBus", "/org/freedesktop/DBus",
                         "org.freedesktop.DBus", "GetConnectionUnixProcessID", "s", "org.lanscope.Helper1", check=False)
        return int(shown.stdout.split()[1]) if shown.returncode == 0 else None

    def helper_file(self, name):
        return self.run("root", "cat", f"/proc/{self.helper()}/{name}").stdout

    def kill_helper(self):
        self.run("root", "kill", "-KILL", str(self.helper()))

    def close(self):
        self.call("stop", check=False)
