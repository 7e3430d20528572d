#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lanscope on a gateway: whom each device talks to, by name, and how much, as the senders themselves counted.

    client   10.77.0.50  fd77::50   behind the gateway
    sensor   10.77.0.10  fd77::10   the gateway: DNS (dnsmasq), bus, polkit, helper and app; eth1 leads outside
    server   203.0.113.80  2001:db8:113::80   outside
"""
import socket
import sys
import time

import lan
from live import *

CLIENT_MAC = "b8:27:eb:00:00:50"
SERVER_MAC = "00:1b:21:00:00:80"
OUTSIDE_MAC = "00:16:3e:00:00:11"
NAME = "files.example.org"
BYTES = 2_000_000
UDP_OCTETS = 1200

# Sends BYTES by TCP or UDP, by either family. Prints how many octets its socket took, and of TCP what the kernel says that it
# sent, what was sent again included: octets of payload and segments (struct tcp_info of linux/tcp.h).
SEND = """
import socket, struct, sys
name, family, kind, port, total, size = sys.argv[1], *map(int, sys.argv[2:])
address = socket.getaddrinfo(name, port, family, kind)[0][4]
sender = socket.socket(family, kind)
sender.connect(address)
sent = 0
while sent < total:
    sent += sender.send(b"x" * size)
    if kind == socket.SOCK_DGRAM and sent % (20 * size) == 0:
        import time; time.sleep(0.002)
octets, segments = sent, 0
if kind == socket.SOCK_STREAM:
    sender.shutdown(socket.SHUT_WR)
    sender.recv(1)  # the other side has everything, and closes
    told = sender.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 256)
    segments, octets = struct.unpack_from("=I", told, 136)[0], struct.unpack_from("=Q", told, 200)[0]
sender.close()
print(sent, octets, segments)
"""
# Asks a DNS server for a record (RFC 1035 section 4) and waits for the answer.
ASK = """
import socket, struct, sys
server, name, kind = sys.argv[1], sys.argv[2], int(sys.argv[3])
labels = b"".join(bytes([len(each)]) + each.encode() for each in name.split("."))
asker = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
asker.settimeout(5)
asker.sendto(struct.pack("!6H", kind, 0x0100, 1, 0, 0, 0) + labels + b"\\0" + struct.pack("!2H", kind, 1), (server, 53))
assert struct.unpack("!4H", asker.recv(512)[:8])[3] > 0, "no answer"
"""
# Begins TLS (RFC 8446 section 4.1.2) with a hello of 1,700 octets: two segments, or one aggregate of them. As a browser
# that shuffles its extensions may, it has the server's name behind the key share.
HELLO = """
import socket, sys, time
def with_length(octets, size=2):
    return len(octets).to_bytes(size, "big") + octets
def extension(kind, octets):
    return kind.to_bytes(2, "big") + with_length(octets)
key_share = with_length(bytes.fromhex("11ec") + with_length(bytes(1216)) + bytes.fromhex("001d") + with_length(bytes(32)))
extensions = (extension(51, key_share) + extension(21, bytes(300)) + extension(43, with_length(bytes.fromhex("03040303"), 1))
              + extension(0, with_length(b"\\0" + with_length(sys.argv[2].encode()))))
hello = (bytes.fromhex("0303") + bytes(32) + b"\\0" + with_length(bytes.fromhex("13011302")) + bytes.fromhex("0100")
         + with_length(extensions))
connection = socket.create_connection((sys.argv[1], 443), 5)
connection.sendall(bytes.fromhex("160301") + with_length(b"\\1" + with_length(hello, 3)))
time.sleep(0.2)
"""
SINK = """
import socket, sys
family, kind, port = map(int, sys.argv[1:])
sink = socket.socket(family, kind)
sink.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
sink.bind(("::" if family == socket.AF_INET6 else "0.0.0.0", port))
if kind == socket.SOCK_STREAM:
    sink.listen()
    print("ready", flush=True)
    while True:
        peer, _ = sink.accept()
        while peer.recv(65536):
            pass
        peer.close()
else:
    print("ready", flush=True)
    while True:
        sink.recv(65536)
