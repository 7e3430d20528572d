// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/inventory/device.h"

class QToolButton;

namespace lanscope {

class DeviceActions;
class ElidedLabel;
class NameEdit;

/// The head of the detail dock: what the device is, its name to be changed in place, and what can be done with it.
class DetailHeader : public QWidget
{
    Q_OBJECT
public:
    /// `actions` are for the device that is shown.
    explicit DetailHeader(DeviceActions *actions, QWidget *parent = nullptr);

    void show(const Device &device, bool isNew);
    void editName();

Q_SIGNALS:
    void nameTyped(const lanscope::DeviceId &id, const QString &name);

private:
    QToolButton *m_icon;
    NameEdit *m_name;
    ElidedLabel *m_summary;
    QToolButton *m_more;
    QString m_shownIcon;
};

} // namespace lanscope
