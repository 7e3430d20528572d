// SPDX-License-Identifier: GPL-3.0-or-later
// How the pipeline lets the detectors look, and tells what they found.
#include "app/pipeline/pipeline.h"

#include <QFile>
#include <QFileInfo>

namespace lanscope {

namespace {

/// How often the detectors learn what devices are, by the records' own time: a recording gives the alerts of listening.
constexpr qint64 DevicesInterval = 10LL * 1'000'000'000;

constexpr qint64 LongestList = 64LL * 1024 * 1024; // octets: twice what the largest public lists have

/// The address and the length of a prefix in text: "192.168.1.0/24".
std::pair<IpAddress, int> prefixFromText(const QString &text)
{
    const auto address = IpAddress::fromString(text.section(u'/', 0, 0));
    return {address.value_or(IpAddress()), text.section(u'/', 1, 1).toInt()};
}

} // namespace

void Pipeline::watchFlows(const QList<FlowRecord> &flows, Timestamp until)
{
    const qint64 passed = until - m_devicesWatchedAt;
    if (passed >= DevicesInterval || passed < 0) {
        m_devicesWatchedAt = until;
        collectChanges();
        m_watch.acceptDevices(std::exchange(m_unwatched, {}).values());
    }
    m_watch.acceptFlows(flows, until);
}

void Pipeline::watchAnew()
{
    m_watch.beginAnew();
    m_watch.follow(m_inventory.devices());
}

/// Nobody listened until now: silence before says nothing.
void Pipeline::listenFrom(Timestamp from)
{
    m_inventory.beginObserving(from);
    m_watch.around().listenFrom(from);
}

void Pipeline::watchNetwork()
{
    const auto [address, length] = prefixFromText(m_network.prefix);
    m_watch.around().addPrefix(address, length);
    m_watch.around().setGateway(m_network.gateway, m_network.gatewayMac);
    m_watch.around().setSelf(m_selfMacs);
}

void Pipeline::tellAlerts()
{
    const QList<Alert> changed = m_watch.book().takeChanged();
    const QList<AlertId> forgotten = m_watch.book().takeForgotten();
    for (const Alert &alert : changed)
        m_unsavedAlerts.insert(alert.id, alert);
    for (const AlertId id : forgotten)
        m_unsavedAlerts.remove(id);
    m_unremovedAlerts += QSet<AlertId>(forgotten.cbegin(), forgotten.cend());
    if (const auto learned = m_watch.takeLearned(); !learned.isEmpty()) {
        m_unsavedBaselines.insert(learned);
        tellLearning();
    }
    if (!changed.isEmpty())
        Q_EMIT alertsChanged(changed);
    if (!forgotten.isEmpty())
        Q_EMIT alertsForgotten(forgotten);
}

void Pipeline::loadAlerts()
{
    const bool isStored = m_state.stored;
    m_watch.book().load(isStored ? m_store->alerts(m_state.place).value_or(QList<Alert>()) : QList<Alert>(),
                        isStored ? m_store->alertMutes(m_state.place).value_or(QList<AlertMute>()) : QList<AlertMute>(),
                        m_store ? m_store->alertLevels().value_or(QHash<AlertKind, AlertLevel>())
                                : QHash<AlertKind, AlertLevel>());
    m_watch.follow(m_inventory.devices());
    m_unsavedAlerts.clear();
    m_unremovedAlerts.clear();
    Q_EMIT alertsReplaced(m_watch.book().alerts(), m_watch.book().mutes());
    Q_EMIT alertLevelsChanged(m_watch.book().levels());
    loadBaselines();
}

void Pipeline::loadBaselines()
{
    m_unsavedBaselines.clear();
    m_watch.setBaselines(m_state.stored ? m_store->baselines(m_state.place).value_or(QHash<MacAddress, Baseline>())
                                        : QHash<MacAddress, Baseline>());
    tellLearning();
}

void Pipeline::saveBaselines()
{
    // What is not saved is tried again; that the database fails is told when devices are saved.
    if (!m_unsavedBaselines.isEmpty() && m_store->saveBaselines(m_state.place, m_unsavedBaselines))
        m_unsavedBaselines.clear();
}

/// Of a device with several addresses the one that is known best counts.
void Pipeline::tellLearning()
{
    QHash<DeviceId, int> daysLeft;
    for (const Device &device : m_inventory.devices()) {
        int left = Baseline::Days;
        for (const MacAddress &mac : device.macs)
            left = std::min(left, m_watch.learningDaysLeft(mac));
        daysLeft.insert(device.id, left);
    }
    Q_EMIT learningChanged(daysLeft);
}

void Pipeline::saveAlerts()
{
    if (m_unsavedAlerts.isEmpty() && m_unremovedAlerts.isEmpty())
        return;
    // What is not saved is tried again; that the database fails is told when devices are saved.
    if (!m_store->saveAlerts(m_state.place, m_unsavedAlerts.values(), m_unremovedAlerts.values()))
        return;
    m_unsavedAlerts.clear();
    m_unremovedAlerts.clear();
}

void Pipeline::setAlertState(AlertId id, AlertState state)
{
    if (m_watch.book().setState(id, state))
        keepAlertsAtOnce();
}

void Pipeline::closeAlert(AlertId id)
{
    if (m_watch.book().close(id, now()))
        keepAlertsAtOnce();
}

void Pipeline::reopenAlert(AlertId id)
{
    if (m_watch.book().reopen(id))
        keepAlertsAtOnce();
}

void Pipeline::muteAlerts(const AlertMute &mute)
{
    m_watch.book().mute(mute);
    keepMutes();
}

void Pipeline::unmuteAlerts(const AlertMute &mute)
{
    m_watch.book().unmute(mute);
    keepMutes();
}

void Pipeline::setAlertLevel(AlertKind kind, AlertLevel level)
{
    m_watch.book().setLevel(kind, level);
    Q_EMIT alertLevelsChanged(m_watch.book().levels());
    if (!m_store)
        return;
    if (const auto saved = m_store->saveAlertLevels(m_watch.book().levels()); !saved)
        complain(saved.error());
}

void Pipeline::setBlockLists(const QStringList &paths)
{
    m_watch.blockList().clear();
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            complain({tr("reading the list %1: %2").arg(path, file.errorString())});
            continue;
        }
        const int leftOut = m_watch.blockList().add(QFileInfo(path).fileName(), file.read(LongestList));
        if (leftOut > 0)
            complain({tr("reading the list %1: %n line(s) hold neither an address nor a name, or are too many", nullptr,
                         leftOut)
                          .arg(path)});
    }
}

void Pipeline::keepMutes()
{
    Q_EMIT mutesChanged(m_watch.book().mutes());
    keepAlertsAtOnce();
    if (!keepsDevices())
        return;
    if (const auto saved = m_store->saveAlertMutes(m_state.place, m_watch.book().mutes()); !saved)
        complain(saved.error());
}

void Pipeline::keepAlertsAtOnce()
{
    tellAtOnce();
    save();
}

} // namespace lanscope
