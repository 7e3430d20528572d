// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/models/history_model.h"
#include "app/pipeline/pipeline_state.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QStackedLayout;

namespace lanscope {

class EmptyPage;
class EventModel;
class HistoryChart;
class HistorySide;

/// What was stored of a range of time: a stacked chart, and who exchanged how much, in all or at a chosen moment.
/// The tables stand beside the chart, or below it where there is little width.
///
/// Asks by historyWanted() and takes the answers by showAnswer(); what answers an older question is ignored.
class HistoryView : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryView(HistoryModel::DeviceNames names, QWidget *parent = nullptr);

    /// Looks at these nanoseconds up to now. Asks when the view is visible, and again with time as it passes.
    void setSpan(qint64 nanoseconds);
    /// Looks at this range instead; nothing: up to now again.
    void setRange(std::optional<TimeSpan> range);
    /// Only of this device, which is seen by service then; nothing: of all.
    void setDevice(std::optional<DeviceId> device);
    /// Something else is shown now: what was answered before is of no use, and may name what is to be hidden.
    void restart();
    void showState(const PipelineState &state);
    void showNow(Timestamp now);
    void showAnswer(const HistoryAnswer &answer);

    /// What the chart tells apart and in what it counts, to be kept over sessions.
    QByteArray saveState() const;
    /// Ignores what it does not understand.
    void restoreState(const QByteArray &state);

    Grouping grouping() const { return m_query.grouping; }
    const HistoryModel &model() const { return *m_model; }

Q_SIGNALS:
    void historyWanted(const lanscope::HistoryQuery &query);
    void listeningWanted();
    /// Something else is shown: another answer, measure or moment.
    void drawn();
    /// A person wants to see the device behind a row.
    void deviceActivated(const lanscope::DeviceId &device);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildTop();
    QWidget *buildMiddle();
    void ask();
    void choose(std::optional<Timestamp> moment);
    void group(Grouping grouping);
    void measure(Measure measure);
    void draw();
    void teach();

    HistoryModel *m_model;
    EventModel *m_events;
    QComboBox *m_grouping;
    QComboBox *m_measure;
    QLabel *m_words;
    HistoryChart *m_chart;
    HistorySide *m_side;
    EmptyPage *m_empty;
    QStackedLayout *m_stack;
    QBoxLayout *m_top = nullptr;
    QBoxLayout *m_middle = nullptr;
    HistoryQuery m_query;       ///< of traffic
    HistoryQuery m_eventsQuery; ///< of events in the same range
    PipelineState m_state;
    qint64 m_span = 0;
    std::optional<TimeSpan> m_range;
    Timestamp m_now;
    Timestamp m_askedAt;
};

} // namespace lanscope
