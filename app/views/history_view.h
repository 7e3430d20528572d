// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/models/history_model.h"
#include "app/pipeline/pipeline_state.h"

class QComboBox;
class QLabel;
class QSortFilterProxyModel;
class QStackedLayout;
class QTableView;

namespace lanscope {

class EmptyPage;
class HistoryChart;

/// What was stored of a range of time: a stacked chart, and beside it who exchanged how much, in all or at a chosen
/// moment.
///
/// Asks by historyWanted() and takes the answer by showAnswer(); an answer to an older question is ignored.
class HistoryView : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryView(HistoryModel::DeviceNames names, QWidget *parent = nullptr);

    /// Looks at these nanoseconds up to now. Asks when the view is visible, and again with time as it passes.
    void setSpan(qint64 nanoseconds);
    /// Only of this device, which is seen by service then; nothing: of all.
    void setDevice(std::optional<DeviceId> device);
    /// Something else is shown now: what was answered before is of no use, and may name what is to be hidden.
    void restart();
    void showState(const PipelineState &state);
    void showNow(Timestamp now);
    void showAnswer(const HistoryAnswer &answer);

    Grouping grouping() const { return m_query.grouping; }

Q_SIGNALS:
    void historyWanted(const lanscope::HistoryQuery &query);
    void listeningWanted();
    /// A person wants to see the device behind a row.
    void deviceActivated(const lanscope::DeviceId &device);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildTop();
    QWidget *buildSide();
    void ask();
    void choose(std::optional<Timestamp> moment);
    void group(Grouping grouping);
    void measure(Measure measure);
    void draw();
    void teach();
    void activate(const QModelIndex &index);

    HistoryModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QComboBox *m_grouping;
    QComboBox *m_measure;
    QLabel *m_heading;
    QLabel *m_words;
    QTableView *m_table;
    HistoryChart *m_chart;
    EmptyPage *m_empty;
    QStackedLayout *m_stack;
    HistoryQuery m_query;
    PipelineState m_state;
    qint64 m_span = 0;
    Timestamp m_now;
    Timestamp m_askedAt;
};

} // namespace lanscope
