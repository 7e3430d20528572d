// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>
#include <QStringList>

#include "app/base/result.h"
#include "app/history/history_query.h"
#include "app/inventory/device.h"
#include "app/inventory/device_filter.h"
#include "app/pipeline/pipeline_state.h"

namespace lanscope {

/// What lanscopectl is to do; the commands of DESIGN's stable command line.
enum class Command {
    Run,
    Read,
    List,
    Device,
    Name,
    Same,
    Merge,
    Different,
    Split,
    Follow,
    Unfollow,
    Alerts,
    Export,
    Status,
    Help,
    Version
};

enum class ExportFormat { Csv, Json };
enum class ExportedThing { Devices, Flows, Alerts, History };

/// A checked command line.
struct Arguments {
    Command command = Command::Help;
    QString database; ///< empty: the default one, and for Read none
    bool json = false;
    ListenRequest listen;                            ///< Run
    int durationSeconds = 0;                         ///< Run; 0: until Ctrl-C
    QString flowLog;                                 ///< Run; a file, "-" for standard output, empty for none
    QString metricsAddress;                          ///< Run; empty for none
    quint16 metricsPort = 0;                         ///< Run
    bool metricsDevices = false;                     ///< Run; metrics name devices
    QStringList files;                               ///< Read; Follow, Unfollow: MAC addresses or names
    bool flows = false;                              ///< Read
    std::optional<DeviceFilter> filter;              ///< List, Export
    QString device;                                  ///< Device, Name, Merge, Different, Split: a MAC address or a name
    QString other;                                   ///< Merge, Different: the same
    QString newName;                                 ///< Name
    std::optional<Category> newCategory;             ///< Name
    ExportFormat format = ExportFormat::Csv;         ///< Export
    Timestamp since;                                 ///< Export; what was over before is left out
    Timestamp until;                                 ///< Export; what began later is left out; unknown: nothing is
    ExportedThing exported = ExportedThing::Devices; ///< Export
    Grouping exportedBy = Grouping::Device;          ///< Export of history
    int limit = 0;                                   ///< Alerts: the most that are shown; 0: all
    QString text;                                    ///< Help, Version: what to print
};

/// Understands a command line (without the program's name). The error is what a person should read: status 2.
Result<Arguments> parseArguments(const QStringList &arguments);

} // namespace lanscope
