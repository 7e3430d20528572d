// SPDX-License-Identifier: GPL-3.0-or-later
// Every file of a corpus of real, malformed and fuzzed captures is read to its end. LANSCOPE_CORPUS names its folder.
#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>

#include "app/capture/replay_source.h"
#include "app/decode/decode.h"

using namespace lanscope;
using namespace Qt::StringLiterals;

class TestCorpusFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFileIsReadToItsEnd_data()
    {
        QTest::addColumn<QString>("path");
        const QString folder = qEnvironmentVariable("LANSCOPE_CORPUS") + u"/captures"_s;
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(path.sliced(folder.size() + 1))) << path;
        }
    }

    void everyFileIsReadToItsEnd()
    {
        QFETCH(QString, path);
        constexpr int LongestMilliseconds = 60'000; // the largest has a few megabytes
        quint64 packets = 0;
        CaptureStatus status;
        int ends = 0;
        ReplaySource source(path);
        connect(&source, &CaptureSource::flowsDrained, this, [&](const QList<FlowRecord> &flows) {
            for (const FlowRecord &flow : flows)
                packets += flow.counters.packets;
        });
        connect(&source, &CaptureSource::framesCaptured, this, [&](const QList<CapturedFrame> &frames) {
            for (const CapturedFrame &frame : frames)
                QVERIFY(decode(frame).observations.size() <= MaximumObservations);
        });
        connect(&source, &CaptureSource::statusChanged, this, [&](const CaptureStatus &now) { status = now; });
        connect(&source, &CaptureSource::ended, this, [&] { ++ends; });
        source.start();
        QElapsedTimer timer;
        timer.start();
        while (ends == 0 && timer.elapsed() < LongestMilliseconds)
            QCoreApplication::processEvents();
        QCOMPARE(ends, 1);
        QCOMPARE(packets + status.overflowPackets[0], status.totalFrames());
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsEmpty("LANSCOPE_CORPUS")) {
        std::puts("SKIP: LANSCOPE_CORPUS names no folder with a corpus of captures");
        return 77;
    }
    TestCorpusFiles test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_corpus_files.moc"
