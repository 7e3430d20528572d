// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include "app/capture/capture_source.h"
#include "app/capture/local_network.h"
#include "app/identify/vendor_directory.h"
#include "app/inventory/inventory.h"
#include "app/inventory/place.h"
#include "app/pipeline/pipeline_state.h"
#include "app/store/store.h"

namespace lanscope {

/// The line itself: sources → decode → inventory → store, and out as values.
///
/// Lives on one thread: the window's worker thread, or the only one of lanscopectl. All slots may be called from
/// another thread by a queued connection. It is the lowest place that reads a clock.
class Pipeline : public QObject
{
    Q_OBJECT
public:
    explicit Pipeline(QObject *parent = nullptr);
    ~Pipeline() override;

    const Inventory &inventory() const { return m_inventory; }
    const PipelineState &state() const { return m_state; }

public Q_SLOTS:
    /// Opens the database and shows what the last place held. With an empty path nothing is stored.
    void openStore(const QString &path, lanscope::StoreRole role);

    /// Observes live interfaces: one polkit prompt at most. Ends whatever runs.
    void listen(const lanscope::ListenRequest &request);

    /// Reads capture files, one after the other, as fast as possible, as a place of its own that is not stored
    /// unless `keep` is Keep::InStore. Ends whatever runs.
    void read(const QStringList &paths, lanscope::Keep keep);

    /// Ends what runs; what was seen stays.
    void stop();

    void rename(const lanscope::DeviceId &id, const QString &name);
    /// What people decided; kept at once. Decisions about devices that are not here are ignored.
    void decide(const QList<lanscope::Decision> &decisions);
    /// Forgets devices for good: they and what was decided about them leave the database, too.
    void erase(const QList<lanscope::DeviceId> &ids);
    /// Brings back what erase() took, decisions included.
    void restore(const QList<lanscope::Device> &devices);

Q_SIGNALS:
    /// The inventory is another one now: forget what was shown and show these.
    void inventoryReplaced(const lanscope::Place &place, const QList<lanscope::Device> &devices);
    /// At most ten times a second.
    void devicesChanged(const QList<lanscope::Device> &devices);
    void devicesForgotten(const QList<lanscope::DeviceId> &ids);
    /// What was counted in one drain interval of all sources.
    void trafficSampled(const lanscope::TrafficSample &sample);
    void stateChanged(const lanscope::PipelineState &state);
    /// Something a person must know, with a way out.
    void problemFound(const lanscope::Problem &problem);
    /// Each batch of flows as it was drained, for whoever logs them.
    void flowsDrained(const QList<lanscope::FlowRecord> &flows);
    /// All sources have ended; the state is Idle.
    void finished();

private:
    struct Feed; // a source of the session, and the counters it last told

    void beginSession(Activity activity, Keep keep);
    void addSource(std::unique_ptr<CaptureSource> source);
    void acceptFrames(const QList<CapturedFrame> &frames);
    void acceptFlows(const QList<FlowRecord> &flows, Timestamp until);
    void acceptStatus(Feed &feed, const CaptureStatus &status);
    void acceptEnd(Feed &feed, CaptureEnd end, const QString &sentence);
    void sample(Feed &feed, const CaptureStatus &status);
    void endSession();
    void enterPlace(const Place &place, Timestamp time);
    void enterNetwork(const QString &interface);
    void learnGateway(const Observation &observation);
    void introduceSelf(const LocalNetwork &network);
    void measureVisibility(const FlowRecord &flow);
    void readNextFile();
    void publish();
    void save();
    void saveChoices(const QList<DeviceId> &ids);
    void tellAtOnce();
    void adoptOutsideChanges();
    void setState();
    Timestamp now() const;

    VendorDirectory m_vendors;
    Inventory m_inventory;
    std::unique_ptr<Store> m_store;
    std::vector<std::unique_ptr<Feed>> m_feeds;
    PipelineState m_state;
    TrafficSample m_sample; ///< what is being counted since its `until`
    LocalNetwork m_network; ///< of the interface observed first
    QSet<MacAddress> m_selfMacs;
    QStringList m_unreadFiles;
    Timestamp m_fileTime; ///< the newest moment a file told; unknown while listening
    Keep m_keep = Keep::InStore;
    qint64 m_outsideChanges = 0;
    QHash<DeviceId, Device> m_unsaved;
    QSet<DeviceId> m_unremoved;
    bool m_stateChanged = false;
    bool m_saveFailed = false;
    QTimer m_publishTimer;
    QTimer m_saveTimer;
};

} // namespace lanscope
