// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identify/category.h"

#include <algorithm>
#include <iterator>

#include <QCoreApplication>

namespace lanscope {

namespace {

struct CategoryWords {
    Category category;
    const char *key;
    const char *name;
};

constexpr CategoryWords Words[] = {
    {Category::Router, "router", QT_TRANSLATE_NOOP("Category", "Router")},
    {Category::AccessPoint, "access-point", QT_TRANSLATE_NOOP("Category", "Access point")},
    {Category::Switch, "switch", QT_TRANSLATE_NOOP("Category", "Switch")},
    {Category::Computer, "computer", QT_TRANSLATE_NOOP("Category", "Computer")},
    {Category::Phone, "phone", QT_TRANSLATE_NOOP("Category", "Phone")},
    {Category::Tablet, "tablet", QT_TRANSLATE_NOOP("Category", "Tablet")},
    {Category::Wearable, "wearable", QT_TRANSLATE_NOOP("Category", "Wearable")},
    {Category::Printer, "printer", QT_TRANSLATE_NOOP("Category", "Printer")},
    {Category::Camera, "camera", QT_TRANSLATE_NOOP("Category", "Camera")},
    {Category::Doorbell, "doorbell", QT_TRANSLATE_NOOP("Category", "Doorbell")},
    {Category::SmartSpeaker, "smart-speaker", QT_TRANSLATE_NOOP("Category", "Smart speaker")},
    {Category::MediaStreamer, "media-streamer", QT_TRANSLATE_NOOP("Category", "Media streamer")},
    {Category::Tv, "tv", QT_TRANSLATE_NOOP("Category", "TV")},
    {Category::GameConsole, "game-console", QT_TRANSLATE_NOOP("Category", "Game console")},
    {Category::SmartPlug, "smart-plug", QT_TRANSLATE_NOOP("Category", "Smart plug")},
    {Category::Light, "light", QT_TRANSLATE_NOOP("Category", "Light")},
    {Category::Thermostat, "thermostat", QT_TRANSLATE_NOOP("Category", "Thermostat")},
    {Category::Sensor, "sensor", QT_TRANSLATE_NOOP("Category", "Sensor")},
    {Category::Hub, "hub", QT_TRANSLATE_NOOP("Category", "Smart home hub")},
    {Category::Appliance, "appliance", QT_TRANSLATE_NOOP("Category", "Appliance")},
    {Category::Vacuum, "vacuum", QT_TRANSLATE_NOOP("Category", "Vacuum cleaner")},
    {Category::Nas, "nas", QT_TRANSLATE_NOOP("Category", "Network storage")},
    {Category::Server, "server", QT_TRANSLATE_NOOP("Category", "Server")},
    {Category::Voip, "voip", QT_TRANSLATE_NOOP("Category", "Internet telephone")},
    {Category::VirtualMachine, "virtual-machine", QT_TRANSLATE_NOOP("Category", "Virtual machine")},
    {Category::SingleBoardComputer, "single-board-computer", QT_TRANSLATE_NOOP("Category", "Single-board computer")},
    {Category::Other, "other", QT_TRANSLATE_NOOP("Category", "Other")},
    {Category::Unknown, "unknown", QT_TRANSLATE_NOOP("Category", "Unknown")},
};

const CategoryWords &wordsOf(Category category)
{
    const auto *words = std::find_if(std::begin(Words), std::end(Words),
                                     [category](const CategoryWords &each) { return each.category == category; });
    Q_ASSERT(words != std::end(Words));
    return *words;
}

} // namespace

QString categoryKey(Category category)
{
    return QString::fromLatin1(wordsOf(category).key);
}

std::optional<Category> categoryFromKey(QStringView key)
{
    for (const CategoryWords &words : Words) {
        if (key == QLatin1StringView(words.key))
            return words.category;
    }
    return std::nullopt;
}

QString categoryName(Category category)
{
    return QCoreApplication::translate("Category", wordsOf(category).name);
}

QList<Category> allCategories()
{
    QList<Category> categories;
    for (const CategoryWords &words : Words)
        categories.append(words.category);
    return categories;
}

} // namespace lanscope
