// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/traffic/geo_directory.h"

#include <arpa/inet.h>
#include <cstring>
#include <maxminddb.h>

#include <QDir>

#include "app/base/foreign_text.h"

namespace lanscope {

namespace {

/// The text at a path of the entry; empty when there is none.
QString textAt(MMDB_lookup_result_s &found, const char *const *path)
{
    MMDB_entry_data_s value{};
    if (MMDB_aget_value(&found.entry, &value, path) != MMDB_SUCCESS || !value.has_data ||
        value.type != MMDB_DATA_TYPE_UTF8_STRING)
        return {};
    return foreignText(QByteArrayView(value.utf8_string, qsizetype(value.data_size)));
}

quint32 numberAt(MMDB_lookup_result_s &found, const char *const *path)
{
    MMDB_entry_data_s value{};
    const bool isNumber = MMDB_aget_value(&found.entry, &value, path) == MMDB_SUCCESS && value.has_data &&
                          value.type == MMDB_DATA_TYPE_UINT32;
    return isNumber ? value.uint32 : 0;
}

/// The address in the C library's form.
sockaddr_storage socketAddress(const IpAddress &address)
{
    sockaddr_storage storage{};
    if (address.family == IpAddress::Family::V4) {
        sockaddr_in v4{};
        v4.sin_family = AF_INET;
        std::memcpy(&v4.sin_addr, address.octets.data(), sizeof v4.sin_addr);
        std::memcpy(&storage, &v4, sizeof v4);
    } else {
        sockaddr_in6 v6{};
        v6.sin6_family = AF_INET6;
        std::memcpy(&v6.sin6_addr, address.octets.data(), sizeof v6.sin6_addr);
        std::memcpy(&storage, &v6, sizeof v6);
    }
    return storage;
}

void addTo(AddressOrigin &origin, MMDB_lookup_result_s &found)
{
    constexpr const char *Country[] = {"country", "iso_code", nullptr};
    constexpr const char *Number[] = {"autonomous_system_number", nullptr};
    constexpr const char *Name[] = {"autonomous_system_organization", nullptr};
    if (origin.country.isEmpty())
        origin.country = textAt(found, Country);
    if (origin.asNumber != 0)
        return;
    origin.asNumber = numberAt(found, Number);
    origin.asName = textAt(found, Name);
}

} // namespace

void GeoDirectory::Closer::operator()(MMDB_s *database) const
{
    const std::unique_ptr<MMDB_s> memory(database); // which the library only fills in
    MMDB_close(database);
}

QStringList GeoDirectory::defaultFolders()
{
    return {QStringLiteral("/usr/share/GeoIP"), QStringLiteral("/var/lib/GeoIP")};
}

GeoDirectory::GeoDirectory(const QStringList &folders)
{
    for (const QString &folder : folders) {
        const QStringList files = QDir(folder).entryList({QStringLiteral("*.mmdb")}, QDir::Files, QDir::Name);
        for (const QString &file : files) {
            if (m_databases.size() >= MaximumFiles)
                return;
            auto database = std::make_unique<MMDB_s>();
            const QByteArray path = QFile::encodeName(QDir(folder).filePath(file));
            if (MMDB_open(path.constData(), MMDB_MODE_MMAP, database.get()) == MMDB_SUCCESS)
                m_databases.emplace_back(database.release());
        }
    }
}

GeoDirectory::~GeoDirectory() = default;

AddressOrigin GeoDirectory::originOf(const IpAddress &address) const
{
    AddressOrigin origin;
    if (address.isNull())
        return origin;
    const sockaddr_storage socket = socketAddress(address);
    for (const auto &database : m_databases) {
        int error = MMDB_SUCCESS;
        MMDB_lookup_result_s found =
            MMDB_lookup_sockaddr(database.get(), reinterpret_cast<const sockaddr *>(&socket), &error);
        if (error == MMDB_SUCCESS && found.found_entry)
            addTo(origin, found);
    }
    return origin;
}

} // namespace lanscope
