// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/pipeline_thread.h"

namespace lanscope {

PipelineThread::PipelineThread(QObject *parent) : QObject(parent), m_pipeline(new Pipeline)
{
    m_thread.setObjectName(QStringLiteral("pipeline"));
    m_pipeline->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_pipeline, &QObject::deleteLater);
    passOn();
    m_thread.start();
}

PipelineThread::~PipelineThread()
{
    // In its turn: what was asked for before, such as a new name, is done first.
    QMetaObject::invokeMethod(m_pipeline, [this] { m_thread.quit(); });
    m_thread.wait();
}

void PipelineThread::passOn()
{
    connect(m_pipeline, &Pipeline::inventoryReplaced, &m_disguise, &Disguise::replaceInventory);
    connect(&m_disguise, &Disguise::inventoryReplaced, this, &PipelineThread::inventoryReplaced);
    connect(m_pipeline, &Pipeline::devicesChanged, &m_disguise, &Disguise::updateDevices);
    connect(&m_disguise, &Disguise::devicesChanged, this, &PipelineThread::devicesChanged);
    connect(m_pipeline, &Pipeline::devicesForgotten, &m_disguise, &Disguise::forgetDevices);
    connect(&m_disguise, &Disguise::devicesForgotten, this, &PipelineThread::devicesForgotten);
    connect(m_pipeline, &Pipeline::trafficSampled, this, &PipelineThread::trafficSampled);
    connect(m_pipeline, &Pipeline::stateChanged, &m_disguise, &Disguise::showState);
    connect(&m_disguise, &Disguise::stateChanged, this, &PipelineThread::stateChanged);
    connect(m_pipeline, &Pipeline::problemFound, &m_disguise, &Disguise::showProblem);
    connect(&m_disguise, &Disguise::problemFound, this, &PipelineThread::problemFound);
    connect(m_pipeline, &Pipeline::placesChanged, &m_disguise, &Disguise::showPlaces);
    connect(&m_disguise, &Disguise::placesChanged, this, &PipelineThread::placesChanged);
    connect(m_pipeline, &Pipeline::likenessesChanged, &m_disguise, &Disguise::showLikenesses);
    connect(&m_disguise, &Disguise::likenessesChanged, this, &PipelineThread::likenessesChanged);
    connect(m_pipeline, &Pipeline::dayChanged, this, &PipelineThread::dayChanged);
    connect(m_pipeline, &Pipeline::storeMeasured, this, &PipelineThread::storeMeasured);
    connect(m_pipeline, &Pipeline::historyAnswered, &m_disguise, &Disguise::showHistory);
    connect(&m_disguise, &Disguise::historyAnswered, this, &PipelineThread::historyAnswered);
    passOnAlerts();
    connect(m_pipeline, &Pipeline::interfacesChanged, this, &PipelineThread::interfacesChanged);
}

void PipelineThread::passOnAlerts()
{
    connect(m_pipeline, &Pipeline::alertsReplaced, &m_disguise, &Disguise::replaceAlerts);
    connect(&m_disguise, &Disguise::alertsReplaced, this, &PipelineThread::alertsReplaced);
    connect(m_pipeline, &Pipeline::alertsChanged, &m_disguise, &Disguise::updateAlerts);
    connect(&m_disguise, &Disguise::alertsChanged, this, &PipelineThread::alertsChanged);
    connect(m_pipeline, &Pipeline::alertsForgotten, &m_disguise, &Disguise::forgetAlerts);
    connect(&m_disguise, &Disguise::alertsForgotten, this, &PipelineThread::alertsForgotten);
    connect(m_pipeline, &Pipeline::mutesChanged, &m_disguise, &Disguise::showMutes);
    connect(&m_disguise, &Disguise::mutesChanged, this, &PipelineThread::mutesChanged);
    connect(m_pipeline, &Pipeline::learningChanged, &m_disguise, &Disguise::showLearning);
    connect(&m_disguise, &Disguise::learningChanged, this, &PipelineThread::learningChanged);
    connect(m_pipeline, &Pipeline::alertLevelsChanged, this, &PipelineThread::alertLevelsChanged);
}

void PipelineThread::openStore(const QString &path)
{
    QMetaObject::invokeMethod(m_pipeline, [pipeline = m_pipeline, path] {
        pipeline->openStore(path.isEmpty() ? Store::defaultPath() : path, StoreRole::Recorder);
        pipeline->lookAround();
    });
}

void PipelineThread::listen(const ListenRequest &request)
{
    QMetaObject::invokeMethod(m_pipeline, [pipeline = m_pipeline, request] { pipeline->listen(request); });
}

