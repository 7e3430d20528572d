// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>
#include <QThread>

#include "app/models/disguise.h"
#include "app/pipeline/pipeline.h"

namespace lanscope {

/// Owns the pipeline and the one thread it lives on; everything crosses as values by queued signals.
///
/// The pipeline is destroyed on its own thread when this object goes, after it saved what it saw.
class PipelineThread : public QObject
{
    Q_OBJECT
public:
    explicit PipelineThread(QObject *parent = nullptr);
    ~PipelineThread() override;

public Q_SLOTS:
    /// Opens the database and begins to look around: an empty path is the default one.
    void openStore(const QString &path);
    void listen(const lanscope::ListenRequest &request);
    void read(const QStringList &paths);
    void stop();
    void setPlace(const lanscope::Place &place);
    void showPlace(qint64 id);
    void decide(const QList<lanscope::Decision> &decisions);
    void erase(const QList<lanscope::DeviceId> &ids);
    void group(const lanscope::Regrouping &regrouping);
    void restore(const QList<lanscope::Device> &devices);
    void keepHistory(bool destinations, const lanscope::HistoryLimits &limits);
    void forgetRange(lanscope::Timestamp from, lanscope::Timestamp to);
    void forgetEverything();
    void measureStore();
    void askDay(const QDate &day);
    void askHistory(const lanscope::HistoryQuery &query);
    void setAlertState(lanscope::AlertId id, lanscope::AlertState state);
    void muteAlerts(const lanscope::AlertMute &mute);
    void unmuteAlerts(const lanscope::AlertMute &mute);
    /// Whether contributionsDrained() is emitted; by default it is not.
    void tellContributions(bool tells);
    void setAlertLevel(lanscope::AlertKind kind, lanscope::AlertLevel level);
    void setBlockLists(const QStringList &paths);
    /// Whether names and addresses are replaced by made-up ones in all that the signals tell.
    void setDisguised(bool disguised);

Q_SIGNALS:
    // Those of Pipeline, on the thread of whoever connects.
    void inventoryReplaced(const lanscope::Place &place, const QList<lanscope::Device> &devices);
    void devicesChanged(const QList<lanscope::Device> &devices);
    void devicesForgotten(const QList<lanscope::DeviceId> &ids);
    void trafficSampled(const lanscope::TrafficSample &sample);
    void stateChanged(const lanscope::PipelineState &state);
    void placesChanged(const QList<lanscope::Place> &places);
    void dayChanged(const lanscope::DayStrip &day);
    void historyAnswered(const lanscope::HistoryAnswer &answer);
    void alertsReplaced(const QList<lanscope::Alert> &alerts, const QList<lanscope::AlertMute> &mutes);
    void alertsChanged(const QList<lanscope::Alert> &alerts);
    void alertsForgotten(const QList<lanscope::AlertId> &ids);
    void mutesChanged(const QList<lanscope::AlertMute> &mutes);
    void alertLevelsChanged(const QHash<lanscope::AlertKind, lanscope::AlertLevel> &levels);
    void learningChanged(const QHash<lanscope::DeviceId, int> &daysLeft);
    void interfacesChanged(const QStringList &interfaces);
    void problemFound(const lanscope::Problem &problem);
    void likenessesChanged(const QList<lanscope::Likeness> &likenesses);
    /// Only while somebody wants it, see tellContributions().
    void contributionsDrained(const QList<lanscope::Contribution> &contributions);
    void storeMeasured(const lanscope::StoreSize &size);

private:
    void passOn();
    void passOnAlerts();

    Disguise m_disguise;
    QThread m_thread;
    Pipeline *m_pipeline; ///< on m_thread, which deletes it as it finishes
};

} // namespace lanscope
