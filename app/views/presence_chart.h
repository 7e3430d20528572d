// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/models/presence_lanes.h"

namespace lanscope {

/// When one device was here: a lane a day, the newest on top, so that habits stand below one another. Tall where it is
/// here, half as tall where it is quiet, a line where it is away; hatched where nobody listened. Arrow keys walk
/// through the days; each is told in words.
class PresenceChart : public QWidget
{
    Q_OBJECT
public:
    explicit PresenceChart(QWidget *parent = nullptr);

    void draw(const HistoryAnswer &answer);
    int laneCount() const { return int(m_lanes.size()); }
    /// What the current day says; of none the whole range.
    QString spokenText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setCurrent(int lane);
    void tellChange();
    QRectF barOf(int lane) const;
    int laneAt(const QPoint &position) const;
    QString laneText(int lane) const;
    void paintLane(QPainter &painter, int lane) const;
    void paintHours(QPainter &painter) const;
    double titleWidth() const;

    HistoryAnswer m_answer;
    QList<PresenceLane> m_lanes;
    int m_current = -1; ///< -1: none
};

} // namespace lanscope
