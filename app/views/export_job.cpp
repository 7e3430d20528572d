// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/export_job.h"

#include <QSaveFile>

#include "app/export/csv.h"
#include "app/export/json.h"

namespace lanscope {

namespace {

QJsonArray devicesToJson(const QList<Device> &devices)
{
    QJsonArray array;
    for (const Device &device : devices)
        array.append(deviceToJson(device));
    return array;
}

} // namespace

ExportJob::ExportJob(ExportRequest request, Known known, QObject *parent)
    : QObject(parent), m_request(std::move(request)), m_known(std::move(known))
{
}

void ExportJob::start()
{
    const DeviceNameLookup nameOf = namesOf(m_known.devices);
    switch (m_request.thing) {
    case ExportRequest::Thing::Devices:
        return write(devicesToCsv(m_known.devices), QJsonDocument(devicesToJson(m_known.devices)));
    case ExportRequest::Thing::Alerts:
        return write(alertsToCsv(m_known.alerts, nameOf), QJsonDocument(alertsToJson(m_known.alerts, nameOf)));
    case ExportRequest::Thing::Flows:
        return askOfNextDevice();
    case ExportRequest::Thing::History:
        return ask(m_request.by, {});
    }
}

void ExportJob::ask(Grouping grouping, std::optional<DeviceId> device)
{
    m_query.id += 1;
    m_query.grouping = grouping;
    m_query.device = device;
    m_query.from = m_known.range.from;
    m_query.to = m_known.range.to;
    m_query.points = device ? 1 : HistoryQuery::MostPoints;
    m_query.series = HistoryQuery::MostSeries;
    Q_EMIT historyWanted(m_query);
}

/// Services first, then destinations of the same device.
void ExportJob::askOfNextDevice()
{
    if (m_exchanges.size() == m_known.devices.size())
        return write(exchangesToCsv(m_exchanges), QJsonDocument(exchangesToJson(m_exchanges)));
    const Device &device = m_known.devices.at(m_exchanges.size());
    m_exchanges.append({.device = device.id, .name = device.name(), .services = {}, .destinations = {}});
    ask(Grouping::Service, device.id);
}

void ExportJob::showAnswer(const HistoryAnswer &answer)
{
    if (!answer.isAnswerTo(m_query))
        return;
    if (!answer.failure.isEmpty())
        return end(answer.failure);
    if (m_request.thing == ExportRequest::Thing::History) {
        const DeviceNameLookup nameOf = namesOf(m_known.devices);
        return write(historyToCsv(answer, nameOf), QJsonDocument(historyToJson(answer, nameOf)));
    }
    DeviceExchanges &exchanges = m_exchanges.last();
    if (answer.query.grouping == Grouping::Service) {
        exchanges.services = answer;
        return ask(Grouping::Destination, exchanges.device);
    }
    exchanges.destinations = answer;
    askOfNextDevice();
}

void ExportJob::write(const QString &csv, const QJsonDocument &json)
{
    const QByteArray content = m_request.isJson ? json.toJson() : csv.toUtf8();
    QSaveFile file(m_request.path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(content) == content.size() && file.commit();
    end(written ? QString() : tr("writing %1: %2").arg(m_request.path, file.errorString()));
}

void ExportJob::end(const QString &failure)
{
    m_query = {};
    Q_EMIT finished(failure);
    deleteLater();
}

} // namespace lanscope
