// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/detail_header.h"

#include <QGridLayout>
#include <QMenu>
#include <QToolButton>

#include "app/models/device_text.h"
#include "app/views/device_actions.h"
#include "app/views/device_symbol.h"
#include "app/views/elided_label.h"
#include "app/views/name_edit.h"
#include "app/views/symbol.h"

namespace lanscope {

namespace {

QToolButton *menuButton(QMenu *menu)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }")); // the icon says it
    return button;
}

/// "Router · here · new"
QString summaryOf(const Device &device, bool isNew)
{
    QStringList parts{kindText(device), presenceName(device.presence)};
    if (isNew)
        parts += DetailHeader::tr("new");
    if (device.user.notMine)
        parts += DetailHeader::tr("not yours");
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

DetailHeader::DetailHeader(DeviceActions *actions, QWidget *parent)
    : QWidget(parent),
      m_icon(menuButton(actions->typeMenu())),
      m_name(new NameEdit),
      m_summary(new ElidedLabel),
      m_more(menuButton(actions->menu()))
{
    m_icon->setIconSize({40, 40});
    m_icon->setToolTip(tr("Choose what this device is"));
    m_icon->setAccessibleName(tr("Type"));
    m_more->setIcon(symbol(QStringLiteral("menu")));
    m_more->setToolTip(tr("What you can do with this device"));
    m_more->setAccessibleName(tr("Actions"));
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    m_name->setFont(large);
    m_summary->setIndent(4); // on one line with the text of the name
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 8, 8, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, 2, 1);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_more, 0, 2);
    grid->addWidget(m_summary, 1, 1, 1, 2);
    connect(m_name, &NameEdit::nameTyped, this, &DetailHeader::nameTyped);
}

void DetailHeader::show(const Device &device, bool isNew)
{
    const QIcon icon = deviceIcon(device);
    if (std::exchange(m_shownIcon, icon.name()) != icon.name())
        m_icon->setIcon(icon);
    m_name->showName(device);
    m_summary->showText(summaryOf(device, isNew));
}

void DetailHeader::editName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

} // namespace lanscope
