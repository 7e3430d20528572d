// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/history_view.h"

#include <algorithm>

#include <QComboBox>
#include <QDataStream>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedLayout>
#include <QStandardItemModel>

#include "app/models/event_model.h"
#include "app/models/history_text.h"
#include "app/views/empty_page.h"
#include "app/views/history_chart.h"
#include "app/views/history_side.h"
#include "app/views/plain_text.h"

namespace lanscope {

namespace {

constexpr int BesideFrom = 2 * HistorySide::Width; // pixels; with less, the chart would be narrower than its tables

// Nothing finer than the finest tier can be seen; of a long range a minute changes nothing that could be seen.
constexpr qint64 FinestRefresh = 10'000'000'000;
constexpr qint64 RefreshShare = 400; // a point of the chart

} // namespace

HistoryView::HistoryView(HistoryModel::DeviceNames names, QWidget *parent)
    : QWidget(parent),
      m_model(new HistoryModel(names, this)),
      m_events(new EventModel(names, this)),
      m_grouping(new QComboBox),
      m_measure(new QComboBox),
      m_words(readableLabel()),
      m_chart(new HistoryChart(*m_model)),
      m_side(new HistorySide(m_model, m_events)),
      m_empty(new EmptyPage(QStringLiteral("activity"))),
      m_stack(new QStackedLayout)
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildMiddle());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(buildTop());
    column->addLayout(m_stack, 1);
    connect(m_chart, &HistoryChart::momentChosen, this, &HistoryView::choose);
    connect(m_side, &HistorySide::momentChosen, this, &HistoryView::choose);
    connect(m_side, &HistorySide::deviceActivated, this, &HistoryView::deviceActivated);
    connect(m_empty, &EmptyPage::listeningWanted, this, &HistoryView::listeningWanted);
    m_eventsQuery.kind = HistoryKind::Events;
    group(Grouping::Device);
    draw();
}

QWidget *HistoryView::buildTop()
{
    for (const Grouping grouping :
         {Grouping::Device, Grouping::Service, Grouping::Destination, Grouping::Scope, Grouping::None})
        m_grouping->addItem(groupingTitle(grouping), int(grouping));
    for (QComboBox *box : {m_grouping, m_measure}) { // they may be narrower than their longest line
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    m_grouping->setAccessibleName(tr("What the chart tells apart"));
    for (const Measure measure : {Measure::Bytes, Measure::Bits, Measure::Packets})
        m_measure->addItem(measureTitle(measure), int(measure));
    m_measure->setAccessibleName(tr("What the chart counts"));
    connect(m_grouping, &QComboBox::activated, this, [this] { group(Grouping(m_grouping->currentData().toInt())); });
    connect(m_measure, &QComboBox::activated, this, [this] { measure(Measure(m_measure->currentData().toInt())); });
    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_grouping);
    choices->addWidget(m_measure);
    choices->addStretch(0);
    auto *top = new QWidget;
    m_top = new QBoxLayout(QBoxLayout::TopToBottom, top);
    m_top->setContentsMargins(0, 0, 0, 0);
    m_top->setSpacing(8);
    m_top->addLayout(choices);
    m_top->addWidget(m_words, 1);
    return top;
}

QWidget *HistoryView::buildMiddle()
{
    auto *both = new QWidget;
    m_middle = new QBoxLayout(QBoxLayout::TopToBottom, both);
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_middle->setSpacing(16);
    m_middle->addWidget(m_chart, 1);
    m_middle->addWidget(m_side);
    return both;
}

void HistoryView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= BesideFrom;
    m_middle->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_middle->setStretch(1, isWide ? 0 : 1);
    m_top->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(isWide ? HistorySide::Width : 0);
    m_side->setMaximumWidth(isWide ? HistorySide::Width : QWIDGETSIZE_MAX);
}

void HistoryView::setSpan(qint64 nanoseconds)
{
    m_span = nanoseconds;
    choose({});
    ask();
}

void HistoryView::setRange(std::optional<TimeSpan> range)
{
    if (range == m_range)
        return;
    m_range = range;
    choose({});
    ask();
}

void HistoryView::setDevice(std::optional<DeviceId> device)
{
    if (device == m_query.device)
        return;
    m_query.device = device;
    const int byDevice = m_grouping->findData(int(Grouping::Device));
    static_cast<QStandardItemModel *>(m_grouping->model())->item(byDevice)->setEnabled(!device);
    if (device && m_query.grouping == Grouping::Device)
        m_query.grouping = Grouping::Service;
    m_model->setAnswer({});
    m_events->setEvents({});
    choose({});
    group(m_query.grouping);
}

void HistoryView::group(Grouping grouping)
{
    m_query.grouping = grouping;
    m_grouping->setCurrentIndex(m_grouping->findData(int(grouping)));
    m_side->setColored(grouping != Grouping::None);
    ask();
}

void HistoryView::measure(Measure measure)
{
    m_model->setMeasure(measure);
    draw();
}

QByteArray HistoryView::saveState() const
{
    QByteArray state;
    QDataStream(&state, QIODevice::WriteOnly) << qint32(m_query.grouping) << qint32(m_model->measure());
    return state;
}

void HistoryView::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    qint32 grouping = 0;
    qint32 measured = 0;
    stream >> grouping >> measured;
    if (stream.status() != QDataStream::Ok || m_grouping->findData(grouping) < 0 || m_measure->findData(measured) < 0)
        return;
    m_measure->setCurrentIndex(m_measure->findData(measured));
    measure(Measure(measured));
    group(Grouping(grouping));
}

void HistoryView::restart()
{
    m_model->setAnswer({});
    m_events->setEvents({});
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
    if (m_range && m_range->to <= m_askedAt && m_askedAt.isKnown())
        return; // what is over does not change
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
    if (!isVisible() || !m_now.isKnown() || (m_span <= 0 && !m_range))
        return;
    const TimeSpan range = m_range.value_or(TimeSpan{{m_now.nanoseconds - m_span}, m_now});
    ++m_query.id;
    m_query.from = range.from;
    m_query.to = range.to;
    m_eventsQuery.id = m_query.id;
    m_eventsQuery.from = range.from;
    m_eventsQuery.to = range.to;
    m_eventsQuery.device = m_query.device;
    m_askedAt = m_now;
    Q_EMIT historyWanted(m_eventsQuery);
    Q_EMIT historyWanted(m_query);
}

void HistoryView::showAnswer(const HistoryAnswer &answer)
{
    if (answer.isAnswerTo(m_eventsQuery))
        m_events->setEvents(answer.events);
    else if (answer.isAnswerTo(m_query))
        m_model->setAnswer(answer);
    else
        return;
    draw();
}

void HistoryView::choose(std::optional<Timestamp> moment)
{
    m_model->choose(moment);
    m_chart->choose(moment);
    draw();
}

/// Why there is nothing. The state changes ten times a second; what is drawn does not depend on it.
void HistoryView::teach()
{
    if (m_model->answer().series.isEmpty())
        m_empty->teach(teachHistory(m_model->answer(), m_state));
}

void HistoryView::draw()
{
    const bool isEmpty = m_model->answer().series.isEmpty();
    teach();
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    m_side->refresh();
    const QString words = describeHistory(*m_model);
    m_words->setText(isEmpty ? QString() : words);
    m_chart->setAccessibleName(tr("Traffic over time"));
    m_chart->setAccessibleDescription(words);
    if (!isEmpty)
        m_chart->draw(m_events->events());
    Q_EMIT drawn();
}

} // namespace lanscope
