// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/pipeline/pipeline_state.h"

class QLabel;
class QToolButton;

namespace lanscope {

class ElidedLabel;
class VisibilityMeter;

/// One line that never lies: what Lanscope does, what it sees and what not, what was lost, what is kept, and that it
/// sends nothing.
class StatusStrip : public QWidget
{
    Q_OBJECT
public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void showState(const PipelineState &state);

Q_SIGNALS:
    void detailsWanted();

private:
    void addSeparator();

    ElidedLabel *m_activity;
    VisibilityMeter *m_meter;
    ElidedLabel *m_seen;
    QToolButton *m_why;
    QToolButton *m_loss;
    QLabel *m_kept;
    QLabel *m_sent;
};

} // namespace lanscope
