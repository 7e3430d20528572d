// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

#include "app/capture/hello_assembler.h"
#include "app/capture/pcap_file.h"

namespace lanscope::test {

/// What another program read from one frame of a corpus: column names to values; several values stand between bars.
struct TruthRow {
    QString file; ///< below the corpus's captures
    int frame = 0;
    QMap<QString, QString> fields;
};

/// One of its rows, beside the frame it speaks of.
struct TruthFrame {
    TruthRow row;
    CapturedFrame frame; ///< without octets when the link layer of the file is not known
};

/// All rows of truth/NAME.tsv below `corpus` by their files; empty when the table cannot be read.
QMap<QString, QList<TruthRow>> readTruthRows(const QString &corpus, const QString &name);

/// Makes packets of one file the frames that a capture hands on, hellos of several frames joined.
class FrameReader
{
public:
    /// Without octets when the packet's link layer is not known.
    CapturedFrame read(const FilePacket &packet);

private:
    HelloAssembler m_hellos;
};

/// All rows of truth/NAME.tsv below `corpus` with their frames; empty when the table cannot be read.
QList<TruthFrame> readTruth(const QString &corpus, const QString &name);

} // namespace lanscope::test
