// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusError>
#include <QPointer>
#include <QSocketNotifier>
#include <QTimer>

#include "app/base/unique_fd.h"
#include "app/capture/capture_source.h"
#include "app/capture/hello_assembler.h"
#include "app/capture/stream_reader.h"

class QDBusPendingCallWatcher;

namespace lanscope {

/// What is asked of the helper for one interface; see helper/org.lanscope.Helper1.xml for the values.
struct HelperRequest {
    QString interface;
    QString mode = QStringLiteral("host");
    QString backend = QStringLiteral("auto");
    quint32 drainMilliseconds = 1000;
};

/// Frames and flows of one interface, from lanscope-helper over the system bus. When this object goes, the stream is
/// closed and the helper detaches everything within a second.
class HelperSource : public CaptureSource
{
    Q_OBJECT
public:
    /// `bus` is where the helper is looked for: the system bus, in tests a private one.
    HelperSource(HelperRequest request, QDBusConnection bus, QObject *parent = nullptr);
    ~HelperSource() override;

    /// A connection of its own to the system bus, so that leaving it ends the session even if another part stays.
    static QDBusConnection systemBus();

    void start() override;
    void stop() override;

private:
    void openCapture();
    void acceptVersion(QDBusPendingCallWatcher *call);
    void acceptStream(QDBusPendingCallWatcher *call);
    void readMessages();
    bool readMessage();
    void acceptMessage(const StreamMessage &message);
    void acceptStatus(const StreamMessage &message);
    void checkSequence(quint64 sequence);
    void flushFrames();
    void end(CaptureEnd end, const QString &sentence);
    void endRefused(const QDBusError &error);
    QString doing() const;

    HelperRequest m_request;
    QDBusConnection m_bus;
    CaptureStatus m_status;
    UniqueFd m_stream;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_lastDrain; ///< how long stop() waits for the drain that completes the counters
    QByteArray m_buffer;
    QList<CapturedFrame> m_frames;
    HelloAssembler m_hellos;
    quint64 m_nextSequence = 0;
    bool m_stopping = false;
    bool m_ended = false;
};

} // namespace lanscope
