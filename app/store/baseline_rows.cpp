// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/baseline_rows.h"

#include "app/store/row_values.h"

namespace lanscope {

Result<QHash<MacAddress, Baseline>> readBaselines(Database &database, qint64 place)
{
    auto query = database.run(QStringLiteral("SELECT mac, learned FROM baseline WHERE place = ?"), {place});
    if (!query)
        return tl::unexpected(query.error());
    QHash<MacAddress, Baseline> baselines;
    while (query->next()) {
        if (const auto mac = MacAddress::fromString(query->value(0).toString()))
            baselines.insert(*mac, Baseline::fromText(query->value(1).toString()));
    }
    return baselines;
}

Result<void> writeBaselines(Database &database, qint64 place, const QHash<MacAddress, Baseline> &baselines)
{
    return database.inTransaction([&]() -> Result<void> {
        auto insert =
            database.prepare(QStringLiteral("INSERT INTO baseline (place, mac, learned) VALUES (?, ?, ?) "
                                            "ON CONFLICT (place, mac) DO UPDATE SET learned = excluded.learned"));
        if (!insert)
            return tl::unexpected(insert.error());
        for (auto each = baselines.cbegin(); each != baselines.cend(); ++each) {
            if (auto ran = database.runAgain(*insert, {place, each.key().toString(), each->toText()}); !ran)
                return ran;
        }
        return {};
    });
}

Result<void> removeBaselines(Database &database, qint64 place, const QList<DeviceId> &ids)
{
    for (const DeviceId &id : ids) {
        const auto ran =
            database.run(QStringLiteral("DELETE FROM baseline WHERE place = ? AND mac = ?"), {place, id.toString()});
        if (!ran)
            return tl::unexpected(ran.error());
    }
    return {};
}

} // namespace lanscope
