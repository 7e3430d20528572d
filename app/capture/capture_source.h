// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include "app/capture/capture_status.h"
#include "app/capture/captured_frame.h"
#include "app/capture/flow_record.h"

namespace lanscope {

/// Why a source ended.
enum class CaptureEnd {
    Completed,     ///< the file was read to its end, or stop() was called
    NotAuthorized, ///< the person or polkit said no
    NoAgent,       ///< nobody could be asked for the password
    NoHelper,      ///< the helper is not installed or does not start
    InterfaceGone,
    HelperGone, ///< the helper ended unexpectedly
    Refused,    ///< the helper would not: busy, limits, unsupported
    Unreadable, ///< the file cannot be read (any more)
};

/// Where frames and flows come from: the helper's stream, or a capture file. Lives on the pipeline thread.
///
/// After start() it emits statusChanged() at once, then frames and flows in the order of their time, statusChanged()
/// at least once a second of the source's clock, and finally exactly one ended().
class CaptureSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Begins; returns at once.
    virtual void start() = 0;

    /// Ends: delivers what is counted already where it can, detaches, and emits ended(Completed).
    virtual void stop() = 0;

Q_SIGNALS:
    void framesCaptured(const QList<lanscope::CapturedFrame> &frames);
    /// The flows of one drain or a part of it. `until` is the end of the interval they were counted in.
    void flowsDrained(const QList<lanscope::FlowRecord> &flows, lanscope::Timestamp until);
    void statusChanged(const lanscope::CaptureStatus &status);
    /// `sentence` says "doing: reason" to a person; empty when Completed without anything to remark.
    void ended(lanscope::CaptureEnd end, const QString &sentence);
};

} // namespace lanscope

Q_DECLARE_METATYPE(lanscope::CaptureEnd)
