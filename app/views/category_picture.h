// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

#include "app/inventory/device.h"

namespace lanscope {

/// The drawing of a category, square. Decoration: the word for it stands beside it.
class CategoryPicture : public QWidget
{
    Q_OBJECT
public:
    explicit CategoryPicture(int size, QWidget *parent = nullptr);

    void showCategory(Category category);
    void showIcon(const QIcon &icon);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace lanscope
