// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/choice_rows.h"

#include "app/store/row_values.h"

namespace lanscope {

namespace {

const QString NameField = QStringLiteral("name");
const QString CategoryField = QStringLiteral("category");

} // namespace

Result<QHash<DeviceId, UserChoices>> readChoices(Database &database, qint64 place)
{
    auto query = database.run(QStringLiteral("SELECT mac, field, value FROM choice WHERE place = ?"), {place});
    if (!query)
        return tl::unexpected(query.error());
    QHash<DeviceId, UserChoices> choices;
    while (query->next()) {
        const auto id = MacAddress::fromString(query->value(0).toString());
        if (!id)
            continue;
        const QString field = query->value(1).toString();
        const QString value = query->value(2).toString();
        if (field == NameField)
            choices[*id].name = value;
        else if (field == CategoryField)
            choices[*id].category = categoryFromKey(value);
    }
    return choices;
}

Result<void> writeChoices(Database &database, qint64 place, const DeviceId &id, const UserChoices &choices,
                          Timestamp now)
{
    const auto keep = [&](const QString &field, const std::optional<QString> &value) -> Result<void> {
        const QVariant mac = id.toString();
        const auto ran =
            value ? database.run(QStringLiteral("INSERT INTO choice (place, mac, field, value, chosen_at) "
                                                "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE "
                                                "SET value = excluded.value, chosen_at = excluded.chosen_at "
                                                "WHERE value IS NOT excluded.value"),
                                 {place, mac, field, textValue(*value), timeValue(now)})
                  : database.run(QStringLiteral("DELETE FROM choice WHERE place = ? AND mac = ? AND field = ?"),
                                 {place, mac, field});
        return ran.map([](const QSqlQuery &) {});
    };
    const auto category = choices.category ? std::optional(categoryKey(*choices.category)) : std::nullopt;
    return database.inTransaction([&] {
        const auto kept = keep(NameField, choices.name);
        return kept ? keep(CategoryField, category) : kept;
    });
}

} // namespace lanscope
