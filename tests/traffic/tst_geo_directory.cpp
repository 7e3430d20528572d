// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/traffic/geo_directory.h"
#include "tests/traffic/made_flow.h"
#include "tests/traffic/mmdb_builder.h"

using namespace lanscope;
using namespace lanscope::test;

class TestGeoDirectory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void addressesHaveCountryAndSystem_data();
    void addressesHaveCountryAndSystem();
    void withoutADatabaseNothingIsKnown();
    void whatIsNoDatabaseIsPassedOver();

private:
    void write(const QString &name, const QByteArray &octets) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestGeoDirectory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestGeoDirectory::write(const QString &name, const QByteArray &octets) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(octets), octets.size());
}

static QByteArray country(const QByteArray &code)
{
    return MmdbBuilder::map({{"country", MmdbBuilder::map({{"iso_code", MmdbBuilder::text(code)}})}});
}

static QByteArray autonomousSystem(quint32 number, const QByteArray &name)
{
    return MmdbBuilder::map({{"autonomous_system_number", MmdbBuilder::number(number)},
                             {"autonomous_system_organization", MmdbBuilder::text(name)}});
}

void TestGeoDirectory::addressesHaveCountryAndSystem_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("country");
    QTest::addColumn<quint32>("number");
    QTest::addColumn<QString>("name");
    QTest::newRow("both") << QStringLiteral("192.0.2.80") << QStringLiteral("DE") << 64500U << QStringLiteral("Net");
    QTest::newRow("IPv6") << QStringLiteral("2001:db8::5") << QStringLiteral("FR") << 0U << QString();
    QTest::newRow("neither") << QStringLiteral("203.0.113.9") << QString() << 0U << QString();
}

void TestGeoDirectory::addressesHaveCountryAndSystem()
{
    QFETCH(const QString, address);
    QFETCH(const QString, country);
    QFETCH(const quint32, number);
    QFETCH(const QString, name);
    write(QStringLiteral("countries.mmdb"), MmdbBuilder()
                                                .add(prefix("192.0.2.0/24"), ::country("DE"))
                                                .add(prefix("2001:db8::/32"), ::country("FR"))
                                                .octets());
    write(QStringLiteral("systems.mmdb"),
          MmdbBuilder().add(prefix("192.0.2.0/24"), autonomousSystem(64500, "Net\x1b")).octets());
    const GeoDirectory geo({m_folder->path()});
    QVERIFY(geo.isAvailable());
    const AddressOrigin origin = geo.originOf(*IpAddress::fromString(address));
    QCOMPARE(origin.country, country);
    QCOMPARE(origin.asNumber, number);
    QCOMPARE(origin.asName.left(3), name); // what is no text is replaced
    QVERIFY(!origin.asName.contains(QChar(0x1b)));
}

void TestGeoDirectory::withoutADatabaseNothingIsKnown()
{
    for (const QString &folder : {m_folder->path(), QStringLiteral("/nowhere")}) {
        const GeoDirectory geo({folder});
        QVERIFY(!geo.isAvailable());
        QCOMPARE(geo.originOf(at("192.0.2.80")), AddressOrigin());
    }
}

void TestGeoDirectory::whatIsNoDatabaseIsPassedOver()
{
    write(QStringLiteral("a.mmdb"), "nonsense");
    write(QStringLiteral("b.mmdb"), {});
    write(QStringLiteral("c.mmdb"), MmdbBuilder().add(prefix("192.0.2.0/24"), country("DE")).octets().chopped(30));
    write(QStringLiteral("d.mmdb"), MmdbBuilder().add(prefix("192.0.2.0/24"), country("DE")).octets());
    QCOMPARE(GeoDirectory({m_folder->path()}).originOf(at("192.0.2.80")).country, QStringLiteral("DE"));
}

QTEST_GUILESS_MAIN(TestGeoDirectory)
#include "tst_geo_directory.moc"
