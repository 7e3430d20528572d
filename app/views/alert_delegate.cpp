// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/alert_delegate.h"

#include "app/models/alert_model.h"
#include "app/views/symbol.h"

namespace lanscope {

namespace {

/// A triangle warns, a shield guards, a page informs: no colour alone.
QString symbolOf(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return QStringLiteral("shield");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Info:
        break;
    }
    return QStringLiteral("note");
}

} // namespace

void AlertDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    LiteralDelegate::initStyleOption(option, index);
    if (AlertModel::Column(index.column()) != AlertModel::Column::Title)
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = {16, 16};
    option->icon = symbol(symbolOf(Severity(index.data(AlertModel::SeverityRole).toInt())));
    option->textElideMode = Qt::ElideRight;
}

} // namespace lanscope
