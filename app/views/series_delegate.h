// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/views/literal_delegate.h"

namespace lanscope {

/// A name with the colour of its curve before it, so that a table is the legend of a stacked chart.
class SeriesDelegate : public LiteralDelegate
{
    Q_OBJECT
public:
    using LiteralDelegate::LiteralDelegate;

    /// Without colours everything is one curve.
    void setColored(bool colored) { m_isColored = colored; }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    bool m_isColored = true;
};

} // namespace lanscope
