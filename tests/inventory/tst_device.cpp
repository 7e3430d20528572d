// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTest>

#include "app/inventory/device.h"

using namespace lanscope;

class TestDevice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void categoriesHaveTheKeysOfTheCommandLine()
    {
        const QString contract = QStringLiteral(
            "router access-point switch computer phone tablet wearable printer camera doorbell smart-speaker "
            "media-streamer "
            "tv game-console smart-plug light thermostat sensor hub appliance vacuum nas server voip virtual-machine "
            "single-board-computer other unknown");
        QStringList keys;
        for (const Category category : allCategories())
            keys.append(categoryKey(category));
        QCOMPARE(keys.join(u' '), contract);
    }

    void everyCategoryIsFoundByItsKeyAndHasANameOfItsOwn()
    {
        QSet<QString> names;
        for (const Category category : allCategories()) {
            QCOMPARE(categoryFromKey(categoryKey(category)), category);
            names.insert(categoryName(category));
        }
        QCOMPARE(names.size(), allCategories().size());
        QVERIFY(!names.contains(QString()));
    }

    void anUnknownKeyIsNoCategory()
    {
        for (const char *key : {"", "Router", "toaster", "router "})
            QVERIFY(!categoryFromKey(QString::fromLatin1(key)));
    }

    void presenceHasAKeyAndAName_data()
    {
        QTest::addColumn<Presence>("presence");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("name");
        QTest::newRow("unknown") << Presence::Unknown << QString() << QStringLiteral("not known");
        QTest::newRow("here") << Presence::Here << QStringLiteral("here") << QStringLiteral("here");
        QTest::newRow("quiet") << Presence::Quiet << QStringLiteral("quiet") << QStringLiteral("quiet");
        QTest::newRow("away") << Presence::Away << QStringLiteral("away") << QStringLiteral("away");
        QTest::newRow("gone") << Presence::Gone << QStringLiteral("gone") << QStringLiteral("gone");
    }
    void presenceHasAKeyAndAName()
    {
        QFETCH(const Presence, presence);
        QFETCH(const QString, key);
        QFETCH(const QString, name);
        QCOMPARE(presenceKey(presence), key);
        QCOMPARE(presenceName(presence), name);
    }

    void thePersonsNameComesFirstThenTheDevicesOwn()
    {
        Device device;
        QCOMPARE(device.name(), QString());
        device.hostname = QStringLiteral("brw123");
        QCOMPARE(device.name(), QStringLiteral("brw123"));
        device.displayName = QStringLiteral("Brother HL");
        QCOMPARE(device.name(), QStringLiteral("Brother HL"));
        device.user.name = QStringLiteral("Office printer");
        QCOMPARE(device.name(), QStringLiteral("Office printer"));
    }
};

QTEST_GUILESS_MAIN(TestDevice)
#include "tst_device.moc"
