// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QString>
#include <QStringList>

#include "app/base/ip_address.h"

struct MMDB_s;

namespace lanscope {

/// Where an Internet address is, as far as a database says.
struct AddressOrigin {
    QString country;      ///< ISO 3166-1 alpha-2, "DE"; empty when not known
    quint32 asNumber = 0; ///< autonomous system; 0 when not known
    QString asName;       ///< whose that is; empty when not known
    bool operator==(const AddressOrigin &) const = default;
};

/// Looks addresses up in databases of MaxMind's format that somebody installed (GeoLite2, DB-IP and others). Nothing is
/// asked on the network; without a database nothing is known, and that is no fault.
class GeoDirectory
{
public:
    static constexpr int MaximumFiles = 8; ///< *.mmdb that are opened in all folders together

    /// Opens what lies in these folders, in the order of the folders and then of the names.
    explicit GeoDirectory(const QStringList &folders = defaultFolders());
    ~GeoDirectory();
    GeoDirectory(const GeoDirectory &) = delete;
    GeoDirectory &operator=(const GeoDirectory &) = delete;

    /// Where Debian's geoipupdate puts them, and where people do.
    static QStringList defaultFolders();

    bool isAvailable() const { return !m_databases.empty(); }

    /// What the first database that knows it says of each part.
    AddressOrigin originOf(const IpAddress &address) const;

private:
    struct Closer {
        void operator()(MMDB_s *database) const;
    };
    std::vector<std::unique_ptr<MMDB_s, Closer>> m_databases;
};

} // namespace lanscope
