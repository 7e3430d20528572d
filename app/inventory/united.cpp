// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/united.h"

#include <algorithm>

#include "app/inventory/notes.h"

namespace lanscope {

namespace {

Timestamp earlier(Timestamp one, Timestamp other)
{
    if (!one.isKnown() || !other.isKnown())
        return std::max(one, other);
    return std::min(one, other);
}

template <typename Record>
void mergeRecords(QList<Record> &records, const QList<Record> &others, int most,
                  bool (*isSame)(const Record &, const Record &))
{
    for (const Record &other : others) {
        const auto known =
            std::find_if(records.begin(), records.end(), [&](const Record &each) { return isSame(each, other); });
        if (known == records.end()) {
            records.append(other);
            continue;
        }
        known->firstSeen = earlier(known->firstSeen, other.firstSeen);
        known->lastSeen = std::max(known->lastSeen, other.lastSeen);
    }
    std::stable_sort(records.begin(), records.end(),
                     [](const Record &left, const Record &right) { return left.lastSeen < right.lastSeen; });
    while (records.size() > most)
        records.removeFirst();
}

bool isSameAddress(const AddressRecord &one, const AddressRecord &other)
{
    return one.address == other.address;
}

bool isSameService(const ServiceRecord &one, const ServiceRecord &other)
{
    return one.type == other.type && one.instance == other.instance && one.port == other.port;
}

void takeIn(Device &device, const Device &part)
{
    const bool isFresher = part.lastSeen > device.lastSeen;
    for (QString Device::*name : {&Device::hostname, &Device::displayName}) {
        if ((device.*name).isEmpty() || (isFresher && !(part.*name).isEmpty()))
            device.*name = part.*name;
    }
    device.macs += part.macs;
    device.user = united(device.user, part.user);
    mergeRecords(device.addresses, part.addresses, Device::MaximumAddresses, isSameAddress);
    mergeRecords(device.services, part.services, Device::MaximumServices, isSameService);
    for (const Evidence &evidence : part.evidence)
        noteEvidence(device, evidence);
    device.isGateway = device.isGateway || part.isGateway;
    device.isSelf = device.isSelf || part.isSelf;
    if (isFresher)
        device.presence = part.presence;
    device.firstSeen = earlier(device.firstSeen, part.firstSeen);
    device.lastSeen = std::max(device.lastSeen, part.lastSeen);
    device.traffic += part.traffic;
    device.today += part.today;
}

} // namespace

UserChoices united(const UserChoices &kept, const UserChoices &other)
{
    UserChoices choices = kept;
    for (const auto field : UserChoices::texts()) {
        if (!(choices.*field))
            choices.*field = other.*field;
    }
    if (!choices.category)
        choices.category = other.category;
    if (!choices.icon)
        choices.icon = other.icon;
    choices.known = kept.known || other.known;
    choices.followed = kept.followed || other.followed;
    return choices; // the archive holds what the kept one does: one that comes back is not put away by its new address
}

Decision takingBackOnly(const Decision &decision)
{
    Decision back{decision.id, {}, {}};
    for (const auto field : UserChoices::texts()) {
        if (!(decision.after.*field))
            back.before.*field = decision.before.*field;
    }
    if (!decision.after.category)
        back.before.category = decision.before.category;
    if (!decision.after.icon)
        back.before.icon = decision.before.icon;
    back.before.known = decision.before.known && !decision.after.known;
    back.before.followed = decision.before.followed && !decision.after.followed;
    return back;
}

Device united(const QList<Device> &parts)
{
    Device device = parts.constFirst();
    for (const Device &part : parts.mid(1))
        takeIn(device, part);
    return device;
}

} // namespace lanscope
