// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/navigation_rail.h"

#include <QAction>
#include <QButtonGroup>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/views/symbol.h"

namespace lanscope {

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent), m_buttons(new QButtonGroup(this)), m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Pages"));
    m_column->setContentsMargins(8, 8, 8, 8);
    m_column->setSpacing(4);
    m_column->addStretch();
    m_buttons->setExclusive(true);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int page, bool checked) {
        if (checked)
            Q_EMIT currentChanged(page);
    });
}

void NavigationRail::addPage(const QString &symbolName, const QString &title)
{
    const int page = int(m_buttons->buttons().size());
    auto *button = new QToolButton;
    button->setIcon(symbol(symbolName));
    button->setText(title);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumSize(128, 40);
    m_buttons->addButton(button, page);
    m_column->insertWidget(page, button);
    if (page == 0)
        button->setChecked(true);

    auto *jump = new QAction(this);
    jump->setShortcut(QKeySequence(int(Qt::CTRL) | int(Qt::Key_1 + page)));
    connect(jump, &QAction::triggered, this, [this, page] { setCurrent(page); });
    addAction(jump);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(title, jump->shortcut().toString(QKeySequence::NativeText)));
}

void NavigationRail::setCurrent(int page)
{
    if (QAbstractButton *button = m_buttons->button(page))
        button->setChecked(true);
}

} // namespace lanscope
