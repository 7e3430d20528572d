// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;

namespace lanscope {

/// Asks for one text, and offers those that are in use.
class ValueDialog : public QDialog
{
    Q_OBJECT
public:
    ValueDialog(const QString &title, const QStringList &values, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &value);

private:
    QComboBox *m_value;
};

} // namespace lanscope
