// SPDX-License-Identifier: GPL-3.0-or-later
// How a session begins and ends: sources, places, and what is said when one fails.
#include <algorithm>

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
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

/// Tells files apart that are called the same: their sizes and both their ends.
QString contentMark(const QStringList &paths)
{
    constexpr qint64 Looked = 1 << 20; // octets of each end
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue; // whoever reads it says why it cannot be
        hash.addData(QByteArray::number(file.size()));
        hash.addData(file.read(Looked));
        if (file.seek(std::max<qint64>(0, file.size() - Looked)))
            hash.addData(file.read(Looked));
    }
    return QString::fromLatin1(hash.result().toHex().left(16));
}

} // namespace

/// What was stored of the same files before is counted anew, not twice.
void Pipeline::beginStoredReadingAnew(const QString &prefix)
{
    const QList<Place> places = m_store->places().value_or(QList<Place>());
    for (const Place &place : places) {
        if (place.prefix != prefix)
            continue;
        if (const auto begun = m_store->history().beginAnew(place.id); !begun)
            complain(begun.error());
    }
}

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
    m_attribution.clear();
    m_inventory.beginObserving(activity == Activity::Reading ? Timestamp{1} : now()); // a file is heard from its begin
    m_inventory.countHeardAnew();
    watchAnew();
    m_devicesWatchedAt = {};
    m_unwatched.clear();
    m_dayTold.invalidate();
    m_state = {.activity = activity,
               .place = m_state.place,
               .sources = {},
               .stored = false,
               .notStoredReason = m_state.notStoredReason};
    m_publishTimer.start();
    publishSoon();
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
    QString prefix = QStringLiteral("file:") + name;
    if (keep == Keep::InStore && m_store) {
        prefix += QLatin1Char('#') + contentMark(paths);
        beginStoredReadingAnew(prefix);
    }
    enterPlace({.id = 0, .gateway = {}, .prefix = prefix, .name = name}, now());
    readNextFile();
}

void Pipeline::readNextFile()
{
    if (m_unreadFiles.isEmpty())
        return stop();
    m_sample = {}; // nobody observed what was between two files
    if (m_fileTime.isKnown())
        listenFrom({m_fileTime.nanoseconds + 1});
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
    drainContributions();
    m_inventory.advanceTo(now());
    tellPresences();
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
