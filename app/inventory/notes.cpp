// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/notes.h"

#include <algorithm>
#include <tuple>

namespace lanscope {

namespace {

/// What may go sooner: never the prefix, and what weighs nothing before what does.
bool goesSooner(const Evidence &left, const Evidence &right)
{
    const auto order = [](const Evidence &evidence) {
        return std::tuple(evidence.source == MacPrefixSource, evidence.weight != 0, evidence.seenAt);
    };
    return order(left) < order(right);
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

bool noteEvidence(Device &device, const Evidence &evidence)
{
    QList<Evidence> &noted = device.evidence;
    const auto known = std::find_if(noted.begin(), noted.end(), [&](const Evidence &each) {
        return each.source == evidence.source && each.fact == evidence.fact;
    });
    if (known != noted.end()) {
        known->seenAt = std::max(known->seenAt, evidence.seenAt);
        return false;
    }
    if (noted.size() == Device::MaximumEvidence)
        noted.erase(std::min_element(noted.begin(), noted.end(), goesSooner));
    noted.append(evidence);
    return true;
}

} // namespace lanscope
