// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/views/literal_delegate.h"

namespace lanscope {

/// A row of the list of alerts: the severity as a shape before the title.
class AlertDelegate : public LiteralDelegate
{
    Q_OBJECT
public:
    using LiteralDelegate::LiteralDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace lanscope
