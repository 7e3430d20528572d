// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <vector>

#include "helper/service/quota.h"

using lanscope::helper::Quota;

class TestQuota : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneUserGetsNoMoreThanAShare()
    {
        Quota quota(2, 10);
        std::vector<Quota::Token> tokens;
        tokens.push_back(*quota.take(1000));
        tokens.push_back(*quota.take(1000));
        QVERIFY(!quota.hasRoom(1000));
        QVERIFY(!quota.take(1000));
        QVERIFY(quota.take(1001));
    }

    void allUsersTogetherGetNoMoreThanAll()
    {
        Quota quota(2, 3);
        std::vector<Quota::Token> tokens;
        for (uid_t user = 1; user <= 3; ++user)
            tokens.push_back(*quota.take(user));
        QVERIFY(!quota.take(4));
    }

    void aPlaceComesBackWhenItsTokenGoes()
    {
        Quota quota(1, 1);
        {
            const auto token = quota.take(1000);
            QVERIFY(!quota.hasRoom(1000));
        }
        QVERIFY(quota.hasRoom(1000));
    }

    void aMovedTokenIsOnePlace()
    {
        Quota quota(2, 2);
        auto first = quota.take(1000);
        {
            const Quota::Token second = std::move(*first);
            QVERIFY(quota.take(1000));
        }
        first.reset();
        const auto one = quota.take(1000);
        const auto two = quota.take(1000);
        QVERIFY(one && two && !quota.hasRoom(1000));
    }
};

QTEST_GUILESS_MAIN(TestQuota)
#include "tst_quota.moc"
