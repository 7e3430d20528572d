// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/models/history_model.h"
#include "app/models/traffic_text.h"

class QLabel;

namespace lanscope {

/// One direction in numbers, and the key to its colour and side in the chart.
class TrafficTile : public QWidget
{
    Q_OBJECT
public:
    explicit TrafficTile(Direction direction, QWidget *parent = nullptr);

    /// The rate now, or the amount of a recording.
    void showTraffic(const TrafficModel &model, Activity activity);
    /// The amount of a stored range, whose chart tells series apart by colour, not directions.
    void showHistory(const HistoryModel &model);

private:
    class Key;
    void show(const QString &title, const QString &headline, const QString &summary);

    Direction m_direction;
    Key *m_key;
    QLabel *m_title;
    QLabel *m_rate;
    QLabel *m_summary;
};

} // namespace lanscope
