// SPDX-License-Identifier: GPL-3.0-or-later
// How a session begins and ends: sources, places, and what is said when one fails.
#include <algorithm>

#include <QDateTime>
#include <QFileInfo>

#include "app/capture/helper_source.h"
#include "app/capture/replay_source.h"
#include "app/pipeline/feed.h"

namespace lanscope {

namespace {

Remedy remedyFor(CaptureEnd end)
{
    switch (end) {
    case CaptureEnd::Completed:
        return Remedy::None;
    case CaptureEnd::NoHelper:
        return Remedy::InstallHelper;
    case CaptureEnd::InterfaceGone:
        return Remedy::ChooseInterface;
    case CaptureEnd::Unreadable:
        return Remedy::OpenAnotherFile;
    default:
        return Remedy::StartAgain;
    }
}

/// The helper's word for a mode. Gateway and span change how an interface is treated: a person asks for them by name.
QString helperMode(const QString &mode)
{
    return mode == QStringLiteral("auto") ? QStringLiteral("host") : mode;
}

} // namespace

void Pipeline::beginSession(Activity activity, Keep keep)
{
    endSession();
    m_keep = keep;
    m_fileTime = {};
    m_network = {};
    m_selfMacs.clear();
    m_sample = {};
    m_interfaces.clear();
    m_toldInterface.clear();
    m_quarter = -1;
    m_inventory.countHeardAnew();
    m_watch.beginAnew();
    m_devicesWatchedAt = {};
    m_unwatched.clear();
    m_dayTold.invalidate();
    m_state = {.activity = activity,
               .place = m_state.place,
               .sources = {},
               .stored = false,
               .notStoredReason = m_state.notStoredReason};
    m_publishTimer.start();
    m_saveTimer.start();
}

void Pipeline::listen(const ListenRequest &request)
{
    QStringList interfaces = request.interfaces;
    if (interfaces.isEmpty())
        interfaces = m_view->interfaces().mid(0, 1);
    if (interfaces.isEmpty()) {
        Q_EMIT problemFound({.end = CaptureEnd::InterfaceGone,
                             .sentence = tr("listening: this computer has no network interface that is up"),
                             .remedy = Remedy::StartAgain});
        Q_EMIT finished();
        return;
    }
    beginSession(Activity::Asking, Keep::InStore);
    m_showsAnother = false;
    m_interfaces = interfaces;
    m_followsRoute = request.interfaces.isEmpty();
    m_view->watch();
    enterNetwork(interfaces);
    for (const QString &interface : std::as_const(interfaces))
        addSource(std::make_unique<HelperSource>(
            HelperRequest{interface, helperMode(request.mode), request.backend, request.drainMilliseconds},
            HelperSource::systemBus()));
    // After the last was added: one that fails at once must not end a session that is still being put together.
    for (size_t i = 0; i < m_feeds.size(); ++i)
        m_feeds[i]->source->start();
}

void Pipeline::read(const QStringList &paths, Keep keep)
{
    beginSession(Activity::Reading, keep);
    m_showsAnother = true;
    m_state.place = {}; // a file that is read again counts anew
    m_unreadFiles = paths;
    const QString name = paths.isEmpty() ? QString() : QFileInfo(paths.first()).fileName();
    enterPlace({.id = 0, .gateway = {}, .prefix = QStringLiteral("file:") + name, .name = name}, now());
    readNextFile();
}

void Pipeline::readNextFile()
{
    if (m_unreadFiles.isEmpty())
        return stop();
    m_sample = {}; // nobody observed what was between two files
    addSource(std::make_unique<ReplaySource>(m_unreadFiles.takeFirst()));
    m_feeds.back()->source->start();
}

void Pipeline::addSource(std::unique_ptr<CaptureSource> source)
{
    m_feeds.push_back(std::make_unique<Feed>());
    Feed &feed = *m_feeds.back();
    feed.source = std::move(source);
    connect(feed.source.get(), &CaptureSource::framesCaptured, this, &Pipeline::acceptFrames);
    connect(feed.source.get(), &CaptureSource::flowsDrained, this, &Pipeline::acceptFlows);
    connect(feed.source.get(), &CaptureSource::statusChanged, this,
            [this, &feed](const CaptureStatus &status) { acceptStatus(feed, status); });
    connect(feed.source.get(), &CaptureSource::ended, this,
            [this, &feed](CaptureEnd end, const QString &sentence) { acceptEnd(feed, end, sentence); });
}

void Pipeline::acceptEnd(Feed &feed, CaptureEnd end, const QString &sentence)
{
    feed.hasEnded = true;
    if (!sentence.isEmpty())
        Q_EMIT problemFound({.end = end, .sentence = sentence, .remedy = remedyFor(end)});
    if (!m_unreadFiles.isEmpty())
        return QMetaObject::invokeMethod(this, &Pipeline::readNextFile, Qt::QueuedConnection), void();
    if (std::all_of(m_feeds.begin(), m_feeds.end(), [](const auto &each) { return each->hasEnded; }))
        QMetaObject::invokeMethod(this, &Pipeline::endSession, Qt::QueuedConnection);
}

void Pipeline::stop()
{
    m_unreadFiles.clear();
    for (size_t i = 0; i < m_feeds.size(); ++i) {
        if (!m_feeds[i]->hasEnded)
            m_feeds[i]->source->stop();
    }
}

void Pipeline::endSession()
{
    if (m_state.activity == Activity::Idle)
        return;
    setState();
    m_state.activity = Activity::Idle;
    m_unreadFiles.clear();
    m_dayTold.invalidate(); // so that the last quarter is told
    publish();
    m_collector.close();
    save();
    m_publishTimer.stop();
    m_saveTimer.stop();
    for (auto &feed : m_feeds) {
        feed->source->disconnect(this);
        feed->source.release()->deleteLater();
    }
    m_feeds.clear();
    Q_EMIT finished();
}

Timestamp Pipeline::now() const
{
    if (m_fileTime.isKnown())
        return m_fileTime;
    return Timestamp::fromMilliseconds(QDateTime::currentMSecsSinceEpoch());
}

} // namespace lanscope
