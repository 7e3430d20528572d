// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/wiring.h"

#include <memory>

#include <QDateTime>
#include <QTimer>

#include "app/views/main_window.h"
#include "app/views/pipeline_thread.h"

namespace lanscope {

namespace {

/// Opens the database when it is first needed.
class StoreOpener : public QObject
{
public:
    StoreOpener(PipelineThread &pipeline, const QString &path) : QObject(&pipeline), m_pipeline(pipeline), m_path(path)
    {
    }

    void open()
    {
        if (!std::exchange(m_isOpen, true))
            m_pipeline.openStore(m_path);
    }

private:
    PipelineThread &m_pipeline;
    QString m_path;
    bool m_isOpen = false;
};

void wireValues(MainWindow &window, PipelineThread &pipeline)
{
    QObject::connect(&pipeline, &PipelineThread::inventoryReplaced, &window, &MainWindow::replaceInventory);
    QObject::connect(&pipeline, &PipelineThread::devicesChanged, &window, &MainWindow::updateDevices);
    QObject::connect(&pipeline, &PipelineThread::devicesForgotten, &window, &MainWindow::forgetDevices);
    QObject::connect(&pipeline, &PipelineThread::trafficSampled, &window, &MainWindow::addTraffic);
    QObject::connect(&pipeline, &PipelineThread::stateChanged, &window, &MainWindow::showState);
    QObject::connect(&pipeline, &PipelineThread::problemFound, &window, &MainWindow::showProblem);
    QObject::connect(&pipeline, &PipelineThread::placesChanged, &window, &MainWindow::showPlaces);
    QObject::connect(&pipeline, &PipelineThread::dayChanged, &window, &MainWindow::showDay);
    QObject::connect(&pipeline, &PipelineThread::likenessesChanged, &window, &MainWindow::showLikenesses);
    QObject::connect(&pipeline, &PipelineThread::alertsReplaced, &window, &MainWindow::replaceAlerts);
    QObject::connect(&pipeline, &PipelineThread::alertsChanged, &window, &MainWindow::updateAlerts);
    QObject::connect(&pipeline, &PipelineThread::alertsForgotten, &window, &MainWindow::forgetAlerts);
    QObject::connect(&pipeline, &PipelineThread::mutesChanged, &window, &MainWindow::showMutes);
    QObject::connect(&pipeline, &PipelineThread::storeMeasured, &window, &MainWindow::showStoreSize);
    QObject::connect(&pipeline, &PipelineThread::alertLevelsChanged, &window, &MainWindow::showAlertLevels);
    QObject::connect(&pipeline, &PipelineThread::learningChanged, &window, &MainWindow::showLearning);
    QObject::connect(&pipeline, &PipelineThread::historyAnswered, &window, &MainWindow::showHistory);
}

void wireWishes(MainWindow &window, PipelineThread &pipeline, StoreOpener *store)
{
    QObject::connect(&window, &MainWindow::listenRequested, &pipeline,
                     [&pipeline, store](const ListenRequest &request) {
                         store->open();
                         pipeline.listen(request);
                     });
    QObject::connect(&window, &MainWindow::readRequested, &pipeline, &PipelineThread::read);
    QObject::connect(&window, &MainWindow::stopRequested, &pipeline, &PipelineThread::stop);
    QObject::connect(&window, &MainWindow::decideRequested, &pipeline, &PipelineThread::decide);
    QObject::connect(&window, &MainWindow::regroupingRequested, &pipeline, &PipelineThread::group);
    QObject::connect(&window, &MainWindow::eraseRequested, &pipeline, &PipelineThread::erase);
    QObject::connect(&window, &MainWindow::restoreRequested, &pipeline, &PipelineThread::restore);
    QObject::connect(&window, &MainWindow::alertStateRequested, &pipeline, &PipelineThread::setAlertState);
    QObject::connect(&window, &MainWindow::muteRequested, &pipeline, &PipelineThread::muteAlerts);
    QObject::connect(&window, &MainWindow::unmuteRequested, &pipeline, &PipelineThread::unmuteAlerts);
    QObject::connect(&window, &MainWindow::alertLevelRequested, &pipeline, &PipelineThread::setAlertLevel);
    QObject::connect(&window, &MainWindow::historyWanted, &pipeline, &PipelineThread::askHistory);
    QObject::connect(&window, &MainWindow::dayRequested, &pipeline, &PipelineThread::askDay);
    QObject::connect(&window, &MainWindow::measureRequested, &pipeline, &PipelineThread::measureStore);
    QObject::connect(&window, &MainWindow::forgetRangeRequested, &pipeline, &PipelineThread::forgetRange);
    QObject::connect(&window, &MainWindow::forgetEverythingRequested, &pipeline, &PipelineThread::forgetEverything);
    QObject::connect(&window, &MainWindow::placeRequested, &pipeline, &PipelineThread::showPlace);
    QObject::connect(&window, &MainWindow::placeChangeRequested, &pipeline, &PipelineThread::setPlace);
}

/// The window's models read no clock: here time is told to them.
void wireClock(MainWindow &window)
{
    const auto tell = [&window] { window.showNow(Timestamp::fromMilliseconds(QDateTime::currentMSecsSinceEpoch())); };
    auto *clock = new QTimer(&window);
    QObject::connect(clock, &QTimer::timeout, &window, tell);
    clock->start(1000);
    tell();
}

} // namespace

void wire(MainWindow &window, PipelineThread &pipeline, const StartRequest &request)
{
    auto *store = new StoreOpener(pipeline, request.database);
    wireValues(window, pipeline);
    wireWishes(window, pipeline, store);
    wireClock(window);
    if (request.files.isEmpty())
        store->open();
    else
        pipeline.read(request.files);
}

} // namespace lanscope
