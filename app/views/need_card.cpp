// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/need_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "app/views/category_picture.h"
#include "app/views/device_symbol.h"
#include "app/views/plain_text.h"
#include "app/views/symbol.h"

namespace lanscope {

NeedCard::NeedCard(QWidget *parent)
    : QFrame(parent),
      m_picture(new CategoryPicture(32)),
      m_title(plainLabel()),
      m_text(plainLabel()),
      m_yes(new QPushButton),
      m_all(new QPushButton(tr("&They’re all mine"))),
      m_no(new QPushButton(tr("&Not mine"))),
      m_same(new QPushButton(tr("S&ame"))),
      m_different(new QPushButton(tr("&Different")))
{
    QFont strong = m_title->font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 12, 12);
    row->setSpacing(8);
    row->addWidget(m_picture);
    row->addSpacing(8);
    row->addLayout(words, 1);
    row->addWidget(m_all);
    row->addWidget(m_yes);
    row->addWidget(m_no);
    row->addWidget(m_same);
    row->addWidget(m_different);
    m_same->setToolTip(tr("They are one device from now on"));
    m_different->setToolTip(tr("They are two devices; you are not asked again"));
    connect(m_yes, &QPushButton::clicked, this, [this] { Q_EMIT walkWanted(m_need); });
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT welcomed(m_need); });
    connect(m_same, &QPushButton::clicked, this, [this] { Q_EMIT sameSaid(m_need.likeness); });
    connect(m_different, &QPushButton::clicked, this, [this] { Q_EMIT differentSaid(m_need.likeness); });
    connect(m_no, &QPushButton::clicked, this, [this] { Q_EMIT disowned(m_need); });
}

void NeedCard::showNeed(const Need &need, const Moment &moment)
{
    m_need = need;
    const bool isOne = need.kind == Need::Kind::NewDevice;
    const bool isAgain = need.kind == Need::Kind::SameAgain;
    const QString title = needTitle(need);
    m_title->setText(breakableText(title));
    m_text->setText(breakableText(needText(need, moment)));
    m_picture->showIcon(isOne || isAgain ? deviceIcon(need.devices.constFirst()) : symbol(QStringLiteral("devices")));
    m_yes->setText(isOne ? tr("It’s &mine…") : tr("&Go through them"));
    m_yes->setVisible(!isAgain);
    m_all->setVisible(!isOne && !isAgain);
    m_no->setVisible(isOne);
    m_same->setVisible(isAgain);
    m_different->setVisible(isAgain);
    for (QPushButton *answer : {m_yes, m_all, m_no, m_same, m_different}) // the same words stand on every card
        answer->setAccessibleDescription(title);
}

void NeedCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = palette().color(QPalette::Highlight);
    ground.setAlphaF(0.08F);
    QColor edge = palette().color(QPalette::Highlight);
    edge.setAlphaF(0.35F);
    painter.setPen(edge);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace lanscope
