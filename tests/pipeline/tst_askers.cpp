// SPDX-License-Identifier: GPL-3.0-or-later
// Asking is not being, on the whole line: recordings of phones and computers that look for televisions, printers and
// players, find them, and connect to them.
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/pipeline/pipeline.h"
#include "tests/capture/capture_file_builder.h"
#include "tests/support/frame_builder.h"
#include "tests/support/packet_builder.h"

using namespace lanscope;
using namespace lanscope::test;

namespace {

constexpr int Icmp = 1; // IANA protocol numbers
constexpr int Tcp = 6;
constexpr int Syn = 0x02; // flags of RFC 9293 section 3.1
constexpr int SynAck = 0x12;

/// A device of the recording: its number is the end of its MAC address, made up, and of its IPv4 address.
struct Station {
    int number;

    QByteArray mac() const
    {
        return QByteArray("02:00:00:00:00:") + QByteArray::number(number, 16).rightJustified(2, '0');
    }
    QByteArray address() const { return "10.0.0." + QByteArray::number(number); }
    quint32 octets() const { return 0x0a000000u + quint32(number); }
};

constexpr Station asker{20};
constexpr Station bystander{21}; ///< as the asker, but asks nothing
constexpr Station chromecast{30};
constexpr Station printer{31};
constexpr Station roku{32};

/// What somebody looks for, who answers, and where the asker connects to.
struct Search {
    const char *name;
    QList<const char *> services; ///< asked for by mDNS
    QList<const char *> targets;  ///< searched for by SSDP
    QList<const char *> hosts;    ///< looked up by mDNS and LLMNR
    Station found;
    int port;
};

const QList<Search> &searches()
{
    static const QList<Search> all{
        {"Chromecasts",
         {"_googlecast._tcp.local", "_googlezone._tcp.local", "_androidtvremote2._tcp.local"},
         {"urn:dial-multiscreen-org:service:dial:1", "urn:schemas-upnp-org:device:MediaRenderer:1"},
         {"Chromecast-12ab.local", "Living-Room-TV.local"},
         chromecast,
         8009},
        {"printers",
         {"_ipp._tcp.local", "_ipps._tcp.local", "_printer._tcp.local", "_pdl-datastream._tcp.local",
          "_uscan._tcp.local", "_universal._sub._ipp._tcp.local"},
         {"urn:schemas-upnp-org:device:Printer:1", "urn:schemas-upnp-org:service:PrintBasic:1"},
         {"NPI12AB34.local", "BRW1234567890AB.local", "EPSON123456.local"},
         printer,
         631},
        {"Rokus",
         {"_roku-rcp._tcp.local"},
         {"roku:ecp", "urn:roku-com:device:player:1-0"},
         {"roku.local"},
         roku,
         8060}};
    return all;
}

/// Frames of a recording, in their order.
class Recording
{
public:
    Recording &add(const PacketBuilder &packet) { return add(packet.octetsOnTheWire()); }
    Recording &add(const FrameBuilder &frame)
    {
        const FrameBuilder::Octets octets = frame.build();
        return add(QByteArray(reinterpret_cast<const char *>(octets.data()), qsizetype(octets.size())));
    }
    QByteArray octets() const { return m_file.octets(); }

private:
    Recording &add(const QByteArray &octets)
    {
        m_file.packet(1'800'000'000u + quint32(m_count / 10), quint32(m_count % 10) * 100'000, octets);
        ++m_count;
        return *this;
    }

