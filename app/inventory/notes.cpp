// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/notes.h"

#include <algorithm>

namespace lanscope {

namespace {

bool isSeenEarlier(const Evidence &left, const Evidence &right)
{
    const bool leftStays = left.source == MacPrefixSource;
    const bool rightStays = right.source == MacPrefixSource;
    return leftStays == rightStays ? left.seenAt < right.seenAt : rightStays;
}

} // namespace

IpAddress noteAddress(Device &device, const IpAddress &address, Timestamp time)
{
    QList<AddressRecord> &records = device.addresses;
    const auto known = std::find_if(records.begin(), records.end(),
                                    [&](const AddressRecord &record) { return record.address == address; });
    if (known != records.end()) {
        known->lastSeen = std::max(known->lastSeen, time);
        std::rotate(known, known + 1, records.end());
        return {};
    }
    records.append({.address = address, .firstSeen = time, .lastSeen = time});
    return records.size() > Device::MaximumAddresses ? records.takeFirst().address : IpAddress();
}

void noteService(Device &device, const ServiceOffered &service, Timestamp time)
{
    QList<ServiceRecord> &records = device.services;
    const auto known = std::find_if(records.begin(), records.end(), [&](const ServiceRecord &record) {
        return record.type == service.type && record.instance == service.instance && record.port == service.port;
    });
    if (known != records.end()) {
        known->lastSeen = std::max(known->lastSeen, time);
        return;
    }
    if (records.size() == Device::MaximumServices)
        records.erase(std::min_element(records.begin(), records.end(), [](const auto &left, const auto &right) {
            return left.lastSeen < right.lastSeen;
        }));
    records.append({.type = service.type,
                    .instance = service.instance,
                    .port = service.port,
                    .firstSeen = time,
                    .lastSeen = time});
}

void noteEvidence(Device &device, const Evidence &evidence)
{
    QList<Evidence> &noted = device.evidence;
    const auto known = std::find_if(noted.begin(), noted.end(), [&](const Evidence &each) {
        return each.source == evidence.source && each.fact == evidence.fact;
    });
    if (known != noted.end()) {
        known->seenAt = std::max(known->seenAt, evidence.seenAt);
        return;
    }
    if (noted.size() == Device::MaximumEvidence)
        noted.erase(std::min_element(noted.begin(), noted.end(), isSeenEarlier));
    noted.append(evidence);
}

} // namespace lanscope
