// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/device_column.h"

#include <iterator>

#include <QCoreApplication>

namespace lanscope {

namespace {

struct ColumnWords {
    DeviceColumn column;
    bool shownAtFirst;
    const char *title;
    const char *explanation;
};

// In the order of the table.
constexpr ColumnWords Words[] = {
    {DeviceColumn::Name, true, QT_TRANSLATE_NOOP("DeviceColumn", "Name"),
     QT_TRANSLATE_NOOP("DeviceColumn", "Your name for the device, or what it calls itself")},
    {DeviceColumn::Type, true, QT_TRANSLATE_NOOP("DeviceColumn", "Type"),
     QT_TRANSLATE_NOOP("DeviceColumn", "What the device is")},
    {DeviceColumn::Vendor, true, QT_TRANSLATE_NOOP("DeviceColumn", "Vendor"),
     QT_TRANSLATE_NOOP("DeviceColumn", "Who the device's MAC address is registered to")},
    {DeviceColumn::Address, true, QT_TRANSLATE_NOOP("DeviceColumn", "Address"),
     QT_TRANSLATE_NOOP("DeviceColumn", "The device's IP address")},
    {DeviceColumn::Presence, true, QT_TRANSLATE_NOOP("DeviceColumn", "Presence"),
     QT_TRANSLATE_NOOP("DeviceColumn", "Whether the device is on the network now")},
    {DeviceColumn::Now, true, QT_TRANSLATE_NOOP("DeviceColumn", "Now"),
     QT_TRANSLATE_NOOP("DeviceColumn", "What the device sends and receives now, as far as this computer sees it; the "
                                       "line shows the last minute")},
    {DeviceColumn::Today, false, QT_TRANSLATE_NOOP("DeviceColumn", "Today"),
     QT_TRANSLATE_NOOP("DeviceColumn", "What the device sent and received today, as far as this computer saw it")},
    {DeviceColumn::LastSeen, true, QT_TRANSLATE_NOOP("DeviceColumn", "Last seen"),
     QT_TRANSLATE_NOOP("DeviceColumn", "When the device was last heard from")},
    {DeviceColumn::Owner, false, QT_TRANSLATE_NOOP("DeviceColumn", "Owner"),
     QT_TRANSLATE_NOOP("DeviceColumn", "Whose the device is, as you said")},
    {DeviceColumn::Group, false, QT_TRANSLATE_NOOP("DeviceColumn", "Group"),
     QT_TRANSLATE_NOOP("DeviceColumn", "What the device belongs to, as you said")},
    {DeviceColumn::FirstSeen, false, QT_TRANSLATE_NOOP("DeviceColumn", "First seen"),
     QT_TRANSLATE_NOOP("DeviceColumn", "When the device was first heard from")},
    {DeviceColumn::Mac, false, QT_TRANSLATE_NOOP("DeviceColumn", "MAC address"),
     QT_TRANSLATE_NOOP("DeviceColumn", "The hardware address the device is recognised by")},
    {DeviceColumn::Received, false, QT_TRANSLATE_NOOP("DeviceColumn", "Received"),
     QT_TRANSLATE_NOOP("DeviceColumn", "What was sent to the device, as far as this computer saw it")},
    {DeviceColumn::Sent, false, QT_TRANSLATE_NOOP("DeviceColumn", "Sent"),
     QT_TRANSLATE_NOOP("DeviceColumn", "What the device sent, as far as this computer saw it")},
};
static_assert(std::size(Words) == DeviceColumnCount);

const ColumnWords &wordsOf(DeviceColumn column)
{
    const ColumnWords *words = std::begin(Words);
    while (words->column != column)
        ++words;
    return *words;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("DeviceColumn", text);
}

} // namespace

QList<DeviceColumn> columnsInOrder()
{
    QList<DeviceColumn> columns;
    for (const ColumnWords &words : Words)
        columns.append(words.column);
    return columns;
}

bool isShownAtFirst(DeviceColumn column)
{
    return wordsOf(column).shownAtFirst;
}

bool isAmount(DeviceColumn column)
{
    return column == DeviceColumn::Now || column == DeviceColumn::Today || column == DeviceColumn::Received ||
           column == DeviceColumn::Sent;
}

QString columnTitle(DeviceColumn column)
{
    return translated(wordsOf(column).title);
}

QString columnExplanation(DeviceColumn column)
{
    return translated(wordsOf(column).explanation);
}

} // namespace lanscope
