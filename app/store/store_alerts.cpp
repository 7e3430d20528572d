// SPDX-License-Identifier: GPL-3.0-or-later
// What the store keeps for the detectors: alerts, what people want to hear of, and what is usual.
#include "app/store/alert_rows.h"
#include "app/store/baseline_rows.h"
#include "app/store/store_private.h"

namespace lanscope {

Result<QList<Alert>> Store::alerts(const Place &place)
{
    return readAlerts(d->reading(), place.id);
}

Result<void> Store::saveAlerts(const Place &place, const QList<Alert> &alerts, const QList<AlertId> &removed)
{
    return writeAlerts(d->saving(), place.id, alerts, removed);
}

Result<QList<AlertMute>> Store::alertMutes(const Place &place)
{
    return readMutes(d->reading(), place.id);
}

Result<void> Store::saveAlertMutes(const Place &place, const QList<AlertMute> &mutes)
{
    return writeMutes(d->savingChoice(), place.id, mutes);
}

Result<QHash<AlertKind, AlertLevel>> Store::alertLevels()
{
    return readAlertLevels(d->reading());
}

Result<void> Store::saveAlertLevels(const QHash<AlertKind, AlertLevel> &levels)
{
    return writeAlertLevels(d->savingChoice(), levels);
}

Result<QHash<MacAddress, Baseline>> Store::baselines(const Place &place)
{
    return readBaselines(d->reading(), place.id);
}

Result<void> Store::saveBaselines(const Place &place, const QHash<MacAddress, Baseline> &baselines)
{
    return writeBaselines(d->saving(), place.id, baselines);
}

} // namespace lanscope
