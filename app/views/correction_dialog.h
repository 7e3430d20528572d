// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/inventory/device.h"

class QComboBox;
class QLineEdit;

namespace lanscope {

/// Asks what a device is: its type, vendor, model and name. What is left empty is left to Lanscope.
class CorrectionDialog : public QDialog
{
    Q_OBJECT
public:
    explicit CorrectionDialog(const Device &device, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A person says this of the device; of other fields nothing is said.
    void corrected(const lanscope::DeviceId &id, const lanscope::UserChoices &choices);

private:
    void fillTypes(const Device &device);
    QLineEdit *field(const std::optional<QString> &said, const QString &guess, const QString &title);

    DeviceId m_id;
    UserChoices m_before;
    QComboBox *m_type;
    QLineEdit *m_vendor;
    QLineEdit *m_model;
    QLineEdit *m_name;
};

} // namespace lanscope
