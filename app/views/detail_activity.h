// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/models/device_rates.h"

class QLabel;

namespace lanscope {

class RateChart;

/// What one device receives and sends now: a chart of the last minute, and the same in words.
class DetailActivity : public QWidget
{
    Q_OBJECT
public:
    explicit DetailActivity(QWidget *parent = nullptr);

    void show(const QList<RateSample> &samples);

private:
    RateChart *m_chart;
    QLabel *m_words;
};

} // namespace lanscope
