// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

#include "app/desktop/tray_look.h"

namespace lanscope {

class StatusNotifierItem;
class TrayMenu;

/// Whether somebody shows tray icons.
enum class TrayHost : quint8 { Unknown, Present, Absent };

/// The icon in the tray, on the bus from start() on; seen as soon as a tray host is there, however late it comes.
///
/// Qt's own tray icon decides once at its creation whether there is a host, and so misses one that comes later.
class Tray : public QObject
{
    Q_OBJECT
public:
    explicit Tray(const QDBusConnection &bus, QObject *parent = nullptr);
    ~Tray() override;

    void start();
    void setLook(const TrayLook &look);

    TrayHost host() const { return m_host; }

Q_SIGNALS:
    void hostChanged(lanscope::TrayHost host);
    /// The icon was clicked. The token lets a window come to the front; it may be empty.
    void clicked(const QByteArray &activationToken);
    void windowToggled();
    void listeningWanted();
    void pauseWanted();
    void quitWanted();
    /// One of the events of the look, by its place among them.
    void eventChosen(int event);
    /// No notifications for an hour, or until tomorrow morning; or again at once.
    void hourOfPauseWanted();
    void pauseUntilTomorrowWanted();
    void pauseEnded();
    void quietToggled();

private Q_SLOTS:
    void readHost();

private:
    void registerItem();
    void setHost(TrayHost host);

    QDBusConnection m_bus;
    StatusNotifierItem *m_item;
    TrayMenu *m_menu;
    TrayHost m_host = TrayHost::Unknown;
};

} // namespace lanscope
