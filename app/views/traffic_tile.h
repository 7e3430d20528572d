// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/models/traffic_text.h"

class QLabel;

namespace lanscope {

/// One direction in numbers, and the key to its colour and side in the chart.
class TrafficTile : public QWidget
{
    Q_OBJECT
public:
    explicit TrafficTile(Direction direction, QWidget *parent = nullptr);

    void showTraffic(const TrafficModel &model, Activity activity);

private:
    Direction m_direction;
    QLabel *m_title;
    QLabel *m_rate;
    QLabel *m_summary;
};

} // namespace lanscope
