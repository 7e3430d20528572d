// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/misfits.h"

#include <QAbstractButton>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>

#include "app/views/elided_label.h"

namespace lanscope {

namespace {

bool isCut(const QLabel &label)
{
    if (label.text().isEmpty() || qobject_cast<const ElidedLabel *>(&label))
        return false; // it marks what it leaves out
    const QSize room = label.contentsRect().size();
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height();
    return label.sizeHint().width() > label.width() || label.fontMetrics().height() > room.height();
}

bool isCut(const QAbstractButton &button)
{
    return !button.text().isEmpty() &&
           (button.sizeHint().width() > button.width() || button.sizeHint().height() > button.height() + 4);
}

template <typename Widget>
void collect(const QWidget &widget, QStringList &misfits)
{
    const QList<Widget *> all = widget.findChildren<Widget *>();
    for (const Widget *each : all) {
        if (each->isVisibleTo(&widget) && isCut(*each))
            misfits += QStringLiteral("%1 “%2” wants %3 × %4, has %5 × %6")
                           .arg(QLatin1StringView(each->metaObject()->className()), each->text())
                           .arg(each->sizeHint().width())
                           .arg(each->sizeHint().height())
                           .arg(each->width())
                           .arg(each->height());
    }
}

/// Tables fit into their room; what does not is elided, not scrolled to.
void collectWideTables(const QWidget &widget, QStringList &misfits)
{
    const QList<QTableView *> all = widget.findChildren<QTableView *>();
    for (const QTableView *each : all) {
        if (each->isVisibleTo(&widget) && each->horizontalScrollBar()->maximum() > 0)
            misfits += QStringLiteral("table “%1” wants to be wider").arg(each->accessibleName());
    }
}

} // namespace

QStringList misfitsIn(const QWidget &widget)
{
    QStringList misfits;
    collect<QLabel>(widget, misfits);
    collect<QAbstractButton>(widget, misfits);
    collectWideTables(widget, misfits);
    return misfits;
}

} // namespace lanscope
