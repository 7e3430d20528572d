// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/status_rows.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/base/foreign_text.h"
#include "app/base/format.h"
#include "app/models/place_text.h"
#include "app/models/visibility.h"

namespace lanscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lanscope::StatusRows)
};

QString number(quint64 value)
{
    return QLocale().toString(qulonglong(value));
}

/// A counter that should stay at zero.
StatusRow loss(const QString &subject, quint64 count)
{
    return {subject, number(count), count > 0};
}

QString framesAndBytes(const CaptureStatus &source, Direction direction)
{
    return Words::tr("%1 frames, %2")
        .arg(number(source.frames[size_t(direction)]), formatBytes(source.bytes[size_t(direction)]));
}

void appendFile(QList<StatusRow> &rows, const CaptureStatus &source)
{
    rows.append({.subject = Words::tr("File"), .value = foreignText(source.interface), .isPersonal = true});
    rows.append({Words::tr("Holds"), framesAndBytes(source, Direction::Received)});
    rows.append({Words::tr("Not IP"), number(source.nonIpFrames[0])});
    rows.append({Words::tr("Flow records"), number(source.flowRecords)});
    rows.append({Words::tr("Frames copied to be read"), number(source.framesCopied)});
}

void appendWay(QList<StatusRow> &rows, const CaptureStatus &source)
{
    rows.append({Words::tr("Source"), foreignText(source.interface)});
    rows.append({Words::tr("Mode"), foreignText(source.mode)});
    rows.append({Words::tr("How frames are seen"), foreignText(source.backend)});
    for (const QString &hook : source.hooks)
        rows.append({Words::tr("Attached"), foreignText(hook)});
    for (const QString &reason : source.reasons)
        rows.append({Words::tr("Why not better"), foreignText(reason)});
}

void appendCounters(QList<StatusRow> &rows, const CaptureStatus &source)
{
    rows.append({Words::tr("Received"), framesAndBytes(source, Direction::Received)});
    rows.append({Words::tr("Sent by this computer"), framesAndBytes(source, Direction::Sent)});
    rows.append({Words::tr("Not IP"), number(source.nonIpFrames[0] + source.nonIpFrames[1])});
    rows.append({Words::tr("Flow records"), number(source.flowRecords)});
    rows.append(
        loss(Words::tr("Counted, but the flow table was full"), source.overflowPackets[0] + source.overflowPackets[1]));
    rows.append(loss(Words::tr("Frames the kernel did not show"), source.lostFrames));
    rows.append(loss(Words::tr("Reports lost on the way"), source.lostMessages));
    rows.append({Words::tr("Frames copied to be read"), number(source.framesCopied)});
    rows.append(loss(Words::tr("Frames to be copied that did not fit"), source.framesDropped));
    rows.append({Words::tr("Kernel memory of the flow tables"), formatBytes(source.tableBytes)});
}

} // namespace

QList<StatusRow> statusRows(const PipelineState &state)
{
    QList<StatusRow> rows{
        {.subject = Words::tr("Now"), .value = activityText(state), .isPersonal = isRecording(state.place)}};
    if (!placeTitle(state.place).isEmpty())
        rows.append({.subject = Words::tr("Place"), .value = placeTitle(state.place), .isPersonal = true});
    for (const CaptureStatus &source : state.sources) {
        if (isRecording(state.place)) { // it knows no sides, and nothing was attached or can be lost
            appendFile(rows, source);
            continue;
        }
        appendWay(rows, source);
        appendCounters(rows, source);
    }
    rows.append({Words::tr("Malformed frames met while reading"), number(state.undecodableFrames)});
    rows.append(loss(Words::tr("Devices forgotten because there were too many"), state.forgottenDevices));
    rows.append({Words::tr("Frames sent by Lanscope"), number(0)});
    rows.append({Words::tr("Kept"), storedText(state), !state.notStoredReason.isEmpty(), true}); // it may name a folder
    return rows;
}

} // namespace lanscope
