// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/pcap_file.h"

#include <QCoreApplication>
#include <QtEndian>

#include "app/capture/pcap_file_classic.h"
#include "app/capture/pcap_file_ng.h"

namespace lanscope {

Result<std::unique_ptr<PcapFile>> PcapFile::open(const QString &path)
{
    auto source = openOctetSource(path);
    if (!source)
        return tl::unexpected(source.error());
    return open(std::move(*source));
}

Result<std::unique_ptr<PcapFile>> PcapFile::open(std::unique_ptr<OctetSource> source)
{
    ReplayStream stream(std::move(source));
    quint32 magic = 0;
    const char *octets = stream.take(sizeof magic);
    if (octets)
        magic = qFromBigEndian<quint32>(octets);

    std::unique_ptr<PcapFile> file;
    if (PcapNgFile::isMagic(magic))
        file = PcapNgFile::open(std::move(stream));
    else if (ClassicPcapFile::isMagic(magic))
        file = ClassicPcapFile::open(std::move(stream), magic);
    else if (!stream.problem().isEmpty())
        return tl::unexpected(Error{stream.problem()});
    else
        return tl::unexpected(Error{QCoreApplication::translate("ReplaySource", "it is not a pcap or pcapng file")});
    if (!file)
        return tl::unexpected(
            Error{QCoreApplication::translate("ReplaySource", "its first header is cut off or damaged")});
    return file;
}

bool PcapFile::endCut(qint64 wanted)
{
    if (!m_stream.problem().isEmpty())
        return endDamaged(m_stream.problem());
    m_end = {.kind = FileEnd::Kind::Cut,
             .reason = QCoreApplication::translate("ReplaySource", "the file is cut off; octets missing: %1")
                           .arg(wanted - m_stream.left())};
    return false;
}

bool PcapFile::endDamaged(const QString &reason)
{
    m_end = {.kind = FileEnd::Kind::Damaged, .reason = reason};
    return false;
}

} // namespace lanscope
