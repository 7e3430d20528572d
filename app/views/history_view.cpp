// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/history_view.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTableView>

#include "app/models/history_text.h"
#include "app/views/empty_page.h"
#include "app/views/history_chart.h"
#include "app/views/plain_text.h"
#include "app/views/series_delegate.h"

namespace lanscope {

namespace {

constexpr int SideWidth = 340;
// Nothing finer than the finest tier can be seen; of a long range a minute changes nothing that could be seen.
constexpr qint64 FinestRefresh = 10'000'000'000;
constexpr qint64 RefreshShare = 400; // a point of the chart

} // namespace

HistoryView::HistoryView(HistoryModel::DeviceNames names, QWidget *parent)
    : QWidget(parent),
      m_model(new HistoryModel(std::move(names), this)),
      m_sorted(new QSortFilterProxyModel(this)),
      m_grouping(new QComboBox),
      m_measure(new QComboBox),
      m_heading(plainLabel()),
      m_words(readableLabel()),
      m_table(new QTableView),
      m_chart(new HistoryChart),
      m_empty(new EmptyPage(QStringLiteral("activity"))),
      m_stack(new QStackedLayout)
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_chart, 1);
    row->addWidget(buildSide());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(both);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(buildTop());
    column->addLayout(m_stack, 1);
    connect(m_chart, &HistoryChart::momentChosen, this, &HistoryView::choose);
    connect(m_table, &QTableView::activated, this, &HistoryView::activate);
    connect(m_empty, &EmptyPage::listeningWanted, this, &HistoryView::listeningWanted);
    group(Grouping::Device);
    draw();
}

QWidget *HistoryView::buildTop()
{
    for (const Grouping grouping :
         {Grouping::Device, Grouping::Service, Grouping::Destination, Grouping::Scope, Grouping::None})
        m_grouping->addItem(groupingTitle(grouping), int(grouping));
    m_grouping->setAccessibleName(tr("What the chart tells apart"));
    for (const Measure measure : {Measure::Bytes, Measure::Bits, Measure::Packets})
        m_measure->addItem(measureTitle(measure), int(measure));
    m_measure->setAccessibleName(tr("What the chart counts"));
    connect(m_grouping, &QComboBox::activated, this, [this] { group(Grouping(m_grouping->currentData().toInt())); });
    connect(m_measure, &QComboBox::activated, this, [this] { measure(Measure(m_measure->currentData().toInt())); });
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_grouping);
    row->addWidget(m_measure);
    row->addWidget(m_words, 1);
    return top;
}

QWidget *HistoryView::buildSide()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(HistoryModel::SortRole);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new SeriesDelegate(m_table));
    m_table->setAccessibleName(tr("Who exchanged how much"));
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(int(HistoryModel::Column::Received), Qt::DescendingOrder);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(int(HistoryModel::Column::Name), QHeaderView::Stretch);
    auto *side = new QWidget;
    side->setFixedWidth(SideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading);
    column->addWidget(m_table, 1);
    return side;
}

void HistoryView::setSpan(qint64 nanoseconds)
{
    m_span = nanoseconds;
    choose({});
    ask();
}

void HistoryView::setDevice(std::optional<DeviceId> device)
{
    if (device == m_query.device)
        return;
    m_query.device = device;
    if (device && m_query.grouping == Grouping::Device)
        return group(Grouping::Service);
    ask();
}

void HistoryView::group(Grouping grouping)
{
    m_query.grouping = grouping;
    m_grouping->setCurrentIndex(m_grouping->findData(int(grouping)));
    static_cast<SeriesDelegate *>(m_table->itemDelegate())->setColored(grouping != Grouping::None);
    ask();
}

void HistoryView::measure(Measure measure)
{
    m_model->setMeasure(measure);
    draw();
}

void HistoryView::restart()
{
    m_model->setAnswer({});
    choose({});
    ask();
}

void HistoryView::showState(const PipelineState &state)
{
    m_state = state;
    teach();
}

void HistoryView::showNow(Timestamp now)
{
    m_now = now;
    if (now - m_askedAt >= std::max(FinestRefresh, m_span / RefreshShare) || now < m_askedAt)
        ask();
}

void HistoryView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

void HistoryView::ask()
{
    if (!isVisible() || m_span <= 0 || !m_now.isKnown())
        return;
    ++m_query.id;
    m_query.to = m_now;
    m_query.from = {m_now.nanoseconds - m_span};
    m_askedAt = m_now;
    Q_EMIT historyWanted(m_query);
}

void HistoryView::showAnswer(const HistoryAnswer &answer)
{
    if (answer.query.id != m_query.id || answer.query.grouping != m_query.grouping ||
        answer.query.device != m_query.device)
        return;
    m_model->setAnswer(answer);
    draw();
}

void HistoryView::choose(std::optional<Timestamp> moment)
{
    m_model->choose(moment);
    m_chart->choose(moment);
    draw();
}

void HistoryView::activate(const QModelIndex &index)
{
    const auto device = MacAddress::fromString(index.data(HistoryModel::KeyRole).toString());
    if (m_query.grouping == Grouping::Device && device)
        Q_EMIT deviceActivated(*device);
}

/// Why there is nothing. The state changes ten times a second; what is drawn does not depend on it.
void HistoryView::teach()
{
    if (m_model->answer().series.isEmpty())
        m_empty->teach(teachHistory(m_model->answer(), m_state));
}

void HistoryView::draw()
{
    const HistoryAnswer &answer = m_model->answer();
    const bool isEmpty = answer.series.isEmpty();
    teach();
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    m_heading->setText(historyHeading(*m_model));
    const QString words = describeHistory(*m_model);
    m_words->setText(isEmpty ? QString() : words);
    m_chart->setAccessibleName(tr("Traffic over time"));
    m_chart->setAccessibleDescription(words);
    if (!isEmpty)
        m_chart->draw(answer, m_model->measure());
}

} // namespace lanscope
