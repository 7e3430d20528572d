#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Lanscope costs on a wire between two namespaces. Prints rows: name, value, unit, reference, target, verdict.

A reference is measured in the same run, by turns with what it is compared to; values are medians."""
import contextlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "..", "e2e"))

import app  # noqa: E402
import lan  # noqa: E402
import live  # noqa: E402
import talkers  # noqa: E402

SEND_FRAMES = os.path.join(os.environ.get("LANSCOPE_BUILD", ""), "tests/bench/wire/send_frames")
NOBODY = "02:00:00:00:00:99"  # frames for somebody else: the stack drops them at once, and what is measured is the hook
ADDRESS = "10.79.0.2"
ROUNDS = 5
MILLION = 1e6


def row(name, value, unit, reference="", target="", met=None):
    verdict = "reported" if met is None else "met" if met else "MISSED"
    text = f"{value:.3g}" if isinstance(value, float) else str(value)
    print("\t".join((name, text, unit, reference, target, verdict)), flush=True)


class Wire:
    """A sender, a sensor with Lanscope's bus, and one veth pair between them, offloads as the kernel sets them."""

    def __init__(self, stack):
        self.sender = lan.Host("sender")
        stack.callback(self.sender.close)
        self.sensor = lan.Host("sensor")
        stack.callback(self.sensor.close)
        lan.run("ip", "link", "add", "eth0", "netns", self.sender.name, "type", "veth",
                "peer", "name", "eth0", "netns", self.sensor.name)
        for host, address in ((self.sender, "10.79.0.1/24"), (self.sensor, f"{ADDRESS}/24")):
            host.run("sysctl", "-qw", "net.ipv6.conf.eth0.disable_ipv6=1")
            host.run("ip", "link", "set", "eth0", "up")
            host.address(address)
        home = stack.enter_context(tempfile.TemporaryDirectory(prefix="lse-home-"))
        os.chmod(home, 0o777)
        self.bus = app.SystemBus(self.sensor, live.staging(home), {live.ALICE: home})
        stack.callback(self.bus.close)
        self.bus.rules([live.ALICE])

    @contextlib.contextmanager
    def watched(self, backend="auto"):
        """While lanscopectl observes; yields it."""
        if backend is None:
            yield None
            return
        running = self.bus.start(live.ALICE, "lanscopectl", "run", "-i", "eth0", "--json", "--backend", backend)
        try:
            running.wait_for("listening on eth0")
            yield running
            running.finish()
        finally:
            running.kill()

    def send(self, rate, seconds, flows=1024, length=200, processor=None):
        """Frames sent and the seconds of CPU it took."""
        pinned = ("taskset", "-c", str(processor)) if processor is not None else ()
        sent, _, nanoseconds = self.sender.run(*pinned, SEND_FRAMES, "eth0", NOBODY, str(rate), str(seconds), str(flows),
                                               str(length)).stdout.split()
        return int(sent), int(nanoseconds) / 1e9

    def helper_cpu(self):
        return cpu_seconds(self.bus.helper_file("schedstat"))


def cpu_seconds(schedstat):
    return int(schedstat.split()[0]) / 1e9


def process_cpu(pid):
    """All threads of a process."""
    total = 0.0
    for thread in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{thread}/schedstat", encoding="ascii") as file:
            total += cpu_seconds(file.read())
    return total


def tcpdump_cpu(wire, seconds):
    tcpdump = wire.sensor.start("tcpdump", "-n", "-i", "eth0", "-w", "/dev/null")
    time.sleep(1)
    before = process_cpu(tcpdump.pid)
    sent, _ = wire.send(50_000, seconds)
    time.sleep(0.5)
    spent = process_cpu(tcpdump.pid) - before
    tcpdump.terminate()
    tcpdump.wait()
    return spent / sent * MILLION * 1000


def lanscope_cpu(wire, seconds):
    with wire.watched() as running:
        pid = running.pid()
        time.sleep(1.5)
        helper, client = wire.helper_cpu(), process_cpu(pid)
        sent, _ = wire.send(50_000, seconds)
        time.sleep(1.5)  # the drain that tells of the last frames belongs to the price
        helper, client = wire.helper_cpu() - helper, process_cpu(pid) - client
    capture = running.json()["capture"]
    return helper / sent * MILLION * 1000, (helper + client) / sent * MILLION * 1000, capture["backend"], capture["frames"] - sent


def bench_cpu(wire):
    helper, both, reference, extra = [], [], [], 0
    for _ in range(3):
        reference.append(tcpdump_cpu(wire, 6))
        one, two, backend, extra = lanscope_cpu(wire, 6)
        helper.append(one)
        both.append(two)
    tcpdump = statistics.median(reference)
    for name, values, target in (("helper CPU per million frames at 50,000/s, 1,024 flows", helper, 15),
                                 ("helper + lanscopectl CPU, the same load", both, 50)):
        value = statistics.median(values)
        row(f"{name} ({backend})", value, "ms", f"tcpdump {tcpdump:.3g} (x{value / tcpdump:.2f})", f"<= {target}", value <= target)
    row("frames counted beyond those sent, last of these runs", extra, "frames", "", ">= 0", extra >= 0)


