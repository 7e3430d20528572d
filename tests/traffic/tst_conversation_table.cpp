// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/traffic/conversation_table.h"
#include "tests/traffic/made_flow.h"

using namespace lanscope;
using namespace lanscope::test;

static ConversationKey numbered(int port)
{
    return ConversationKey::of(MadeFlow("192.168.1.5", "192.0.2.80").ports(port, 443)).key;
}

class TestConversationTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatGoesOnIsRemembered()
    {
        ConversationTable table;
        table.findOrAdd(numbered(1)).conversation.called = 1;
        QCOMPARE(int(table.findOrAdd(numbered(1)).conversation.called), 1);
        table.beginGeneration();
        QCOMPARE(int(table.findOrAdd(numbered(1)).conversation.called), 1);
        table.beginGeneration();
        QCOMPARE(int(table.findOrAdd(numbered(1)).conversation.called), 1);
    }

    void whatWasSilentForAGenerationIsForgotten()
    {
        ConversationTable table;
        table.findOrAdd(numbered(1)).conversation.called = 1;
        table.beginGeneration();
        table.beginGeneration();
        QCOMPARE(int(table.findOrAdd(numbered(1)).conversation.called), -1);
    }

    void thereIsRoomForSoMany()
    {
        ConversationTable table;
        for (int port = 0; table.hasRoom(); ++port) {
            ConversationKey key = numbered(port & 0xffff);
            key.etherType = quint16(port >> 16);
            table.findOrAdd(key);
        }
        QCOMPARE(table.size(), ConversationTable::MaximumConversations);
        table.beginGeneration();
        QVERIFY(table.hasRoom());
        table.clear();
        QCOMPARE(table.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestConversationTable)
#include "tst_conversation_table.moc"
