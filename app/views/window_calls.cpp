// SPDX-License-Identifier: GPL-3.0-or-later
// What notifications, the tray and later starts of the program ask of the window.
#include <QGuiApplication>

#include "app/models/device_decisions.h"
#include "app/views/device_page.h"
#include "app/views/filter_field.h"
#include "app/views/main_window.h"
#include "app/views/navigation_rail.h"
#include "app/views/window_actions.h"

namespace lanscope {

void MainWindow::present(const QByteArray &activationToken)
{
    if (!activationToken.isEmpty() && QGuiApplication::platformName().startsWith(QStringLiteral("wayland")))
        qputenv("XDG_ACTIVATION_TOKEN", activationToken); // where Qt's Wayland plugin looks for it
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::openDevice(const DeviceId &id)
{
    m_rail->setCurrent(int(Page::Devices));
    m_actions->search()->clear();
    m_devicePage->select(id);
}

void MainWindow::nameDevice(const DeviceId &id)
{
    openDevice(id);
    m_devicePage->beginNaming(id);
}

void MainWindow::disownDevice(const DeviceId &id)
{
    m_decisions->setNotMine({id}, true);
}

} // namespace lanscope
