// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/value_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "app/base/foreign_text.h"
#include "app/views/plain_text.h"

namespace lanscope {

ValueDialog::ValueDialog(const QString &title, const QStringList &values, QWidget *parent)
    : QDialog(parent), m_value(new QComboBox)
{
    setWindowTitle(title);
    m_value->setEditable(true);
    m_value->setInsertPolicy(QComboBox::NoInsert);
    m_value->addItems(values);
    m_value->clearEditText();
    m_value->lineEdit()->setMaxLength(ForeignTextLength);
    m_value->setMinimumWidth(280);
    m_value->setAccessibleName(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(plainLabel(title));
    column->addWidget(m_value);
    column->addSpacing(8);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT chosen(m_value->currentText()); });
}

} // namespace lanscope
