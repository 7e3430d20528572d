# SPDX-License-Identifier: GPL-3.0-or-later
"""A small LAN in network namespaces: hosts with one interface `eth0` each, on a bridge in a namespace of its own.

Everything is named lse-*; closing the Lan ends what runs on its hosts and removes them.
"""
import json
import os
import shutil
import signal
import subprocess
import tempfile

PREFIX = "lse-"
# Aggregates are counted by the interface as one frame and by Lanscope segment by segment: without them both are equal.
OFFLOADS = ("gro", "gso", "tso", "tx", "rx")
INTERFACE = "eth0"


def run(*command, check=True, timeout=60, **options):
    done = subprocess.run(command, capture_output=True, text=True, timeout=timeout, **options)
    if check and done.returncode != 0:
        raise RuntimeError(f"{' '.join(command)}: exit {done.returncode}: {done.stderr.strip() or done.stdout.strip()}")
    return done


def sweep():
    """Removes what an earlier test left behind when it was killed."""
    for entry in json.loads(run("ip", "-json", "netns", "list").stdout or "[]"):
        if entry["name"].startswith(PREFIX):
            for pid in run("ip", "netns", "pids", entry["name"]).stdout.split():
                os.kill(int(pid), signal.SIGKILL)
            run("ip", "netns", "delete", entry["name"])


class Host:
    """A network namespace. Its processes end with it."""

    def __init__(self, name):
        self.name = PREFIX + name
        self.folder = tempfile.mkdtemp(prefix=self.name + "-")
        os.chmod(self.folder, 0o755)
        self.processes = []
        run("ip", "netns", "add", self.name)
        self.run("ip", "link", "set", "lo", "up")

    def inside(self, *command):
        return ["ip", "netns", "exec", self.name, *command]

    def run(self, *command, **options):
        return run(*self.inside(*command), **options)

    def start(self, *command, **options):
        options.setdefault("stdin", subprocess.DEVNULL)
        options.setdefault("stdout", subprocess.DEVNULL)
        options.setdefault("stderr", subprocess.DEVNULL)
        process = subprocess.Popen(self.inside(*command), **options)
        self.processes.append(process)
        return process

    def address(self, *addresses):
        for address in addresses:
            # nodad: an address that may be used at once keeps the test from waiting for duplicate detection
            extra = ("nodad",) if ":" in address else ()
            self.run("ip", "address", "add", address, "dev", INTERFACE, *extra)

    def counters(self, interface=INTERFACE):
        """What the interface itself counted: frames and octets, received and sent."""
        shown = json.loads(self.run("ip", "-json", "-statistics", "link", "show", "dev", interface).stdout)[0]["stats64"]
        return {"rx_frames": shown["rx"]["packets"], "rx_bytes": shown["rx"]["bytes"],
                "tx_frames": shown["tx"]["packets"], "tx_bytes": shown["tx"]["bytes"]}

    def link_local(self):
        shown = json.loads(self.run("ip", "-json", "-6", "address", "show", "dev", INTERFACE, "scope", "link").stdout)
        return shown[0]["addr_info"][0]["local"]

    def close(self):
        for process in self.processes:
            process.kill()
        for process in self.processes:
            process.wait()
            if process.stdout:
                process.stdout.close()
        run("ip", "netns", "delete", self.name, check=False)
        shutil.rmtree(self.folder, ignore_errors=True)


class Lan:
    """The bridge and its hosts."""

    def __init__(self):
        sweep()
        self.hosts = []
        self.switch = Host("switch")
        self.switch.run("ip", "link", "add", "br0", "type", "bridge", "stp_state", "0", "mcast_snooping", "0")
        # The bridge itself stays silent: it is a wire, not a device.
        self.switch.run("sysctl", "-qw", "net.ipv6.conf.br0.disable_ipv6=1")
        self.switch.run("ip", "link", "set", "br0", "up")

    def host(self, name, mac, addresses=(), offloads=False, silent=False):
        """A silent host speaks no IPv6, so that nothing is heard of it before it is told to speak."""
        host = Host(name)
        self.hosts.append(host)
        run("ip", "link", "add", INTERFACE, "netns", host.name, "address", mac, "type", "veth",
            "peer", "name", name, "netns", self.switch.name)
        self.switch.run("sysctl", "-qw", f"net.ipv6.conf.{name}.disable_ipv6=1")
        if not offloads:
            settings = [word for offload in OFFLOADS for word in (offload, "off")]
            host.run("ethtool", "-K", INTERFACE, *settings, check=False)
            self.switch.run("ethtool", "-K", name, *settings, check=False)
        self.switch.run("ip", "link", "set", name, "master", "br0", "up")
        # Nothing is to be heard of the kernel that a test did not cause.
        host.run("sysctl", "-qw", f"net.ipv6.conf.{INTERFACE}.accept_dad=0",
                 f"net.ipv6.conf.{INTERFACE}.router_solicitations=0")
        if silent:
            host.run("sysctl", "-qw", f"net.ipv6.conf.{INTERFACE}.disable_ipv6=1")
        host.run("ip", "link", "set", INTERFACE, "up")
        host.address(*addresses)
        return host

    def close(self):
        for host in (*self.hosts, self.switch):
            host.close()
