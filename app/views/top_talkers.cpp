// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/top_talkers.h"

#include <algorithm>

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

#include "app/models/day_text.h"
#include "app/views/literal_delegate.h"
#include "app/views/plain_text.h"
#include "app/views/symbol.h"

namespace lanscope {

namespace {

constexpr int RowHeight = 32;
constexpr int BarHeight = 4; // pixels, below the name
constexpr qint64 Refresh = 30'000'000'000;

/// A bar below the name: how much of the largest amount it is.
class TalkerDelegate : public LiteralDelegate
{
public:
    TalkerDelegate(const HistoryModel &model, QObject *parent) : LiteralDelegate(parent), m_model(model) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        LiteralDelegate::paint(painter, option, index);
        if (HistoryModel::Column(index.column()) != HistoryModel::Column::Name)
            return;
        const double share = amountOf(index.row()) / std::max(1.0, amountOf(0));
        const QRectF room = QRectF(option.rect).adjusted(4, option.rect.height() - BarHeight - 1.0, -8, -1);
        painter->fillRect(QRectF(room.left(), room.top(), std::max(1.0, room.width() * share), BarHeight),
                          receivedColor(option.palette));
    }

private:
    double amountOf(int row) const
    {
        const DeviceTraffic &total = m_model.answer().series.at(row).total;
        return received(total, m_model.measure()) + sent(total, m_model.measure());
    }

    const HistoryModel &m_model;
};

} // namespace

TopTalkers::TopTalkers(HistoryModel::DeviceNames names, QWidget *parent)
    : QWidget(parent),
      m_model(new HistoryModel(std::move(names), this)),
      m_heading(plainLabel()),
      m_table(new QTableView)
{
    QFont strong = m_heading->font();
    strong.setBold(true);
    m_heading->setFont(strong);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TalkerDelegate(*m_model, m_table));
    m_table->setAccessibleName(tr("Who exchanged most"));
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(RowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(int(HistoryModel::Column::Name), QHeaderView::Stretch);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const auto device = MacAddress::fromString(index.data(HistoryModel::KeyRole).toString()))
            Q_EMIT opened(*device);
    });
    m_query.grouping = Grouping::Device;
    m_query.series = MostRows;
    m_query.points = 1;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_table);
    draw();
}

void TopTalkers::showNow(Timestamp now)
{
    m_now = now;
    if (now - m_askedAt >= Refresh || now < m_askedAt)
        ask();
}

void TopTalkers::setRange(std::optional<TimeSpan> range)
{
    m_range = range;
    ask();
}

void TopTalkers::restart()
{
    m_model->setAnswer({});
    draw();
    ask();
}

void TopTalkers::ask()
{
    if (!m_now.isKnown())
        return;
    const TimeSpan range = m_range.value_or(TimeSpan{quarterStart(localDay(m_now), 0), m_now});
    ++m_query.id;
    m_query.from = range.from;
    m_query.to = range.to;
    m_askedAt = m_now;
    Q_EMIT historyWanted(m_query);
}

void TopTalkers::showAnswer(const HistoryAnswer &answer)
{
    if (!answer.isAnswerTo(m_query))
        return;
    m_model->setAnswer(answer);
    draw();
}

void TopTalkers::draw()
{
    m_heading->setText(m_range ? tr("Who exchanged most, %1").arg(rangeText(*m_range, m_now))
                               : tr("Who exchanged most today"));
    const int rows = m_model->rowCount();
    setVisible(rows > 0);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * RowHeight);
}

} // namespace lanscope
