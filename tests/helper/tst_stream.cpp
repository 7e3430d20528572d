// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "helper/service/stream.h"
#include "tests/helper/stream_listener.h"

using namespace lanscope::helper;
using lanscope::test::StreamListener;

class TestStream : public QObject
{
    Q_OBJECT

    Stream::Pair m_pair = std::move(*Stream::open(7));
    Stream &m_stream = m_pair.stream;

private Q_SLOTS:
    void init() { m_pair = std::move(*Stream::open(7)); }

    void eachKindOfMessageArrivesWhole()
    {
        const std::vector<lanscope_flow_record> records(FlowsInMessage);
        const std::vector<std::byte> octets(LANSCOPE_FRAME_BYTES);
        lanscope_frame frame = {};
        frame.captured_length = LANSCOPE_FRAME_BYTES;
        QCOMPARE(m_stream.sendFlows(records), Delivery::Sent);
        QCOMPARE(m_stream.sendFrame(frame, octets), Delivery::Sent);
        QCOMPARE(m_stream.sendStatus({}), Delivery::Sent);
        QCOMPARE(m_stream.sendFarewell(LANSCOPE_FAREWELL_STOPPING, "stop: told to"), Delivery::Sent);

        StreamListener listener(std::move(m_pair.client));
        QCOMPARE(listener.listen(), 4);
        QCOMPARE(listener.fault, QString());
        QCOMPARE(listener.flows, quint64(FlowsInMessage));
        QVERIFY(listener.largest <= LANSCOPE_MESSAGE_BYTES);
        QCOMPARE(listener.frames, 1u);
        QCOMPARE(listener.statuses.size(), 1u);
        QCOMPARE(listener.farewell.text, "stop: told to");
    }

    void theClientCannotWrite()
    {
        QCOMPARE(send(m_pair.client.number(), "x", 1, MSG_NOSIGNAL), -1);
        QCOMPARE(errno, EPIPE);
    }

    void aFullSocketTakesNothingAndSkipsNoSequence()
    {
        quint64 sent = 0;
        const std::vector<lanscope_flow_record> records(FlowsInMessage);
        while (m_stream.sendFlows(records) == Delivery::Sent)
            ++sent;
        QVERIFY2(sent >= 30, "two megabytes should fit");
        QCOMPARE(m_stream.sendFlows(records), Delivery::Full);

        StreamListener listener(std::move(m_pair.client));
        QCOMPARE(quint64(listener.listen()), sent);
        QCOMPARE(m_stream.sendFlows(records), Delivery::Sent);
        QCOMPARE(listener.listen(), 1);
        QCOMPARE(listener.fault, QString());
    }

    void aFarewellFitsIntoAFullSocket()
    {
        const std::vector<lanscope_flow_record> records(FlowsInMessage);
        while (m_stream.sendFlows(records) == Delivery::Sent) {
        }
        QCOMPARE(m_stream.sendFarewell(LANSCOPE_FAREWELL_STALLED, std::string(500, 'x')), Delivery::Sent);
        StreamListener listener(std::move(m_pair.client));
        listener.listen();
        QCOMPARE(listener.fault, QString());
        QCOMPARE(listener.farewell.reason, quint32(LANSCOPE_FAREWELL_STALLED));
        QCOMPARE(strnlen(listener.farewell.text, sizeof listener.farewell.text), sizeof listener.farewell.text - 1);
    }

    void aClosedClientIsNoticed()
    {
        m_pair.client = FileDescriptor();
        QCOMPARE(m_stream.sendStatus({}), Delivery::Closed);
    }
};

QTEST_GUILESS_MAIN(TestStream)
#include "tst_stream.moc"
