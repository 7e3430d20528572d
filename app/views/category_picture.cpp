// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/category_picture.h"

#include <QPainter>

#include "app/views/symbol.h"

namespace lanscope {

CategoryPicture::CategoryPicture(int size, QWidget *parent) : QWidget(parent)
{
    setFixedSize(size, size);
    showCategory(Category::Unknown);
}

void CategoryPicture::showCategory(Category category)
{
    showIcon(categoryIcon(category));
}

void CategoryPicture::showIcon(const QIcon &icon)
{
    m_icon = icon;
    update();
}

void CategoryPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace lanscope
