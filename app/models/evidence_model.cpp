// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/evidence_model.h"

#include <algorithm>

#include <QDateTime>
#include <QLocale>

#include "app/base/foreign_text.h"
#include "app/base/format.h"
#include "app/models/guess_text.h"

namespace lanscope {

namespace {

using Column = EvidenceModel::Column;

/// What it makes likely, and how much: a narrow dock has no room for a column each.
QString pointsToText(const Evidence &evidence)
{
    const QString answer = foreignText(evidence.pointsTo);
    const QString weight = weightText(evidence.weight);
    return answer.isEmpty() || weight.isEmpty() ? answer
                                                : EvidenceModel::tr("%1 – %2", "printer – strong").arg(answer, weight);
}

QString evidenceText(const Evidence &evidence, Column column)
{
    switch (column) {
    case Column::Fact:
        return foreignText(evidence.fact);
    case Column::PointsTo:
        return pointsToText(evidence);
    case Column::Source:
        return foreignText(evidence.source);
    case Column::SeenAt:
        return evidence.seenAt.isKnown()
                   ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(evidence.seenAt.milliseconds()),
                                        QLocale::ShortFormat)
                   : QString();
    }
    return {};
}

QString toolTip(const Evidence &evidence, Column column)
{
    if (column == Column::SeenAt)
        return formatExact(evidence.seenAt);
    if (column == Column::PointsTo && evidence.weight != 0)
        return EvidenceModel::tr("%1 – weighs %2 in log-odds")
            .arg(pointsToText(evidence), QLocale().toString(evidence.weight, 'f', 1));
    return evidenceText(evidence, column);
}

/// Everything but what was said, in one line.
QString originText(const Evidence &evidence)
{
    QStringList parts;
    for (const Column column : {Column::PointsTo, Column::Source, Column::SeenAt}) {
        if (const QString text = evidenceText(evidence, column); !text.isEmpty())
            parts += text;
    }
    return parts.join(QStringLiteral(" · "));
}

QString wholeToolTip(const Evidence &evidence)
{
    QStringList lines;
    for (const Column column : {Column::Fact, Column::PointsTo, Column::Source, Column::SeenAt}) {
        if (const QString text = toolTip(evidence, column); !text.isEmpty())
            lines += text;
    }
    return lines.join(u'\n');
}

} // namespace

void EvidenceModel::update(const QList<Evidence> &evidence)
{
    QList<Evidence> sorted = evidence;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Evidence &left, const Evidence &right) { return left.seenAt > right.seenAt; });
    const int before = int(m_evidence.size());
    const int after = int(sorted.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_evidence.resize(after);
        endRemoveRows();
    }
    for (int row = 0; row < m_evidence.size(); ++row) {
        if (m_evidence.at(row) == sorted.at(row))
            continue;
        m_evidence[row] = sorted.at(row);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_evidence = sorted;
        endInsertRows();
    }
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_evidence.size());
}

int EvidenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Evidence &evidence = m_evidence.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return evidenceText(evidence, column);
    case Qt::ToolTipRole:
        return column == Column::Fact ? wholeToolTip(evidence) : toolTip(evidence, column);
    case OriginRole:
        return originText(evidence);
    case Qt::AccessibleTextRole:
        return column == Column::Fact ? evidenceText(evidence, column) + QStringLiteral(", ") + originText(evidence)
                                      : evidenceText(evidence, column);
    default:
        return {};
    }
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Fact:
        return tr("What was said");
    case Column::PointsTo:
        return tr("Points to");
    case Column::Source:
        return tr("By");
    case Column::SeenAt:
        return tr("When");
    }
    return {};
}

} // namespace lanscope
