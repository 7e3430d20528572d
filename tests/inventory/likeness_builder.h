// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/likeness.h"
#include "tests/inventory/sample_facts.h"

namespace lanscope {

constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

/// A device put together from what it says; it was here from noon for an hour unless told otherwise.
class DeviceBuilder
{
public:
    explicit DeviceBuilder(const char *mac)
    {
        m_device.id = *MacAddress::fromString(QString::fromLatin1(mac));
        m_device.macs = {m_device.id};
        here(0, Hour);
    }

    DeviceBuilder &here(qint64 fromSeconds, qint64 toSeconds)
    {
        m_device.firstSeen = afterNoon(fromSeconds);
        m_device.lastSeen = afterNoon(toSeconds);
        return *this;
    }
    DeviceBuilder &says(const char *source, const char *fact)
    {
        m_device.evidence.append({QString::fromUtf8(source), QString::fromUtf8(fact), {}, 0, m_device.lastSeen});
        return *this;
    }
    DeviceBuilder &hostName(const char *name)
    {
        m_device.hostname = QString::fromUtf8(name);
        return says("DHCP", (QByteArray("host name ") + name).constData());
    }
    DeviceBuilder &announces(const char *name) { return says("mDNS", (QByteArray("name ") + name).constData()); }
    DeviceBuilder &clientId(const char *decimals)
    {
        return says("DHCP", (QByteArray("client-identifier: ") + decimals).constData());
    }
    DeviceBuilder &duid(const char *hex) { return says("DHCPv6", (QByteArray("duid: ") + hex).constData()); }
    DeviceBuilder &options(const char *list)
    {
        return says("DHCP", (QByteArray("parameter-request-list: ") + list).constData());
    }
    DeviceBuilder &prefix(const char *owner) { return says("MAC prefix", owner); }
    DeviceBuilder &is(Category category)
    {
        m_device.identification.category = category;
        return *this;
    }
    DeviceBuilder &by(const char *vendor)
    {
        m_device.vendor = QString::fromUtf8(vendor);
        return *this;
    }
    DeviceBuilder &model(const char *model)
    {
        m_device.identification.model = QString::fromUtf8(model);
        return *this;
    }
    DeviceBuilder &gateway()
    {
        m_device.isGateway = true;
        return *this;
    }
    DeviceBuilder &self()
    {
        m_device.isSelf = true;
        return *this;
    }
    operator Device() const { return m_device; } // NOLINT(google-explicit-constructor): so that tables read well

private:
    Device m_device;
};

inline constexpr char PrivateOne[] = "0a:11:22:33:44:01";
inline constexpr char PrivateTwo[] = "6e:99:88:77:66:02";
inline constexpr char IosOptions[] = "1,121,3,6,15,108,114,119,252";
inline constexpr char AndroidOptions[] = "1,3,6,15,26,28,51,58,59,43,114,108";
inline constexpr char OpaqueId[] = "255,1,2,3,4,0,2,0,0,171,17,9,8,7,6,5,4,3,2";

} // namespace lanscope
