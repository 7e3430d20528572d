// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/alert_cards.h"

#include <memory>

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "app/views/plain_text.h"
#include "app/views/symbol.h"

namespace lanscope {

namespace {

/// One alert: a bar in the colour that asks for a look, a sentence, what was seen, and the answers.
class AlertCard : public QFrame
{
public:
    explicit AlertCard(AlertCards *cards) : m_title(plainLabel()), m_text(plainLabel())
    {
        QFont strong = m_title->font();
        strong.setBold(true);
        m_title->setFont(strong);
        m_title->setWordWrap(true);
        m_text->setWordWrap(true);
        m_show = new QPushButton(AlertCards::tr("S&how"));
        m_done = new QPushButton(AlertCards::tr("Don&e"));
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(m_title);
        words->addWidget(m_text);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(20, 12, 12, 12);
        row->setSpacing(8);
        row->addLayout(words, 1);
        row->addWidget(m_show);
        row->addWidget(m_done);
        connect(m_show, &QPushButton::clicked, cards, [this, cards] { Q_EMIT cards->opened(m_id); });
        connect(m_done, &QPushButton::clicked, cards, [this, cards] { Q_EMIT cards->done(m_id); });
    }

    void showAlert(const Alert &alert, const AlertText &text)
    {
        m_id = alert.id;
        m_title->setText(breakableText(text.title));
        m_text->setText(breakableText(text.evidence.isEmpty() ? text.advice : text.evidence.constFirst()));
        for (QPushButton *answer : {m_show, m_done}) // the same words stand on every card
            answer->setAccessibleDescription(text.title);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor caution = cautionColor(palette());
        QColor ground = caution;
        ground.setAlphaF(0.10F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(rect(), 6, 6);
        painter.setBrush(caution);
        painter.drawRoundedRect(QRect(isRightToLeft() ? width() - 4 : 0, 0, 4, height()), 2, 2);
    }

private:
    AlertId m_id = 0;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_show = nullptr;
    QPushButton *m_done = nullptr;
};

} // namespace

AlertCards::AlertCards(const AlertModel &alerts, QWidget *parent)
    : QWidget(parent), m_alerts(alerts), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    connect(&alerts, &AlertModel::alertsChanged, this, &AlertCards::refresh);
    refresh();
}

int AlertCards::count() const
{
    return m_column->count();
}

void AlertCards::refresh()
{
    const QList<Alert> open = m_alerts.pressing().mid(0, MaximumCards);
    const int before = count();
    // Cards are kept and filled anew, so that the focus stays on a button that is still there.
    while (m_column->count() > open.size()) {
        const std::unique_ptr<QLayoutItem> last(m_column->takeAt(m_column->count() - 1));
        last->widget()->hide();
        last->widget()->deleteLater(); // its button may be what was pressed
    }
    while (m_column->count() < open.size())
        m_column->addWidget(new AlertCard(this));
    for (int card = 0; card < open.size(); ++card)
        static_cast<AlertCard *>(m_column->itemAt(card)->widget())->showAlert(open[card], m_alerts.text(open[card]));
    setVisible(!open.isEmpty());
    if (count() != before)
        Q_EMIT countChanged();
}

} // namespace lanscope
