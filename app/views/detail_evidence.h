// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/inventory/device.h"

class QLabel;
class QTableView;

namespace lanscope {

class DetailGuess;
class DeviceDecisions;
class EvidenceModel;

/// What a device is taken for, and what it said that tells so, as a table to be read and copied.
class DetailEvidence : public QWidget
{
    Q_OBJECT
public:
    explicit DetailEvidence(DeviceDecisions *decisions, QWidget *parent = nullptr);

    void show(const Device &device);

private:
    void copy();

    DetailGuess *m_guess;
    EvidenceModel *m_model;
    QTableView *m_table;
    QLabel *m_empty;
};

} // namespace lanscope
