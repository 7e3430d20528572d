// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "app/models/device_text.h"

namespace lanscope {

/// A line of the overview: what it is about, and what is known of it. Harmless, but it may hold markup.
struct DetailFact {
    QString title;
    QString text;
    bool operator==(const DetailFact &) const = default;
};

/// Everything that is known of a device beside what people decided and what it is taken for (see guess_text.h); what is
/// not known is left out.
QList<DetailFact> detailFacts(const Device &device, Timestamp now);

/// A service in words: "Printing", else its own name.
QString serviceText(const ServiceRecord &service);

/// What the chart of one device shows, in words; or why it shows nothing.
QString describeRates(const QList<RateSample> &samples);

/// Whether there is anything to draw.
bool isBusy(const QList<RateSample> &samples);

} // namespace lanscope
