// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does when it meets a person, a network or a device for the first time.
#include <QToolBar>

#include "app/models/device_decisions.h"
#include "app/models/place_text.h"
#include "app/settings/settings.h"
#include "app/views/day_bar.h"
#include "app/views/home_page.h"
#include "app/views/listen_banner.h"
#include "app/views/main_window.h"
#include "app/views/navigation_rail.h"
#include "app/views/place_button.h"
#include "app/views/window_actions.h"

namespace lanscope {

void MainWindow::connectHome()
{
    connect(m_homePage, &HomePage::listeningWanted, this, &MainWindow::startListening);
    connect(m_homePage, &HomePage::fileWanted, this, &MainWindow::chooseFile);
    connect(m_homePage, &HomePage::devicesWanted, this, [this] { showPage(Page::Devices); });
    connect(m_homePage, &HomePage::walkWanted, this, &MainWindow::walkThrough);
    connect(m_homePage, &HomePage::decided, m_decisions, &DeviceDecisions::decide);
    connect(m_homePage, &HomePage::sameSaid, m_decisions,
            [this](const Likeness &likeness) { m_decisions->merge(likeness.earlier, {likeness.later}); });
    connect(m_homePage, &HomePage::differentSaid, m_decisions,
            [this](const Likeness &likeness) { m_decisions->keepApart(likeness.earlier, likeness.later); });
    connect(m_homePage, &HomePage::opened, this, &MainWindow::openDevice);
    connect(m_actions->place(), &PlaceButton::placeWanted, this, &MainWindow::lookAtPlace);
    connect(m_actions->place(), &PlaceButton::placeChanged, this, &MainWindow::placeChangeRequested);
    connect(m_banner, &ListenBanner::listeningWanted, this, &MainWindow::startListening);
    connect(m_banner, &ListenBanner::declined, this, &MainWindow::declineListening);
}

void MainWindow::showPage(Page page)
{
    m_rail->setCurrent(int(page));
}

void MainWindow::showBanner()
{
    if (m_state.activity == Activity::Listening)
        m_settings.setAnsweredWelcome();
    const bool asks =
        m_state.activity == Activity::Idle && !isRecording(m_state.place) && !m_settings.hasAnsweredWelcome();
    m_banner->setVisible(asks);
    m_homePage->setOffersListening(!asks);
}

void MainWindow::declineListening()
{
    m_settings.setAnsweredWelcome();
    showBanner();
    m_homePage->setFocus();
}

void MainWindow::showPlaces(const QList<Place> &places)
{
    m_actions->place()->showPlaces(places);
}

void MainWindow::lookAtPlace(qint64 id)
{
    if (m_ownPlace == 0)
        m_ownPlace = m_state.place.id;
    Q_EMIT placeRequested(id);
}

void MainWindow::addTimeBar()
{
    auto *bar = new QToolBar(tr("Time"));
    bar->setObjectName(QStringLiteral("time")); // its name in the saved state
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addWidget(m_dayBar);
    addToolBar(Qt::BottomToolBarArea, bar);
}

} // namespace lanscope
