// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/device_traits.h"

#include <algorithm>
#include <cstdlib>

#include <QStringList>

#include "app/identify/clue.h"
#include "app/inventory/telling_name.h"

namespace lanscope {

namespace {

constexpr qsizetype ShortestIdentifier = 6; // shorter ones are counters and versions
constexpr quint8 HardwareAddressType = 1;   // RFC 2132 section 9.14
constexpr quint8 DuidType = 255;            // RFC 4361 section 6.1: a number of the interface, then a DUID
constexpr qsizetype InterfaceNumberSize = 4;

/// The last words of TXT keys, and the headers, under which devices announce a number of their own.
bool isIdentifierKey(const QString &key)
{
    static const QSet<QString> words{
        QStringLiteral("id"),           QStringLiteral("deviceid"),     QStringLiteral("pi"),
        QStringLiteral("psi"),          QStringLiteral("pk"),           QStringLiteral("serial"),
        QStringLiteral("serialnumber"), QStringLiteral("sn"),           QStringLiteral("uuid"),
        QStringLiteral("mac"),          QStringLiteral("usn"),          QStringLiteral("macaddress"),
        QStringLiteral("udid"),         QStringLiteral("hue-bridgeid"), QStringLiteral("nl-deviceid")};
    return words.contains(key.section(u' ', -1));
}

QByteArray octetsOf(const QString &decimals)
{
    QByteArray octets;
    const QStringList numbers = decimals.split(u',', Qt::SkipEmptyParts);
    for (const QString &number : numbers)
        octets.append(char(number.toUInt()));
    return octets;
}

/// All zeroes, all ones and the like are set by programs that do not know better.
bool isVaried(const QByteArray &octets)
{
    constexpr qsizetype LeastValues = 3;
    return QSet<char>(octets.begin(), octets.end()).size() >= LeastValues;
}

void takeClientId(DeviceTraits &traits, const Device &device, const QString &decimals)
{
    const QByteArray octets = octetsOf(decimals);
    if (octets.size() > InterfaceNumberSize + 1 && quint8(octets[0]) == DuidType) {
        traits.duids.insert(QString::fromLatin1(octets.mid(InterfaceNumberSize + 1).toHex()));
        return;
    }
    constexpr qsizetype HardwareIdSize = 7;
    const bool isOwnAddress = octets.size() == HardwareIdSize && octets[0] == HardwareAddressType &&
                              device.macs.contains(MacAddress::fromBytes(octets.constData() + 1));
    if (octets.size() >= InterfaceNumberSize && isVaried(octets) && !isOwnAddress)
        traits.clientIds.insert(QString::fromLatin1(octets.toHex()));
}

void takeAttribute(DeviceTraits &traits, const Device &device, const QString &key, const QString &value)
{
    if (key == QStringLiteral("client-identifier"))
        takeClientId(traits, device, value);
    else if (key == QStringLiteral("duid"))
        traits.duids.insert(value.toLower());
    else if (key == QStringLiteral("parameter-request-list"))
        traits.optionLists.insert(value);
    else if (key == QStringLiteral("vendor-class"))
        traits.vendorClasses.insert(value);
    else if (isIdentifierKey(key) && value.size() >= ShortestIdentifier)
        traits.identifiers.insert(key, value.toLower());
}

void takeName(QHash<QString, QString> &names, const QString &name)
{
    if (isTellingName(name))
        names.insert(comparableName(name), name);
}

void take(DeviceTraits &traits, const Device &device, const Clue &clue)
{
    switch (clue.kind) {
    case ClueKind::Attribute:
        return takeAttribute(traits, device, clue.key, clue.value);
    case ClueKind::HostName:
        return takeName(traits.hostNames, clue.value);
    case ClueKind::DisplayName:
        return takeName(traits.displayNames, clue.value);
    case ClueKind::Stack:
        traits.stacks.insert(clue.value);
        return;
    case ClueKind::Ja4:
        traits.tlsClients.insert(clue.value);
        return;
    default:
        return;
    }
}

bool startsWith(const MacAddress &mac, std::initializer_list<int> octets)
{
    return std::equal(octets.begin(), octets.end(), mac.octets.begin());
}

quint32 numberOf(const MacAddress &mac)
{
    return quint32(mac.octets[3]) << 16 | quint32(mac.octets[4]) << 8 | mac.octets[5];
}

} // namespace

DeviceTraits traitsOf(const Device &device)
{
    DeviceTraits traits;
    for (const Evidence &evidence : device.evidence) {
        const QList<Clue> clues = cluesOf(evidence);
        for (const Clue &clue : clues)
            take(traits, device, clue);
    }
    takeName(traits.hostNames, device.hostname);
    takeName(traits.displayNames, device.displayName);
    return traits;
}

QStringList searchKeys(const DeviceTraits &traits)
{
    constexpr qsizetype Most = 16; // who states more is no single device
    QStringList keys;
    for (const QString &id : traits.clientIds)
        keys.append(QStringLiteral("client ") + id);
    for (const QString &id : traits.duids)
        keys.append(QStringLiteral("duid ") + id);
    for (auto id = traits.identifiers.begin(); id != traits.identifiers.end(); ++id)
        keys.append(id.key() + u' ' + id.value());
    for (const auto &names : {traits.hostNames, traits.displayNames}) {
        for (auto name = names.begin(); name != names.end(); ++name)
            keys.append(QStringLiteral("name ") + name.key());
    }
    keys.removeDuplicates();
    return keys.mid(0, Most);
}

Medium mediumOf(const Device &device)
{
    static const QStringList wirelessMakers{QStringLiteral("AzureWave"), QStringLiteral("Murata"),
                                            QStringLiteral("Espressif"), QStringLiteral("Lite-On"),
                                            QStringLiteral("Liteon")};
    const bool isWanderer = device.category() == Category::Phone || device.category() == Category::Tablet ||
                            device.category() == Category::Wearable;
    if (isWanderer || (device.id.isLocallyAdministered() && !isVirtualMachineMac(device.id)))
        return Medium::Wireless;
    for (const Evidence &evidence : device.evidence) {
        const auto names = [&](const QString &maker) { return evidence.fact.startsWith(maker, Qt::CaseInsensitive); };
        if (evidence.source == QStringLiteral("LLDP") || evidence.source == QStringLiteral("CDP"))
            return Medium::Wired; // they speak to the switch at the other end of a cable
        if (evidence.source != MacPrefixSource)
            continue;
        if (names(QStringLiteral("ASIX"))) // Ethernet for USB
            return Medium::Wired;
        if (std::any_of(wirelessMakers.begin(), wirelessMakers.end(), names))
            return Medium::Wireless;
    }
    return Medium::Unknown;
}

bool isVirtualMachineMac(const MacAddress &mac)
{
    // QEMU/KVM, VirtualBox, VMware (two), Hyper-V, Xen, Parallels, Docker, VirtualBox host: as their programs set them.
    return startsWith(mac, {0x52, 0x54, 0x00}) || startsWith(mac, {0x08, 0x00, 0x27}) ||
           startsWith(mac, {0x00, 0x0c, 0x29}) || startsWith(mac, {0x00, 0x50, 0x56}) ||
           startsWith(mac, {0x00, 0x15, 0x5d}) || startsWith(mac, {0x00, 0x16, 0x3e}) ||
           startsWith(mac, {0x00, 0x1c, 0x42}) || startsWith(mac, {0x02, 0x42}) || startsWith(mac, {0x0a, 0x00, 0x27});
}

bool isSharedRouterMac(const MacAddress &mac)
{
    // VRRP (RFC 9568 section 7.3), HSRP versions 1 and 2, GLBP.
    return startsWith(mac, {0x00, 0x00, 0x5e, 0x00, 0x01}) || startsWith(mac, {0x00, 0x00, 0x5e, 0x00, 0x02}) ||
           startsWith(mac, {0x00, 0x00, 0x0c, 0x07, 0xac}) || startsWith(mac, {0x00, 0x00, 0x0c, 0x9f}) ||
           startsWith(mac, {0x00, 0x07, 0xb4});
}

bool areNeighbours(const MacAddress &one, const MacAddress &other)
{
    constexpr qint64 Farthest = 4; // a board with Ethernet, two radios and Bluetooth
    return std::equal(one.octets.begin(), one.octets.begin() + 3, other.octets.begin()) &&
           std::abs(qint64(numberOf(one)) - qint64(numberOf(other))) <= Farthest;
}

} // namespace lanscope
