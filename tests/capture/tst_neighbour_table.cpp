// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <linux/neighbour.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unistd.h>

#include "app/capture/neighbour_table.h"

using namespace lanscope;

namespace {

QByteArray attribute(quint16 type, const QByteArray &value)
{
    const rtattr header{.rta_len = quint16(sizeof(rtattr) + size_t(value.size())), .rta_type = type};
    QByteArray octets(reinterpret_cast<const char *>(&header), sizeof header);
    octets += value;
    return octets + QByteArray((4 - octets.size() % 4) % 4, '\0');
}

QByteArray message(quint16 state, const QByteArray &attributes, int interface = 2, quint8 family = AF_INET)
{
    ndmsg entry{};
    entry.ndm_family = family;
    entry.ndm_ifindex = interface;
    entry.ndm_state = state;
    nlmsghdr header{};
    header.nlmsg_len = quint32(sizeof header + sizeof entry + size_t(attributes.size()));
    header.nlmsg_type = RTM_NEWNEIGH;
    return QByteArray(reinterpret_cast<const char *>(&header), sizeof header) +
           QByteArray(reinterpret_cast<const char *>(&entry), sizeof entry) + attributes;
}

QByteArray cache(quint32 ticks)
{
    const nda_cacheinfo info{.ndm_confirmed = ticks, .ndm_used = 1, .ndm_updated = 2, .ndm_refcnt = 0};
    return attribute(NDA_CACHEINFO, QByteArray(reinterpret_cast<const char *>(&info), sizeof info));
}

const QByteArray Address = QByteArray("\xc0\x00\x02\x07", 4);
const QByteArray Mac = QByteArray("\x00\x11\x22\x33\x44\x55", 6);
const QByteArray Whole = attribute(NDA_DST, Address) + attribute(NDA_LLADDR, Mac);

} // namespace

class TestNeighbourTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEntryTellsWhoAndHowLongAgo()
    {
        const auto found = parseNeighbours(message(NUD_STALE, Whole + cache(250)), 2);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].mac.toString(), QStringLiteral("00:11:22:33:44:55"));
        QCOMPARE(found[0].address.toString(), QStringLiteral("192.0.2.7"));
        QCOMPARE(found[0].silence, std::optional<qint64>(250 * (1'000'000'000 / sysconf(_SC_CLK_TCK))));
    }

    void ipv6EntriesAreRead()
    {
        const QByteArray address = QByteArray::fromHex("fe800000000000000000000000000001");
        const auto found = parseNeighbours(
            message(NUD_REACHABLE, attribute(NDA_DST, address) + attribute(NDA_LLADDR, Mac) + cache(0), 2, AF_INET6),
            2);
        QCOMPARE(found.value(0).address.toString(), QStringLiteral("fe80::1"));
        QCOMPARE(found.value(0).silence, std::optional<qint64>(0));
    }

    void whatWasConfiguredWasNeverHeard()
    {
        const auto found = parseNeighbours(message(NUD_PERMANENT, Whole + cache(5)), 2);
        QCOMPARE(found.size(), 1);
        QVERIFY(!found[0].silence);
    }

    void othersAreLeftOut_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::newRow("failed") << message(NUD_FAILED, Whole);
        QTest::newRow("incomplete") << message(NUD_INCOMPLETE, attribute(NDA_DST, Address));
        QTest::newRow("needs none") << message(NUD_NOARP, Whole);
        QTest::newRow("another interface") << message(NUD_REACHABLE, Whole, 3);
        QTest::newRow("without MAC") << message(NUD_REACHABLE, attribute(NDA_DST, Address));
        QTest::newRow("without address") << message(NUD_REACHABLE, attribute(NDA_LLADDR, Mac));
        QTest::newRow("group") << message(NUD_REACHABLE,
                                          attribute(NDA_DST, Address) + attribute(NDA_LLADDR, QByteArray(6, '\xff')));
        QTest::newRow("address of another length")
            << message(NUD_REACHABLE, attribute(NDA_DST, Mac) + attribute(NDA_LLADDR, Mac));
    }
    void othersAreLeftOut()
    {
        QFETCH(const QByteArray, octets);
        QVERIFY(parseNeighbours(octets, 2).isEmpty());
        QCOMPARE(parseNeighbours(octets + message(NUD_REACHABLE, Whole), 2).size(), 1);
    }

    void cutMessagesTellNothing()
    {
        const QByteArray whole = message(NUD_REACHABLE, Whole + cache(1));
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(parseNeighbours(QByteArrayView(whole).first(length), 2).isEmpty());
        QVERIFY(parseNeighbours(QByteArray(64, '\0'), 2).isEmpty());
        QVERIFY(parseNeighbours(QByteArray(64, '\xff'), 2).isEmpty());
    }

    void aFloodEnds()
    {
        QCOMPARE(parseNeighbours(message(NUD_REACHABLE, Whole).repeated(2 * MaximumNeighbours), 2).size(),
                 MaximumNeighbours);
    }

    void theKernelAnswersUnprivileged()
    {
        QVERIFY(lookUpNeighbours(1).size() <= MaximumNeighbours); // of the loopback there is none, and no wait either
    }
};

QTEST_GUILESS_MAIN(TestNeighbourTable)
#include "tst_neighbour_table.moc"
