// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/base/byte_reader.h"

using namespace lanscope;

class TestByteReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void integersAreReadInNetworkOrder()
    {
        const QByteArray octets = QByteArray::fromHex("01"
                                                      "0203"
                                                      "04050607"
                                                      "08090a0b0c0d0e0f");
        ByteReader reader(octets);
        QCOMPARE(reader.take<quint8>(), quint8(0x01));
        QCOMPARE(reader.take<quint16>(), quint16(0x0203));
        QCOMPARE(reader.take<quint32>(), quint32(0x04050607));
        QCOMPARE(reader.take<quint64>(), quint64(0x08090a0b0c0d0e0f));
        QVERIFY(reader.atEnd());
    }

    void nothingIsReadPastTheEndAndNothingConsumed()
    {
        const QByteArray octets = QByteArray::fromHex("010203");
        ByteReader reader(octets);
        QVERIFY(!reader.take<quint32>());
        QVERIFY(!reader.takeBytes(4));
        QVERIFY(!reader.skip(4));
        QCOMPARE(reader.position(), 0);
        QCOMPARE(reader.takeBytes(3)->toByteArray(), octets);
        QVERIFY(!reader.take<quint8>());
        QCOMPARE(reader.remaining(), 0);
    }

    void aLengthCannotBeNegative()
    {
        ByteReader reader(QByteArrayView("abc"));
        QVERIFY(reader.skip(2));
        QVERIFY(!reader.takeBytes(-1));
        QVERIFY(!reader.skip(-2));
        QCOMPARE(reader.position(), 2);
    }

    void theRestIsWhatWasNotRead()
    {
        ByteReader reader(QByteArrayView("abc"));
        QVERIFY(reader.skip(1));
        QCOMPARE(reader.rest().toByteArray(), QByteArray("bc"));
        QVERIFY(reader.skip(2));
        QVERIFY(reader.rest().isEmpty());
        QVERIFY(reader.takeBytes(0)->isEmpty());
    }

    void withoutOctetsThereIsNothingToRead()
    {
        ByteReader reader{QByteArrayView()};
        QVERIFY(reader.atEnd());
        QVERIFY(!reader.take<quint8>());
        QVERIFY(reader.rest().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestByteReader)
#include "tst_byte_reader.moc"
