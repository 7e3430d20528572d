// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include "app/capture/capture_source.h"
#include "app/inventory/place.h"

namespace lanscope {

/// What a person asked to observe.
struct ListenRequest {
    QStringList interfaces;                   ///< empty: the one with the default route, else the first that is up
    QString mode = QStringLiteral("host");    ///< "auto", "host", "gateway", "span"
    QString backend = QStringLiteral("auto"); ///< "auto", "xdp", "xdp-generic", "tc", "pcap"
    quint32 drainMilliseconds = 1000;
};

enum class Keep { InMemory, InStore };

/// What the line is doing.
enum class Activity : quint8 {
    Idle,      ///< nothing runs
    Asking,    ///< waiting for the helper, or for a person to type a password
    Listening, ///< at least one interface is observed
    Reading,   ///< a capture file is being read
};

/// The whole state as one value; sent whenever it changes, at most ten times a second.
struct PipelineState {
    Activity activity = Activity::Idle;
    Place place;
    QList<CaptureStatus> sources;     ///< of the running session, or of the last one
    bool stored = false;              ///< what is seen is kept in the database
    QString notStoredReason;          ///< why not, a sentence; empty when stored or when nobody asked for it
    quint64 flows = 0;                ///< flow records since the session began
    quint64 unicastFrames = 0;        ///< received unicast packets since the session began …
    quint64 foreignUnicastFrames = 0; ///< … and those of them that neither came from nor went to this computer
    quint64 forgottenDevices = 0;
    quint64 undecodableFrames = 0; ///< copied frames in which a decoder met malformed octets
    Timestamp settlingUntil{};     ///< until then devices of a new place are no news; unknown when it is settled
};

/// What would help.
enum class Remedy : quint8 { None, StartAgain, InstallHelper, ChooseInterface, OpenAnotherFile };

/// Something went wrong. The sentence is whole and in the person's language.
struct Problem {
    CaptureEnd end = CaptureEnd::Completed;
    QString sentence;
    Remedy remedy = Remedy::None;
};

/// What was counted between two moments, all sources together; index by Direction.
struct TrafficSample {
    Timestamp until;
    qint64 nanoseconds = 0; ///< how long the interval was
    std::array<quint64, 2> frames{};
    std::array<quint64, 2> bytes{}; ///< octets of whole frames
};

} // namespace lanscope

Q_DECLARE_METATYPE(lanscope::ListenRequest)
Q_DECLARE_METATYPE(lanscope::PipelineState)
Q_DECLARE_METATYPE(lanscope::Problem)
Q_DECLARE_METATYPE(lanscope::TrafficSample)
