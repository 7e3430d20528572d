// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/detail_overview.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "app/anomaly/baseline.h"
#include "app/base/foreign_text.h"
#include "app/models/detail_text.h"
#include "app/models/device_decisions.h"
#include "app/views/detail_guess.h"
#include "app/views/plain_text.h"
#include "app/views/symbol.h"

namespace lanscope {

namespace {

QLabel *titleLabel()
{
    QLabel *label = plainLabel();
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// Whether somebody is at it: then nobody else changes it.
bool isInUse(const QComboBox *box)
{
    return box->lineEdit()->hasFocus() && box->lineEdit()->isModified();
}

} // namespace

DetailOverview::DetailOverview(DeviceDecisions *decisions, QWidget *parent)
    : QScrollArea(parent),
      m_decisions(decisions),
      m_guess(new DetailGuess(decisions)),
      m_form(new QFormLayout),
      m_followed(new QCheckBox(tr("Tell me when it comes or goes")))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_guess);
    column->addLayout(m_form);
    column->addStretch(1);
    m_form->setContentsMargins(12, 12, 12, 12);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_owner = addChoice(tr("Owner"), &DeviceDecisions::setOwner);
    m_group = addChoice(tr("Group"), &DeviceDecisions::setGroup);
    m_owner->lineEdit()->setPlaceholderText(tr("Whose is it?"));
    m_group->lineEdit()->setPlaceholderText(tr("Where does it belong?"));
    m_form->addRow(m_followed);
    connect(m_followed, &QCheckBox::clicked, this,
            [this](bool isFollowed) { m_decisions->setFollowed({m_id}, isFollowed); });
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

QComboBox *DetailOverview::addChoice(const QString &title, Set set)
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->lineEdit()->setMaxLength(ForeignTextLength);
    box->setAccessibleName(title);
    QLabel *label = titleLabel();
    label->setText(title);
    m_form->addRow(label, box);
    connect(box->lineEdit(), &QLineEdit::editingFinished, this, [this, box, set] { commit(box, set); });
    connect(box, &QComboBox::activated, this, [this, box, set] {
        box->lineEdit()->setModified(true); // chosen from the list: as good as typed
        commit(box, set);
    });
    return box;
}

void DetailOverview::commit(QComboBox *box, Set set)
{
    if (!box->lineEdit()->isModified())
        return;
    box->lineEdit()->setModified(false);
    (m_decisions->*set)({m_id}, box->currentText());
}

void DetailOverview::show(const Device &device, Timestamp now, std::optional<int> daysToLearn)
{
    if (device.id != m_id) {
        commit(m_owner, &DeviceDecisions::setOwner); // to the device it was typed for
        commit(m_group, &DeviceDecisions::setGroup);
        m_id = device.id;
        m_owner->lineEdit()->setModified(false);
        m_group->lineEdit()->setModified(false);
    }
    showChoice(m_owner, device.user.owner, m_decisions->owners());
    showChoice(m_group, device.user.group, m_decisions->groups());
    m_followed->setChecked(device.user.followed);
    m_guess->show(device);
    QList<DetailFact> facts = detailFacts(device, now);
    if (daysToLearn)
        facts.append({tr("What is usual"), learningText(*daysToLearn)});
    showFacts(facts);
}

void DetailOverview::showChoice(QComboBox *box, const std::optional<QString> &value, const QStringList &values)
{
    if (isInUse(box) || box->view()->isVisible())
        return;
    QStringList shown;
    for (int index = 0; index < box->count(); ++index)
        shown += box->itemText(index);
    if (shown != values) {
        box->clear();
        box->addItems(values);
        box->setEditText(value.value_or(QString()));
    }
    if (box->currentText() != value.value_or(QString()))
        box->setEditText(value.value_or(QString()));
}

void DetailOverview::showFacts(const QList<DetailFact> &facts)
{
    while (m_rows.size() < facts.size()) {
        QLabel *text = readableLabel();
        text->setMinimumWidth(1); // a long word must not widen the dock
        m_rows.append(Row{titleLabel(), text});
        m_form->addRow(m_rows.constLast().title, text);
    }
    for (int at = 0; at < m_rows.size(); ++at) {
        const bool used = at < facts.size();
        m_form->setRowVisible(m_rows.at(at).text, used);
        if (!used ||
            (m_rows.at(at).title->text() == facts.at(at).title && m_rows.at(at).text->text() == facts.at(at).text))
            continue; // what somebody selected stays selected
        m_rows.at(at).title->setText(facts.at(at).title);
        m_rows.at(at).text->setText(facts.at(at).text);
        m_rows.at(at).text->setAccessibleDescription(facts.at(at).title);
    }
}

} // namespace lanscope