void PipelineThread::read(const QStringList &paths)
{
    QMetaObject::invokeMethod(m_pipeline, [pipeline = m_pipeline, paths] { pipeline->read(paths, Keep::InMemory); });
}

void PipelineThread::stop()
{
    QMetaObject::invokeMethod(m_pipeline, &Pipeline::stop);
}

void PipelineThread::setDisguised(bool disguised)
{
    m_disguise.setOn(disguised);
}

void PipelineThread::askHistory(const HistoryQuery &query)
{
    QMetaObject::invokeMethod(m_pipeline,
                              [pipeline = m_pipeline, query = m_disguise.real(query)] { pipeline->askHistory(query); });
}

void PipelineThread::askDay(const QDate &day)
{
    QMetaObject::invokeMethod(m_pipeline, [pipeline = m_pipeline, day] { pipeline->askDay(day); });
}

void PipelineThread::tellContributions(bool tells)
{
    disconnect(m_pipeline, &Pipeline::contributionsDrained, this, &PipelineThread::contributionsDrained);
    if (tells)
        connect(m_pipeline, &Pipeline::contributionsDrained, this, &PipelineThread::contributionsDrained);
}

void PipelineThread::setAlertState(AlertId id, AlertState state)
{
    QMetaObject::invokeMethod(m_pipeline, [pipeline = m_pipeline, id, state] { pipeline->setAlertState(id, state); });
}

void PipelineThread::muteAlerts(const AlertMute &mute)
{
    QMetaObject::invokeMethod(m_pipeline,
                              [pipeline = m_pipeline, mute = m_disguise.real(mute)] { pipeline->muteAlerts(mute); });
}

void PipelineThread::unmuteAlerts(const AlertMute &mute)
{
    QMetaObject::invokeMethod(m_pipeline,
                              [pipeline = m_pipeline, mute = m_disguise.real(mute)] { pipeline->unmuteAlerts(mute); });
}

void PipelineThread::setAlertLevel(AlertKind kind, AlertLevel level)
{
    QMetaObject::invokeMethod(m_pipeline,
                              [pipeline = m_pipeline, kind, level] { pipeline->setAlertLevel(kind, level); });
}

void PipelineThread::setBlockLists(const QStringList &paths)
{
    QMetaObject::invokeMethod(m_pipeline, [pipeline = m_pipeline, paths] { pipeline->setBlockLists(paths); });
}

void PipelineThread::setPlace(const Place &place)
{
    QMetaObject::invokeMethod(m_pipeline,
                              [pipeline = m_pipeline, place = m_disguise.real(place)] { pipeline->setPlace(place); });
}

void PipelineThread::showPlace(qint64 id)
{
    QMetaObject::invokeMethod(m_pipeline, [pipeline = m_pipeline, id] { pipeline->showPlace(id); });
}

void PipelineThread::decide(const QList<Decision> &decisions)
{
    QMetaObject::invokeMethod(
        m_pipeline, [pipeline = m_pipeline, decisions = m_disguise.real(decisions)] { pipeline->decide(decisions); });
}

void PipelineThread::erase(const QList<DeviceId> &ids)
{
    QMetaObject::invokeMethod(m_pipeline,
                              [pipeline = m_pipeline, ids = m_disguise.real(ids)] { pipeline->erase(ids); });
}

void PipelineThread::group(const Regrouping &regrouping)
{
    QMetaObject::invokeMethod(
        m_pipeline, [pipeline = m_pipeline, regrouping = m_disguise.real(regrouping)] { pipeline->group(regrouping); });
}

void PipelineThread::restore(const QList<Device> &devices)
{
    QMetaObject::invokeMethod(
        m_pipeline, [pipeline = m_pipeline, devices = m_disguise.real(devices)] { pipeline->restore(devices); });
}

void PipelineThread::keepHistory(bool destinations, const HistoryLimits &limits)
{
    QMetaObject::invokeMethod(
        m_pipeline, [pipeline = m_pipeline, destinations, limits] { pipeline->keepHistory(destinations, limits); });
}

void PipelineThread::forgetRange(Timestamp from, Timestamp to)
{
    QMetaObject::invokeMethod(m_pipeline, [pipeline = m_pipeline, from, to] { pipeline->forgetRange(from, to); });
}

void PipelineThread::forgetEverything()
{
    QMetaObject::invokeMethod(m_pipeline, &Pipeline::forgetEverything);
}

void PipelineThread::measureStore()
{
    QMetaObject::invokeMethod(m_pipeline, &Pipeline::measureStore);
}

} // namespace lanscope
