// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/icon_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/views/literal_delegate.h"
#include "app/views/plain_text.h"
#include "app/views/symbol.h"

namespace lanscope {

namespace {

constexpr int Drawing = 32; // pixels
constexpr int Cell = 48;    // a drawing and room around it
constexpr int Columns = 7;
constexpr int Rows = 4; // as many as the categories need

/// Draws the drawing alone; its name is spoken, found by typing, and told below the grid.
class DrawingDelegate : public LiteralDelegate
{
public:
    using LiteralDelegate::LiteralDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const QRect ground = option.rect.adjusted(2, 2, -2, -2);
        if (isSelected)
            painter->fillRect(ground, option.palette.brush(QPalette::Highlight));
        const QRect middle = QStyle::alignedRect(option.direction, Qt::AlignCenter, {Drawing, Drawing}, ground);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, middle, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {Cell, Cell}; }
};

} // namespace

IconDialog::IconDialog(Category current, QWidget *parent)
    : QDialog(parent), m_grid(new QListWidget), m_name(plainLabel())
{
    setWindowTitle(tr("Icon"));
    m_grid->setViewMode(QListView::IconMode);
    m_grid->setMovement(QListView::Static);
    m_grid->setUniformItemSizes(true);
    m_grid->setGridSize({Cell, Cell});
    m_grid->setItemDelegate(new DrawingDelegate(m_grid));
    m_grid->setAccessibleName(tr("Icons"));
    m_grid->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int frame = 2 * m_grid->frameWidth() + 2;
    m_grid->setFixedSize(Columns * Cell + frame, Rows * Cell + frame);
    m_name->setAlignment(Qt::AlignHCenter);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *byType = buttons->addButton(tr("As the &type"), QDialogButtonBox::ResetRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_grid, 0, Qt::AlignHCenter);
    column->addWidget(m_name);
    column->addSpacing(8);
    column->addWidget(buttons);
    connect(m_grid, &QListWidget::currentItemChanged, this,
            [this](const QListWidgetItem *item) { m_name->setText(item ? item->text() : QString()); });
    fill(current);
    connect(m_grid, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(byType, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(std::nullopt);
        reject();
    });
    connect(this, &QDialog::accepted, this, [this] {
        if (const QListWidgetItem *item = m_grid->currentItem())
            Q_EMIT chosen(Category(item->data(Qt::UserRole).toInt()));
    });
}

void IconDialog::fill(Category current)
{
    const QList<Category> all = allCategories();
    for (const Category category : all) {
        if (category == Category::Unknown)
            continue;
        auto *item = new QListWidgetItem(categoryIcon(category), categoryName(category), m_grid);
        item->setData(Qt::UserRole, int(category));
        item->setToolTip(categoryName(category));
        if (category == current)
            m_grid->setCurrentItem(item);
    }
    if (!m_grid->currentItem())
        m_grid->setCurrentRow(0);
}

} // namespace lanscope
