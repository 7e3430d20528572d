// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/models/device_rates.h"
#include "app/models/history_model.h"
#include "app/models/history_range.h"

class QComboBox;
class QLabel;

namespace lanscope {

class HistoryView;
class RateChart;

/// What one device receives and sends: a chart of the last minute with the same in words, and below it what was stored
/// of a longer time, with whom and for what.
class DetailActivity : public QWidget
{
    Q_OBJECT
public:
    explicit DetailActivity(const HistoryModel::DeviceNames &names, QWidget *parent = nullptr);

    void show(const QList<RateSample> &samples);
    /// How far back the lower part looks.
    void setRange(HistoryRange range);
    HistoryView *history() const { return m_history; }

private:
    RateChart *m_chart;
    QLabel *m_words;
    QComboBox *m_ranges;
    HistoryView *m_history;
};

} // namespace lanscope
