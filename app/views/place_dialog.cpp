// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/place_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "app/models/place_text.h"
#include "app/views/plain_text.h"

namespace lanscope {

PlaceDialog::PlaceDialog(const Place &place, QWidget *parent)
    : QDialog(parent), m_place(place), m_name(new QLineEdit), m_kind(new QComboBox), m_meaning(readableLabel())
{
    setWindowTitle(tr("What this place is"));
    m_name->setText(place.name);
    m_name->setPlaceholderText(placeTitle(place));
    for (const PlaceKind kind : {PlaceKind::Home, PlaceKind::Work, PlaceKind::Public})
        m_kind->addItem(placeKindName(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(place.kind)));
    m_meaning->setMinimumWidth(360);
    m_meaning->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_meaning->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Kind"), m_kind);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(16);
    column->addLayout(form);
    column->addWidget(m_meaning);
    column->addWidget(buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PlaceDialog::explain);
    explain();
}

Place PlaceDialog::place() const
{
    Place changed = m_place;
    changed.name = m_name->text().trimmed();
    changed.kind = PlaceKind(m_kind->currentData().toInt());
    return changed;
}

void PlaceDialog::explain()
{
    m_meaning->setText(placeKindMeaning(PlaceKind(m_kind->currentData().toInt())));
}

} // namespace lanscope
