// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/presence_model.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include "app/base/format.h"
#include "app/models/presence_lanes.h"

namespace lanscope {

namespace {

/// A day as people of this language write it, without the year: "26/11", "26.11", "11/26". A narrow dock has no more
/// room, and nothing older than a year is asked for.
QString dayText(const QDate &day)
{
    static const QRegularExpression year(QStringLiteral("[^dM]*y+[^dM]*"));
    return QLocale().toString(day, QLocale().dateFormat(QLocale::ShortFormat).remove(year));
}

QString momentText(Timestamp moment)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(moment.milliseconds());
    return dayText(time.date()) + QLatin1Char(' ') + QLocale().toString(time.time(), QLocale::ShortFormat);
}

} // namespace

void PresenceModel::setAnswer(const HistoryAnswer &answer)
{
    if (answer.presence == m_answer.presence) { // a selection survives
        m_answer = answer;
        return;
    }
    beginResetModel();
    m_answer = answer;
    endResetModel();
}

int PresenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_answer.presence.size());
}

int PresenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PresenceModel::display(const PresenceSpan &each, Column column) const
{
    switch (column) {
    case Column::State:
        return presenceName(each.presence);
    case Column::From: // it may have begun before the range that was asked for
        return each.span.from == m_answer.query.from ? tr("earlier") : momentText(each.span.from);
    case Column::Until:
        return each.span.to == m_answer.query.to ? tr("goes on") : momentText(each.span.to);
    case Column::For:
        return spanText(each.span.nanoseconds());
    }
    return {};
}

QVariant PresenceModel::raw(const PresenceSpan &each, Column column) const
{
    switch (column) {
    case Column::State:
        return int(each.presence);
    case Column::From:
        return each.span.from.nanoseconds;
    case Column::Until:
        return each.span.to.nanoseconds;
    case Column::For:
        return each.span.nanoseconds();
    }
    return {};
}

QVariant PresenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PresenceSpan &each = m_answer.presence.at(m_answer.presence.size() - 1 - index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(each, column);
    case SortRole:
        return raw(each, column);
    case Qt::ToolTipRole:
        return column == Column::From    ? formatExact(each.span.from)
               : column == Column::Until ? formatExact(each.span.to)
                                         : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == Column::State ? Qt::AlignLeft : Qt::AlignRight));
    default:
        return {};
    }
}

QVariant PresenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (Column(section) == Column::State ? Qt::AlignLeft : Qt::AlignRight));
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::State:
        return tr("Presence");
    case Column::From:
        return tr("From");
    case Column::Until:
        return tr("Until");
    case Column::For:
        return tr("For");
    }
    return {};
}

} // namespace lanscope
