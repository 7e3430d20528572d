// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/choice_rows.h"

#include "app/store/row_values.h"

namespace lanscope {

namespace {

const QString CategoryField = QStringLiteral("category");
const QString IconField = QStringLiteral("icon");
const QString KnownField = QStringLiteral("known");
const QString NotMineField = QStringLiteral("not-mine");
const QString ArchivedField = QStringLiteral("archived");
const QString FollowedField = QStringLiteral("followed");

/// What is kept of a field; nothing when the person did not decide about it.
using Value = std::optional<QString>;

Value flag(bool isSet)
{
    return isSet ? Value(QStringLiteral("1")) : Value();
}

Value key(std::optional<Category> category)
{
    return category ? Value(categoryKey(*category)) : Value();
}

/// The texts among the fields.
struct TextField {
    QString name;
    Value UserChoices::*member;
};

const QList<TextField> &textFields()
{
    static const QList<TextField> fields{
        {QStringLiteral("name"), &UserChoices::name},   {QStringLiteral("vendor"), &UserChoices::vendor},
        {QStringLiteral("model"), &UserChoices::model}, {QStringLiteral("owner"), &UserChoices::owner},
        {QStringLiteral("group"), &UserChoices::group}, {QStringLiteral("notes"), &UserChoices::notes}};
    return fields;
}

/// Fields of a newer version are left alone.
void take(UserChoices &choices, const QString &field, const QString &value)
{
    if (field == CategoryField)
        choices.category = categoryFromKey(value);
    if (field == IconField)
        choices.icon = categoryFromKey(value);
    choices.known |= field == KnownField;
    choices.notMine |= field == NotMineField;
    choices.archived |= field == ArchivedField;
    choices.followed |= field == FollowedField;
    for (const TextField &text : textFields()) {
        if (field == text.name)
            choices.*text.member = value;
    }
}

/// Writes the fields of one device.
class FieldWriter
{
public:
    FieldWriter(Database &database, qint64 place, const DeviceId &id, Timestamp now)
        : m_database(database), m_place(place), m_mac(id.toString()), m_now(now)
    {
    }

    Result<void> write(const UserChoices &choices)
    {
        keep(CategoryField, key(choices.category));
        keep(IconField, key(choices.icon));
        keep(KnownField, flag(choices.known));
        keep(NotMineField, flag(choices.notMine));
        keep(ArchivedField, flag(choices.archived));
        keep(FollowedField, flag(choices.followed));
        for (const TextField &text : textFields())
            keep(text.name, choices.*text.member);
        return m_result;
    }

private:
    void keep(const QString &field, const Value &value)
    {
        if (m_result)
            m_result = (value ? insert(field, *value) : remove(field)).map([](const QSqlQuery &) {});
    }

    Result<QSqlQuery> insert(const QString &field, const QString &value)
    {
        return m_database.run(QStringLiteral("INSERT INTO choice (place, mac, field, value, chosen_at) "
                                             "VALUES (?, ?, ?, ?, ?) ON CONFLICT (place, mac, field) DO UPDATE "
                                             "SET value = excluded.value, chosen_at = excluded.chosen_at "
                                             "WHERE choice.value IS DISTINCT FROM excluded.value"),
                              {m_place, m_mac, field, textValue(value), timeValue(m_now)});
    }

    Result<QSqlQuery> remove(const QString &field)
    {
        return m_database.run(QStringLiteral("DELETE FROM choice WHERE place = ? AND mac = ? AND field = ?"),
                              {m_place, m_mac, field});
    }

    Database &m_database;
    qint64 m_place;
    QString m_mac;
    Timestamp m_now;
    Result<void> m_result;
};

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
        take(choices[*id], query->value(1).toString(), query->value(2).toString());
    }
    return choices;
}

Result<void> writeChoices(Database &database, qint64 place, const QHash<DeviceId, UserChoices> &choices, Timestamp now)
{
    return database.inTransaction([&]() -> Result<void> {
        for (auto each = choices.begin(); each != choices.end(); ++each) {
            if (auto written = FieldWriter(database, place, each.key(), now).write(each.value()); !written)
                return written;
        }
        return {};
    });
}

Result<void> removeChoices(Database &database, qint64 place, const QList<DeviceId> &ids)
{
    return database.inTransaction([&]() -> Result<void> {
        for (const DeviceId &id : ids) {
            const auto ran =
                database.run(QStringLiteral("DELETE FROM choice WHERE place = ? AND mac = ?"), {place, id.toString()});
            if (!ran)
                return tl::unexpected(ran.error());
        }
        return {};
    });
}

} // namespace lanscope
