// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/detail_evidence.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include "app/models/evidence_model.h"
#include "app/views/detail_guess.h"
#include "app/views/plain_text.h"
#include "app/views/statement_delegate.h"

namespace lanscope {

DetailEvidence::DetailEvidence(DeviceDecisions *decisions, QWidget *parent)
    : QWidget(parent),
      m_guess(new DetailGuess(decisions)),
      m_model(new EvidenceModel(this)),
      m_table(new QTableView),
      m_empty(readableLabel(tr("Nothing this device said tells what it is. Most devices announce themselves when they "
                               "join the network.")))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new StatementDelegate(EvidenceModel::OriginRole, m_table));
    m_table->setAccessibleName(tr("Evidence"));
    m_table->setAccessibleDescription(
        tr("What the device said, what it points to, how much it weighs, by which protocol and when"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // there are few, and some are long
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(int(EvidenceModel::Column::Fact), QHeaderView::Stretch);
    for (const auto told :
         {EvidenceModel::Column::PointsTo, EvidenceModel::Column::Source, EvidenceModel::Column::SeenAt})
        m_table->setColumnHidden(int(told), true); // below what was said
    m_empty->setContentsMargins(12, 12, 12, 12);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_guess);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);

    auto *copy = new QAction(tr("&Copy"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &DetailEvidence::copy);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void DetailEvidence::show(const Device &device)
{
    m_guess->show(device);
    m_model->update(device.evidence);
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
}

void DetailEvidence::copy()
{
    QStringList lines;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells += row.siblingAtColumn(column).data().toString();
        lines += cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace lanscope
