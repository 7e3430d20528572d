// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/empty_text.h"

#include <array>

#include <QCoreApplication>
#include <QStringList>

#include "app/models/device_model.h"
#include "app/models/place_text.h"

namespace lanscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lanscope::EmptyText)
};

} // namespace

Teaching teachDevices(const PipelineState &state, bool isFiltering)
{
    if (isFiltering)
        return {.title = Words::tr("No device matches the filter"),
                .text =
                    Words::tr("All of its parts must be true of a device. Archived devices are found by is:archived."),
                .offersClearing = true};
    switch (state.activity) {
    case Activity::Idle:
        break;
    case Activity::Asking:
        return {.title = Words::tr("Waiting for permission"),
                .text = Words::tr("Listening to the network is reserved to the administrator, so your computer may ask "
                                  "for a password. Lanscope itself never sees it.")};
    case Activity::Listening:
        return {.title = Words::tr("Listening"),
                .text = Words::tr("No device has spoken yet. Most say something within a minute; switch one on, or "
                                  "open a web page on it.")};
    case Activity::Reading:
        return {.title = Words::tr("Reading the capture file"), .text = Words::tr("Devices appear as they are met.")};
    }
    if (isRecording(state.place))
        return {.title = Words::tr("The file names no device"),
                .text = Words::tr("It holds no frame with a sender that Lanscope can read."),
                .offersFile = true};
    return {.title = Words::tr("Who is on your network?"),
            .text =
                Words::tr("Lanscope listens to what devices tell each other and shows who is here. It sends nothing. "
                          "You can also look into a capture file that was recorded elsewhere; that needs no password."),
            .offersListening = true,
            .offersFile = true};
}

Teaching teachDevicesOfRange()
{
    return {.title = Words::tr("No device is known to have been here in this time"),
            .text = Words::tr("Only the range is shown that is marked in the time bar below. Where it is hatched "
                              "nobody listened, so that nobody knows who was here.")};
}

Teaching teachTraffic(const PipelineState &state, const QString &why)
{
    const bool isIdle = state.activity == Activity::Idle;
    return {.title = why,
            .text = isIdle
                        ? Words::tr("Once Lanscope listens, what is received grows upwards and what is sent downwards.")
                        : QString(),
            .offersListening = isIdle,
            .offersFile = isIdle};
}

QString countText(const DeviceModel &devices, int shown, bool isFiltering)
{
    std::array<int, size_t(Presence::Gone) + 1> counts{};
    int count = 0;
    for (const Device &device : devices.devices()) {
        if (device.user.archived)
            continue;
        ++counts[size_t(device.presence)];
        ++count;
    }
    if (isFiltering)
        return Words::tr("%1 of %n device(s)", nullptr, count).arg(shown);
    QStringList parts;
    for (const Presence presence : {Presence::Here, Presence::Quiet, Presence::Away, Presence::Gone}) {
        if (const int present = counts[size_t(presence)]; present > 0)
            parts += Words::tr("%1 %2", "a number and a presence: 3 here")
                         .arg(present)
                         .arg(presenceName(presence).toLower());
    }
    const QString text = Words::tr("%n device(s)", nullptr, count);
    return parts.isEmpty()
               ? text
               : Words::tr("%1: %2", "17 devices: 12 here, 3 quiet").arg(text, parts.join(QStringLiteral(", ")));
}

} // namespace lanscope
