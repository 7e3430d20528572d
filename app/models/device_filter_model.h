// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QCollator>
#include <QHash>
#include <QSet>
#include <QSortFilterProxyModel>

#include "app/inventory/device_filter.h"
#include "app/models/device_model.h"

namespace lanscope {

/// The devices that match a filter, in the order of one column. Its source is a DeviceModel.
///
/// New rows go to their place at once; what changes stays where it is until refresh(), so that rows do not jump ten
/// times a second under somebody's eyes. Each device is looked at once, and again when it changed.
class DeviceFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit DeviceFilterModel(DeviceModel *devices, QObject *parent = nullptr);

    /// Shows what matches; an empty one shows every device that is not archived.
    void setFilter(const QString &text);
    const QString &filterText() const { return m_text; }
    const DeviceFilter &filter() const { return m_filter; }
    bool isFiltering() const { return !m_filter.isEmpty() || m_only; }
    /// Only these, whatever the filter; nothing: all that match it.
    void setOnly(std::optional<QSet<DeviceId>> only);
    bool isRestricted() const { return m_only.has_value(); }

    /// Brings order and filter up to date with what changed since the last call.
    void refresh();

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    const Device &device(int row) const;
    /// The row of a device here; -1 when it is not shown.
    int rowOf(const DeviceId &id) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void noteRates();
    void noteChange(const QModelIndex &first, const QModelIndex &last);
    void forgetVerdicts(const QModelIndex &parent, int first, int last);
    bool matches(const Device &device) const;
    bool takeChangedVerdicts();

    DeviceModel *m_devices;
    QCollator m_collator;
    QString m_text;
    DeviceFilter m_filter;
    std::optional<QSet<DeviceId>> m_only;
    mutable QHash<DeviceId, bool> m_verdicts; ///< of the devices in the model that were looked at
    QSet<DeviceId> m_changed;                 ///< those that changed since
    QList<double> m_rates; ///< of each row of the source when they were last sorted by it; a new row counts as silent
    bool m_orderIsStale = false;
    bool m_allVerdictsAreStale = false;
};

} // namespace lanscope
