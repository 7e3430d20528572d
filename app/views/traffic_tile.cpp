// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/traffic_tile.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>

#include "app/models/history_text.h"
#include "app/views/plain_text.h"
#include "app/views/symbol.h"

namespace lanscope {

/// A triangle that points to the side of the axis on which the direction is drawn, in its colour.
class TrafficTile::Key : public QWidget
{
public:
    explicit Key(Direction direction) : m_direction(direction) { setFixedSize(16, 16); }

    void setColored(bool isColored)
    {
        if (std::exchange(m_isColored, isColored) != isColored)
            update();
    }

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
        const QColor own = isReceived ? receivedColor(palette()) : sentColor(palette());
        painter.fillPath(path, m_isColored ? own : quietTextColor(palette()));
    }

private:
    Direction m_direction;
    bool m_isColored = true;
};

TrafficTile::TrafficTile(Direction direction, QWidget *parent)
    : QWidget(parent),
      m_direction(direction),
      m_key(new Key(direction)),
      m_title(plainLabel()),
      m_rate(plainLabel()),
      m_summary(plainLabel())
{
    QFont large = numberFont(font());
    large.setPointSizeF(large.pointSizeF() * 1.6);
    m_rate->setFont(large);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_key, 0, 0);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_rate, 1, 1);
    grid->addWidget(m_summary, 2, 1);
    grid->setColumnStretch(1, 1);
}

void TrafficTile::showTraffic(const TrafficModel &model, Activity activity)
{
    m_key->setColored(true);
    show(directionTitle(m_direction, model.kept()), headlineText(model, m_direction, activity),
         summaryText(model, m_direction));
}

void TrafficTile::showHistory(const HistoryModel &model)
{
    m_key->setColored(false);
    show(directionTitle(m_direction, TrafficSpan::Latest), amountText(model, m_direction),
         highestText(model, m_direction));
}

void TrafficTile::show(const QString &title, const QString &headline, const QString &summary)
{
    m_title->setText(title);
    m_rate->setText(headline);
    m_summary->setText(summary);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietTextColor(palette()));
    m_summary->setPalette(quiet);
}

} // namespace lanscope
