// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/sample_store.h"

using namespace lanscope;

namespace {

UserChoices choicesOf(const std::optional<QString> &name, std::optional<Category> category)
{
    UserChoices choices;
    choices.name = name;
    choices.category = category;
    return choices;
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    Place m_place;

    QString path() const { return m_folder.filePath(QStringLiteral("lanscope.db")); }

    void reopen()
    {
        m_store.reset();
        VALUE_OF(store, Store::open(path(), StoreRole::Recorder));
        m_store = std::move(store);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = QTemporaryDir();
        reopen();
        VALUE_OF(place, m_store->enterPlace(homePlace(), Noon));
        m_place = place;
    }

    void everyFieldComesBackAfterReopening()
    {
        const QList<Device> devices = sampleDevices(3);
        VERIFY_DONE(m_store->saveDevices(m_place, devices));
        reopen();
        VALUE_OF(stored, m_store->devices(m_place));
        QCOMPARE(stored, devices);
    }

    void emptyTextsAndListsComeBackEmpty()
    {
        Device bare;
        bare.id = macNumber(7);
        bare.macs = {bare.id};
        VERIFY_DONE(m_store->saveDevices(m_place, {bare}));
        VALUE_OF(stored, m_store->devices(m_place));
        QCOMPARE(stored, QList<Device>{bare});
    }

    void savingAgainReplacesValuesAndLists()
    {
        Device device = sampleDevice(4);
        VERIFY_DONE(m_store->saveDevices(m_place, {device}));
        device.hostname = QStringLiteral("renamed");
        device.addresses.clear();
        device.services.append({QStringLiteral("_http._tcp"), QString(), 80, Noon, Noon});
        device.evidence[0].seenAt = {Noon.nanoseconds + 5};
        VERIFY_DONE(m_store->saveDevices(m_place, {device}));
        VALUE_OF(stored, m_store->devices(m_place));
        QCOMPARE(stored, QList<Device>{device});
    }

    void aListThatBecomesEmptyAfterReopeningIsEmptied()
    {
        Device device = sampleDevice(4);
        VERIFY_DONE(m_store->saveDevices(m_place, {device}));
        reopen();
        device.addresses.clear();
        VERIFY_DONE(m_store->saveDevices(m_place, {device}));
        VALUE_OF(stored, m_store->devices(m_place));
        QVERIFY(stored[0].addresses.isEmpty());
    }

    void savingNeverTouchesWhatAPersonDecided()
    {
        Device device = sampleDevice(5);
        VERIFY_DONE(m_store->saveDevices(m_place, {device}));
        const UserChoices choices{.name = QStringLiteral("Anna's phone"),
                                  .category = Category::Phone,
                                  .vendor = QStringLiteral("Fairphone"),
                                  .model = QStringLiteral("FP4"),
                                  .owner = QStringLiteral("Anna"),
                                  .group = QStringLiteral("Family"),
                                  .notes = QStringLiteral("two\nlines"),
                                  .known = true,
                                  .notMine = true,
                                  .archived = true,
                                  .followed = true};
        VERIFY_DONE(m_store->saveChoices(m_place, {{device.id, choices}}, Noon));
        device.user = choicesOf(QStringLiteral("a guess"), Category::Tv);
        VERIFY_DONE(m_store->saveDevices(m_place, {device}));
        VALUE_OF(stored, m_store->devices(m_place));
        QCOMPARE(stored[0].user, choices);
    }

    void aDecisionOutlivesTheDevice()
    {
        const Device device = sampleDevice(5);
        UserChoices choices = choicesOf(QStringLiteral("Printer"), {});
        choices.icon = Category::Vacuum;
        VERIFY_DONE(m_store->saveDevices(m_place, {device}));
        VERIFY_DONE(m_store->saveChoices(m_place, {{device.id, choices}}, Noon));
        VERIFY_DONE(m_store->removeDevices(m_place, {device.id}));
        VALUE_OF(none, m_store->devices(m_place));
        QVERIFY(none.isEmpty());
        VERIFY_DONE(m_store->saveDevices(m_place, {device}));
        VALUE_OF(stored, m_store->devices(m_place));
        QCOMPARE(stored[0].user, choices);
        QCOMPARE(stored[0].addresses, device.addresses);
    }

    void aDecisionIsTakenBack()
    {
        const Device device = sampleDevice(5);
        VERIFY_DONE(m_store->saveDevices(m_place, {device}));
        VERIFY_DONE(m_store->saveChoices(m_place, {{device.id, choicesOf(QStringLiteral("TV"), Category::Tv)}}, Noon));
        VERIFY_DONE(m_store->saveChoices(m_place, {{device.id, choicesOf({}, Category::Tv)}}, Noon));
        VALUE_OF(stored, m_store->devices(m_place));
        QCOMPARE(stored[0].user, choicesOf({}, Category::Tv));
    }

    void placesHaveInventoriesOfTheirOwn()
    {
        VALUE_OF(office,
                 m_store->enterPlace({.id = 0, .gateway = macNumber(9), .prefix = m_place.prefix, .name = {}}, Noon));
        Device here = sampleDevice(3);
        Device there = here;
        there.hostname = QStringLiteral("office");
        VERIFY_DONE(m_store->saveDevices(m_place, {here}));
        VERIFY_DONE(m_store->saveDevices(office, {there}));
        VERIFY_DONE(m_store->removeDevices(m_place, {here.id}));
        VALUE_OF(stored, m_store->devices(office));
        QCOMPARE(stored, QList<Device>{there});
    }

    void anEditorDecidesWhileARecorderRecords()
    {
        const Device device = sampleDevice(5);
        VERIFY_DONE(m_store->saveDevices(m_place, {device}));
        VALUE_OF(before, m_store->outsideChanges());
        VERIFY_DONE(m_store->saveDevices(m_place, {device}));
        VALUE_OF(own, m_store->outsideChanges());
        QCOMPARE(own, before);

        VALUE_OF(editor, Store::open(path(), StoreRole::Editor));
        VERIFY_DONE(editor->saveChoices(m_place, {{device.id, choicesOf(QStringLiteral("Desk"), {})}}, Noon));
        VALUE_OF(after, m_store->outsideChanges());
        QVERIFY(after > before);
        VALUE_OF(stored, m_store->devices(m_place));
        QCOMPARE(stored[0].name(), QStringLiteral("Desk"));
    }

    void aReaderReadsBesideARecorderAndWritesNothing()
    {
        VERIFY_DONE(m_store->saveDevices(m_place, sampleDevices(2)));
        VALUE_OF(reader, Store::open(path(), StoreRole::Reader));
        VALUE_OF(stored, reader->devices(m_place));
        QCOMPARE(stored.size(), 2);
        const auto refused = reader->saveDevices(m_place, sampleDevices(1));
        QVERIFY(!refused);
        QCOMPARE(refused.error().sentence, QStringLiteral("saving what was seen: the database may only be read"));
    }

    void aThousandDevicesAreSavedInOneBatch()
    {
        const QList<Device> devices = sampleDevices(1000);
        VERIFY_DONE(m_store->saveDevices(m_place, devices));
        VALUE_OF(stored, m_store->devices(m_place));
        QCOMPARE(stored, devices);
    }

    void textOfAnyKindIsOnlyText()
    {
        Device device = sampleDevice(6);
        device.hostname = QStringLiteral("'); DROP TABLE device; --");
        device.displayName = QStringLiteral("\"%1\" ? :name \\");
        VERIFY_DONE(m_store->saveDevices(m_place, {device}));
        VALUE_OF(stored, m_store->devices(m_place));
        QCOMPARE(stored, QList<Device>{device});
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
