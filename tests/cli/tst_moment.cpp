// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/cli/moment.h"

using namespace lanscope;

class TestMoment : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void momentsAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("moment");
        const auto row = [](const char *text, const char *moment) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(moment);
        };
        row("2026-11-22T18:56:00Z", "2026-11-22T18:56:00.000Z");
        row("2026-11-22T18:56:00.250Z", "2026-11-22T18:56:00.250Z");
        row("2026-11-22T18:56:00+02:00", "2026-11-22T16:56:00.000Z");
        row("2026-11-22T18:56:00", "2026-11-22T18:56:00.000Z"); // the test's zone is UTC
        row("2026-11-22", "2026-11-22T00:00:00.000Z");
        row("30m", "2026-11-30T11:30:00.000Z");
        row("24h", "2026-11-29T12:00:00.000Z");
        row("7d", "2026-11-23T12:00:00.000Z");
        row("1w", "2026-11-23T12:00:00.000Z");
    }
    void momentsAreReadAsPeopleWriteThem()
    {
        QFETCH(const QString, text);
        const auto now = parseMoment(QStringLiteral("2026-11-30T12:00:00Z"), {});
        QVERIFY(now);
        const auto moment = parseMoment(text, *now);
        QVERIFY(moment);
        QTEST(moment->toRfc3339(), "moment");
    }

    void whatIsNoMomentIsNone()
    {
        for (const char *text :
             {"", "yesterday", "2026-13-01", "2026-11-22T25:00:00Z", "7", "d", "-7d", "7y", "99999w", "999999d"})
            QVERIFY2(!parseMoment(QString::fromLatin1(text), Timestamp::fromSeconds(1)), text);
    }
};

QTEST_GUILESS_MAIN(TestMoment)
#include "tst_moment.moc"
