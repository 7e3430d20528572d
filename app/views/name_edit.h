// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include "app/inventory/device.h"

namespace lanscope {

/// Where a device is given a name: offers what it says of itself. What is being typed is never overwritten; Escape
/// takes it back.
class NameEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit NameEdit(QWidget *parent = nullptr);

    /// Shows the device's name unless somebody is changing it.
    void showName(const Device &device);

Q_SIGNALS:
    /// A person typed this for that device; empty takes the name back.
    void nameTyped(const lanscope::DeviceId &id, const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void commit();

    DeviceId m_id;
    QString m_shown;
};

/// Offers names while one is typed, in a list that shows them literally. Replaces what was offered before.
void offerNames(QLineEdit *edit, const QStringList &names);

} // namespace lanscope
