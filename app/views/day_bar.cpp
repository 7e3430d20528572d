// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/day_bar.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include "app/models/day_text.h"
#include "app/views/time_bar.h"

namespace lanscope {

namespace {

constexpr int ArrowWidth = 24;                   // pixels
constexpr int ArrowHeight = 40;                  // as high as the title beside it
constexpr qint64 EventsRefresh = 30'000'000'000; // a mark may come so much later than what it marks

} // namespace

DayBar::DayBar(QWidget *parent)
    : QWidget(parent),
      m_bar(new TimeBar),
      m_before(new QToolButton),
      m_after(new QToolButton),
      m_everything(new QPushButton(tr("Show e&verything")))
{
    const auto prepare = [](QToolButton *button, Qt::ArrowType arrow, const QString &name) {
        button->setArrowType(arrow);
        button->setAutoRaise(true);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setFixedSize(ArrowWidth, ArrowHeight);
    };
    prepare(m_before, Qt::LeftArrow, tr("The day before"));
    prepare(m_after, Qt::RightArrow, tr("The day after"));
    m_everything->setToolTip(tr("Show all times again"));
    m_everything->setVisible(false);
    m_query.kind = HistoryKind::Events;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(0);
    row->addWidget(m_before, 0, Qt::AlignTop);
    row->addWidget(m_after, 0, Qt::AlignTop);
    row->addWidget(m_bar, 1);
    row->addWidget(m_everything);
    connect(m_before, &QToolButton::clicked, this, [this] { turnTo(shownDay().addDays(-1)); });
    connect(m_after, &QToolButton::clicked, this, [this] { turnTo(shownDay().addDays(1)); });
    connect(m_bar, &TimeBar::rangeChosen, this, &DayBar::rangeChosen);
    connect(m_everything, &QPushButton::clicked, this, [this] {
        m_bar->setFocus(); // the button is about to go
        Q_EMIT rangeChosen({});
    });
    updateButtons();
}

QDate DayBar::shownDay() const
{
    return m_wanted.isValid() ? m_wanted : m_shown.isValid() ? m_shown : localDay(m_now);
}

void DayBar::turnTo(const QDate &day)
{
    const QDate today = localDay(m_now);
    if (!day.isValid() || day > today)
        return;
    m_wanted = day == today ? QDate() : day;
    updateButtons();
    Q_EMIT dayWanted(day);
}

void DayBar::showDay(const DayStrip &day)
{
    if (m_wanted.isValid() && day.day != m_wanted)
        return;
    const bool isAnother = std::exchange(m_shown, day.day) != day.day;
    m_bar->showDay(day);
    updateButtons();
    if (isAnother) {
        m_bar->showEvents({});
        askEvents();
    }
}

void DayBar::showNow(Timestamp now)
{
    m_now = now;
    m_bar->showNow(now);
    if (now - m_askedAt >= EventsRefresh || now < m_askedAt)
        askEvents();
}

void DayBar::askEvents()
{
    if (!m_shown.isValid() || !m_now.isKnown())
        return;
    ++m_query.id;
    m_query.from = quarterStart(m_shown, 0);
    m_query.to = quarterStart(m_shown, DayStrip::Slots);
    m_askedAt = m_now;
    updateButtons();
    Q_EMIT historyWanted(m_query);
}

void DayBar::showAnswer(const HistoryAnswer &answer)
{
    if (answer.isAnswerTo(m_query))
        m_bar->showEvents(answer.events);
}

void DayBar::showRange(std::optional<TimeSpan> range)
{
    m_bar->showRange(range);
    m_everything->setVisible(range.has_value());
}

void DayBar::restart()
{
    m_wanted = {};
    m_bar->showEvents({});
    m_askedAt = {};
    updateButtons();
}

void DayBar::updateButtons()
{
    const bool isKnown = shownDay().isValid();
    m_before->setEnabled(isKnown);
    m_after->setEnabled(isKnown && shownDay() < localDay(m_now));
}

} // namespace lanscope
