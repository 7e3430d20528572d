// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/history/history_answer.h"

class QLabel;
class QTableView;

namespace lanscope {

class PresenceChart;
class PresenceModel;

/// When one device was here: a lane for each of the last days, and the same as a table.
///
/// Asks by historyWanted() while it is visible, and takes the answer by showAnswer().
class DetailHistory : public QWidget
{
    Q_OBJECT
public:
    static constexpr int Days = 14; ///< two weeks show a habit

    explicit DetailHistory(QWidget *parent = nullptr);

    void setDevice(const DeviceId &device);
    /// The days of this range instead of the last ones; nothing: the last ones again.
    void setRange(std::optional<TimeSpan> range);
    void showNow(Timestamp now);
    void showAnswer(const HistoryAnswer &answer);
    /// What was answered is of no use any more.
    void restart();

Q_SIGNALS:
    void historyWanted(const lanscope::HistoryQuery &query);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void draw();

    PresenceModel *m_model;
    PresenceChart *m_chart;
    QLabel *m_words;
    QTableView *m_table;
    HistoryQuery m_query;
    std::optional<TimeSpan> m_range;
    Timestamp m_now;
    Timestamp m_askedAt;
};

} // namespace lanscope
