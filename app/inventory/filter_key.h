// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QList>
#include <QStringList>

#include "app/base/result.h"
#include "app/inventory/device.h"

namespace lanscope {

/// Whether a device is what a term asks for, at a moment.
using FilterTest = std::function<bool(const Device &device, Timestamp now)>;

/// A value that a key offers while somebody types.
struct FilterValue {
    QString value;
    QString explanation;
};

/// What may stand before the colon of a term.
struct FilterKey {
    QString name;            ///< "type"; not translated
    const char *explanation; ///< to be translated in the context DeviceFilter
    /// The test of a value, or a sentence that says what is wrong with it.
    Result<FilterTest> (*testOf)(const QString &value);
    /// The values that a device has for it, for completion; null when the values are fixed.
    QStringList (*valuesOf)(const Device &device) = nullptr;
    /// The values there are whatever the devices; null when the devices hold them.
    QList<FilterValue> (*fixedValues)() = nullptr;
};

/// Seconds of the units of a time in a filter: "s", "m", "h", "d", else those of a week.
qint64 unitSeconds(QChar unit);

/// Every key, in the order in which they are offered.
const QList<FilterKey> &filterKeys();
/// The key of a name in any case; null when there is none.
const FilterKey *filterKey(const QString &name);

/// The test of a term without a key: `text` occurs somewhere in what people read about the device.
FilterTest freeTextTest(const QString &text);

} // namespace lanscope
