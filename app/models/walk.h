// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QStringList>

#include "app/inventory/device.h"

namespace lanscope {

/// The way through devices one by one: what was answered, and what comes next. Knows no window.
class Walk
{
public:
    explicit Walk(const QList<Device> &devices);

    int count() const { return int(m_devices.size()); }
    /// How many were answered or skipped; equal to count() at the end.
    int position() const { return m_position; }
    bool isAtEnd() const { return m_position == count(); }
    int namedCount() const;

    /// The device that is asked about; not at the end.
    const Device &current() const { return m_devices.at(m_position); }

    /// "Yes, it belongs here": what to decide. Empty texts leave what is. Goes on.
    Decision accept(const QString &name, std::optional<Category> category, const QString &owner);

    /// No answer. Goes on.
    void skip();

    bool canUndo() const { return m_position > 0; }
    /// Goes back one step; what takes the answer back, nothing when it had been skipped.
    std::optional<Decision> undo();

    /// The device changed while it was waiting, as when it told its name.
    void update(const QList<Device> &devices);

    /// "3 of 17"
    QString progress() const;

private:
    QList<Device> m_devices;
    QList<std::optional<Decision>> m_answers; // of the first m_position devices
    int m_position = 0;
};

/// Why Lanscope takes the device for what it says, a line for each reason; at most MaximumReasons.
constexpr int MaximumReasons = 4;
QStringList reasonsFor(const Device &device);

} // namespace lanscope
