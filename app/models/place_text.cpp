// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/place_text.h"

#include <QCoreApplication>

#include "app/base/foreign_text.h"

namespace lanscope {

namespace {

const QString filePrefix = QStringLiteral("file:");

}

bool isRecording(const Place &place)
{
    return place.prefix.startsWith(filePrefix);
}

QString placeTitle(const Place &place)
{
    if (!place.name.isEmpty())
        return foreignText(place.name);
    if (isRecording(place))
        return foreignText(place.prefix.mid(filePrefix.size()));
    if (!place.wifiName.isEmpty())
        return foreignText(place.wifiName);
    if (place.prefix.isEmpty())
        return {};
    return QCoreApplication::translate("lanscope::PlaceText", "Network %1").arg(foreignText(place.prefix));
}

QString placeKindMeaning(PlaceKind kind)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("lanscope::PlaceText", text); };
    switch (kind) {
    case PlaceKind::Home:
        return words(
            QT_TRANSLATE_NOOP("lanscope::PlaceText", "Yours: every device is kept, and you are told of each new one."));
    case PlaceKind::Work:
        return words(
            QT_TRANSLATE_NOOP("lanscope::PlaceText", "Shared with others you know: devices are kept as at home."));
    case PlaceKind::Public:
        break;
    }
    return words(QT_TRANSLATE_NOOP("lanscope::PlaceText",
                                   "A café, a hotel, a train: no device is kept, and what was kept of this place is "
                                   "erased."));
}

} // namespace lanscope
