// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QJsonDocument>

#include "app/cli/arguments.h"
#include "app/inventory/inventory.h"
#include "app/store/store.h"

namespace lanscope {

/// An opened database with the network that was observed last and its devices.
struct Records {
    std::unique_ptr<Store> store;
    Place place;
    Kinships kinships;
    std::unique_ptr<Inventory> inventory; ///< as it was left; presence is not known

    QList<Device> devices() const { return inventory->devices(); }
};

Timestamp wallClock();

Result<Records> openRecords(const Arguments &arguments, StoreRole role);

/// The one device with this MAC address or name.
Result<Device> findDevice(const Records &records, const QString &text);

/// Decides, and keeps it. The device must be among the records.
Result<void> saveDecision(Records &records, const Decision &decision);

/// Says on standard error what went wrong; the exit status.
int fail(const Error &error);

/// To standard output.
void printJson(const QJsonDocument &document);

} // namespace lanscope