def bench_end_to_end(wire):
    """A sender pinned to one processor pays for the whole path of its frames, the hook included: veth receives in the
    sender's own time or, when that is too long, in that processor's ksoftirqd."""
    softirq = lan.run("pgrep", "-x", "ksoftirqd/0").stdout.strip()
    backends = (None, "auto", "tc", "xdp")
    prices = {backend: [] for backend in backends}
    for _ in range(ROUNDS):
        for backend in backends:
            with wire.watched(backend):
                before = process_cpu(softirq)
                sent, seconds = wire.send(0, 1, processor=0)
                prices[backend].append((seconds + process_cpu(softirq) - before) / sent * 1e9)
    bare = statistics.median(prices[None])
    for backend in backends[1:]:
        added = statistics.median(prices[backend]) - bare
        target = 75 if backend == "auto" else None
        row(f"end to end, added to a saturated core, {backend}", added, "ns/packet", f"nothing attached {bare:.0f}",
            f"<= {target}" if target else "", added <= target if target else None)


def throughput(wire):
    talkers.receive_bulk(wire.sensor)
    shown = talkers.send_bulk(wire.sender, ADDRESS, "--time", "2", "--json").stdout
    return json.loads(shown)["end"]["sum_received"]["bits_per_second"] / 1e9


def bench_throughput(wire):
    backends = (None, "auto", "tc", "xdp")
    speeds = {backend: [] for backend in backends}
    for _ in range(ROUNDS):
        for backend in backends:
            with wire.watched(backend):
                speeds[backend].append(throughput(wire))
    bare = statistics.median(speeds[None])
    for backend in backends[1:]:
        share = statistics.median(speeds[backend]) / bare
        row(f"TCP throughput, share of nothing attached, {backend}", share, "", f"nothing attached {bare:.3g} Gbit/s",
            ">= 0.85" if backend == "auto" else "", share >= 0.85 if backend == "auto" else None)


def mapped_kilobytes(smaps):
    """Resident memory of a process: what is mapped of BPF tables, and all the rest."""
    tables = rest = 0
    in_table = False
    for line in smaps.splitlines():
        words = line.split()
        if "-" in words[0] and not words[0].endswith(":"):
            in_table = "bpf-map" in line or "bpf_map" in line
        elif words[0] == "Rss:":
            tables, rest = (tables + int(words[1]), rest) if in_table else (tables, rest + int(words[1]))
    return tables, rest


def table_kilobytes(wire):
    """Kernel memory of the tables: what the kernel says at the helper's descriptors."""
    command = f"cat /proc/{wire.bus.helper()}/fdinfo/*"
    shown = wire.bus.run("root", "sh", "-c", command).stdout
    return sum(int(line.split()[1]) for line in shown.splitlines() if line.startswith("memlock:")) // 1024


def bench_memory(wire):
    with wire.watched():
        wire.send(50_000, 3)
        mapped, rest = mapped_kilobytes(wire.bus.helper_file("smaps"))
        tables = table_kilobytes(wire)
    row("helper resident beside its tables", rest / 1024, "MiB",
        f"tables {tables / 1024:.1f} MiB in the kernel, {mapped / 1024:.1f} MiB of them mapped", "<= 10", rest / 1024 <= 10)


def bench_idle(wire, seconds=20):
    with wire.watched() as running:
        pid = running.pid()
        time.sleep(2)
        helper, client = wire.helper_cpu(), process_cpu(pid)
        wire.sender.run("arping", "-q", "-c", str(seconds), "-w", "1", "-i", "eth0", ADDRESS, check=False)
        spent = wire.helper_cpu() - helper + process_cpu(pid) - client
    share = spent / seconds * 100
    row("idle CPU of helper + lanscopectl, one frame a second", share, "%", "", "< 1", share < 1)


def bench_first_device(wire):
    times = []
    for number in range(ROUNDS):
        running = wire.bus.start(live.ALICE, "lanscopectl", "run", "-i", "eth0")
        running.wait_for("listening on eth0")
        time.sleep(1.2 + number / ROUNDS)  # at different moments between two drains
        wire.sender.run("ip", "link", "set", "eth0", "address", f"00:11:32:00:01:{number:02x}")
        began = time.monotonic()
        wire.sender.start("arping", "-q", "-c", "1", "-w", "1", "-i", "eth0", ADDRESS)
        times.append(running.wait_for(f"00:11:32:00:01:{number:02x}", 5) - began)
        running.kill()
    row("first device visible after its first frame", statistics.median(times), "s", f"slowest {max(times):.2f}", "< 1", max(times) < 1)


def bench_window():
    """From the start of the program to the mapped window, warm: the second start and later ones."""
    times = []
    with tempfile.TemporaryDirectory(prefix="lse-home-") as home:
        command = ["xvfb-run", "-a", "dbus-run-session", "--", sys.executable, os.path.join(HERE, "open_window.py"),
                   f"{live.staging(home)}/usr/bin/lanscope", str(ROUNDS + 1)]
        shown = subprocess.run(command, capture_output=True, text=True, timeout=120, env={**os.environ, "HOME": home,
                               "XDG_DATA_HOME": home, "XDG_CONFIG_HOME": home, "QT_QPA_PLATFORM": "xcb"}, check=True)
        times = [float(line) for line in shown.stdout.split()][1:]
    row("window open, warm", statistics.median(times), "s", f"slowest {max(times):.2f}", "< 1")


def main():
    live.require("tcpdump", "iperf3", "arping", "taskset")
    parts = {"cpu": bench_cpu, "end": bench_end_to_end, "tcp": bench_throughput, "memory": bench_memory, "idle": bench_idle,
             "first": bench_first_device}
    wanted = sys.argv[1:] or [*parts, "window"]
    with contextlib.ExitStack() as stack:
        stack.enter_context(live.lock_scene())
        lan.sweep()
        wire = Wire(stack)
        for name, bench in parts.items():
            if name in wanted:
                bench(wire)
    if "window" in wanted:
        bench_window()


if __name__ == "__main__":
    main()
