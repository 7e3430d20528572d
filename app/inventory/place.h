// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include "app/base/mac_address.h"

namespace lanscope {

/// A network somebody uses Lanscope in, recognised by its gateway's MAC address and its prefix.
struct Place {
    qint64 id = 0;      ///< the store's number; 0 before it is stored
    MacAddress gateway; ///< null when there is no gateway or it is not known yet
    QString prefix;     ///< "192.168.1.0/24"; of a capture file "file:" and its name
    QString name;       ///< the person's name for it; may be empty

    bool operator==(const Place &) const = default;
};

} // namespace lanscope

Q_DECLARE_METATYPE(lanscope::Place)
