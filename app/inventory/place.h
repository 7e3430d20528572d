// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include "app/base/mac_address.h"
#include "app/base/timestamp.h"

namespace lanscope {

/// What a place is to the person, with its defaults. Public keeps no inventory: nothing is stored but the place itself.
enum class PlaceKind : quint8 { Home, Work, Public };
QString placeKindKey(PlaceKind kind);        ///< "home"; stable, for the database
PlaceKind placeKindFromKey(QStringView key); ///< Home when there is no such kind
QString placeKindName(PlaceKind kind);       ///< "Home", translated, for people

/// A network somebody uses Lanscope in, recognised by its gateway's MAC address and its prefix.
struct Place {
    qint64 id = 0;      ///< the store's number; 0 before it is stored
    MacAddress gateway; ///< null when there is no gateway or it is not known yet
    QString prefix;     ///< "192.168.1.0/24"; of a capture file "file:" and its name
    QString name;       ///< the person's name for it; may be empty
    PlaceKind kind = PlaceKind::Home;
    QString wifiName{};        ///< what the wireless network calls itself, harmless; a name to suggest
    Timestamp listenedSince{}; ///< when somebody first listened there; unknown when nobody did

    bool operator==(const Place &) const = default;
};

} // namespace lanscope

Q_DECLARE_METATYPE(lanscope::Place)
Q_DECLARE_METATYPE(lanscope::PlaceKind)
