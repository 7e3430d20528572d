// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/models/visibility.h"

namespace lanscope {

/// How much of the network is seen, as a row of bars: full, half or empty, one for each thing one may expect to see.
/// Decoration: the words stand beside it.
class VisibilityMeter : public QWidget
{
    Q_OBJECT
public:
    explicit VisibilityMeter(QWidget *parent = nullptr);

    void showItems(const QList<VisibilityItem> &items);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Sight> m_sights;
};

} // namespace lanscope
