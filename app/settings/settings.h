// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QStringList>

#include "app/base/result.h"

namespace lanscope {

/// What a person set, kept in an INI file; written a moment after a change, and when this object goes.
///
/// Whatever stands in the file, a getter returns a value that is allowed: what is malformed counts as not set. A setter
/// ignores what is not allowed, and a change signal is emitted only if the value became another one.
class Settings : public QObject
{
    Q_OBJECT
public:
    static constexpr int MaximumRecentFiles = 10;
    static constexpr int DefaultMetricsPort = 9777; // free in IANA's list and in Prometheus' of exporters
    static constexpr int MaximumInterfaces = 16;    // as many captures as the helper allows
    static constexpr int MaximumBlockLists = 16;
    static constexpr int MostNoticesAnHour = 60;

    explicit Settings(const QString &path = defaultPath(), QObject *parent = nullptr);
    /// `$XDG_CONFIG_HOME/lanscope/lanscope.conf`
    static QString defaultPath();

    /// Which interfaces to listen on; empty: Lanscope chooses.
    QStringList interfaces() const;
    void setInterfaces(const QStringList &names);

    /// "auto", "host", "gateway" or "span"; by default "host".
    QString mode() const;
    void setMode(const QString &mode);

    /// "auto", "xdp", "xdp-generic", "tc" or "pcap"; by default "auto".
    QString backend() const;
    void setBackend(const QString &backend);

    /// Capture files that were opened, the newest first; at most MaximumRecentFiles.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);

    /// The name of the page that was open last; empty when there was none.
    QString lastPage() const;
    void setLastPage(const QString &page);

    /// What Qt's widgets save of themselves; they check it when they restore it. Empty when there is none.
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QByteArray windowState() const;
    void setWindowState(const QByteArray &state);
    /// Whether the details of a device show beside it; by default they do.
    bool showsDetails() const;
    void setShowsDetails(bool shows);
    QByteArray columnState(const QString &table) const;
    void setColumnState(const QString &table, const QByteArray &state);
    /// What else a part of the window shows when it opens again; it checks it itself. Empty when there is none.
    QByteArray viewState(const QString &view) const;
    void setViewState(const QString &view, const QByteArray &state);

    /// New devices are told by a notification; by default they are.
    bool showsNotifications() const;
    void setShowsNotifications(bool shows);

    /// Closing the window leaves Lanscope in the tray, where there is one; by default it ends.
    bool closesToTray() const;
    void setClosesToTray(bool closes);

    /// What was last read of the desktop's autostart entry, which is the truth (see app/desktop/autostart.h).
    bool startsAtLogin() const;
    void setStartsAtLogin(bool starts);

    /// "system", "light", "dark" or "high-contrast"; by default "system".
    QString appearance() const;
    void setAppearance(const QString &appearance);

    /// Whether names and addresses are replaced by made-up ones wherever they are shown; by default not.
    bool hidesNames() const;
    void setHidesNames(bool hides);

    /// Whether the history has the names of destinations; by default it has not.
    bool keepsDestinations() const;
    void setKeepsDestinations(bool keeps);
    /// For how many days what happened is kept; 0, which is the default: for ever.
    int historyDays() const;
    void setHistoryDays(int days);
    /// How large the database may become, in millions of octets; 0: as large as it wants. By default 1,000.
    int historyMegabytes() const;
    void setHistoryMegabytes(int megabytes);
    /// The PostgreSQL server things are kept on from the next start; empty, which is the default: in a file.
    QString database() const;
    void setDatabase(const QString &location);

    /// Whether Prometheus may ask this computer's own loopback address for metrics; by default it may not.
    bool offersMetrics() const;
    void setOffersMetrics(bool offers);
    /// The port of them, 1 to 65535; by default DefaultMetricsPort.
    int metricsPort() const;
    void setMetricsPort(int port);
    /// Whether metrics name devices; by default they do not.
    bool metricsNameDevices() const;
    void setMetricsNameDevices(bool names);
    /// Do not disturb: what is no guard alert waits until it is switched off; by default it is.
    bool doesNotDisturb() const;
    void setDoesNotDisturb(bool quiet);
    /// Notifications wait until then, in seconds since 1970 UTC; 0, which is the default: they do not.
    qint64 pausedUntil() const;
    void setPausedUntil(qint64 seconds);
    /// The quiet hours of every day, in minutes after local midnight; both the same, which is the default: none.
    int quietFrom() const;
    int quietTo() const;
    void setQuietHours(int from, int to);
    /// How many notifications of alerts there may be in an hour before they are gathered; by default 6.
    int noticesAnHour() const;
    void setNoticesAnHour(int notices);
    /// Files of addresses and domains that a person wants to hear of; none by default, at most MaximumBlockLists.
    QStringList blockLists() const;
    void setBlockLists(const QStringList &paths);

    /// What a person answered, or did, when they were asked whether to listen for the first time.
    bool hasAnsweredWelcome() const;
    void setAnsweredWelcome();

    /// Writes now, and says why it cannot.
    Result<void> save();

Q_SIGNALS:
    void interfacesChanged(const QStringList &names);
    void modeChanged(const QString &mode);
    void backendChanged(const QString &backend);
    void recentFilesChanged(const QStringList &paths);
    void showsNotificationsChanged(bool shows);
    void closesToTrayChanged(bool closes);
    void startsAtLoginChanged(bool starts);
    void appearanceChanged(const QString &appearance);
    void hidesNamesChanged(bool hides);
    /// One of what is kept over time and how long.
    void historyChanged();
    /// One of whether, where and how metrics are offered.
    void metricsChanged();
    /// One of when notifications wait, and how many there may be.
    void quietChanged();
    void blockListsChanged(const QStringList &paths);

private:
    void setRecentFiles(const QStringList &paths);
    bool isSwitchedOn(const QString &key, bool byDefault) const;

    QSettings m_file;
};

} // namespace lanscope
