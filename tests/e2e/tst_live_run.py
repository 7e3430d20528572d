#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the wire to JSON: an ordinary user runs lanscopectl on a LAN that talks."""
import json
import os
import time

from live import *

ETHERNET_HEADER = 14
LONGEST_FRAME = 1514
FILE_BYTES = 200_000_000


class LiveRun(LiveLine):
    def talk(self):
        """What a LAN says in a minute, in a few seconds. Returns the printer, which leased its address meanwhile."""
        talkers.serve_addresses(self.router, "10.77.0.100", "10.77.0.150")
        printer = self.lan.host("printer", PRINTER_MAC)
        time.sleep(0.5)
        talkers.lease_address(printer, "office-printer")
        talkers.announce_service(printer, "office-printer", "Office Printer", "_ipp._tcp", 631)
        for target in ("10.77.0.20", "fd77::20", "10.77.0.1", "fd77::1"):
            talkers.ping(self.sensor, target)
        talkers.ask_who_has(self.laptop, "10.77.0.1")
        talkers.receive_bulk(self.laptop)
        talkers.send_bulk(self.sensor, "10.77.0.20", "--bytes", "20M")
        talkers.receive_bulk(self.laptop)
        talkers.send_bulk(self.sensor, "10.77.0.20", "--bytes", "20M", "--reverse")
        talkers.receive_bulk(self.laptop)
        talkers.send_bulk(self.sensor, "fd77::20", "--bytes", "5M", "--parallel", "4")
        time.sleep(3)  # avahi announces what it has proven to be its own after two seconds
        return printer

    def test_devicesAndCountersAreThoseOfTheWire(self):
        flow_log = f"{self.folder}/{ALICE}/flows"
        before = self.sensor.counters()
        run = self.listen("--json", "--flow-log", flow_log)
        attached_at = self.sensor.counters()
        printer = self.talk()
        settled = self.sensor.counters()
        self.assertEqual(run.finish(), 0, run.stderr)
        after = self.sensor.counters()
        result = run.json()

        with open(flow_log, encoding="utf-8") as file:
            flows = [json.loads(line) for line in file]
        self.checkCounters(result["capture"], flows, least=difference(attached_at, settled), most=difference(before, after))
        self.checkDevices({mac: device for device in result["devices"] for mac in device["macs"]}, printer)
        self.assertEqual([alert for alert in result["alerts"] if alert["severity"] != "info"], [])

    def test_everyBackendCountsWhatTheInterfaceCounts(self):
        for backend in ("tc", "xdp", "xdp-generic", "pcap"):
            with self.subTest(backend=backend):
                flow_log = f"{self.folder}/{ALICE}/flows-{backend}"
                before = self.sensor.counters()
                run = self.listen("--json", "--backend", backend, "--flow-log", flow_log)
                attached_at = self.sensor.counters()
                talkers.ping(self.sensor, "fd77::20")
                for options in ((), ("--reverse",)):
                    talkers.receive_bulk(self.laptop)
                    talkers.send_bulk(self.sensor, "10.77.0.20", "--bytes", "5M", *options)
                time.sleep(0.5)
                settled = self.sensor.counters()
                self.assertEqual(run.finish(), 0, run.stderr)
                after = self.sensor.counters()
                self.assertEqual(run.json()["capture"]["backend"], backend)
                with open(flow_log, encoding="utf-8") as file:
                    flows = [json.loads(line) for line in file]
                least, most = difference(attached_at, settled), difference(before, after)
                if backend == "xdp":
                    # With native XDP veth receives through NAPI, and there counts octets without the Ethernet header.
                    for counted in (least, most):
                        counted["rx_bytes"] += ETHERNET_HEADER * counted["rx_frames"]
                self.checkCounters(run.json()["capture"], flows, least, most)

    def checkCounters(self, capture, flows, least, most):
        report("interface counters at least", least)
        report("interface counters at most", most)
        report("capture", {key: capture[key] for key in ("backend", "frames", "bytes", "overflow_packets", "lost_frames")})
        self.assertEqual(capture["overflow_packets"], 0)
        # The ring that libpcap reads is lossy on a busy computer, and the kernel tells how many it left out, but not how
        # long they were.
        lost = capture["lost_frames"]
        if capture["backend"] != "pcap":
            self.assertEqual(lost, 0)
        self.assertBetween(least["rx_frames"] + least["tx_frames"], capture["frames"] + lost, most["rx_frames"] + most["tx_frames"])
        self.assertBetween(least["rx_bytes"] + least["tx_bytes"] - lost * LONGEST_FRAME, capture["bytes"],
                           most["rx_bytes"] + most["tx_bytes"])
        for direction, side in (("received", "rx"), ("sent", "tx")):
            with self.subTest(direction=direction):
                own = [flow for flow in flows if flow["direction"] == direction]
                packets = sum(flow["packets"] for flow in own)
                octets = sum(flow["bytes"] for flow in own) + ETHERNET_HEADER * packets
                self.assertBetween(least[f"{side}_frames"] - lost, packets, most[f"{side}_frames"])
                self.assertBetween(least[f"{side}_bytes"] - lost * LONGEST_FRAME, octets, most[f"{side}_bytes"])

    def checkDevices(self, devices, printer):
        self.assertLessEqual({ROUTER_MAC, LAPTOP_MAC, PRINTER_MAC, SENSOR_MAC}, set(devices))
        leased = json.loads(printer.run("ip", "-json", "-4", "address", "show", "dev", "eth0").stdout)
        leased = leased[0]["addr_info"][0]["local"]
        for mac, vendor, addresses in ((ROUTER_MAC, "AVM", ("10.77.0.1", "fd77::1")),
                                       (LAPTOP_MAC, "Raspberry", ("10.77.0.20", "fd77::20")),
                                       (PRINTER_MAC, "Brother", (leased, printer.link_local()))):
            with self.subTest(device=mac):
                self.assertIn(vendor, devices[mac]["vendor"])
                self.assertLessEqual(set(addresses), addresses_of(devices[mac]))
                self.assertFalse(devices[mac]["is_self"])
        self.assertEqual(devices[PRINTER_MAC]["hostname"], "office-printer")
        self.assertTrue(devices[ROUTER_MAC]["is_gateway"])
        self.assertFalse(devices[LAPTOP_MAC]["is_gateway"])
        self.assertTrue(devices[SENSOR_MAC]["is_self"])

    def assertBetween(self, least, value, most):
        self.assertLessEqual(least, value)
        self.assertLessEqual(value, most)

    def test_aTransferIsByteIdenticalWithAndWithoutCapture(self):
        path = f"{self.laptop.folder}/file"
        with open(path, "wb") as file:
            for _ in range(FILE_BYTES // 1_000_000):
                file.write(os.urandom(1_000_000))
        talkers.serve_file(self.laptop, path)
        without = talkers.fetch_digest(self.sensor, "10.77.0.20")
        run = self.listen("--json")
        talkers.serve_file(self.laptop, path, port=7001)
        watched = talkers.fetch_digest(self.sensor, "10.77.0.20", port=7001)
        self.assertEqual(run.finish(), 0, run.stderr)
        self.assertEqual(int(without[0]), FILE_BYTES)
        self.assertEqual(without, watched)
        self.assertGreater(run.json()["capture"]["bytes"], FILE_BYTES)

    def test_lanscopeSendsNothing(self):
        for host in self.lan.hosts:  # or they ask whether those they spoke with are still there
            host.run("ip", "neighbour", "flush", "all")
        time.sleep(3)  # the scene's own first words
        heard = self.lan.switch.start("tcpdump", "-l", "-n", "-i", "sensor", "ether", "src", SENSOR_MAC, stdout=-1, text=True)
        time.sleep(1)
        run = self.listen("--json", "--duration", "5")
        self.assertEqual(run.wait(), 0, run.stderr)
        time.sleep(1)
        heard.terminate()
        sent = [line for line in heard.communicate()[0].splitlines()
                if line and "multicast listener report" not in line and "igmp" not in line]
        self.assertEqual(sent, [])

    def test_aNewDeviceIsSeenWithinASecond(self):
        run = self.listen()
        time.sleep(1.5)
        newcomer = self.lan.host("newcomer", "00:11:32:00:00:06", ("10.77.0.66/24",), silent=True)
        delays = []
        for number in range(7, 10):  # three, because others use this machine too
            mac = f"00:11:32:00:00:{number:02x}"
            newcomer.run("ip", "link", "set", "eth0", "address", mac)
            began = time.monotonic()
            newcomer.start("arping", "-q", "-c", "1", "-w", "1", "-i", "eth0", "10.77.0.10")
            delays.append(round(run.wait_for(mac, 5) - began, 3))
        report("devices visible after their first frames (s)", delays)
        self.assertLess(min(delays), 1.0)
        self.assertEqual(run.finish(), 0, run.stderr)

    def test_devicesOfALiveRunAreKept(self):
        run = self.listen("--json", "--duration", "3")
        talkers.ping(self.sensor, "10.77.0.20")
        self.assertEqual(run.wait(), 0, run.stderr)
        named = self.start("lanscopectl", "name", LAPTOP_MAC, "Anna's laptop")
        self.assertEqual(named.wait(), 0, named.stderr)
        again = self.listen("--json", "--duration", "2")
        self.assertEqual(again.wait(), 0, again.stderr)
        shown = self.start("lanscopectl", "device", LAPTOP_MAC, "--json")
        self.assertEqual(shown.wait(), 0, shown.stderr)
        self.assertEqual(shown.json()["name"], "Anna's laptop")


def difference(first, second):
    return {key: second[key] - first[key] for key in first}


def addresses_of(device):
    return {address["address"] if isinstance(address, dict) else address for address in device["addresses"]}


if __name__ == "__main__":
    require("dnsmasq", "udhcpc", "avahi-daemon", "iperf3", "ping", "arping", "tcpdump")
    main()
