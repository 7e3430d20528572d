// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/history/history_answer.h"
#include "app/models/history_range.h"
#include "app/models/traffic_model.h"

class QComboBox;
class QLabel;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace lanscope {

class EmptyPage;
class HistoryView;
class TrafficChart;
class TrafficTile;

/// The page of traffic: what passes now as two numbers with a chart or the same as a table, or what was stored of an
/// hour, a day and longer. Says so where nothing is known.
class ActivityPage : public QWidget
{
    Q_OBJECT
public:
    /// Takes ownership of the view of what was stored.
    ActivityPage(TrafficModel *traffic, HistoryView *history, QWidget *parent = nullptr);

    void showState(const PipelineState &state);

    /// Lets the chart move on; once a second.
    void showNow(Timestamp now);

    /// How far back it looks; a recording has no other range than its own.
    void setRange(HistoryRange range);
    /// Only this range of time, instead of one up to now; nothing: up to now again.
    void setSpan(std::optional<TimeSpan> span);
    HistoryRange range() const { return m_range; }

    /// How far back it looks and how it shows that, to be kept over sessions.
    QByteArray saveState() const;
    /// Ignores what it does not understand.
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void listeningWanted();
    void fileWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildTop();
    void buildRange();
    void buildTable();
    void draw();
    void drawLive();

    TrafficModel *m_traffic;
    QLabel *m_title;
    QLabel *m_why;
    TrafficTile *m_received;
    TrafficTile *m_sent;
    QComboBox *m_ranges;
    QToolButton *m_asTable;
    TrafficChart *m_chart;
    QTableView *m_table;
    EmptyPage *m_empty;
    HistoryView *m_history;
    QStackedLayout *m_stack;
    PipelineState m_state;
    Timestamp m_now;
    HistoryRange m_range = HistoryRange::Live;
    std::optional<TimeSpan> m_span;
};

} // namespace lanscope
