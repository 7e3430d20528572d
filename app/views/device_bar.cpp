// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/device_bar.h"

#include <algorithm>

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "app/models/device_filter_model.h"
#include "app/models/empty_text.h"
#include "app/models/filter_terms.h"
#include "app/views/elided_label.h"
#include "app/views/plain_text.h"
#include "app/views/symbol.h"

namespace lanscope {

namespace {

const QString IsNew = QStringLiteral("is:new");
const QString IsOnline = QStringLiteral("is:online");
const QString IsNotMine = QStringLiteral("is:not-mine");
const QString IsArchived = QStringLiteral("is:archived");

QString problemText(const QList<FilterProblem> &problems)
{
    QStringList sentences;
    for (const FilterProblem &problem : problems)
        sentences += problem.sentence;
    return sentences.join(u'\n');
}

} // namespace

DeviceBar::DeviceBar(const DeviceModel *devices, const DeviceFilterModel *filter, QWidget *parent)
    : QWidget(parent),
      m_devices(devices),
      m_filter(filter),
      m_count(new ElidedLabel),
      m_allKnown(new QPushButton(tr("&Mark all as known"))),
      m_problems(readableLabel())
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    addChip(row, tr("New"), IsNew);
    addChip(row, tr("Online"), IsOnline);
    addChip(row, tr("Not yours"), IsNotMine);
    addChip(row, tr("Archived"), IsArchived);
    row->addSpacing(8);
    row->addWidget(m_count, 1);
    row->addWidget(m_allKnown);
    row->addSpacing(8);
    m_table = addButton(row, QStringLiteral("table"), tr("Show as a table"));
    m_cards = addButton(row, QStringLiteral("cards"), tr("Show as cards"));
    m_columns = addButton(row, QStringLiteral("columns"), tr("Choose columns"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }")); // the icon says it
    m_table->setCheckable(true);
    m_cards->setCheckable(true);
    auto *ways = new QButtonGroup(this);
    ways->addButton(m_table);
    ways->addButton(m_cards);
    m_table->setChecked(true);
    m_allKnown->setToolTip(tr("Says of every device that is marked as new: it belongs here"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_problems);
    connect(m_allKnown, &QPushButton::clicked, this, &DeviceBar::allKnownWanted);
    connect(m_cards, &QToolButton::toggled, this, [this](bool cards) {
        m_columns->setVisible(!cards);
        Q_EMIT cardsWanted(cards);
    });
    refresh();
}

QToolButton *DeviceBar::addButton(QBoxLayout *row, const QString &symbolName, const QString &title)
{
    auto *button = new QToolButton;
    button->setIcon(symbol(symbolName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(title);
    button->setAccessibleName(title);
    row->addWidget(button);
    return button;
}

void DeviceBar::addChip(QBoxLayout *row, const QString &title, const QString &term)
{
    auto *button = new QToolButton;
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(tr("The same as typing %1 into the filter").arg(term));
    row->addWidget(button);
    m_chips.append(Chip{button, title, term});
    connect(button, &QToolButton::clicked, this, [this, term](bool on) {
        const QString &text = m_filter->filterText();
        Q_EMIT filterWanted(on ? withTerm(text, term) : withoutTerm(text, term));
    });
}

void DeviceBar::refreshChip(const Chip &chip) const
{
    const DeviceFilter filter = DeviceFilter::parse(chip.term);
    const QList<Device> &all = m_devices->devices();
    const auto count = std::count_if(all.begin(), all.end(),
                                     [&](const Device &device) { return filter.matches(device, m_devices->now()); });
    const bool isOn = hasTerm(m_filter->filterText(), chip.term);
    chip.button->setText(tr("%1 %2", "a filter and how many it finds: New 3").arg(chip.title).arg(count));
    chip.button->setChecked(isOn);
    const bool isMeaningful = chip.term != IsNew || m_devices->newCount() > 0; // nothing is new in a recording
    chip.button->setVisible(isOn || (count > 0 && isMeaningful));
}

void DeviceBar::refresh()
{
    for (const Chip &chip : std::as_const(m_chips))
        refreshChip(chip);
    m_count->showText(countText(*m_devices, m_filter->rowCount(), m_filter->isFiltering()));
    m_allKnown->setVisible(m_devices->newCount() > 0);
    const QString problems = problemText(m_filter->filter().problems());
    if (m_problems->text() != problems)
        m_problems->setText(problems);
    m_problems->setVisible(!problems.isEmpty());
}

bool DeviceBar::showsCards() const
{
    return m_cards->isChecked();
}

void DeviceBar::setShowsCards(bool cards)
{
    (cards ? m_cards : m_table)->setChecked(true);
}

} // namespace lanscope
