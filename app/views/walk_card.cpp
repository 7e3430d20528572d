// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/walk_card.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include "app/base/foreign_text.h"
#include "app/inventory/name_suggestions.h"
#include "app/models/home_text.h"
#include "app/models/walk.h"
#include "app/views/category_picture.h"
#include "app/views/elided_label.h"
#include "app/views/plain_text.h"
#include "app/views/symbol.h"

namespace lanscope {

WalkCard::WalkCard(QWidget *parent)
    : QWidget(parent),
      m_picture(new CategoryPicture(64)),
      m_guess(new ElidedLabel),
      m_reasons(readableLabel()),
      m_names(new QComboBox),
      m_name(new QLineEdit),
      m_type(new QComboBox),
      m_owner(new QLineEdit)
{
    QFont large = m_guess->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_guess->setFont(large);
    m_reasons->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_reasons->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);    // a word may be as long as a host name
    m_reasons->setMinimumHeight(fontMetrics().lineSpacing() * MaximumReasons); // the fields stay where they are
    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(m_guess);
    words->addWidget(m_reasons, 1);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(m_picture, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addLayout(top, 1);
    buildFields();
}

void WalkCard::buildFields()
{
    m_names->setEditable(true);
    m_names->setInsertPolicy(QComboBox::NoInsert);
    m_names->setLineEdit(m_name);
    m_names->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_names->setMinimumContentsLength(24); // a long suggestion must not widen the window
    m_names->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_names->setCompleter(nullptr); // it would take Enter for itself
    m_names->setAccessibleName(tr("Name"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("What you call it"));
    m_owner->setPlaceholderText(tr("Whose it is, if it is somebody’s"));
    const QList<Category> categories = allCategories();
    for (const Category category : categories)
        m_type->addItem(categoryIcon(category), categoryName(category), int(category));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Name"), m_names);
    form->addRow(tr("&Type"), m_type);
    form->addRow(tr("&Owner"), m_owner);
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
    connect(m_type, &QComboBox::currentIndexChanged, this, &WalkCard::showPicture);
}

void WalkCard::showPicture()
{
    m_picture->showCategory(m_icon.value_or(Category(m_type->currentData().toInt())));
}

void WalkCard::showWords(const Device &device)
{
    m_shownCategory = device.category();
    QString guess = guessText(device);
    guess[0] = guess[0].toUpper();
    m_guess->showText(guess);
    m_reasons->setText(reasonsFor(device).join(u'\n'));
}

void WalkCard::showDevice(const Device &device)
{
    showWords(device);
    QStringList names = nameSuggestions(device);
    if (device.user.name) // the name it has is the best of all
        names.prepend(foreignText(*device.user.name));
    m_names->clear();
    m_names->addItems(names);
    m_name->setText(names.value(0));
    m_name->selectAll();
    m_name->setModified(false);
    m_type->setCurrentIndex(m_type->findData(int(device.category())));
    m_icon = device.user.icon;
    showPicture();
    m_owner->setText(device.user.owner.value_or(QString()));
    m_name->setFocus();
}

void WalkCard::refresh(const Device &device)
{
    if (!m_name->isModified() && m_name->text().isEmpty())
        return showDevice(device);
    showWords(device);
}

QString WalkCard::name() const
{
    return m_name->text();
}

QString WalkCard::owner() const
{
    return m_owner->text();
}

std::optional<Category> WalkCard::category() const
{
    const auto chosen = Category(m_type->currentData().toInt());
    return chosen == m_shownCategory ? std::nullopt : std::optional(chosen);
}

} // namespace lanscope
