// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include "tests/decode/told.h"
#include "tests/support/link_builder.h"

namespace lanscope::test {

/// What a maker's device sends from its port, as far as the first router.
inline DatagramBuilder fromMaker(int port, const QByteArray &message)
{
    return DatagramBuilder(LANSCOPE_FRAME_MAKER, port, 50000, message).hopLimit(64);
}

inline void addAnswerColumns()
{
    QTest::addColumn<int>("port");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QStringList>("facts");
}

inline void addAnswer(const char *name, int port, const QByteArray &message, const QStringList &facts)
{
    QTest::newRow(name) << port << message << facts;
}

inline void addQuestionColumns()
{
    QTest::addColumn<int>("port");
    QTest::addColumn<QByteArray>("message");
}

/// The row's message tells its facts, nothing when a router sent it on, and never more when it is cut off.
inline void checkAnswer()
{
    QFETCH(int, port);
    QFETCH(QByteArray, message);
    QFETCH(QStringList, facts);
    QCOMPARE(told(fromMaker(port, message)), facts);
    QCOMPARE(told(fromMaker(port, message).hopLimit(63)), QStringList());
    for (qsizetype length = 0; length < message.size(); ++length)
        QVERIFY(told(fromMaker(port, message.first(length))).size() <= facts.size());
}

inline void checkQuestion()
{
    QFETCH(int, port);
    QFETCH(QByteArray, message);
    QCOMPARE(told(fromMaker(port, message)), QStringList());
}

} // namespace lanscope::test
