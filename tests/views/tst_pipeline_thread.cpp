// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include "app/views/pipeline_thread.h"
#include "tests/views/quiet.h"

using namespace lanscope;

class TestPipelineThread : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }

    void problemsArriveOnTheThreadOfTheWindow();
    void theStoreIsOpenedOffTheWindowsThread();
    void goingAwayWhileReadingIsSafe();
};

void TestPipelineThread::problemsArriveOnTheThreadOfTheWindow()
{
    PipelineThread pipeline;
    QThread *thread = nullptr;
    connect(&pipeline, &PipelineThread::problemFound, this, [&thread] { thread = QThread::currentThread(); });
    pipeline.read({QStringLiteral("/nonexistent/file.pcap")});
    QTRY_VERIFY(thread);
    QCOMPARE(thread, QThread::currentThread());
}

void TestPipelineThread::theStoreIsOpenedOffTheWindowsThread()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sub/lanscope.db"));
    {
        PipelineThread pipeline;
        pipeline.openStore(path);
    }
    QVERIFY(QFile::exists(path));
}

void TestPipelineThread::goingAwayWhileReadingIsSafe()
{
    PipelineThread pipeline;
    pipeline.read({QStringLiteral("/nonexistent/one.pcap"), QStringLiteral("/nonexistent/two.pcap")});
    pipeline.stop();
}

QTEST_GUILESS_MAIN(TestPipelineThread)
#include "tst_pipeline_thread.moc"
