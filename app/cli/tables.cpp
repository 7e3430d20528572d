// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tables.h"

#include <algorithm>

#include <QStringList>

#include "app/base/format.h"
#include "app/cli/text.h"

namespace lanscope {

namespace {

constexpr int WidestColumn = 40;

QString addressesOf(const Device &device, int most)
{
    QStringList texts;
    for (const AddressRecord &record : device.addresses)
        texts.prepend(record.address.toString());
    const auto left = texts.size() - most;
    texts = texts.mid(0, most);
    if (left > 0)
        texts.append(CommandLine::tr("and %n more", nullptr, int(left)));
    return texts.join(QStringLiteral(", "));
}

QString nameOf(const Device &device)
{
    if (!device.name().isEmpty())
        return device.name();
    return device.isSelf ? CommandLine::tr("This computer") : CommandLine::tr("(unnamed)");
}

QString clipped(const QString &text)
{
    return text.size() <= WidestColumn ? text : text.left(WidestColumn - 1) + QChar(0x2026);
}

QString aligned(const QList<QStringList> &rows)
{
    QList<qsizetype> widths(rows.first().size(), 0);
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], clipped(row[column]).size());
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += clipped(row[column]).leftJustified(widths[column] + 2);
        text += line.trimmed() + u'\n';
    }
    return text;
}

QString orNotKnown(const QString &text)
{
    return text.isEmpty() ? CommandLine::tr("not known") : text;
}

/// "Printer (97 % sure)"; what a person said needs no number.
QString typeOf(const Device &device)
{
    const QString name = categoryName(device.category());
    const double confidence = device.identification.confidence;
    if (device.user.category || device.category() == Category::Unknown)
        return name;
    constexpr double Hundred = 100;
    return CommandLine::tr("%1 (%2 % sure)").arg(name).arg(qRound(confidence * Hundred));
}

QString evidenceLine(const Evidence &evidence)
{
    const QString line = CommandLine::tr("Evidence: %1: %2").arg(evidence.source, evidence.fact);
    return evidence.pointsTo.isEmpty() ? line : line + QStringLiteral(" → ") + evidence.pointsTo;
}

} // namespace

QString deviceLine(const Device &device)
{
    QStringList parts{nameOf(device), device.id.toString()};
    if (!device.vendor.isEmpty())
        parts.append(device.vendor);
    if (!device.addresses.isEmpty())
        parts.append(addressesOf(device, 2));
    return parts.join(QStringLiteral("  "));
}

QString deviceTable(const QList<Device> &devices)
{
    if (devices.isEmpty())
        return CommandLine::tr("No device was seen yet.") + u'\n';
    QList<QStringList> rows{{CommandLine::tr("NAME"), CommandLine::tr("MAC"), CommandLine::tr("TYPE"),
                             CommandLine::tr("VENDOR"), CommandLine::tr("ADDRESSES"), CommandLine::tr("PRESENCE"),
                             CommandLine::tr("SENT"), CommandLine::tr("RECEIVED"), CommandLine::tr("LAST SEEN")}};
    for (const Device &device : devices)
        rows.append({nameOf(device), device.id.toString(), categoryName(device.category()), device.vendor,
                     addressesOf(device, 1), presenceName(device.presence), formatBytes(device.traffic.bytesSent),
                     formatBytes(device.traffic.bytesReceived), formatExact(device.lastSeen)});
    return aligned(rows);
}

QString deviceSheet(const Device &device)
{
    QStringList macs;
    for (const MacAddress &mac : device.macs)
        macs.append(mac.toString());
    QList<QStringList> rows{{CommandLine::tr("Name"), nameOf(device)},
                            {CommandLine::tr("Type"), typeOf(device)},
                            {CommandLine::tr("Vendor"), orNotKnown(device.vendor)},
                            {CommandLine::tr("Model"), orNotKnown(device.model())},
                            {CommandLine::tr("System"), orNotKnown(device.identification.os)},
                            {CommandLine::tr("Network interface by"), orNotKnown(device.identification.interfaceMaker)},
                            {CommandLine::tr("Host name"), orNotKnown(device.hostname)},
                            {CommandLine::tr("Presence"), presenceName(device.presence)},
                            {CommandLine::tr("First seen"), formatExact(device.firstSeen)},
                            {CommandLine::tr("Last seen"), formatExact(device.lastSeen)},
                            {CommandLine::tr("Sent"), formatBytes(device.traffic.bytesSent)},
                            {CommandLine::tr("Received"), formatBytes(device.traffic.bytesReceived)}};
    QString text = aligned(rows);
    text += CommandLine::tr("MAC addresses: %1").arg(macs.join(QStringLiteral(", "))) + u'\n';
    text += CommandLine::tr("Addresses: %1").arg(addressesOf(device, Device::MaximumAddresses)) + u'\n';
    for (const ServiceRecord &service : device.services)
        text += CommandLine::tr("Offers: %1 %2").arg(service.type, service.instance).trimmed() + u'\n';
    for (const Evidence &evidence : device.evidence)
        text += evidenceLine(evidence) + u'\n';
    return text;
}

QString captureSummary(const PipelineState &state)
{
    QString text;
    for (const CaptureStatus &source : state.sources) {
        text += CommandLine::tr("%1: %2 frames, %3, by %4")
                    .arg(source.interface)
                    .arg(source.totalFrames())
                    .arg(formatBytes(source.totalBytes()), source.backend) +
                u'\n';
        const quint64 overflow = source.overflowPackets[0] + source.overflowPackets[1];
        if (overflow + source.lostFrames + source.framesDropped + source.lostMessages > 0)
            text += CommandLine::tr("%1: %2 packets in no flow because the table was full, %3 frames not shown by the "
                                    "kernel, %4 device frames not copied, %5 messages lost")
                        .arg(source.interface)
                        .arg(overflow)
                        .arg(source.lostFrames)
                        .arg(source.framesDropped)
                        .arg(source.lostMessages) +
                    u'\n';
    }
    if (!state.notStoredReason.isEmpty())
        text += CommandLine::tr("Not kept: %1").arg(state.notStoredReason) + u'\n';
    return text;
}

} // namespace lanscope
