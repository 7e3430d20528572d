// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/capture/flow_record.h"
#include "app/models/empty_text.h"
#include "app/models/history_model.h"

namespace lanscope {

/// What a person chooses to see apart: "All together", "By device"…
QString groupingTitle(Grouping grouping);

/// What one curve is called: a device's name, a service, a part of the network; never empty.
QString seriesName(const HistorySeries &series, Grouping grouping, const HistoryModel::DeviceNames &names);

QString historyColumnTitle(HistoryModel::Column column, Grouping grouping);

/// "14:02 to 14:17", with the day where the range is longer than one.
QString stepText(const TimeSpan &step, const HistoryQuery &query);

/// The chart in words, for somebody who cannot see it: what was exchanged, who most, and how long nobody listened.
QString describeHistory(const HistoryModel &model);

/// What stands large above the chart: all that went this way in the range, in its measure.
QString amountText(const HistoryModel &model, Direction direction);
/// What stands small below it: "highest 3.1 MB/s", of the steps that the chart draws.
QString highestText(const HistoryModel &model, Direction direction);

/// What stands beside the chart: of the whole range, or of the moment that a person chose.
QString historyHeading(const HistoryModel &model);

/// What an empty chart teaches: why there is nothing in this range.
Teaching teachHistory(const HistoryAnswer &answer, const PipelineState &state);

/// Below a chart by destinations while their names are not kept; else empty.
QString namesNotKeptText(const HistoryAnswer &answer);

/// True when somebody listened for a part of the range.
bool isObserved(const HistoryAnswer &answer);

} // namespace lanscope
