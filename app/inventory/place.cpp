// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/place.h"

#include <QCoreApplication>

namespace lanscope {

namespace {

struct KindWords {
    PlaceKind kind;
    const char *key;
    const char *name;
};

constexpr KindWords Words[] = {
    {PlaceKind::Home, "home", QT_TRANSLATE_NOOP("PlaceKind", "Home")},
    {PlaceKind::Work, "work", QT_TRANSLATE_NOOP("PlaceKind", "Work")},
    {PlaceKind::Public, "public", QT_TRANSLATE_NOOP("PlaceKind", "Public")},
};

} // namespace

QString placeKindKey(PlaceKind kind)
{
    return QString::fromLatin1(Words[size_t(kind)].key);
}

PlaceKind placeKindFromKey(QStringView key)
{
    for (const KindWords &words : Words) {
        if (key == QLatin1StringView(words.key))
            return words.kind;
    }
    return PlaceKind::Home;
}

QString placeKindName(PlaceKind kind)
{
    return QCoreApplication::translate("PlaceKind", Words[size_t(kind)].name);
}

} // namespace lanscope
