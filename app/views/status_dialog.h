// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/pipeline/pipeline_state.h"

class QVBoxLayout;

namespace lanscope {

class StatusModel;

/// What is seen and what not, with the reasons in plain words; below, for who wants to know, every counter.
class StatusDialog : public QDialog
{
    Q_OBJECT
public:
    explicit StatusDialog(QWidget *parent = nullptr);

    void showState(const PipelineState &state);

private:
    QWidget *buildReasons();
    QWidget *buildCounters();

    StatusModel *m_model;
    QVBoxLayout *m_reasons = nullptr;
};

} // namespace lanscope
