// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/models/history_model.h"

class QLabel;
class QTableView;

namespace lanscope {

class EventModel;

/// The tables beside or below a chart of history: who exchanged how much, and what happened.
class HistorySide : public QWidget
{
    Q_OBJECT
public:
    static constexpr int Width = 340; ///< pixels, beside a chart

    /// The models must live as long as the widget.
    HistorySide(HistoryModel *amounts, EventModel *events, QWidget *parent = nullptr);

    /// Whether rows have the colours of curves.
    void setColored(bool colored);
    /// The models changed.
    void refresh();

Q_SIGNALS:
    /// A person wants to see the device behind a row.
    void deviceActivated(const lanscope::DeviceId &device);
    /// A person wants to see the moment of an event.
    void momentChosen(std::optional<lanscope::Timestamp> moment);

private:
    void buildAmounts();
    void buildEvents();
    void activateAmount(const QModelIndex &index);

    HistoryModel *m_model;
    EventModel *m_happened;
    QLabel *m_heading;
    QTableView *m_amounts;
    QLabel *m_eventsHeading;
    QTableView *m_events;
};

} // namespace lanscope
