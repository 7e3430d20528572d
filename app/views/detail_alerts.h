// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/inventory/device.h"
#include "app/models/alert_model.h"
#include "app/pipeline/pipeline_state.h"

class QLabel;
class QPushButton;
class QTableView;

namespace lanscope {

class DeviceAlertsModel;

/// What was told of one device, whether it is open, done or muted: a row each with its circumstances, and the way to
/// the page that has the whole of it.
class DetailAlerts : public QWidget
{
    Q_OBJECT
public:
    explicit DetailAlerts(AlertModel *alerts, QWidget *parent = nullptr);

    void show(const Device &device);
    void showState(const PipelineState &state);
    /// How many of them nobody has looked at yet.
    int openCount() const;

Q_SIGNALS:
    /// The person wants to see all of this alert.
    void alertWanted(lanscope::AlertId id);
    /// Another number of them is open.
    void openCountChanged();

private:
    void refresh();
    void openCurrent();

    DeviceAlertsModel *m_model;
    QTableView *m_table;
    QPushButton *m_show;
    QLabel *m_empty;
    PipelineState m_state;
    int m_openCount = 0;
};

} // namespace lanscope
