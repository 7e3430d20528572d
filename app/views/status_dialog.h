// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>

#include "app/pipeline/pipeline_state.h"

class QVBoxLayout;

namespace lanscope {

class HelperHealth;
class StatusModel;

/// What leaves this computer, what is seen and what not, with the reasons in plain words; below, for who wants to know,
/// every counter and what Lanscope and its helper take of the machine.
class StatusDialog : public QDialog
{
    Q_OBJECT
public:
    explicit StatusDialog(QWidget *parent = nullptr);

    void showState(const PipelineState &state);

    /// Versions and all counters, for a report of an error.
    QString reportText() const;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    static QWidget *buildPromise();
    QWidget *buildReasons();
    QWidget *buildCounters();

    StatusModel *m_model;
    HelperHealth *m_health;
    QTimer m_clock;
    QVBoxLayout *m_reasons = nullptr;
};

} // namespace lanscope
