// SPDX-License-Identifier: GPL-3.0-or-later
// What the window opens beside itself.
#include <QFileDialog>

#include "app/models/device_decisions.h"
#include "app/settings/settings.h"
#include "app/views/desktop_choices.h"
#include "app/views/helper_dialog.h"
#include "app/views/main_window.h"
#include "app/views/problem_bar.h"
#include "app/views/settings_dialog.h"
#include "app/views/status_dialog.h"
#include "app/views/walk_through.h"
#include "app/views/window_actions.h"

namespace lanscope {

void MainWindow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a capture file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Capture files (*.pcap *.pcapng *.cap *.pcap.gz *.pcapng.gz *.cap.gz)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        m_problems->clearRemedied();
        Q_EMIT readRequested(paths);
    });
    dialog->open();
}

void MainWindow::showDetails()
{
    m_details->show();
    m_details->raise();
    m_details->activateWindow();
}

void MainWindow::remedy(Remedy remedy)
{
    switch (remedy) {
    case Remedy::None:
        return;
    case Remedy::StartAgain:
        return startListening();
    case Remedy::InstallHelper: {
        auto *dialog = new HelperDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        return dialog->open();
    }
    case Remedy::ChooseInterface:
        return m_actions->offerInterfaces();
    case Remedy::OpenAnotherFile:
        return chooseFile();
    }
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::sampleNotificationWanted, this, &MainWindow::sampleNotificationRequested);
    connect(dialog, &SettingsDialog::historySettingsWanted, this, &MainWindow::showHistorySettings);
    connect(dialog, &SettingsDialog::alertSettingsWanted, this, &MainWindow::showAlertSettings);
    dialog->open();
}

/// Another interface or mode was chosen: it counts at once, also while one is listened to.
void MainWindow::listenAnew()
{
    m_actions->chooseInterface(m_settings.interfaces().value(0));
    if (m_state.activity == Activity::Listening)
        startListening();
}

void MainWindow::walkThrough(const QList<Device> &devices)
{
    if (devices.isEmpty())
        return;
    delete m_walk;
    m_walk = new WalkThrough(devices, this);
    m_walk->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_walk, &WalkThrough::decided, m_decisions, &DeviceDecisions::decide);
    auto *choices = new DesktopChoices(m_settings);
    connect(choices, &DesktopChoices::sampleNotificationWanted, this, &MainWindow::sampleNotificationRequested);
    m_walk->setLastStep(choices);
    m_walk->open();
}

} // namespace lanscope
