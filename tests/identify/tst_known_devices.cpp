// SPDX-License-Identifier: GPL-3.0-or-later
// What devices of homes and small offices say of themselves, as their makers' documentation, Home Assistant's matchers
// (Apache-2.0) and published measurements of such devices tell, and what they are taken for.
#include <QTest>

#include "app/identify/clue.h"
#include "app/identify/fusion.h"
#include "tests/identify/known_answers.h"
#include "tests/identify/known_brands.h"
#include "tests/identify/known_machines.h"
#include "tests/identify/known_things.h"

using namespace lanscope;
using namespace lanscope::test;

namespace {

QList<Evidence> evidenceOf(const KnownDevice &device, const RuleBook &book)
{
    QList<Evidence> evidence;
    const auto add = [&](const QString &source, const QString &fact) {
        evidence.append({.source = source, .fact = fact, .pointsTo = {}, .weight = 0, .seenAt = {}});
    };
    if (*device.organisation)
        add(MacPrefixSource, QString::fromUtf8(device.organisation));
    static const QLatin1StringView lookup("looks up ");
    for (const QString &fact : QString::fromUtf8(device.facts).split(u'|', Qt::SkipEmptyParts)) {
        if (!fact.startsWith(lookup))
            add(QStringLiteral("somewhere"), fact);
        else if (const QString domain = book.knownDomain(fact.mid(lookup.size())); !domain.isEmpty())
            add(QStringLiteral("DNS"), lookupText(domain));
    }
    return evidence;
}

} // namespace

class TestKnownDevices : public QObject
{
    Q_OBJECT

private:
    RuleBook m_book{RuleBook::shippedRules().value_or(QList<Rule>())};

private Q_SLOTS:
    void areRecognised_data()
    {
        QTest::addColumn<const KnownDevice *>("device");
        for (const KnownDevice &device : knownThings)
            QTest::newRow(device.name) << &device;
        for (const KnownDevice &device : knownAnswers)
            QTest::newRow(device.name) << &device;
        for (const KnownDevice &device : knownMachines)
            QTest::newRow(device.name) << &device;
        for (const KnownDevice &device : knownBrands)
            QTest::newRow(device.name) << &device;
    }
    void areRecognised()
    {
        QFETCH(const KnownDevice *, device);
        QList<Evidence> evidence = evidenceOf(*device, m_book);
        const Identification guess = identify(m_book, evidence, {.hasPrivateAddress = !*device->organisation});
        QCOMPARE(guess.vendor, QString::fromUtf8(device->vendor));
        QCOMPARE(categoryKey(guess.category), QString::fromUtf8(device->category));
        QVERIFY(guess.confidence >= 0.5);
    }

    void modelsAreRead_data()
    {
        QTest::addColumn<QString>("organisation");
        QTest::addColumn<QString>("fact");
        QTest::addColumn<QString>("model");
        const auto row = [](const char *organisation, const char *fact, const char *model) {
            QTest::newRow(model) << QString::fromUtf8(organisation) << QString::fromUtf8(fact)
                                 << QString::fromUtf8(model);
        };
        row("LG Electronics (Mobile Communications)",
            "USER-AGENT: Dalvik/2.1.0 (Linux; U; Android 5.1.1; LGLS751 Build/LMY47V)", "LGLS751");
        row("Samsung Electronics Co.,Ltd",
            "USER-AGENT: Mozilla/5.0 (Linux; Android 13; SM-A536B) AppleWebKit/537.36 Mobile Safari/537.36",
            "SM-A536B");
        row("Google, Inc.",
            "USER-AGENT: Mozilla/5.0 (Linux; Android 14; Pixel 7a) AppleWebKit/537.36 Mobile Safari/537.36",
            "Pixel 7a");
        row("OnePlus Technology (Shenzhen) Co., Ltd",
            "USER-AGENT: Mozilla/5.0 (Linux; Android 12; IN2023 Build/RKQ1.211119.001; wv) AppleWebKit/537.36",
            "IN2023");
        row("Apple, Inc.", "USER-AGENT: server-bag [iPhone OS,12.1.4,16D57,iPhone9,1]", "iPhone9,1");
        row("Apple, Inc.", "USER-AGENT: iPad13,4/16.1 (20B82)", "iPad13,4");
        row("Yamaha Corporation", "SERVER: Linux/3.2 UPnP/1.0 Network_Module/1.0 (RX-V583)", "RX-V583");
        row("Sony Corporation", "SERVER: Linux/2.6 UPnP/1.0 KDL-50W800B/1.7", "BRAVIA KDL-50W800B");
    }
    /// Of what software says of the hardware it runs on.
    void modelsAreRead()
    {
        QFETCH(const QString, organisation);
        QFETCH(const QString, fact);
        QList<Evidence> evidence{
            {.source = MacPrefixSource, .fact = organisation, .pointsTo = {}, .weight = 0, .seenAt = {}},
            {.source = QStringLiteral("HTTP"), .fact = fact, .pointsTo = {}, .weight = 0, .seenAt = {}}};
        QTEST(identify(m_book, evidence, {}).model, "model");
    }

    /// A browser that hides the model says "K".
    void aHiddenModelIsNone()
    {
        const QString fact =
            QStringLiteral("USER-AGENT: Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/120.0.0.0");
        QList<Evidence> evidence{
            {.source = QStringLiteral("HTTP"), .fact = fact, .pointsTo = {}, .weight = 0, .seenAt = {}}};
        QCOMPARE(identify(m_book, evidence, {}).model, QString());
    }
};

QTEST_GUILESS_MAIN(TestKnownDevices)
#include "tst_known_devices.moc"
