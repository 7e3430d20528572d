// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include "app/anomaly/watch.h"
#include "app/capture/capture_source.h"
#include "app/capture/network_view.h"
#include "app/history/history_answer.h"
#include "app/history/history_collector.h"
#include "app/history/history_limits.h"
#include "app/identify/vendor_directory.h"
#include "app/inventory/day_strip.h"
#include "app/inventory/inventory.h"
#include "app/inventory/likeness_finder.h"
#include "app/inventory/place.h"
#include "app/pipeline/pipeline_state.h"
#include "app/store/store.h"
#include "app/traffic/attribution.h"

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
    /// With another view of the network than this computer's own.
    explicit Pipeline(std::unique_ptr<NetworkView> network, QObject *parent = nullptr);
    ~Pipeline() override;

    const Inventory &inventory() const { return m_inventory; }
    const PipelineState &state() const { return m_state; }
    const QList<Likeness> &likenesses() const { return m_likenesses; }
    const AlertBook &alerts() const { return m_watch.book(); }

public Q_SLOTS:
    /// Opens the database and shows what the last place held. With an empty path nothing is stored.
    void openStore(const QString &path, lanscope::StoreRole role);

    /// From now on, while nothing runs: recognises the network this computer is in, and shows this computer, the
    /// gateway and whom the kernel knows. Sends nothing, needs no right.
    void lookAround();

    /// Observes live interfaces: one polkit prompt at most. Ends whatever runs.
    void listen(const lanscope::ListenRequest &request);

    /// Reads capture files, one after the other, as fast as possible, as a place of its own that is not stored
    /// unless `keep` is Keep::InStore. Ends whatever runs.
    void read(const QStringList &paths, lanscope::Keep keep);

    /// Ends what runs; what was seen stays.
    void stop();

    /// Takes name and kind of the place with this id. What a place that becomes public held is erased.
    void setPlace(const lanscope::Place &place);
    /// Shows what another place held; the place this computer is in by its own id. Ignored while something runs.
    void showPlace(qint64 id);

    void rename(const lanscope::DeviceId &id, const QString &name);
    /// What people decided; kept at once. Decisions about devices that are not here are ignored.
    void decide(const QList<lanscope::Decision> &decisions);
    /// What a person says of addresses: that they are one device, or never are. Kept at once.
    void group(const lanscope::Regrouping &regrouping);
    /// Forgets devices for good: they and what was decided about them leave the database, too.
    void erase(const QList<lanscope::DeviceId> &ids);
    /// Brings back what erase() took, decisions included.
    void restore(const QList<lanscope::Device> &devices);

    /// Answered by dayChanged(): a local day of the place that is shown.
    void askDay(const QDate &day);
    /// Answered by one historyAnswered(), in the order of the questions.
    void askHistory(const lanscope::HistoryQuery &query);
    /// From now on. Names of destinations that were kept are forgotten when they are no longer wanted.
    void keepHistory(bool destinations, const lanscope::HistoryLimits &limits);
    /// Forgets for good what happened at the place that is shown in this range; devices and decisions stay.
    void forgetRange(lanscope::Timestamp from, lanscope::Timestamp to);
    /// Forgets for good all places with their devices, their history and what was decided.
    void forgetEverything();
    /// Answered by storeMeasured().
    void measureStore();

    /// What a person does with alerts of the place that is shown; kept at once. Each undoes another. Unknown ids are
    /// ignored.
    void setAlertState(lanscope::AlertId id, lanscope::AlertState state);
    void closeAlert(lanscope::AlertId id);
    void reopenAlert(lanscope::AlertId id);
    void muteAlerts(const lanscope::AlertMute &mute);
    void unmuteAlerts(const lanscope::AlertMute &mute);
    /// What a person wants to have of a kind, at every place.
    void setAlertLevel(lanscope::AlertKind kind, lanscope::AlertLevel level);
    /// From now on: files of addresses and domains to look out for, in place of those before. What cannot be read is a
    /// problem, the others count.
    void setBlockLists(const QStringList &paths);

