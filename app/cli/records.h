// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QJsonDocument>

#include "app/cli/arguments.h"
#include "app/store/store.h"

namespace lanscope {

/// An opened database with the network that was observed last and its devices.
struct Records {
    std::unique_ptr<Store> store;
    Place place;
    QList<Device> devices;
};

/// Opens the database of the command line; a notice about it goes to standard error.
Result<Records> openRecords(const Arguments &arguments, StoreRole role);

/// Says on standard error what went wrong. The exit status.
int fail(const Error &error);

/// To standard output.
void printJson(const QJsonDocument &document);

} // namespace lanscope
