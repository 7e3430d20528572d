// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/visibility.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "app/base/foreign_text.h"
#include "app/models/place_text.h"
#include "app/models/problem_text.h"

namespace lanscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lanscope::Visibility)
};

constexpr quint64 EnoughFrames = 100; // with fewer a share says nothing
// A switch floods what it does not know the way to, a few frames in a thousand; a mirror port or a gateway shows most.
constexpr double FloodedShare = 0.05;

QString sourceNames(const PipelineState &state)
{
    QStringList names;
    for (const CaptureStatus &source : state.sources)
        names += foreignText(source.interface);
    return QLocale().createSeparatedList(names);
}

QString whyIdle(const PipelineState &state)
{
    return state.activity == Activity::Asking ? Words::tr("Lanscope is waiting for permission to listen.")
                                              : Words::tr("Lanscope is not listening.");
}

VisibilityItem othersTraffic(const PipelineState &state)
{
    const QString subject = Words::tr("others' traffic");
    if (state.activity != Activity::Listening)
        return {subject, Sight::Unseen, whyIdle(state)};
    if (state.unicastFrames < EnoughFrames)
        return {subject, Sight::Unknown, Words::tr("Too little has passed to tell. It takes about a hundred packets.")};
    const double share = double(state.foreignUnicastFrames) / double(state.unicastFrames);
    const QString percent = QLocale().toString(100 * share, 'f', share < FloodedShare ? 2 : 0);
    if (share >= FloodedShare)
        return {subject, Sight::Seen,
                Words::tr("%1 % of the packets that arrive here are between other devices.").arg(percent)};
    if (state.foreignUnicastFrames > 0)
        return {subject, Sight::Partly,
                Words::tr("Only strays: %1 % of the packets that arrive here are between other devices. The network "
                          "delivers to this computer what is meant for it or for all.")
                    .arg(percent)};
    return {
        subject, Sight::Unseen,
        Words::tr("The network delivers to this computer only what is meant for it or for all. Seeing the rest takes "
                  "a place where it passes: the router itself, or a mirror port of a switch.")};
}

QList<VisibilityItem> recordingVisibility(const PipelineState &state)
{
    const QString reason = state.activity == Activity::Reading
                               ? Words::tr("The file is still being read.")
                               : Words::tr("Only what was recorded can be shown. Where and how it was recorded, the "
                                           "file does not say.");
    return {{Words::tr("what %1 holds").arg(placeTitle(state.place)), Sight::Seen, reason}};
}

QString counted(quint64 count, const char *text)
{
    return count == 0 ? QString() : Words::tr(text, nullptr, int(std::min<quint64>(count, INT_MAX)));
}

} // namespace

QList<VisibilityItem> visibility(const PipelineState &state)
{
    if (isRecording(state.place))
        return recordingVisibility(state);
    const bool isListening = state.activity == Activity::Listening;
    const Sight sight = isListening ? Sight::Seen : Sight::Unseen;
    return {
        {Words::tr("who is here"), sight,
         isListening ? Words::tr("Devices announce themselves to all; Lanscope hears that.") : whyIdle(state)},
        {Words::tr("this computer's traffic"), sight,
         isListening ? Words::tr("Every packet to and from this computer is counted.") : whyIdle(state)},
        othersTraffic(state),
    };
}

QString sightMark(Sight sight)
{
    switch (sight) {
    case Sight::Seen:
        return QStringLiteral("✔");
    case Sight::Partly:
        return QStringLiteral("◐");
    case Sight::Unseen:
        return QStringLiteral("✘");
    case Sight::Unknown:
        break;
    }
    return QStringLiteral("?");
}

QString sightName(Sight sight)
{
    switch (sight) {
    case Sight::Seen:
        return Words::tr("seen");
    case Sight::Partly:
        return Words::tr("partly seen");
    case Sight::Unseen:
        return Words::tr("not seen");
    case Sight::Unknown:
        break;
    }
    return Words::tr("not known yet");
}

QString activityText(const PipelineState &state)
{
    switch (state.activity) {
    case Activity::Idle:
        return isRecording(state.place) ? Words::tr("Read from %1").arg(placeTitle(state.place))
                                        : Words::tr("Not listening");
    case Activity::Asking:
        return Words::tr("Waiting for permission. Your computer may ask for your password.");
    case Activity::Listening:
        return Words::tr("Listening on %1").arg(sourceNames(state));
    case Activity::Reading:
        return Words::tr("Reading %1…").arg(placeTitle(state.place));
    }
    return {};
}

QString lossText(const PipelineState &state)
{
    quint64 overflow = 0;
    quint64 lost = 0;
    quint64 messages = 0;
    quint64 dropped = 0;
    for (const CaptureStatus &source : state.sources) {
        overflow += source.overflowPackets[0] + source.overflowPackets[1];
        lost += source.lostFrames;
        messages += source.lostMessages;
        dropped += source.framesDropped;
    }
    QStringList losses{
        counted(lost, QT_TRANSLATE_N_NOOP("lanscope::Visibility", "%n packet(s) lost")),
        counted(messages, QT_TRANSLATE_N_NOOP("lanscope::Visibility", "%n report(s) lost")),
        counted(overflow, QT_TRANSLATE_N_NOOP("lanscope::Visibility", "%n packet(s) counted without their flow")),
        counted(dropped, QT_TRANSLATE_N_NOOP("lanscope::Visibility", "%n self-description(s) missed")),
        counted(state.forgottenDevices, QT_TRANSLATE_N_NOOP("lanscope::Visibility", "%n device(s) forgotten")),
    };
    losses.removeAll(QString());
    return losses.join(QStringLiteral(" · "));
}

QString storedText(const PipelineState &state)
{
    if (state.stored)
        return Words::tr("What is seen is kept on this computer.");
    if (!state.notStoredReason.isEmpty())
        return Words::tr("Nothing is kept. %1").arg(harmlessSentence(state.notStoredReason));
    return Words::tr("Nothing is kept.");
}

} // namespace lanscope
