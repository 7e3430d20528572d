// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/models/traffic_model.h"

class QLabel;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace lanscope {

class EmptyPage;
class TrafficChart;
class TrafficTile;

/// The page of total traffic: two numbers, and the chart or the same as a table. Says so where nothing is known.
class ActivityPage : public QWidget
{
    Q_OBJECT
public:
    explicit ActivityPage(TrafficModel *traffic, QWidget *parent = nullptr);

    void showState(const PipelineState &state);

    /// Lets the chart move on; once a second.
    void showNow(Timestamp now);

Q_SIGNALS:
    void listeningWanted();
    void fileWanted();

private:
    QWidget *buildTop();
    void buildTable();
    void draw();

    TrafficModel *m_traffic;
    QLabel *m_title;
    QLabel *m_why;
    TrafficTile *m_received;
    TrafficTile *m_sent;
    QToolButton *m_asTable;
    TrafficChart *m_chart;
    QTableView *m_table;
    EmptyPage *m_empty;
    QStackedLayout *m_stack;
    PipelineState m_state;
    Timestamp m_now;
};

} // namespace lanscope
