// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/detail_history.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include "app/models/presence_model.h"
#include "app/views/literal_delegate.h"
#include "app/views/plain_text.h"
#include "app/views/presence_chart.h"

namespace lanscope {

namespace {

constexpr qint64 Refresh = 60'000'000'000; // nobody sees less on a lane of a day

} // namespace

DetailHistory::DetailHistory(QWidget *parent)
    : QWidget(parent),
      m_model(new PresenceModel(this)),
      m_chart(new PresenceChart),
      m_words(readableLabel()),
      m_table(new QTableView)
{
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_model);
    sorted->setSortRole(PresenceModel::SortRole);
    m_table->setModel(sorted);
    m_table->setItemDelegate(new LiteralDelegate(m_table));
    m_table->setAccessibleName(tr("When it was here"));
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(int(PresenceModel::Column::From), Qt::DescendingOrder);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setColumnHidden(int(PresenceModel::Column::Until), true); // a narrow dock has room for how long it was
    m_query.kind = HistoryKind::Presence;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(12);
    column->addWidget(m_words);
    column->addWidget(m_chart);
    column->addWidget(m_table, 1);
    draw();
}

void DetailHistory::setDevice(const DeviceId &device)
{
    if (m_query.device == device)
        return;
    m_query.device = device;
    restart();
}

void DetailHistory::setRange(std::optional<TimeSpan> range)
{
    if (range == m_range)
        return;
    m_range = range;
    ask();
}

void DetailHistory::restart()
{
    m_model->setAnswer({});
    draw();
    ask();
}

void DetailHistory::showNow(Timestamp now)
{
    m_now = now;
    if (now - m_askedAt >= Refresh || now < m_askedAt)
        ask();
}

void DetailHistory::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

void DetailHistory::ask()
{
    if (!isVisible() || !m_now.isKnown() || !m_query.device || m_query.device->isNull())
        return;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_now.milliseconds());
    const QDateTime first = now.date().addDays(1 - Days).startOfDay();
    const TimeSpan range = m_range.value_or(TimeSpan{Timestamp::fromMilliseconds(first.toMSecsSinceEpoch()), m_now});
    ++m_query.id;
    m_query.from = range.from;
    m_query.to = range.to;
    m_askedAt = m_now;
    Q_EMIT historyWanted(m_query);
}

void DetailHistory::showAnswer(const HistoryAnswer &answer)
{
    if (!answer.isAnswerTo(m_query))
        return;
    m_model->setAnswer(answer);
    draw();
}

void DetailHistory::draw()
{
    const HistoryAnswer &answer = m_model->answer();
    m_chart->draw(answer);
    m_chart->setVisible(m_chart->laneCount() > 0);
    m_table->setVisible(!answer.presence.isEmpty());
    const QString words = answer.query.from.isKnown() ? describePresence(answer) : QString();
    if (m_words->text() != words)
        m_words->setText(words);
}

} // namespace lanscope
