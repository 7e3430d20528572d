// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/decode/corpus_truth.h"

#include <QFile>
#include <QStringList>

#include "app/capture/pcap_file.h"
#include "app/capture/replay_link.h"
#include "bpf/parse.h"

namespace lanscope::test {

QMap<QString, QList<TruthRow>> readTruthRows(const QString &corpus, const QString &name)
{
    QMap<QString, QList<TruthRow>> rows;
    QFile table(corpus + QStringLiteral("/truth/") + name + QStringLiteral(".tsv"));
    if (!table.open(QIODevice::ReadOnly))
        return rows;
    const QStringList columns = QString::fromUtf8(table.readLine()).chopped(1).split(u'\t');
    while (!table.atEnd()) {
        const QStringList values = QString::fromUtf8(table.readLine()).chopped(1).split(u'\t');
        TruthRow row{.file = values.value(0), .frame = values.value(1).toInt(), .fields = {}};
        for (qsizetype at = 2; at < columns.size(); ++at)
            row.fields.insert(columns[at], values.value(at));
        rows[row.file].append(row);
    }
    return rows;
}

CapturedFrame FrameReader::read(const FilePacket &packet)
{
    CapturedFrame captured;
    captured.time = packet.time;
    if (!ReplayLink::isKnown(packet.linkType))
        return captured;
    ReplayLink link;
    const EthernetFrame frame = link.ethernet(packet);
    lanscope_packet parsed;
    const char *begin = frame.octets.data();
    const char *end = begin + frame.octets.size();
    lanscope_parse(begin, end, &parsed);
    captured.kind = static_cast<enum lanscope_frame_kind>(lanscope_frame_kind(&parsed, begin, end));
    if (captured.kind == LANSCOPE_FRAME_NONE && m_hellos.awaits(parsed, packet.time))
        captured.kind = LANSCOPE_FRAME_TLS;
    captured.originalLength = frame.originalLength;
    captured.octets = frame.octets.toByteArray();
    return m_hellos.joined(captured);
}

namespace {

QMap<int, CapturedFrame> readFrames(const QString &path, const QList<TruthRow> &rows)
{
    QMap<int, CapturedFrame> frames;
    for (const TruthRow &row : rows)
        frames.insert(row.frame, {});
    const auto file = PcapFile::open(path);
    FrameReader reader;
    FilePacket packet;
    for (int number = 1; file && (*file)->next(packet); ++number) {
        const CapturedFrame frame = reader.read(packet);
        if (frames.contains(number))
            frames[number] = frame;
    }
    return frames;
}

} // namespace

QList<TruthFrame> readTruth(const QString &corpus, const QString &name)
{
    QList<TruthFrame> truth;
    const auto rows = readTruthRows(corpus, name);
    for (auto file = rows.begin(); file != rows.end(); ++file) {
        const auto frames = readFrames(corpus + QStringLiteral("/captures/") + file.key(), file.value());
        for (const TruthRow &row : file.value())
            truth.append({.row = row, .frame = frames.value(row.frame)});
    }
    return truth;
}

} // namespace lanscope::test
