// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QString>

namespace lanscope {

/// What a device is; the names are those of the command line.
enum class Category : quint8 {
    Unknown,
    Router,
    AccessPoint,
    Switch,
    Computer,
    Phone,
    Tablet,
    Wearable,
    Printer,
    Camera,
    Doorbell,
    SmartSpeaker,
    MediaStreamer,
    Tv,
    GameConsole,
    SmartPlug,
    Light,
    Thermostat,
    Sensor,
    Hub,
    Appliance,
    Vacuum,
    Nas,
    Server,
    Voip,
    VirtualMachine,
    SingleBoardComputer,
    Other,
};

/// "access-point"; stable, for scripts and the database.
QString categoryKey(Category category);
/// The category of a key; nothing if there is none.
std::optional<Category> categoryFromKey(QStringView key);
/// "Access point", translated, for people.
QString categoryName(Category category);
/// Every category, in the order in which people look for them.
QList<Category> allCategories();

} // namespace lanscope
