// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/desktop_choices.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

#include "app/settings/settings.h"

namespace lanscope {

DesktopChoices::DesktopChoices(Settings &settings, QWidget *parent) : QWidget(parent)
{
    auto *starts = new QCheckBox(tr("&Start when I log in, without a window"));
    starts->setChecked(settings.startsAtLogin());
    connect(starts, &QCheckBox::toggled, &settings, &Settings::setStartsAtLogin);
    connect(&settings, &Settings::startsAtLoginChanged, starts, &QCheckBox::setChecked);
    auto *tells = new QCheckBox(tr("Tell me of new &devices"));
    tells->setChecked(settings.showsNotifications());
    connect(tells, &QCheckBox::toggled, &settings, &Settings::setShowsNotifications);
    auto *test = new QPushButton(tr("Try a n&otification"));
    test->setAutoDefault(false);
    connect(test, &QPushButton::clicked, this, &DesktopChoices::sampleNotificationWanted);

    auto *notifications = new QHBoxLayout;
    notifications->setSpacing(8);
    notifications->addWidget(tells);
    notifications->addWidget(test);
    notifications->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(starts);
    column->addLayout(notifications);
}

} // namespace lanscope
