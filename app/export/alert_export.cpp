// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/alert_export.h"

#include <QHash>
#include <QJsonArray>

#include "app/anomaly/alert_text.h"
#include "app/base/foreign_text.h"

namespace lanscope {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString deviceText(const Alert &alert)
{
    return alert.device.isNull() ? QString() : alert.device.toString();
}

QJsonObject frameToJson(const AlertFrame &frame)
{
    return {{QStringLiteral("time"), textOrNull(frame.time.toRfc3339())},
            {QStringLiteral("direction"),
             frame.direction == Direction::Sent ? QStringLiteral("sent") : QStringLiteral("received")},
            {QStringLiteral("kind"), frameKindKey(frame.kind)},
            {QStringLiteral("length"), qint64(frame.length)},
            {QStringLiteral("octets"), QString::fromLatin1(frame.octets.toHex())}};
}

QString line(const QStringList &values)
{
    QStringList fields;
    for (const QString &value : values)
        fields.append(csvField(value));
    return fields.join(u',') + QStringLiteral("\r\n");
}

} // namespace

DeviceNameLookup namesOf(const QList<Device> &devices)
{
    QHash<DeviceId, QString> names;
    for (const Device &device : devices)
        names.insert(device.id, nameInAlert(device));
    return [names](const DeviceId &id) { return names.value(id, id.isNull() ? QString() : id.toString()); };
}

QJsonObject alertToJson(const Alert &alert, const DeviceNameLookup &nameOf)
{
    const AlertText text = describeAlert(alert, nameOf(alert.device));
    QJsonArray frames;
    for (const AlertFrame &frame : alert.frames)
        frames.append(frameToJson(frame));
    return {{QStringLiteral("id"), alert.id},
            {QStringLiteral("kind"), alertKindKey(alert.kind)},
            {QStringLiteral("severity"), severityKey(alert.severity)},
            {QStringLiteral("device"), textOrNull(deviceText(alert))},
            {QStringLiteral("opened_at"), textOrNull(alert.openedAt.toRfc3339())},
            {QStringLiteral("last_seen"), textOrNull(alert.lastSeen.toRfc3339())},
            {QStringLiteral("closed_at"), textOrNull(alert.closedAt.toRfc3339())},
            {QStringLiteral("count"), qint64(alert.count)},
            {QStringLiteral("title"), text.title},
            {QStringLiteral("evidence"), QJsonArray::fromStringList(text.evidence)},
            {QStringLiteral("frames"), frames},
            {QStringLiteral("normal"), text.normal},
            {QStringLiteral("advice"), text.advice},
            {QStringLiteral("state"), alertStateKey(alert.state)}};
}

QJsonArray alertsToJson(const QList<Alert> &alerts, const DeviceNameLookup &nameOf)
{
    QJsonArray array;
    for (const Alert &alert : alerts)
        array.append(alertToJson(alert, nameOf));
    return array;
}

QString alertsToCsv(const QList<Alert> &alerts, const DeviceNameLookup &nameOf)
{
    QString csv =
        line({QStringLiteral("id"), QStringLiteral("kind"), QStringLiteral("severity"), QStringLiteral("device"),
              QStringLiteral("opened_at"), QStringLiteral("last_seen"), QStringLiteral("closed_at"),
              QStringLiteral("count"), QStringLiteral("state"), QStringLiteral("title"), QStringLiteral("evidence")});
    for (const Alert &alert : alerts) {
        const AlertText text = describeAlert(alert, nameOf(alert.device));
        csv +=
            line({QString::number(alert.id), alertKindKey(alert.kind), severityKey(alert.severity), deviceText(alert),
                  alert.openedAt.toRfc3339(), alert.lastSeen.toRfc3339(), alert.closedAt.toRfc3339(),
                  QString::number(alert.count), alertStateKey(alert.state), text.title, text.evidence.join(u' ')});
    }
    return csv;
}

} // namespace lanscope
