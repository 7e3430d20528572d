// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/undo_bar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include "app/views/elided_label.h"
#include "app/views/symbol.h"

namespace lanscope {

UndoBar::UndoBar(QWidget *parent) : QFrame(parent), m_sentence(new ElidedLabel)
{
    auto *undo = new QPushButton(symbol(QStringLiteral("undo")), tr("&Undo"));
    undo->setToolTip(tr("Takes the last change back (Ctrl+Z)"));
    auto *close = new QToolButton;
    close->setIcon(symbol(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(tr("Close this message"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_sentence, 1);
    row->addWidget(undo);
    row->addWidget(close);
    setVisible(false);

    m_timer.setSingleShot(true);
    m_timer.setInterval(ShownMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &UndoBar::goIfUnused);
    connect(undo, &QPushButton::clicked, this, &UndoBar::undoWanted);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
}

void UndoBar::tell(const QString &sentence)
{
    m_sentence->showText(sentence);
    m_timer.start();
    show();
    QAccessibleEvent alert(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void UndoBar::goIfUnused()
{
    if (underMouse() || (window()->focusWidget() && isAncestorOf(window()->focusWidget())))
        m_timer.start();
    else
        hide();
}

void UndoBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor ground = palette().color(QPalette::Highlight);
    painter.fillRect(QRect(isRightToLeft() ? width() - 4 : 0, 0, 4, height()), ground);
    ground.setAlphaF(0.12F);
    painter.fillRect(rect(), ground);
}

} // namespace lanscope
