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

} // namespace lanscope
