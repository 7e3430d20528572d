// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QHash>
#include <QString>

#include "app/base/mac_address.h"

struct sd_hwdb;

namespace lanscope {

/// Who a MAC address prefix is assigned to, from the system's hardware database (sd_hwdb, OUI, MA-M and MA-S).
///
/// Not thread-safe; remembers up to MaximumRemembered answers. Without a database every vendor is unknown and
/// isAvailable() says so.
class VendorDirectory
{
public:
    static constexpr int MaximumRemembered = 4096;

    VendorDirectory();
    ~VendorDirectory();
    VendorDirectory(const VendorDirectory &) = delete;
    VendorDirectory &operator=(const VendorDirectory &) = delete;

    bool isAvailable() const { return bool(m_database); }

    /// The registered name; empty when not known, and always for a locally administered or group address, or one that
    /// begins with 00:00:00.
    QString vendorOf(const MacAddress &mac) const;

private:
    struct Closer {
        void operator()(sd_hwdb *database) const;
    };
    std::unique_ptr<sd_hwdb, Closer> m_database;
    mutable QHash<MacAddress, QString> m_remembered;
};

} // namespace lanscope
