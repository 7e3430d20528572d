// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QList>
#include <QObject>

#include "app/inventory/device.h"

class QAction;
class QMenu;

namespace lanscope {

class DeviceDecisions;
class DeviceModel;
class KinshipActions;

/// What a person can do with the devices that are chosen somewhere: one menu for the table, the cards and the dock.
class DeviceActions : public QObject
{
    Q_OBJECT
public:
    /// The devices to act on, the current one first.
    using Chosen = std::function<QList<DeviceId>()>;

    /// `parent` shows the menu and gets the shortcuts, which work while it or a child of it has the focus.
    DeviceActions(DeviceModel *devices, DeviceDecisions *decisions, Chosen chosen, QWidget *parent);

    /// Made anew for what is chosen whenever it opens.
    QMenu *menu() const { return m_menu; }
    /// The types alone, for a button.
    QMenu *typeMenu() const { return m_types; }

Q_SIGNALS:
    /// The current device is to get a name, where its name is shown.
    void renameWanted();

private:
    enum class Value { Owner, Group }; ///< what people write of a device in a word

    void buildMenu();
    void prepare();
    void fillTypes();
    void fillValues(Value what);
    void askForIcon();
    void askForValue(Value what, const QString &title, const QStringList &values);
    void decide(Value what, const QList<DeviceId> &ids, const QString &value);
    void copy(QString (*text)(const Device &));

    DeviceModel *m_devices;
    DeviceDecisions *m_decisions;
    Chosen m_chosen;
    QWidget *m_widget;
    QMenu *m_menu;
    QMenu *m_types;
    QMenu *m_owners;
    QMenu *m_groups;
    KinshipActions *m_kinship = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_known = nullptr;
    QAction *m_notMine = nullptr;
    QAction *m_followed = nullptr;
    QAction *m_archive = nullptr;
    QAction *m_forget = nullptr;
};

} // namespace lanscope