    ClassicFile m_file;
    int m_count = 0;
};

template <typename Builder>
Builder from(const Station &station, Builder packet)
{
    return packet.fromMac(station.mac().constData()).from(station.address().constData());
}

FrameBuilder packet(const Station &source, const Station &destination, int protocol)
{
    FrameBuilder frame;
    frame.ethernet(0x0800, unsigned(source.number), unsigned(destination.number))
        .ipv4({.protocol = quint8(protocol), .source = source.octets(), .destination = destination.octets()});
    return frame;
}

void introduce(Recording &recording, const Station &station)
{
    recording.add(from(station, arpRequest().asks("10.0.0.1")));
}

DhcpBuilder nameOf(const Station &station, const QByteArray &hostname)
{
    const QByteArray mac = station.mac();
    return dhcpRequest().fromMac(mac.constData()).client(mac.constData()).hostname(hostname);
}

void ask(Recording &recording, const Search &search)
{
    for (const char *service : search.services)
        recording.add(from(asker, mdnsQuery().asks(service)));
    for (const char *target : search.targets)
        recording.add(from(asker, ssdpSearch().header("MAN", "\"ssdp:discover\"").header("ST", target)));
    for (const char *host : search.hosts) {
        recording.add(from(asker, mdnsQuery().asks(host, 1)));
        recording.add(from(asker, llmnrQuery().asks(host, 1)));
    }
}

void answer(Recording &recording)
{
    recording.add(from(chromecast, mdnsAnswer()
                                       .pointer("_googlecast._tcp.local", "Cast-1._googlecast._tcp.local")
                                       .service("Cast-1._googlecast._tcp.local", "cast-1.local", 8009)
                                       .texts("Cast-1._googlecast._tcp.local", {"md=Chromecast", "fn=Living room"})
                                       .address("cast-1.local", chromecast.address().constData())));
    recording.add(from(printer, mdnsAnswer()
                                    .pointer("_ipp._tcp.local", "Office._ipp._tcp.local")
                                    .service("Office._ipp._tcp.local", "npi12ab34.local", 631)
                                    .texts("Office._ipp._tcp.local", {"ty=HP OfficeJet Pro 8720", "usb_MFG=HP"})
                                    .address("npi12ab34.local", printer.address().constData())));
    recording.add(from(roku, ssdpAnswer()
                                 .toMac(asker.mac().constData())
                                 .to(asker.address().constData())
                                 .header("ST", "roku:ecp")
                                 .header("SERVER", "Roku/9.1.0 UPnP/1.0 Roku/9.1.0")
                                 .header("USN", "uuid:roku:ecp:X00400")));
}

/// The asker says what it knows already, connects, and refuses an answer that came too late, which the error quotes.
void use(Recording &recording, const Search &search)
{
    recording.add(from(asker, mdnsQuery()
                                  .asks("_googlecast._tcp.local")
                                  .asks("_ipp._tcp.local")
                                  .pointer("_googlecast._tcp.local", "Cast-1._googlecast._tcp.local")
                                  .pointer("_ipp._tcp.local", "Office._ipp._tcp.local")));
    recording.add(packet(asker, search.found, Tcp).tcp(40'000, unsigned(search.port), Syn));
    recording.add(packet(search.found, asker, Tcp).tcp(unsigned(search.port), 40'000, SynAck));
    recording.add(packet(asker, roku, Icmp)
                      .icmp(3, 3) // destination and port unreachable, RFC 792
                      .ipv4({.source = roku.octets(), .destination = asker.octets()})
                      .udp(1900, 50'000)
                      .text("HTTP/1.1 200 OK\r\nST: roku:ecp\r\nSERVER: Roku/9.1.0 UPnP/1.0 Roku/9.1.0\r\n\r\n"));
}

} // namespace

class TestAskers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoLooksForThemIsNone_data();
    void whoLooksForThemIsNone();
    void whoHasANameStaysWhatItIs_data();
    void whoHasANameStaysWhatItIs();
    void whoseSitesTheyVisitIsNotTheirMaker_data() { whoHasANameStaysWhatItIs_data(); }
    void whoseSitesTheyVisitIsNotTheirMaker();

private:
    void read(Pipeline &pipeline, const Recording &recording);
    static Device deviceOf(const Pipeline &pipeline, const Station &station);

    QTemporaryDir m_folder;
};

void TestAskers::read(Pipeline &pipeline, const Recording &recording)
{
    QFile file(m_folder.filePath(QStringLiteral("askers.pcap")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(recording.octets());
    file.close();
    QSignalSpy finished(&pipeline, &Pipeline::finished);
    pipeline.read({file.fileName()}, Keep::InMemory);
    QVERIFY(finished.wait());
}

Device TestAskers::deviceOf(const Pipeline &pipeline, const Station &station)
{
    const Device *device = pipeline.inventory().owner(mac(station.mac().constData()));
    return device ? *device : Device();
}

void TestAskers::whoLooksForThemIsNone_data()
{
    QTest::addColumn<int>("search");
    for (int search = 0; search < searches().size(); ++search)
        QTest::newRow(searches().at(search).name) << search;
}

void TestAskers::whoLooksForThemIsNone()
{
    QFETCH(const int, search);
    const Search &sought = searches().at(search);
    Recording recording;
    for (const Station &station : {asker, bystander, chromecast, printer, roku})
        introduce(recording, station);
    ask(recording, sought);
    answer(recording);
    use(recording, sought);
    ask(recording, sought);
    Pipeline pipeline;
    read(pipeline, recording);

    const Device seeker = deviceOf(pipeline, asker);
    const Device silent = deviceOf(pipeline, bystander);
    QVERIFY(!seeker.id.isNull() && !silent.id.isNull());
    QCOMPARE(seeker.identification, silent.identification);
    QCOMPARE(seeker.category(), Category::Unknown);
    QVERIFY(seeker.vendor.isEmpty() && seeker.services.isEmpty() && seeker.evidence.isEmpty());

    // Who answered is what it said.
    QCOMPARE(deviceOf(pipeline, chromecast).category(), Category::MediaStreamer);
    QCOMPARE(deviceOf(pipeline, chromecast).vendor, QStringLiteral("Google"));
    QCOMPARE(deviceOf(pipeline, printer).category(), Category::Printer);
    QCOMPARE(deviceOf(pipeline, printer).vendor, QStringLiteral("HP"));
    QCOMPARE(deviceOf(pipeline, roku).category(), Category::MediaStreamer);
    QCOMPARE(deviceOf(pipeline, roku).vendor, QStringLiteral("Roku"));
}

void TestAskers::whoHasANameStaysWhatItIs_data()
{
    QTest::addColumn<QByteArray>("hostname");
    QTest::addColumn<Category>("category");
    QTest::addColumn<QString>("vendor");
    QTest::newRow("iPhone") << QByteArray("Annas-iPhone") << Category::Phone << QStringLiteral("Apple");
    QTest::newRow("iPad") << QByteArray("Bens-iPad") << Category::Tablet << QStringLiteral("Apple");
    QTest::newRow("Android phone") << QByteArray("Galaxy-S21") << Category::Phone << QStringLiteral("Samsung");
    QTest::newRow("Windows PC") << QByteArray("DESKTOP-4GH7K2P") << Category::Computer << QString();
    QTest::newRow("Mac") << QByteArray("Annas-MacBook-Pro") << Category::Computer << QStringLiteral("Apple");
}

void TestAskers::whoHasANameStaysWhatItIs()
{
    QFETCH(const QByteArray, hostname);
    Recording recording;
    for (const Station &station : {asker, chromecast, printer, roku})
        introduce(recording, station);
    recording.add(nameOf(asker, hostname));
    for (const Search &search : searches()) {
        ask(recording, search);
        answer(recording);
        use(recording, search);
    }
    Pipeline pipeline;
    read(pipeline, recording);
    const Device seeker = deviceOf(pipeline, asker);
    QTEST(seeker.category(), "category");
    QTEST(seeker.vendor, "vendor");
    QVERIFY(seeker.services.isEmpty());
}

void TestAskers::whoseSitesTheyVisitIsNotTheirMaker()
{
    QFETCH(const QByteArray, hostname);
    Recording recording;
    introduce(recording, asker);
    recording.add(nameOf(asker, hostname));
    recording.add(from(asker, dnsQuery().asks("www.sonos.com", 1)));
    Pipeline pipeline;
    read(pipeline, recording);
    const Device visitor = deviceOf(pipeline, asker);
    QTEST(visitor.category(), "category");
    QTEST(visitor.vendor, "vendor");
}

QTEST_GUILESS_MAIN(TestAskers)
#include "tst_askers.moc"
