// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/filter_key.h"

#include <algorithm>

#include <QCoreApplication>
#include <QRegularExpression>

#include "app/base/foreign_text.h"
#include "app/inventory/filter_address.h"
#include "app/inventory/filter_text.h"

namespace lanscope {

namespace {

/// Sentences for people.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(DeviceFilter)
};

using Texts = QStringList (*)(const Device &);

tl::unexpected<Error> wrong(const QString &sentence)
{
    return tl::unexpected(Error{sentence});
}

QStringList present(std::initializer_list<QString> texts)
{
    QStringList some;
    std::copy_if(texts.begin(), texts.end(), std::back_inserter(some),
                 [](const auto &text) { return !text.isEmpty(); });
    return some;
}

QStringList vendorOf(const Device &device)
{
    return present({device.vendor});
}

QStringList namesOf(const Device &device)
{
    return present({device.name()});
}

QStringList ownerOf(const Device &device)
{
    return present({device.user.owner.value_or(QString())});
}

QStringList groupOf(const Device &device)
{
    return present({device.user.group.value_or(QString())});
}

QStringList addressesOf(const Device &device)
{
    QStringList texts;
    for (const AddressRecord &record : device.addresses)
        texts.append(record.address.toString());
    return texts;
}

QStringList macsOf(const Device &device)
{
    QStringList texts;
    for (const MacAddress &mac : device.macs)
        texts.append(mac.toString());
    return texts;
}

QStringList serviceTypesOf(const Device &device)
{
    QStringList texts;
    for (const ServiceRecord &record : device.services)
        texts.append(record.type);
    return texts;
}

QStringList servicesOf(const Device &device)
{
    QStringList texts = serviceTypesOf(device);
    for (const ServiceRecord &record : device.services) {
        texts.append(present({record.instance}));
        if (record.port != 0)
            texts.append(QString::number(record.port));
    }
    return texts;
}

QStringList readableTextsOf(const Device &device)
{
    return present({device.name(), device.displayName, device.hostname, device.vendor,
                    device.user.owner.value_or(QString()), device.user.group.value_or(QString()),
                    device.user.notes.value_or(QString())}) +
           addressesOf(device) + macsOf(device);
}

/// An empty value asks for devices that have no such text.
FilterTest occursIn(Texts texts, const QString &value)
{
    return [texts, wanted = folded(value)](const Device &device, Timestamp) {
        const QStringList all = texts(device);
        if (wanted.isEmpty())
            return all.isEmpty();
        return std::any_of(all.begin(), all.end(), [&](const auto &text) { return folded(text).contains(wanted); });
    };
}

template <Texts texts>
Result<FilterTest> textTest(const QString &value)
{
    return occursIn(texts, value);
}

Result<FilterTest> typeTest(const QString &value)
{
    const QString wanted = folded(value);
    const auto exact = categoryFromKey(wanted);
    QList<Category> categories = exact ? QList<Category>{*exact} : allCategories();
    categories.removeIf([&](Category each) {
        return !categoryKey(each).startsWith(wanted) && !folded(categoryName(each)).startsWith(wanted);
    });
    if (categories.isEmpty() || wanted.isEmpty())
        return wrong(Words::tr("There is no type \"%1\".").arg(foreignText(value)));
    return [categories](const Device &device, Timestamp) { return categories.contains(device.category()); };
}

QList<FilterValue> types()
{
    QList<FilterValue> values;
    for (const Category category : allCategories())
        values.append({categoryKey(category), categoryName(category)});
    return values;
}

/// What "is:" may ask.
struct State {
    const char *name;
    const char *explanation;
    bool (*isIn)(const Device &);
};

constexpr State States[] = {
    {"new", QT_TRANSLATE_NOOP("DeviceFilter", "nobody said yet that it belongs here"),
     [](const Device &device) { return device.isUndecided(); }},
    {"known", QT_TRANSLATE_NOOP("DeviceFilter", "it belongs here"),
     [](const Device &device) { return device.isKnown(); }},
    {"not-mine", QT_TRANSLATE_NOOP("DeviceFilter", "somebody said that it does not belong here"),
     [](const Device &device) { return device.user.notMine; }},
    {"online", QT_TRANSLATE_NOOP("DeviceFilter", "here now"),
     [](const Device &device) { return device.presence == Presence::Here; }},
    {"quiet", QT_TRANSLATE_NOOP("DeviceFilter", "silent for some minutes"),
     [](const Device &device) { return device.presence == Presence::Quiet; }},
    {"away", QT_TRANSLATE_NOOP("DeviceFilter", "silent for long"),
     [](const Device &device) { return device.presence == Presence::Away; }},
    {"gone", QT_TRANSLATE_NOOP("DeviceFilter", "not heard for weeks"),
     [](const Device &device) { return device.presence == Presence::Gone; }},
    {"followed", QT_TRANSLATE_NOOP("DeviceFilter", "you are told when it comes or goes"),
     [](const Device &device) { return device.user.followed; }},
    {"self", QT_TRANSLATE_NOOP("DeviceFilter", "this computer"), [](const Device &device) { return device.isSelf; }},
    {"gateway", QT_TRANSLATE_NOOP("DeviceFilter", "the way to the Internet"),
     [](const Device &device) { return device.isGateway; }},
    {"random", QT_TRANSLATE_NOOP("DeviceFilter", "it uses a private, changing address"),
     [](const Device &device) { return device.hasRandomizedMac(); }},
    {"archived", QT_TRANSLATE_NOOP("DeviceFilter", "put away"),
     [](const Device &device) { return device.user.archived; }},
    {"any", QT_TRANSLATE_NOOP("DeviceFilter", "every device, those put away as well"),
     [](const Device &) { return true; }},
};

Result<FilterTest> stateTest(const QString &value)
{
    const auto *state = std::find_if(std::begin(States), std::end(States), [wanted = folded(value)](const State &each) {
        return wanted == QLatin1StringView(each.name);
    });
    if (state != std::end(States))
        return [isIn = state->isIn](const Device &device, Timestamp) { return isIn(device); };
    QStringList names;
    for (const State &each : States)
        names.append(QString::fromLatin1(each.name));
    return wrong(Words::tr("\"is:\" is followed by one of %1.").arg(names.join(QStringLiteral(", "))));
}

QList<FilterValue> states()
{
    QList<FilterValue> values;
    for (const State &state : States)
        values.append({QString::fromLatin1(state.name), Words::tr(state.explanation)});
    return values;
}

template <Timestamp Device::*moment>
Result<FilterTest> ageTest(const QString &value)
{
    // Four digits of weeks are 190 years; a fifth would not fit into nanoseconds.
    static const QRegularExpression pattern(QStringLiteral("^([<>])(\\d{1,4})([smhdw])$"));
    const auto match = pattern.match(folded(value));
    if (!match.hasMatch())
        return wrong(Words::tr("A time is written <7d (less than seven days ago) or >1h (more than an hour ago); s, m, "
                               "h, d and w are the units."));
    const qint64 age = match.captured(2).toLongLong() * unitSeconds(match.captured(3)[0]) * 1'000'000'000;
    return [age, isLess = match.captured(1) == QStringLiteral("<")](const Device &device, Timestamp now) {
        const Timestamp then = device.*moment;
        return then.isKnown() && (isLess ? now - then < age : now - then > age);
    };
}

QList<FilterValue> ages()
{
    return {{QStringLiteral("<1h"), Words::tr("in the last hour")},
            {QStringLiteral("<1d"), Words::tr("in the last day")},
            {QStringLiteral("<7d"), Words::tr("in the last week")},
            {QStringLiteral(">1h"), Words::tr("more than an hour ago")},
            {QStringLiteral(">7d"), Words::tr("more than a week ago")},
            {QStringLiteral(">30d"), Words::tr("more than thirty days ago")}};
}

QList<FilterKey> allKeys()
{
    return {
        {QStringLiteral("type"), QT_TRANSLATE_NOOP("DeviceFilter", "what it is"), typeTest, nullptr, types},
        {QStringLiteral("is"), QT_TRANSLATE_NOOP("DeviceFilter", "new, known, online and more"), stateTest, nullptr,
         states},
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("DeviceFilter", "what it is called"), textTest<namesOf>, namesOf},
        {QStringLiteral("vendor"), QT_TRANSLATE_NOOP("DeviceFilter", "who made it"), textTest<vendorOf>, vendorOf},
        {QStringLiteral("owner"), QT_TRANSLATE_NOOP("DeviceFilter", "whose it is"), textTest<ownerOf>, ownerOf},
        {QStringLiteral("group"), QT_TRANSLATE_NOOP("DeviceFilter", "what it belongs to"), textTest<groupOf>, groupOf},
        {QStringLiteral("seen"), QT_TRANSLATE_NOOP("DeviceFilter", "when it was heard last"),
         ageTest<&Device::lastSeen>, nullptr, ages},
        {QStringLiteral("first"), QT_TRANSLATE_NOOP("DeviceFilter", "when it was heard first"),
         ageTest<&Device::firstSeen>, nullptr, ages},
        {QStringLiteral("ip"), QT_TRANSLATE_NOOP("DeviceFilter", "an address, its beginning or a network"), addressTest,
         addressesOf},
        {QStringLiteral("mac"), QT_TRANSLATE_NOOP("DeviceFilter", "a MAC address or its beginning"), macTest, macsOf},
        {QStringLiteral("service"), QT_TRANSLATE_NOOP("DeviceFilter", "what it offers to others"), textTest<servicesOf>,
         serviceTypesOf},
    };
}

} // namespace

qint64 unitSeconds(QChar unit)
{
    switch (unit.unicode()) {
    case u's':
        return 1;
    case u'm':
        return 60;
    case u'h':
        return 3600;
    case u'd':
        return 86400;
    default:
        return 7 * 86400;
    }
}

const QList<FilterKey> &filterKeys()
{
    static const QList<FilterKey> keys = allKeys();
    return keys;
}

const FilterKey *filterKey(const QString &name)
{
    const QList<FilterKey> &keys = filterKeys();
    const auto key = std::find_if(keys.begin(), keys.end(),
                                  [wanted = folded(name)](const FilterKey &each) { return each.name == wanted; });
    return key == keys.end() ? nullptr : &*key;
}

FilterTest freeTextTest(const QString &text)
{
    return occursIn(readableTextsOf, text);
}

} // namespace lanscope
