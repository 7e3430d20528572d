// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "app/models/history_model.h"

namespace lanscope {

/// One curve at one moment.
struct MomentLine {
    int curve = 0; ///< its place in the stack; -1 of what is summed up as others
    QString name;  ///< harmless, may hold markup
    QString amounts;
    bool operator==(const MomentLine &) const = default;
};

/// What a chart says of the moment under the pointer; plain text everywhere.
struct MomentText {
    static constexpr int MostLines = 6; // more hide the chart that they explain

    QString time;
    QList<MomentLine> lines; ///< the largest first
    QString note;            ///< what is left out, or why there is no line; may be empty
    QStringList events;      ///< what happened in this step
};

/// `events` are those of the range, in the order of time.
MomentText momentText(const HistoryModel &model, Timestamp moment, const QList<HistoryEvent> &events);

/// "Office printer: seen for the first time"; `device` may be empty.
QString eventText(const HistoryEvent &event, const QString &device);

} // namespace lanscope
