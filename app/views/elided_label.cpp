// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/elided_label.h"

#include <QPainter>
#include <QStyle>

#include "app/views/plain_text.h"

namespace lanscope {

ElidedLabel::ElidedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::showText(const QString &text)
{
    if (text == this->text())
        return;
    setText(text);
    setToolTip(literalToolTip(text));
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(u'…') * 2, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString line = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(), int(alignment()) | Qt::TextSingleLine, palette(), isEnabled(), line,
                          foregroundRole());
}

} // namespace lanscope
