// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/detail_activity.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include "app/models/detail_text.h"
#include "app/views/history_view.h"
#include "app/views/plain_text.h"
#include "app/views/rate_chart.h"

namespace lanscope {

DetailActivity::DetailActivity(const HistoryModel::DeviceNames &names, QWidget *parent)
    : QWidget(parent),
      m_chart(new RateChart),
      m_words(readableLabel()),
      m_ranges(new QComboBox),
      m_history(new HistoryView(names))
{
    for (const HistoryRange range : historyRanges()) {
        if (range != HistoryRange::Live) // that is the chart above
            m_ranges->addItem(rangeTitle(range), int(range));
    }
    m_ranges->setAccessibleName(tr("How far back"));
    connect(m_ranges, &QComboBox::activated, this, [this] { setRange(HistoryRange(m_ranges->currentData().toInt())); });
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_chart);
    column->addWidget(m_words);
    column->addSpacing(8);
    column->addWidget(m_ranges, 0, Qt::AlignLeft);
    column->addWidget(m_history, 1);
    setRange(HistoryRange::Day);
}

void DetailActivity::setRange(HistoryRange range)
{
    m_ranges->setCurrentIndex(m_ranges->findData(int(range)));
    m_history->setSpan(rangeNanoseconds(range));
}

void DetailActivity::show(const QList<RateSample> &samples)
{
    m_chart->draw(samples);
    m_chart->setVisible(isBusy(samples));
    const QString words = describeRates(samples);
    m_chart->setAccessibleDescription(words);
    if (m_words->text() != words)
        m_words->setText(words);
}

} // namespace lanscope
