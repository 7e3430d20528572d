// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QTemporaryDir>
#include <QTest>

#include "app/settings/settings.h"
#include "app/views/main_window.h"

namespace lanscope {

/// A main window for each test function, with settings of its own that vanish with it.
class WindowFixture
{
protected:
    /// Shows a new window; false when it does not become the active one.
    bool openWindow()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("lanscope.conf")));
        m_window = std::make_unique<MainWindow>(*m_settings);
        m_window->show();
        return QTest::qWaitForWindowActive(m_window.get());
    }

    void closeWindow()
    {
        m_window.reset();
        m_settings.reset();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace lanscope
