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
    connect(m_pipeline, &Pipeline::inventoryReplaced, this, &PipelineThread::inventoryReplaced);
    connect(m_pipeline, &Pipeline::devicesChanged, this, &PipelineThread::devicesChanged);
    connect(m_pipeline, &Pipeline::devicesForgotten, this, &PipelineThread::devicesForgotten);
    connect(m_pipeline, &Pipeline::trafficSampled, this, &PipelineThread::trafficSampled);
    connect(m_pipeline, &Pipeline::stateChanged, this, &PipelineThread::stateChanged);
    connect(m_pipeline, &Pipeline::problemFound, this, &PipelineThread::problemFound);
}

void PipelineThread::openStore(const QString &path)
{
    QMetaObject::invokeMethod(m_pipeline, [pipeline = m_pipeline, path] {
        pipeline->openStore(path.isEmpty() ? Store::defaultPath() : path, StoreRole::Recorder);
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

void PipelineThread::decide(const QList<Decision> &decisions)
{
    QMetaObject::invokeMethod(m_pipeline, [pipeline = m_pipeline, decisions] { pipeline->decide(decisions); });
}

void PipelineThread::erase(const QList<DeviceId> &ids)
{
    QMetaObject::invokeMethod(m_pipeline, [pipeline = m_pipeline, ids] { pipeline->erase(ids); });
}

void PipelineThread::restore(const QList<Device> &devices)
{
    QMetaObject::invokeMethod(m_pipeline, [pipeline = m_pipeline, devices] { pipeline->restore(devices); });
}

} // namespace lanscope
