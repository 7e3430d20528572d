// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QStringList>

#include "app/models/device_model.h"

namespace lanscope {

/// The devices that match a search, in the order of one column. Its source is a DeviceModel.
///
/// New rows go to their place at once; what changes stays where it is until refresh(), so that rows do not jump ten
/// times a second under somebody's eyes.
class DeviceFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit DeviceFilterModel(DeviceModel *devices, QObject *parent = nullptr);

    /// Words that must all occur; empty shows every device.
    void setSearch(const QString &text);
    bool isSearching() const { return !m_words.isEmpty(); }

    /// Brings order and search up to date with what changed since the last call.
    void refresh();

    const Device &device(int row) const;
    /// The row of a device here; -1 when it is not shown.
    int rowOf(const DeviceId &id) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    double rateOf(const Device &device) const;
    void noteChange(const QModelIndex &first, const QModelIndex &last);

    DeviceModel *m_devices;
    QCollator m_collator;
    QStringList m_words;
    bool m_orderIsStale = false;
    bool m_searchIsStale = false;
};

} // namespace lanscope
