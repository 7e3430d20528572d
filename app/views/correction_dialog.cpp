// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/correction_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "app/base/foreign_text.h"
#include "app/inventory/name_suggestions.h"
#include "app/models/device_text.h"
#include "app/views/name_edit.h"
#include "app/views/plain_text.h"
#include "app/views/symbol.h"

namespace lanscope {

namespace {

std::optional<QString> saidIn(const QLineEdit *field)
{
    const QString text = foreignText(QStringView(field->text()));
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

CorrectionDialog::CorrectionDialog(const Device &device, QWidget *parent)
    : QDialog(parent), m_id(device.id), m_before(device.user), m_type(new QComboBox)
{
    setWindowTitle(tr("What is this device?"));
    const QString ownName = device.displayName.isEmpty() ? device.hostname : device.displayName;
    m_vendor = field(device.user.vendor, device.identification.vendor, tr("Vendor"));
    m_model = field(device.user.model, device.identification.model, tr("Model"));
    m_name = field(device.user.name, ownName, tr("Name"));
    offerNames(m_name, nameSuggestions(device));
    fillTypes(device);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("That &is it"), QDialogButtonBox::AcceptRole);
    auto *form = new QFormLayout(this);
    form->setSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(readableLabel(tr("What you say stands for ever. What you leave empty Lanscope finds out by itself.")));
    form->addRow(tr("&Type"), m_type);
    form->addRow(tr("&Vendor"), m_vendor);
    form->addRow(tr("M&odel"), m_model);
    form->addRow(tr("&Name"), m_name);
    form->addRow(buttons);
    setMinimumWidth(400);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] {
        UserChoices choices = m_before;
        choices.category = categoryFromKey(m_type->currentData().toString());
        choices.vendor = saidIn(m_vendor);
        choices.model = saidIn(m_model);
        choices.name = saidIn(m_name);
        Q_EMIT corrected(m_id, choices);
    });
}

QLineEdit *CorrectionDialog::field(const std::optional<QString> &said, const QString &guess, const QString &title)
{
    auto *edit = new QLineEdit(said.value_or(QString()));
    edit->setMaxLength(ForeignTextLength);
    edit->setPlaceholderText(foreignText(QStringView(guess)));
    edit->setAccessibleName(title);
    return edit;
}

void CorrectionDialog::fillTypes(const Device &device)
{
    const Category guess = device.identification.category;
    m_type->setAccessibleName(tr("Type"));
    m_type->addItem(categoryIcon(guess), guess == Category::Unknown
                                             ? tr("As Lanscope finds")
                                             : tr("As Lanscope finds: %1").arg(categoryName(guess)));
    const QList<Category> all = allCategories();
    for (const Category type : all) {
        if (type != Category::Unknown)
            m_type->addItem(categoryIcon(type), categoryName(type), categoryKey(type));
    }
    if (device.user.category)
        m_type->setCurrentIndex(qMax(0, m_type->findData(categoryKey(*device.user.category))));
}

} // namespace lanscope
