// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QSortFilterProxyModel>

#include "app/history/history_answer.h"
#include "app/models/alert_model.h"

namespace lanscope {

/// The alerts of one shelf that went on in a range of time, sorted by what they are. Its source is an AlertModel.
class AlertShelfModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit AlertShelfModel(AlertModel *alerts, QObject *parent = nullptr);

    void setShelf(AlertShelf shelf);
    /// Only what was seen in this range; nothing: of all times.
    void setRange(std::optional<TimeSpan> range);
    const std::optional<TimeSpan> &range() const { return m_range; }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    AlertModel *m_alerts;
    AlertShelf m_shelf = AlertShelf::Open;
    std::optional<TimeSpan> m_range;
};

} // namespace lanscope
