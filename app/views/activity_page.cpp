// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/activity_page.h"

#include <QComboBox>
#include <QDataStream>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>

#include "app/models/day_text.h"
#include "app/models/empty_text.h"
#include "app/models/traffic_text.h"
#include "app/views/empty_page.h"
#include "app/views/history_view.h"
#include "app/views/plain_text.h"
#include "app/views/symbol.h"
#include "app/views/traffic_chart.h"
#include "app/views/traffic_tile.h"

namespace lanscope {

ActivityPage::ActivityPage(TrafficModel *traffic, HistoryView *history, QWidget *parent)
    : QWidget(parent),
      m_traffic(traffic),
      m_title(plainLabel()),
      m_why(readableLabel()),
      m_received(new TrafficTile(Direction::Received)),
      m_sent(new TrafficTile(Direction::Sent)),
      m_ranges(new QComboBox),
      m_asTable(new QToolButton),
      m_chart(new TrafficChart),
      m_table(new QTableView),
      m_empty(new EmptyPage(QStringLiteral("activity"))),
      m_history(history),
      m_stack(new QStackedLayout)
{
    for (QWidget *page : {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_chart),
                          static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_history)})
        m_stack->addWidget(page);
    buildRange();
    buildTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 8);
    column->setSpacing(8);
    column->addWidget(buildTop());
    column->addWidget(m_why);
    column->addLayout(m_stack, 1);

    connect(traffic, &TrafficModel::pointsChanged, this, &ActivityPage::draw);
    connect(m_asTable, &QToolButton::toggled, this, &ActivityPage::draw);
    connect(m_empty, &EmptyPage::listeningWanted, this, &ActivityPage::listeningWanted);
    connect(m_empty, &EmptyPage::fileWanted, this, &ActivityPage::fileWanted);
    connect(m_history, &HistoryView::drawn, this, &ActivityPage::draw);
    connect(m_history, &HistoryView::listeningWanted, this, &ActivityPage::listeningWanted);
    draw();
}

void ActivityPage::buildRange()
{
    for (const HistoryRange range : historyRanges())
        m_ranges->addItem(rangeTitle(range), int(range));
    m_ranges->setAccessibleName(tr("How far back"));
    m_ranges->setToolTip(tr("How far back the chart looks"));
    connect(m_ranges, &QComboBox::activated, this, [this] { setRange(HistoryRange(m_ranges->currentData().toInt())); });
}

void ActivityPage::setRange(HistoryRange range)
{
    m_range = range;
    m_ranges->setCurrentIndex(m_ranges->findData(int(range)));
    draw();
    if (range != HistoryRange::Live)
        m_history->setSpan(rangeNanoseconds(range));
}

void ActivityPage::setSpan(std::optional<TimeSpan> span)
{
    m_span = span;
    m_ranges->setEnabled(!span);
    m_history->setRange(span);
    draw();
}

QByteArray ActivityPage::saveState() const
{
    QByteArray state;
    QDataStream(&state, QIODevice::WriteOnly) << qint32(m_range) << m_asTable->isChecked() << m_history->saveState();
    return state;
}

void ActivityPage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    qint32 range = 0;
    bool asTable = false;
    QByteArray history;
    stream >> range >> asTable >> history;
    if (stream.status() != QDataStream::Ok || m_ranges->findData(range) < 0)
        return;
    m_history->restoreState(history);
    m_asTable->setChecked(asTable);
    setRange(HistoryRange(range));
}

QWidget *ActivityPage::buildTop()
{
    m_asTable->setIcon(symbol(QStringLiteral("table")));
    m_asTable->setText(tr("As a &table"));
    m_asTable->setToolTip(tr("Show the chart's numbers as a table"));
    m_asTable->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_asTable->setCheckable(true);
    m_asTable->setFocusPolicy(Qt::StrongFocus);
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->addWidget(m_received);
    row->addWidget(m_sent);
    row->addStretch(1);
    row->addWidget(m_title, 0, Qt::AlignTop);
    row->addWidget(m_ranges, 0, Qt::AlignTop);
    row->addWidget(m_asTable, 0, Qt::AlignTop);
    return top;
}

void ActivityPage::buildTable()
{
    m_table->setModel(m_traffic);
    m_table->setAccessibleName(tr("Traffic, the newest first"));
    m_table->setFont(numberFont(m_table->font()));
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void ActivityPage::showState(const PipelineState &state)
{
    m_state = state;
    m_history->showState(state);
    draw();
}

void ActivityPage::showNow(Timestamp now)
{
    m_now = now;
    m_history->showNow(now);
    draw();
}

void ActivityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    draw(); // a hidden chart is not drawn
}

void ActivityPage::draw()
{
    const bool isRecording = m_traffic->kept() == TrafficSpan::Whole;
    m_ranges->setVisible(!isRecording);
    if (isRecording || (m_range == HistoryRange::Live && !m_span))
        return drawLive();
    m_title->setText(m_span ? rangeText(*m_span, m_now) : QString());
    m_why->hide();
    m_asTable->setVisible(false); // the table stands beside that chart
    m_stack->setCurrentWidget(m_history);
    const HistoryModel &stored = m_history->model();
    for (TrafficTile *tile : {m_received, m_sent}) {
        tile->setVisible(!stored.answer().series.isEmpty());
        if (isVisible()) // adding up is for somebody who looks
            tile->showHistory(stored);
    }
}

void ActivityPage::drawLive()
{
    m_asTable->setVisible(true);
    const QString why = whyNothingIsDrawn(*m_traffic, m_state.activity);
    const bool isEmpty = m_traffic->isEmpty();
    m_title->setText(isEmpty ? QString() : trafficTitle(*m_traffic));
    m_why->setText(why);
    m_why->setVisible(!isEmpty && !why.isEmpty());
    m_received->showTraffic(*m_traffic, m_state.activity);
    m_sent->showTraffic(*m_traffic, m_state.activity);
    const bool hasSides = m_traffic->kept() == TrafficSpan::Latest;
    m_received->setVisible(true);
    m_sent->setVisible(hasSides);
    m_table->setColumnHidden(int(TrafficModel::Column::Sent), !hasSides);
    m_asTable->setEnabled(!isEmpty);
    m_chart->setAccessibleName(tr("Traffic over time"));
    m_chart->setAccessibleDescription(describeTraffic(*m_traffic, m_state.activity));
    if (isEmpty) {
        m_empty->teach(teachTraffic(m_state, why));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_stack->setCurrentWidget(m_asTable->isChecked() ? static_cast<QWidget *>(m_table) : m_chart);
    if (isVisible() && !m_asTable->isChecked())
        m_chart->draw(*m_traffic, m_now);
}

} // namespace lanscope
