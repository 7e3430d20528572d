// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTableView>

namespace lanscope {

class DeviceFilterModel;
enum class DeviceColumn;
enum class TimeStyle;

/// The devices as a table: rows are selected whole, F2 or a double click anywhere in a row edits its name.
class DeviceTable : public QTableView
{
    Q_OBJECT
public:
    explicit DeviceTable(DeviceFilterModel *devices, QWidget *parent = nullptr);

    /// Starts to edit the name of a row.
    void editName(const QModelIndex &row);

    /// A recording has no "now": its column goes and comes back as it was; dates get the room they need.
    void setTimeStyle(TimeStyle style);

    /// The columns as a person arranged them; what setTimeStyle() did is no part of that.
    QByteArray columnState();
    void restoreColumns(const QByteArray &state);

    /// A name is being typed.
    bool isEditing() const { return state() == EditingState; }

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader();
    int usualWidth(DeviceColumn which) const;
    void arrangeFor(TimeStyle style);
    void makeRoomForNames();
    void takeRoomBack();

    TimeStyle m_timeStyle;
    QHash<int, std::pair<int, int>> m_gaveWay; ///< by column: how wide it was, and is while names need the room
    bool m_hidNow = false;
    int m_lastSeenWidth = 0; ///< while it is widened for dates; else 0
};

} // namespace lanscope
