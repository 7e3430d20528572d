// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/models/alert_model.h"

class QVBoxLayout;

namespace lanscope {

/// Cards of the gravest open alerts, on the first page: what happened, the first evidence, and two ways on.
class AlertCards : public QWidget
{
    Q_OBJECT
public:
    static constexpr int MaximumCards = 3; // more would be a wall; the page of alerts has them all

    /// `alerts` must live as long as this.
    explicit AlertCards(const AlertModel &alerts, QWidget *parent = nullptr);

    int count() const;

Q_SIGNALS:
    void opened(lanscope::AlertId id);
    void done(lanscope::AlertId id);
    /// Another number of cards is shown.
    void countChanged();

private:
    void refresh();

    const AlertModel &m_alerts;
    QVBoxLayout *m_column;
};

} // namespace lanscope
