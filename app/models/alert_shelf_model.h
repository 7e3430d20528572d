// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QSortFilterProxyModel>

#include "app/history/history_answer.h"
#include "app/models/alert_model.h"

namespace lanscope {

/// The alerts of one shelf that went on in a range of time and hold some words, sorted by what they are. Its source is
/// an AlertModel.
class AlertShelfModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit AlertShelfModel(AlertModel *alerts, QObject *parent = nullptr);

    void setShelf(AlertShelf shelf);
    /// Only what was seen in this range; nothing: of all times.
    void setRange(std::optional<TimeSpan> range);
    const std::optional<TimeSpan> &range() const { return m_range; }
    /// Only what has each of these words, in whatever case: in its title, kind, severity, device or evidence.
    void setWords(const QString &words);
    bool hasWords() const { return !m_words.isEmpty(); }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    bool holdsWords(const Alert &alert) const;

    AlertModel *m_alerts;
    AlertShelf m_shelf = AlertShelf::Open;
    std::optional<TimeSpan> m_range;
    QStringList m_words;
};

} // namespace lanscope
