// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/inventory/device.h"

class QLabel;
class QTableView;

namespace lanscope {

class EvidenceModel;

/// What a device said that tells what it is, as a table to be read and copied.
class DetailEvidence : public QWidget
{
    Q_OBJECT
public:
    explicit DetailEvidence(QWidget *parent = nullptr);

    void show(const Device &device);

private:
    void copy();

    EvidenceModel *m_model;
    QTableView *m_table;
    QLabel *m_empty;
};

} // namespace lanscope
