// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/models/history_model.h"

class QLabel;
class QTableView;

namespace lanscope {

/// The devices that exchanged most today, or in the chosen range, each with a bar of its share. Hidden while nothing is
/// known.
///
/// Asks by historyWanted() while the page that holds it is visible, and takes the answer by showAnswer().
class TopTalkers : public QWidget
{
    Q_OBJECT
public:
    static constexpr int MostRows = 5;

    explicit TopTalkers(HistoryModel::DeviceNames names, QWidget *parent = nullptr);

    void showNow(Timestamp now);
    void setRange(std::optional<TimeSpan> range);
    void showAnswer(const HistoryAnswer &answer);
    void restart();

Q_SIGNALS:
    void historyWanted(const lanscope::HistoryQuery &query);
    void opened(const lanscope::DeviceId &id);

private:
    void ask();
    void draw();

    HistoryModel *m_model;
    QLabel *m_heading;
    QTableView *m_table;
    HistoryQuery m_query;
    std::optional<TimeSpan> m_range;
    Timestamp m_now;
    Timestamp m_askedAt;
};

} // namespace lanscope
