// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include <QLabel>
#include <QWidget>

namespace lanscope {

/// A visible button is known by what stands on it; null when there is none.
template <typename Button>
Button *button(const QWidget &window, const QString &text)
{
    const QList<Button *> all = window.findChildren<Button *>();
    for (Button *each : all) {
        if (each->isVisible() && each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

/// Whether a visible label holds this text.
inline bool says(const QWidget &window, const QString &part)
{
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&part](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
}

} // namespace lanscope
