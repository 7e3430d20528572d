// SPDX-License-Identifier: GPL-3.0-or-later
// How the first page uses its room.
#include <QPushButton>
#include <QVBoxLayout>

#include "app/models/active_devices_model.h"
#include "app/views/active_list.h"
#include "app/views/home_page.h"

namespace lanscope {

namespace {

constexpr int TwoColumnsFrom = 1000; // pixels; two columns narrower than 460 would cut names short
constexpr int LinkSpacing = 8;       // pixels above "and 3 more"

} // namespace

/// Who exchanged most stands below what needs the person where there are two columns, below who is here where there is
/// one; and who is here comes first while nothing needs anybody.
void HomePage::arrange()
{
    const bool isWide = width() >= TwoColumnsFrom;
    const auto sides = m_needsSide->isHidden() ? QBoxLayout::RightToLeft : QBoxLayout::LeftToRight;
    m_columns->setDirection(isWide ? sides : QBoxLayout::TopToBottom);
    QVBoxLayout *home = isWide ? m_left : m_right;
    if (!m_talkers || home->indexOf(m_talkers) >= 0)
        return;
    (isWide ? m_right : m_left)->removeWidget(m_talkers);
    home->insertWidget(1, m_talkers);
}

/// As many devices as there is height for, where nothing stands above them but the sentence.
void HomePage::fitRows()
{
    int room = 0;
    if (m_columns->direction() != QBoxLayout::TopToBottom) {
        const int link = m_others->sizeHint().height() + LinkSpacing; // whether it is shown or not, or it would flicker
        const int below =
            m_right->sizeHint().height() - m_list->sizeHint().height() + (m_others->isHidden() ? link : 0);
        const int margins =
            widget()->layout()->contentsMargins().top() + widget()->layout()->contentsMargins().bottom();
        const int above = m_top->height() + widget()->layout()->spacing() + margins;
        room = (viewport()->height() - above - below) / ActiveList::RowHeight;
    }
    m_active->setRoom(room);
    m_others->setText(tr("and %n more", nullptr, m_active->more()));
    m_others->setVisible(m_active->more() > 0);
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
    fitRows();
}

} // namespace lanscope