"""


class Gateway(LiveLine):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.client = cls.lan.host("client", CLIENT_MAC, ("10.77.0.50/24", "fd77::50/64"))
        for route in (("-4", "default", "via", "10.77.0.10"), ("-6", "default", "via", "fd77::10")):
            cls.client.run("ip", route[0], "route", "add", *route[1:])
        cls.joinOutside()
        cls.sensor.start("dnsmasq", "--keep-in-foreground", "--conf-file=/dev/null", "--no-resolv", "--no-hosts",
                         "--interface=eth0", "--bind-interfaces", "--user=root", f"--pid-file={cls.sensor.folder}/dns.pid",
                         f"--address=/{NAME}/203.0.113.80", f"--address=/{NAME}/2001:db8:113::80")
        time.sleep(0.5)

    @classmethod
    def joinOutside(cls):
        """A wire from the gateway to a server that is no host of the LAN."""
        cls.server = lan.Host("server")
        cls.addClassCleanup(cls.server.close)
        lan.run("ip", "link", "add", "eth0", "netns", cls.server.name, "address", SERVER_MAC, "type", "veth",
                "peer", "name", "eth1", "address", OUTSIDE_MAC, "netns", cls.sensor.name)
        for host, interface in ((cls.server, "eth0"), (cls.sensor, "eth1")):
            settings = [word for offload in lan.OFFLOADS for word in (offload, "off")]
            host.run("ethtool", "-K", interface, *settings, check=False)
            host.run("sysctl", "-qw", f"net.ipv6.conf.{interface}.accept_dad=0")
            host.run("ip", "link", "set", interface, "up")
        cls.server.address("203.0.113.80/24", "2001:db8:113::80/64")
        cls.sensor.run("ip", "address", "add", "203.0.113.1/24", "dev", "eth1")
        cls.sensor.run("ip", "address", "add", "2001:db8:113::1/64", "dev", "eth1", "nodad")
        cls.sensor.run("sysctl", "-qw", "net.ipv4.ip_forward=1", "net.ipv6.conf.all.forwarding=1")
        cls.server.run("ip", "-4", "route", "add", "default", "via", "203.0.113.1")
        cls.server.run("ip", "-6", "route", "add", "default", "via", "2001:db8:113::1")

    def sink(self, host, family, kind, port):
        process = host.start(sys.executable, "-c", SINK, str(int(family)), str(int(kind)), str(port), stdout=-1, text=True)
        self.assertEqual(process.stdout.readline().strip(), "ready")
        return process

    def send(self, address, family, kind, port):
        size = UDP_OCTETS if kind == socket.SOCK_DGRAM else 16384
        sent = self.client.run(sys.executable, "-c", SEND, address, str(int(family)), str(int(kind)), str(port), str(BYTES),
                               str(size))
        return tuple(map(int, sent.stdout.split()))

    def resolve(self):
        """The client asks the gateway's dnsmasq for both families, as its programs would."""
        for kind in ("1", "28"):
            self.client.run(sys.executable, "-c", ASK, "10.77.0.10", NAME, kind)

    def test_eachDeviceIsCreditedWhatItSent(self):
        run = self.start("lanscopectl", "run", "-i", "eth0", "-i", "eth1", "--mode", "gateway", "--json")
        run.wait_for("listening on eth1")
        self.resolve()
        before = self.client.counters()
        transfers = {}
        port = 7100
        for host, addresses in ((self.server, ("203.0.113.80", "2001:db8:113::80")),
                                (self.sensor, ("10.77.0.10", "fd77::10"))):
            for address in addresses:
                family = socket.AF_INET6 if ":" in address else socket.AF_INET
                for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM):
                    port += 1
                    self.sink(host, family, kind, port)
                    transfers[address, port] = (kind, self.send(address, family, kind, port))
        time.sleep(2.5)  # the last drain
        after = self.client.counters()
        self.assertEqual(run.finish(), 0, run.stderr)
        result = run.json()
        self.checkTransfers(result["conversations"], transfers)
        self.checkTotals(result, before, after)

    def test_aHelloLongerThanAFrameIsRead(self):
        self.sink(self.server, socket.AF_INET, socket.SOCK_STREAM, 443)
        number = 90
        for backend in ("xdp", "tc", "pcap"):
            run = self.start("lanscopectl", "run", "-i", "eth0", "--mode", "gateway", "--backend", backend, "--json")
            run.wait_for("listening on eth0")
            servers = {}
            for offload in ("on", "off"):  # at the end as the other tests have it: one packet is one frame
                for host, interface in ((self.client, "eth0"), (self.lan.switch, "sensor")):
                    host.run("ethtool", "-K", interface, "tx", offload, "tso", offload, "gso", offload, check=False)
                number += 1
                address = f"203.0.113.{number}"
                servers[address] = (f"{backend}-{offload}.example.net", offload)
                self.server.address(f"{address}/24")
                self.client.run(sys.executable, "-c", HELLO, address, servers[address][0])
            time.sleep(1.5)
            self.assertEqual(run.finish(), 0, run.stderr)
            names = {each["peer"]: each["peer_name"] for each in run.json()["conversations"] if each["device"] == CLIENT_MAC}
            for address, (name, offload) in servers.items():
                with self.subTest(backend=backend, aggregates=offload):
                    self.assertEqual(names.get(address), name)

    def checkTransfers(self, conversations, transfers):
        own = {(each["peer"], each["port"]): each for each in conversations if each["device"] == CLIENT_MAC}
        for (address, port), (kind, (payload, octets, segments)) in transfers.items():
            with self.subTest(address=address, port=port):
                each = own[address, port]
                isOutside = address.startswith(("203.", "2001:"))
                self.assertEqual(each["scope"], "internet" if isOutside else "lan")
                self.assertEqual(each["peer_name"], NAME if isOutside else None)
                self.assertEqual(each["peer_domain"], "example.org" if isOutside else None)
                if not isOutside:
                    self.assertEqual(each["peer_device"], SENSOR_MAC)
                self.assertTrue(each["opened"])
                headers = (40 if ":" in address else 20) + (8 if kind == socket.SOCK_DGRAM else 20)
                if kind == socket.SOCK_DGRAM:
                    expected = payload + headers * (payload // UDP_OCTETS)
                    self.assertEqual(each["bytes_sent"], expected)
                else:
                    expected = octets + segments * (headers + 12)  # each segment carries time stamps (RFC 7323)
                    report(f"TCP to {address}, octets: counted and the sender's own", (each["bytes_sent"], expected))
                    self.assertGreaterEqual(each["bytes_sent"], payload)
                    self.assertLess(abs(each["bytes_sent"] - expected), 0.01 * expected)

    def checkTotals(self, result, before, after):
        """What the client's own interface counted while it sent, without Ethernet headers."""
        sent = after["tx_bytes"] - before["tx_bytes"] - 14 * (after["tx_frames"] - before["tx_frames"])
        received = after["rx_bytes"] - before["rx_bytes"] - 14 * (after["rx_frames"] - before["rx_frames"])
        device = next(each for each in result["devices"] if each["id"] == CLIENT_MAC)
        own = [each for each in result["conversations"] if each["device"] == CLIENT_MAC]
        for name, counted, expected in (("sent", device["bytes_sent"], sent), ("received", device["bytes_received"], received),
                                        ("sent to all", sum(each["bytes_sent"] for each in own), sent)):
            report(f"client, octets {name}: counted and the interface's own", (counted, expected))
            self.assertLess(abs(counted - expected), 0.01 * expected + 2000)
        inside = sum(each["bytes_sent"] for each in own if each["scope"] == "lan")
        outside = sum(each["bytes_sent"] for each in own if each["scope"] == "internet")
        report("LAN and Internet, octets sent", (inside, outside))
        self.assertLess(abs(inside - outside), 0.02 * inside)
        relayed = [each for each in result["conversations"] if each["device"] in (SENSOR_MAC, OUTSIDE_MAC)
                   and each["peer"] in ("203.0.113.80", "2001:db8:113::80") and each["bytes_received"] > BYTES // 2]
        self.assertEqual(relayed, [], "the gateway has no account of what it passes on")


if __name__ == "__main__":
    require("dnsmasq")
    main()
