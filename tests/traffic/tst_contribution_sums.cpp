// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/traffic/contribution_sums.h"
#include "tests/traffic/made_flow.h"

using namespace lanscope;
using namespace lanscope::test;

static Contribution contribution(int device, const char *peer, quint64 bytes, double when = 0)
{
    Contribution each;
    each.device = station(device);
    each.peer = at(peer);
    each.packetsSent = 1;
    each.bytesSent = bytes;
    each.first = each.last = second(when);
    return each;
}

class TestContributionSums : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneAccountIsOneSum()
    {
        ContributionSums sums;
        sums.add({contribution(5, "192.0.2.80", 100, 2), contribution(5, "192.0.2.80", 50, 1)});
        QCOMPARE(sums.sums().size(), 1);
        QCOMPARE(sums.sums().first().bytesSent, quint64(150));
        QCOMPARE(sums.sums().first().first, second(1));
        QCOMPARE(sums.sums().first().last, second(2));
    }

    void theLargestStandsFirst()
    {
        ContributionSums sums;
        sums.add(
            {contribution(5, "192.0.2.80", 1), contribution(6, "192.0.2.81", 3), contribution(5, "192.0.2.82", 2)});
        QCOMPARE(sums.sums().first().bytesSent, quint64(3));
        QCOMPARE(sums.sums().last().bytesSent, quint64(1));
    }

    void whatFindsNoPlaceIsCounted()
    {
        ContributionSums sums;
        for (quint32 number = 0; number < ContributionSums::MaximumAccounts + 5; ++number) {
            Contribution each = contribution(5, "192.0.2.80", 1);
            each.peer = IpAddress::v4(&number);
            sums.add({each});
        }
        QCOMPARE(sums.sums().size(), qsizetype(ContributionSums::MaximumAccounts));
        QCOMPARE(sums.omitted(), quint64(5));
    }
};

QTEST_GUILESS_MAIN(TestContributionSums)
#include "tst_contribution_sums.moc"
