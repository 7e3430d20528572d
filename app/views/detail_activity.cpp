// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/detail_activity.h"

#include <QLabel>
#include <QVBoxLayout>

#include "app/models/detail_text.h"
#include "app/views/plain_text.h"
#include "app/views/rate_chart.h"

namespace lanscope {

DetailActivity::DetailActivity(QWidget *parent) : QWidget(parent), m_chart(new RateChart), m_words(readableLabel())
{
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(12);
    column->addWidget(m_chart);
    column->addWidget(m_words, 1);
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
