// SPDX-License-Identifier: GPL-3.0-or-later
// What devices of homes and small offices say of themselves, as their makers' documentation, Home Assistant's matchers
// (Apache-2.0) and published measurements of such devices tell, and what they are taken for.
#include <QTest>

#include "app/identify/clue.h"
#include "app/identify/fusion.h"
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
        for (const KnownDevice &device : knownMachines)
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
};

QTEST_GUILESS_MAIN(TestKnownDevices)
#include "tst_known_devices.moc"
