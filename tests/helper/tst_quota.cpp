// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <list>

#include "helper/service/quota.h"

using lanscope::helper::Quota;

namespace {

struct Place {
    uid_t holder;
    uid_t user() const { return holder; }
};

} // namespace

class TestQuota : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneUserGetsNoMoreThanAShare()
    {
        const Quota quota = {.perUser = 2, .overall = 10};
        const std::list<Place> held = {{1000}, {1000}, {1001}};
        QVERIFY(!quota.hasRoom(held, 1000));
        QVERIFY(quota.hasRoom(held, 1001));
        QVERIFY(quota.hasRoom(held, 1002));
    }

    void allUsersTogetherGetNoMoreThanAll()
    {
        const Quota quota = {.perUser = 2, .overall = 3};
        const std::list<Place> held = {{1}, {2}, {3}};
        QVERIFY(!quota.hasRoom(held, 1));
        QVERIFY(!quota.hasRoom(held, 4));
    }

    void aPlaceComesBackWhenItIsGivenUp()
    {
        const Quota quota = {.perUser = 1, .overall = 1};
        std::list<Place> held = {{1000}};
        QVERIFY(!quota.hasRoom(held, 1000));
        held.clear();
        QVERIFY(quota.hasRoom(held, 1000));
    }
};

QTEST_GUILESS_MAIN(TestQuota)
#include "tst_quota.moc"
