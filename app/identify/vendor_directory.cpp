// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identify/vendor_directory.h"

#include <systemd/sd-hwdb.h>

#include "app/base/foreign_text.h"

namespace lanscope {

namespace {

/// The key under which systemd's 20-OUI.hwdb lists 24-, 28- and 36-bit prefixes: the longest that matches wins.
QByteArray modalias(const MacAddress &mac)
{
    return "OUI:" + mac.toString().remove(u':').toUpper().toLatin1();
}

/// 00:00:00 was the first prefix that was ever assigned, to Xerox; for decades it has been what programs write that
/// know no address.
bool isUnset(const MacAddress &mac)
{
    return mac.octets[0] == 0 && mac.octets[1] == 0 && mac.octets[2] == 0;
}

} // namespace

void VendorDirectory::Closer::operator()(sd_hwdb *database) const
{
    sd_hwdb_unref(database);
}

VendorDirectory::VendorDirectory()
{
    sd_hwdb *database = nullptr;
    if (sd_hwdb_new(&database) >= 0)
        m_database.reset(database);
}

VendorDirectory::~VendorDirectory() = default;

QString VendorDirectory::vendorOf(const MacAddress &mac) const
{
    if (!m_database || isUnset(mac) || mac.isGroup() || mac.isLocallyAdministered())
        return {};
    if (const auto known = m_remembered.constFind(mac); known != m_remembered.constEnd())
        return *known;

    const char *name = nullptr;
    QString vendor;
    if (sd_hwdb_get(m_database.get(), modalias(mac).constData(), "ID_OUI_FROM_DATABASE", &name) >= 0)
        vendor = foreignText(QByteArrayView(name));
    if (m_remembered.size() >= MaximumRemembered)
        m_remembered.clear();
    m_remembered.insert(mac, vendor);
    return vendor;
}

} // namespace lanscope
