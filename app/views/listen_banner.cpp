// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/listen_banner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "app/views/category_picture.h"
#include "app/views/plain_text.h"
#include "app/views/symbol.h"

namespace lanscope {

ListenBanner::ListenBanner(QWidget *parent) : QFrame(parent)
{
    auto *picture = new CategoryPicture(24);
    picture->showIcon(symbol(QStringLiteral("shield")));
    auto *listen = new QPushButton(symbol(QStringLiteral("start")), tr("Start &listening"));
    auto *decline = new QPushButton(tr("Not no&w"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 12, 12);
    row->setSpacing(8);
    row->addWidget(picture);
    row->addSpacing(8);
    row->addWidget(
        readableLabel(tr("To hear who comes and goes, Lanscope must listen to the network, which is reserved "
                         "to the administrator: your computer asks for a password once. Nothing is sent.")),
        1);
    row->addWidget(listen);
    row->addWidget(decline);
    connect(listen, &QPushButton::clicked, this, &ListenBanner::listeningWanted);
    connect(decline, &QPushButton::clicked, this, &ListenBanner::declined);
}

void ListenBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor ground = palette().color(QPalette::Highlight);
    painter.fillRect(QRect(0, 0, 4, height()), ground);
    ground.setAlphaF(0.14F);
    painter.fillRect(rect(), ground);
}

} // namespace lanscope
