// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/merge_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "app/models/device_filter_model.h"
#include "app/views/literal_delegate.h"
#include "app/views/plain_text.h"

namespace lanscope {

namespace {

/// What tells devices apart at a glance.
bool isShown(DeviceColumn column)
{
    return column == DeviceColumn::Name || column == DeviceColumn::Type || column == DeviceColumn::Address ||
           column == DeviceColumn::LastSeen;
}

} // namespace

MergeDialog::MergeDialog(DeviceModel *devices, const Device &device, QWidget *parent)
    : QDialog(parent), m_id(device.id), m_others(new DeviceFilterModel(devices, this)), m_list(new QTableView)
{
    setWindowTitle(tr("Merge with another device"));
    QLabel *title =
        readableLabel(tr("Which device is the same as “%1”? It keeps its name, and what was seen of both is "
                         "its own from then on. You can split them again.")
                          .arg(deviceTitle(device)));
    auto *field = new QLineEdit;
    field->setPlaceholderText(tr("Search"));
    field->setAccessibleName(tr("Search"));
    field->setClearButtonEnabled(true);
    buildList();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_merge = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(field);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(560, 420);
    connect(field, &QLineEdit::textChanged, this, &MergeDialog::search);
    connect(m_list, &QTableView::activated, this, &MergeDialog::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_merge->setEnabled(!current().isNull()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    search({});
}

void MergeDialog::buildList()
{
    m_list->setModel(m_others);
    m_list->setItemDelegate(new LiteralDelegate(m_list));
    m_list->setAccessibleName(tr("Devices"));
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setShowGrid(false);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(false);
    m_list->verticalHeader()->hide();
    for (int column = 0; column < DeviceColumnCount; ++column)
        m_list->setColumnHidden(column, !isShown(DeviceColumn(column)));
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(int(DeviceColumn::Name), QHeaderView::Stretch);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_others->sort(int(DeviceColumn::Name));
}

void MergeDialog::search(const QString &text)
{
    m_others->setFilter(text + QStringLiteral(" -mac:") + m_id.toString()); // all but the device itself
    m_list->selectRow(0);
    m_merge->setEnabled(!current().isNull());
}

DeviceId MergeDialog::current() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    return rows.isEmpty() ? DeviceId() : m_others->device(rows.constFirst().row()).id;
}

void MergeDialog::choose()
{
    const DeviceId other = current();
    if (other.isNull())
        return;
    accept();
    Q_EMIT chosen(other);
}

} // namespace lanscope
