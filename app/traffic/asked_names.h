// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>

#include "app/capture/captured_frame.h"
#include "app/decode/observation.h"

namespace lanscope {

/// By which names devices asked for the addresses they talk to. In memory only; nothing of it is ever stored.
///
/// A name counts for the device that asked for it and for no other: the answer of a DNS server when it follows the
/// device's own question, the server's name in the device's TLS or QUIC hello, the host of its HTTP request. What is
/// not asked for again is forgotten after some hours, or when there is more.
class AskedNames
{
public:
    static constexpr int MaximumNames = 128;    ///< of one device in a generation; two generations are kept
    static constexpr int MaximumQuestions = 32; ///< of one device that wait for their answer
    static constexpr int MaximumDevices = 1024; ///< whoever asked longest ago is forgotten
    static constexpr qint64 AnswerNanoseconds = 30LL * 1'000'000'000;     ///< resolvers give up before: resolv.conf(5)
    static constexpr qint64 KeptNanoseconds = 6LL * 3600 * 1'000'000'000; ///< a generation; few answers live longer

    void observe(const CapturedFrame &frame, const Decoded &decoded);

    /// The name by which the owner of this MAC address asked for the other address last; empty when it did not.
    QString nameOf(const MacAddress &asker, const IpAddress &address) const;

private:
    struct Question {
        QString name;
        Timestamp time;
    };
    struct Memory {
        QList<Question> questions;
        QHash<IpAddress, QString> names;
        QHash<IpAddress, QString> older;
        Timestamp since; ///< when the generation began
        Timestamp last;
    };

    Memory &memoryOf(const MacAddress &asker, Timestamp time);
    void ask(const MacAddress &asker, const QString &name, Timestamp time);
    void answer(const MacAddress &asker, const NameResolved &resolved, Timestamp time);
    void remember(const MacAddress &asker, const IpAddress &address, const QString &name, Timestamp time);
    void forgetOne();

    QHash<MacAddress, Memory> m_memories; // at most MaximumDevices
};

} // namespace lanscope
