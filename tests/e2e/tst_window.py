#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window on live traffic, and afterwards on a recording of the same, driven by accessible names on a display of its own."""
import subprocess

import ordinary
from seat import *

PHONE_MAC, TV_MAC, SPEAKER_MAC = "a6:3b:5c:30:00:11", "38:8c:50:70:00:15", "5c:aa:fd:10:20:06"


class LiveWindow(Seat):
    def record(self):
        path = f"{self.home}/home.pcap"
        recorder = self.sensor.start("tcpdump", "-q", "-U", "-s", "0", "-i", "eth0", "-w", path, stderr=subprocess.PIPE,
                                     text=True)
        self.addCleanup(recorder.stderr.close)
        while "listening on" not in recorder.stderr.readline():
            pass
        return path

    def live(self):
        """A home in the evening: things come, say what they are, and this computer is used."""
        printer, speaker = self.lan.host("printer", PRINTER_MAC), self.lan.host("speaker", SPEAKER_MAC)
        for host, name in ((printer, "BRN001BA9000002"), (speaker, "SonosZP"), (self.lan.host("phone", PHONE_MAC), "annas-phone"),
                           (self.lan.host("tv", TV_MAC), "LGwebOSTV")):
            talkers.lease_address(host, name)
            talkers.ping(host, "10.77.0.1", 1)  # it asks who that is, and so says its address to all
        talkers.announce_service(printer, "BRN001BA9000002", "Brother HL-L2350DW", "_ipp._tcp", 631)
        talkers.announce_service(speaker, "sonos", "Kitchen", "_sonos._tcp", 1443)
        ordinary.browse(self.sensor)
        self.sensor.start("ping", "-q", "-i", "0.2", "203.0.113.80")

    def test_listeningNamingAndReadingWhatWasRecorded(self):
        outside = ordinary.join_internet(self.router)
        self.addCleanup(outside.close)
        talkers.serve_network(self.router, *ordinary.sites())
        self.laptop.start("ping", "-q", "-i", "0.2", "10.77.0.10")
        session = self.drive("drive_window.py", "10.77.0.20", self.record(), self.home)
        session.wait_for("listening", 60)
        until(lambda: attached(self.sensor) != HOOKS_GONE, 30, "the helper is attached")
        self.live()
        self.finish(session)
        self.assertDetached()


if __name__ == "__main__":
    require_seat("dnsmasq", "udhcpc", "avahi-daemon", "tcpdump")
    main()
