// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/decode/told.h"
#include "tests/support/link_builder.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

namespace {

EapolBuilder eapol(int version, int type, const QByteArray &body = {})
{
    return EapolBuilder(number8(version) + number8(type) + number16(int(body.size())) + body);
}

} // namespace

class TestEapol : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoBeginsALoginHasASupplicant()
    {
        QCOMPARE(told(eapol(2, 1)), QStringList{u"Attribute eapol-version=2"_s});
        QVERIFY(!isMalformed(eapol(2, 1)));
    }

    void identitiesAreNeverCopied()
    {
        const auto identity = eapol(1, 0, QByteArray::fromHex("0201000a01") + "anna@");
        QCOMPARE(told(identity), QStringList());
        QVERIFY(!isMalformed(identity));
    }

    void wrongHeadersAreMalformed()
    {
        QVERIFY(isMalformed(EapolBuilder(number8(1))));
        QVERIFY(isMalformed(EapolBuilder(number8(1) + number8(1) + number16(5))));
        QVERIFY(isMalformed(eapol(9, 1)));
    }
};

QTEST_GUILESS_MAIN(TestEapol)
#include "tst_eapol.moc"
