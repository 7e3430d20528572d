// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/history/history_answer.h"
#include "app/inventory/day_strip.h"

class QPushButton;
class QToolButton;

namespace lanscope {

class TimeBar;

/// The time bar with its ways to other days, and the way back from a chosen range to everything.
///
/// Asks for other days by dayWanted() and for what happened on them by historyWanted().
class DayBar : public QWidget
{
    Q_OBJECT
public:
    explicit DayBar(QWidget *parent = nullptr);

    /// A day as it is now. While a person looks at another day, today is not shown.
    void showDay(const DayStrip &day);
    void showNow(Timestamp now);
    void showAnswer(const HistoryAnswer &answer);
    /// Marks this range; nothing: none. Emits nothing.
    void showRange(std::optional<TimeSpan> range);
    /// Another place: today again.
    void restart();

    TimeBar *bar() const { return m_bar; }

Q_SIGNALS:
    void dayWanted(const QDate &day);
    void historyWanted(const lanscope::HistoryQuery &query);
    /// A person wants to see this range only; nothing: everything again.
    void rangeChosen(std::optional<lanscope::TimeSpan> range);

private:
    void turnTo(const QDate &day);
    void askEvents();
    void updateButtons();
    QDate shownDay() const;

    TimeBar *m_bar;
    QToolButton *m_before;
    QToolButton *m_after;
    QPushButton *m_everything;
    QDate m_wanted; ///< invalid: today, whatever day that is
    QDate m_shown;  ///< the day of what was shown last
    HistoryQuery m_query;
    Timestamp m_now;
    Timestamp m_askedAt;
};

} // namespace lanscope
