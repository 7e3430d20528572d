# SPDX-License-Identifier: GPL-3.0-or-later
"""Real programs that make a LAN talk. Each takes a Host of lan.py."""
import os
import subprocess
import time

LEASE_SCRIPT = """#!/bin/sh
# What a DHCP client does with its lease, and nothing beside the namespace's own interface.
[ "$1" = bound ] || exit 0
ip address replace "$ip/$mask" dev "$interface"
[ -z "$router" ] || ip route replace default via "${router%% *}"
"""

AVAHI = """[server]
host-name={host}
use-ipv4=yes
use-ipv6=yes
allow-interfaces=eth0
enable-dbus=no
[publish]
publish-workstation=no
publish-hinfo=no
[rlimits]
"""

SERVICE = """<?xml version="1.0" standalone='no'?>
<!DOCTYPE service-group SYSTEM "avahi-service.dtd">
<service-group><name>{name}</name><service><type>{type}</type><port>{port}</port></service></service-group>
"""


def write(path, text, mode=0o644):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    os.chmod(path, mode)
    return path


def serve_addresses(host, low, high):
    """dnsmasq as DHCP server and, by being the router it offers, as gateway."""
    return host.start("dnsmasq", "--keep-in-foreground", "--conf-file=/dev/null", "--port=0", "--no-ping",
                      "--interface=eth0", "--bind-interfaces", f"--dhcp-range={low},{high},1h",
                      f"--dhcp-leasefile={host.folder}/leases", "--dhcp-authoritative", "--user=root",
                      f"--pid-file={host.folder}/dnsmasq.pid")


def serve_network(host, *names, low="10.77.0.150", high="10.77.0.190"):
    """What the router of a home does: dnsmasq gives addresses and answers for names; all under .test unless told others."""
    names = names or ("--address=/test/203.0.113.80",)
    return host.start("dnsmasq", "--keep-in-foreground", "--conf-file=/dev/null", "--no-ping", "--no-resolv", "--no-hosts",
                      "--interface=eth0", "--bind-interfaces", f"--dhcp-range={low},{high},1h", *names,
                      f"--dhcp-leasefile={host.folder}/leases", "--dhcp-authoritative", "--user=root",
                      f"--pid-file={host.folder}/dnsmasq.pid")


def lease_address(host, name=None):
    """udhcpc: one lease, announced with a host name when there is one. Ends when the address is there."""
    script = write(f"{host.folder}/lease", LEASE_SCRIPT, 0o755)
    named = ("-x", f"hostname:{name}") if name else ()
    host.run("udhcpc", "-i", "eth0", "-n", "-q", "-f", "-t", "5", "-T", "1", "-s", script, *named)


def announce_service(host, name, instance, kind, port):
    """avahi-daemon, which announces by multicast DNS. Its files are private to it."""
    folder = host.folder
    write(f"{folder}/avahi.conf", AVAHI.format(host=name))
    write(f"{folder}/it.service", SERVICE.format(name=instance, type=kind, port=port))
    setup = (f"mount -t tmpfs tmpfs /run && mkdir -p /run/avahi-daemon && mount -t tmpfs tmpfs /etc/avahi/services && "
             f"cp {folder}/it.service /etc/avahi/services/ && exec avahi-daemon --no-drop-root --no-chroot --no-rlimits "
             f"--no-proc-title -f {folder}/avahi.conf")
    return host.start("unshare", "--mount", "--propagation", "private", "sh", "-c", setup)


def receive_bulk(host):
    server = host.start("iperf3", "--server", "--one-off", "--forceflush")
    time.sleep(0.3)  # iperf3 has no way to say that it listens
    return server


def send_bulk(host, address, *options):
    return host.run("iperf3", "--client", address, *options, timeout=120)


def ping(host, address, count=5):
    host.run("ping", "-q", "-n", "-i", "0.2", "-c", str(count), "-W", "2", address)


def ask_who_has(host, address, count=3):
    host.run("arping", "-q", "-c", str(count), "-W", "0.2", "-i", "eth0", address, check=False)


def serve_file(host, path, port=7000):
    """A server that sends one file and closes."""
    return host.start("python3", "-c", "import socket,sys\n"
                      "s=socket.create_server(('',int(sys.argv[2])));c=s.accept()[0]\n"
                      "c.sendfile(open(sys.argv[1],'rb'));c.close()", path, str(port), stderr=subprocess.DEVNULL)


def fetch_digest(host, address, port=7000):
    """What came of serve_file(): its length and SHA-256."""
    program = ("import hashlib,socket,sys,time\n"
               "for _ in range(50):\n"
               "  try: c=socket.create_connection((sys.argv[1],int(sys.argv[2])),5);break\n"
               "  except ConnectionRefusedError: time.sleep(.1)\n"
               "h=hashlib.sha256();n=0\n"
               "while (b:=c.recv(1<<18)): h.update(b);n+=len(b)\n"
               "print(n,h.hexdigest())")
    return host.run("python3", "-c", program, address, str(port), timeout=120).stdout.split()
