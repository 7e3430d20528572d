// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "app/inventory/device.h"

class QLabel;
class QPushButton;

namespace lanscope {

class DeviceDecisions;

/// What the device is taken for and how sure that is, and the way to say better: "Not right?" and "Back to the guess".
class DetailGuess : public QFrame
{
    Q_OBJECT
public:
    explicit DetailGuess(DeviceDecisions *decisions, QWidget *parent = nullptr);

    void show(const Device &device);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void correct();

    DeviceDecisions *m_decisions;
    Device m_device;
    QLabel *m_text;
    QPushButton *m_correct;
    QPushButton *m_back;
};

} // namespace lanscope