Q_SIGNALS:
    /// The alerts and mutes of another place: forget what was shown and show these. Follows inventoryReplaced().
    void alertsReplaced(const QList<lanscope::Alert> &alerts, const QList<lanscope::AlertMute> &mutes);
    /// New alerts, and those that changed; at most ten times a second.
    void alertsChanged(const QList<lanscope::Alert> &alerts);
    void alertsForgotten(const QList<lanscope::AlertId> &ids);
    void mutesChanged(const QList<lanscope::AlertMute> &mutes);
    /// What a person wants to have of each kind; kinds without a choice are not in it.
    void alertLevelsChanged(const QHash<lanscope::AlertKind, lanscope::AlertLevel> &levels);
    /// For how many days it will be learned what each device usually moves; 0: it is known. At most once an hour, and
    /// with another place.
    void learningChanged(const QHash<lanscope::DeviceId, int> &daysLeft);
    /// The inventory is another one now: forget what was shown and show these.
    void inventoryReplaced(const lanscope::Place &place, const QList<lanscope::Device> &devices);
    /// At most ten times a second.
    void devicesChanged(const QList<lanscope::Device> &devices);
    void devicesForgotten(const QList<lanscope::DeviceId> &ids);
    /// Devices that may be one, for a person to say; the likeliest first. Told when they are others than before.
    void likenessesChanged(const QList<lanscope::Likeness> &likenesses);
    /// What was counted in one drain interval of all sources.
    void trafficSampled(const lanscope::TrafficSample &sample);
    void stateChanged(const lanscope::PipelineState &state);
    /// All stored places, the one entered last first.
    void placesChanged(const QList<lanscope::Place> &places);
    /// Today at the current place, while listening at most every five seconds; and what askDay() asked for.
    void dayChanged(const lanscope::DayStrip &day);
    /// What was stored, for askHistory(). An answer that could not be found says why.
    void historyAnswered(const lanscope::HistoryAnswer &answer);
    /// What the database takes; also after something was forgotten.
    void storeMeasured(const lanscope::StoreSize &size);
    /// The interfaces that can be listened on; the one with the default route first.
    void interfacesChanged(const QStringList &interfaces);
    /// Something a person must know, with a way out.
    void problemFound(const lanscope::Problem &problem);
    /// What one drain interval of all sources added to whose account with whom. Not sent when it is nothing.
    void contributionsDrained(const QList<lanscope::Contribution> &contributions);
    /// Who came, turned silent or went, oldest first; at most ten times a second. Not what was loaded.
    void presencesChanged(const QList<lanscope::PresenceChange> &changes);
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
    void showInventory();
    void keepSoFar();
    void tellPlaces();
    bool keepsDevices() const;
    void applyKind();
    void keepAll();
    void enterNetwork(const QStringList &interfaces);
    void recognise(const LocalNetwork &network);
    MacAddress likelyGateway(const LocalNetwork &network) const;
    void learnGateway(const Observation &observation);
    void tellPrefixes(const CaptureStatus &status);
    void tellAllPrefixes();
    void drainContributions();
    void noteSleep();
    void tellPresences();
    void takeGateway(const MacAddress &gateway, Timestamp time);
    void introduceSelf(const LocalNetwork &network);
    void introduceNeighbours(const LocalNetwork &network);
    void lookAgain();
    void followNetwork();
    void takeWifiName(const QString &interface, const QString &name);
    void noteListening();
    void settle();
    void beginDayIfNew();
    void loadDay();
    void noteQuarter();
    void tellDay();
    void saveDay();
    void noteContributions(const QList<Contribution> &contributions);
    void notePresences(const QList<PresenceChange> &changes);
    Result<void> saveHistory();
    void tendHistory();
    void finishForgetting(const Result<void> &forgotten);
    QDate today() const;
    void watchFlows(const QList<FlowRecord> &flows, Timestamp until);
    void watchNetwork();
    void watchAnew();
    void listenFrom(Timestamp from);
    void tellAlerts();
    void loadAlerts();
    void saveAlerts();
    void keepMutes();
    void loadBaselines();
    void saveBaselines();
    void tellLearning();
    void keepAlertsAtOnce();
    void measureVisibility(const FlowRecord &flow);
    void readNextFile();
    void beginStoredReadingAnew(const QString &prefix);
    void publish();
    void collectChanges();
    void save();
    void seekLikenesses();
    void loadKinships();
    void adoptKinships();
    void saveKinships();
    void tellLikenesses(const QList<Likeness> &likenesses);
    Result<void> saveDevices();
    void complain(const Error &error);
    void saveChoices(const QList<DeviceId> &ids);
    void tellAtOnce();
    void publishSoon();
    void adoptOutsideChanges();
    void setState();
    Timestamp now() const;

    VendorDirectory m_vendors;
    Inventory m_inventory;
    Attribution m_attribution{m_inventory};
    Watch m_watch;
    QHash<DeviceId, Device> m_unwatched; ///< changed since the detectors were told
    Timestamp m_devicesWatchedAt;
    QHash<AlertId, Alert> m_unsavedAlerts;
    QSet<AlertId> m_unremovedAlerts;
    QHash<MacAddress, Baseline> m_unsavedBaselines; ///< at most VolumeSpike::MaximumDevices
    std::unique_ptr<Store> m_store;
    std::vector<std::unique_ptr<Feed>> m_feeds;
    PipelineState m_state;
    TrafficSample m_sample; ///< what is being counted since its `until`
    NetworkView *m_view;
    LocalNetwork m_network;      ///< of the interface observed first
    QStringList m_interfaces;    ///< that the session observes
    bool m_followsRoute = false; ///< a person left the choice of the interface to Lanscope
    QString m_toldInterface;     ///< that a person was told the default route went to
    qint64 m_here = 0;           ///< the place this computer is in; 0 when it is not stored
    bool m_showsAnother = false; ///< another place, or a recording
    bool m_hasLeft = false;      ///< the interface was in no network since it was looked at last
    DayStrip m_day;              ///< of the place that is shown
    int m_quarter = -1;          ///< the one that is being counted
    QSet<int> m_unsavedQuarters;
    bool m_dayIsNews = false;
    QElapsedTimer m_dayTold;
    QSet<MacAddress> m_selfMacs;
    QStringList m_unreadFiles;
    Timestamp m_awakeAt;  ///< when the clock was looked at last
    Timestamp m_fileTime; ///< the newest moment a file told; unknown while listening
    Keep m_keep = Keep::InStore;
    qint64 m_outsideChanges = 0;
    LikenessFinder m_finder;
    QList<Likeness> m_likenesses; ///< as told last
    QSet<AddressPair> m_apart;    ///< of the place that is shown; as many as a person said
    Timestamp m_likenessesSought;
    HistoryCollector m_collector;
    HistoryLimits m_historyLimits;
    qint64 m_tended = -1;                  ///< the interval in which the history needed no tending any more
    QList<PresenceMark> m_unsavedPresence; ///< at most MostUnsavedPresence
    QHash<DeviceId, Device> m_unsaved;
    QSet<DeviceId> m_unremoved;
    bool m_stateChanged = false;
    bool m_saveFailed = false;
    QTimer m_publishTimer;
    QTimer m_saveTimer;
    QTimer m_lookTimer;
};

} // namespace lanscope
