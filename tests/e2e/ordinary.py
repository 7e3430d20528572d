# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens in a home on an ordinary day: nothing of it is anything that somebody should be told of.

A minute of real programs does what fills an hour: many leases, look-ups, downloads, discovery, and devices that come and go.
"""
import lan
import talkers

OUTSIDE_MAC, ROUTER_OUTSIDE_MAC = "00:1b:21:00:00:80", "3c:a6:2f:00:00:11"
SITES = 40
# Pages by HTTP on ports 80 and 443, and a game that answers each UDP packet with a larger one.
SERVE = """
import http.server, socket, threading
class Page(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = b"x" * (30_000_000 if self.path == "/update" else 20_000)
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *_):
        pass
for port in (80, 443):
    threading.Thread(target=http.server.ThreadingHTTPServer(("", port), Page).serve_forever, daemon=True).start()
game = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
game.bind(("", 27015))
print("ready", flush=True)
while True:
    move, player = game.recvfrom(2048)
    game.sendto(move * 3, player)
"""
BROWSE = """
import http.client, socket, struct, sys
def ask(name, kind, number):
    labels = b"".join(bytes([len(each)]) + each.encode() for each in name.split("."))
    asker = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    asker.settimeout(3)
    asker.sendto(struct.pack("!6H", number, 0x100, 1, 0, 0, 0) + labels + b"\\0" + struct.pack("!2H", kind, 1), ("10.77.0.1", 53))
    return asker.recv(512)
for site in range(int(sys.argv[1])):
    name = f"site{site}.test"
    address = socket.inet_ntoa(ask(name, 1, 2 * site)[-4:])
    ask(name, 28, 2 * site + 1)
    for port in (443, 80):
        page = http.client.HTTPConnection(address, port, timeout=5)
        page.request("GET", "/", headers={"Host": name})
        assert len(page.getresponse().read()) == 20_000
ask("no-such-name.test.invalid", 1, 999)
update = http.client.HTTPConnection(address, 80, timeout=20)
update.request("GET", "/update")
assert len(update.getresponse().read()) == 30_000_000
"""
PLAY = """
import socket, time
game = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
game.connect(("203.0.113.80", 27015))
game.settimeout(1)
for move in range(300):
    game.send(b"m" * 80)
    game.recv(2048)
    time.sleep(1 / 60)
"""
# What phones and computers say to find printers, televisions and shares: SSDP, mDNS, LLMNR, NetBIOS, WS-Discovery.
DISCOVER = """
import socket, struct, sys, time
own = sys.argv[1]
mouth = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
mouth.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(own))
mouth.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
def question(name, kind=12):
    return struct.pack("!6H", 0, 0, 1, 0, 0, 0) + b"".join(bytes([len(each)]) + each.encode() for each in name.split(".")) + b"\\0" + struct.pack("!2H", kind, 1)
search = "M-SEARCH * HTTP/1.1\\r\\nHOST: 239.255.255.250:1900\\r\\nMAN: \\"ssdp:discover\\"\\r\\nMX: 2\\r\\nST: %s\\r\\n\\r\\n"
for round in range(3):
    for target in ("ssdp:all", "upnp:rootdevice", "urn:dial-multiscreen-org:service:dial:1"):
        mouth.sendto((search % target).encode(), ("239.255.255.250", 1900))
    for name in ("_googlecast._tcp.local", "_airplay._tcp.local", "_ipp._tcp.local", "_spotify-connect._tcp.local", "_hap._tcp.local"):
        mouth.sendto(question(name), ("224.0.0.251", 5353))
    for name in ("wpad", "fileserver", "printer"):
        mouth.sendto(question(name, 1), ("224.0.0.252", 5355))
        coded = "".join(chr(65 + (ord(c) >> 4)) + chr(65 + (ord(c) & 15)) for c in name.upper().ljust(15) + "\\0")
        mouth.sendto(struct.pack("!6H", round, 0x0110, 1, 0, 0, 0) + b"\\x20" + coded.encode() + b"\\0" + struct.pack("!2H", 32, 1), ("10.77.0.255", 137))
    time.sleep(0.4)
"""


def join_internet(router):
    """A wire from the router to a host that is every site, and dnsmasq on the router that knows their names."""
    outside = lan.Host("outside")
    lan.run("ip", "link", "add", "eth0", "netns", outside.name, "address", OUTSIDE_MAC, "type", "veth",
            "peer", "name", "eth1", "address", ROUTER_OUTSIDE_MAC, "netns", router.name)
    for host, interface in ((outside, "eth0"), (router, "eth1")):
        host.run("ip", "link", "set", interface, "up")
    for site in range(SITES):
        outside.run("ip", "address", "add", f"203.0.113.{80 + site}/24", "dev", "eth0")
    router.run("ip", "address", "add", "203.0.113.1/24", "dev", "eth1")
    router.run("sysctl", "-qw", "net.ipv4.ip_forward=1")
    outside.run("ip", "route", "add", "default", "via", "203.0.113.1")
    server = outside.start("/usr/bin/python3", "-c", SERVE, stdout=-1, text=True)
    if server.stdout.readline().strip() != "ready":
        raise RuntimeError("the Internet did not begin")
    return outside


def sites():
    """What dnsmasq is told of them."""
    return [f"--address=/site{site}.test/203.0.113.{80 + site}" for site in range(SITES)]


def browse(host):
    """Forty sites by both ports, their names before, one that does not exist, and an update of 30 MB."""
    host.run("/usr/bin/python3", "-c", BROWSE, str(SITES))


def play(host):
    """Five seconds of a game: sixty moves a second, and what comes back."""
    host.run("/usr/bin/python3", "-c", PLAY)


def back_up(host, server, address):
    talkers.receive_bulk(server)
    talkers.send_bulk(host, address, "--bytes", "40M")


def renew(host, name, times=3):
    """The same lease again and again, as clients do at half of its time."""
    for _ in range(times):
        talkers.lease_address(host, name)


def discover(host, address):
    host.run("/usr/bin/python3", "-c", DISCOVER, address)


def change_mac(host, mac):
    """What a phone does when it joins again under another private address."""
    host.run("ip", "link", "set", "eth0", "down")
    host.run("ip", "address", "flush", "dev", "eth0")
    host.run("ip", "link", "set", "eth0", "address", mac)
    host.run("ip", "link", "set", "eth0", "up")


def run_machines(host, macs):
    """A computer that bridges virtual machines: several MAC addresses behind one port."""
    host.run("ip", "link", "add", "br0", "type", "bridge", "stp_state", "0")
    host.run("ip", "link", "set", "eth0", "master", "br0")
    host.run("ip", "link", "set", "br0", "up")
    machines = []
    for number, mac in enumerate(macs):
        machine = lan.Host(f"vm{number}")
        lan.run("ip", "link", "add", "eth0", "netns", machine.name, "address", mac, "type", "veth",
                "peer", "name", f"tap{number}", "netns", host.name)
        host.run("ip", "link", "set", f"tap{number}", "master", "br0", "up")
        machine.run("ip", "link", "set", "eth0", "up")
        machines.append(machine)
    return machines
