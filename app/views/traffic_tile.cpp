// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/traffic_tile.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>

#include "app/views/plain_text.h"
#include "app/views/symbol.h"

namespace lanscope {

namespace {

/// A triangle that points to the side of the axis on which the direction is drawn, in its colour.
class Key : public QWidget
{
public:
    explicit Key(Direction direction) : m_direction(direction) { setFixedSize(16, 16); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const bool isReceived = m_direction == Direction::Received;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPolygonF triangle =
            isReceived ? QPolygonF({{2, 13}, {14, 13}, {8, 3}}) : QPolygonF({{2, 3}, {14, 3}, {8, 13}});
        QPainterPath path;
        path.addPolygon(triangle);
        painter.fillPath(path, isReceived ? receivedColor(palette()) : sentColor(palette()));
    }

private:
    Direction m_direction;
};

} // namespace

TrafficTile::TrafficTile(Direction direction, QWidget *parent)
    : QWidget(parent), m_direction(direction), m_title(plainLabel()), m_rate(plainLabel()), m_summary(plainLabel())
{
    QFont large = numberFont(font());
    large.setPointSizeF(large.pointSizeF() * 1.6);
    m_rate->setFont(large);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->addWidget(new Key(direction), 0, 0);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_rate, 1, 1);
    grid->addWidget(m_summary, 2, 1);
    grid->setColumnStretch(1, 1);
}

void TrafficTile::showTraffic(const TrafficModel &model, Activity activity)
{
    m_title->setText(directionTitle(m_direction, model.kept()));
    m_rate->setText(headlineText(model, m_direction, activity));
    m_summary->setText(summaryText(model, m_direction));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietTextColor(palette()));
    m_summary->setPalette(quiet);
}

} // namespace lanscope
