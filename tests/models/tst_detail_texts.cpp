// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "app/models/detail_text.h"
#include "app/models/evidence_model.h"
#include "app/models/filter_terms.h"
#include "tests/models/sample_devices.h"

using namespace lanscope;

namespace {

const Timestamp Now = Timestamp::fromSeconds(5000);

QString factOf(const Device &device, const char *title)
{
    for (const DetailFact &fact : detailFacts(device, Now)) {
        if (fact.title == QLatin1StringView(title))
            return fact.text;
    }
    return {};
}

Evidence said(const char *fact, int second)
{
    return {QStringLiteral("mDNS"), QString::fromUtf8(fact), QStringLiteral("printer"), 1,
            Timestamp::fromSeconds(second)};
}

} // namespace

class TestDetailTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOldMomentIsSaidOnce();
    void whatIsNotKnownIsLeftOut();
    void aPrivateAddressIsExplained();
    void servicesAreToldInWordsAndOnce();
    void ratesAreDescribedHonestly();
    void hostileTextsAreHarmless();
    void evidenceIsShownNewestFirst();
    void evidenceThatStaysIsLeftAlone();
    void termsArePutInAndTakenOut();
};

void TestDetailTexts::whatIsNotKnownIsLeftOut()
{
    Device device;
    device.id = sampleDevice(1).id;
    device.macs = {device.id};
    for (const char *title : {"Addresses", "Offers", "First seen", "Presence", "Calls itself"})
        QVERIFY2(factOf(device, title).isEmpty(), title);
    QCOMPARE(factOf(device, "MAC address"), device.id.toString());
    device = sampleDevice(1);
    QCOMPARE(factOf(device, "Presence"), QStringLiteral("Heard from just now"));
    QVERIFY(factOf(device, "Last seen").endsWith(QStringLiteral("\n49 minute(s) ago")));
    QCOMPARE(factOf(device, "Addresses"), QStringLiteral("10.0.0.1"));
    device.user.name = QStringLiteral("Mine");
    QCOMPARE(factOf(device, "Calls itself"), QStringLiteral("host-1"));
}

void TestDetailTexts::aPrivateAddressIsExplained()
{
    Device device = sampleDevice(1);
    QVERIFY(!factOf(device, "MAC address").contains(QStringLiteral("Private")));
    device.id.octets[0] = 0x02;
    QVERIFY(factOf(device, "MAC address").contains(QStringLiteral("Private address: ")));
}

void TestDetailTexts::servicesAreToldInWordsAndOnce()
{
    Device device = sampleDevice(1);
    for (const char *type : {"_ipp._tcp", "_printer._tcp", "urn:schemas-upnp-org:device:MediaServer:1", "_odd._udp"})
        device.services.append({QString::fromLatin1(type), {}, 0, {}, {}});
    QCOMPARE(factOf(device, "Offers"), QStringLiteral("Printing\nFilms, music and pictures\n_odd._udp"));
}

void TestDetailTexts::ratesAreDescribedHonestly()
{
    QVERIFY(describeRates({}).contains(QStringLiteral("not listening")));
    RateSample sample{Now, true, {}};
    QVERIFY(describeRates({sample}).contains(QStringLiteral("no traffic")));
    QVERIFY(!isBusy({sample}));
    sample.rate = {2000, 500};
    QVERIFY(isBusy({sample}));
    QVERIFY(describeRates({sample}).contains(QStringLiteral("Received: 2.0 kB/s now")));
    RateSample deaf = sample;
    deaf.observed = false;
    QVERIFY(describeRates({sample, deaf}).contains(QStringLiteral("not listening")));
}

void TestDetailTexts::hostileTextsAreHarmless()
{
    const QStringList names = hostileNames();
    for (const QString &name : names) {
        Device device = sampleDevice(0);
        device.hostname = device.vendor = name;
        device.user.name = QStringLiteral("Mine");
        device.services.append({name, name, 0, {}, {}});
        for (const DetailFact &fact : detailFacts(device, Now)) {
            for (const QChar character : fact.text)
                QVERIFY(character == u'\n' ||
                        (character.category() != QChar::Other_Control && character.category() != QChar::Other_Format));
        }
    }
}

void TestDetailTexts::evidenceIsShownNewestFirst()
{
    EvidenceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.update({said("one", 1), said("three", 3), said("two", 2)});
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("three"));
    QCOMPARE(model.index(2, 0).data().toString(), QStringLiteral("one"));
    QCOMPARE(model.index(0, int(EvidenceModel::Column::Source)).data().toString(), QStringLiteral("mDNS"));
    QCOMPARE(model.index(0, int(EvidenceModel::Column::PointsTo)).data().toString(),
             QStringLiteral("printer – a hint"));
    model.update({said("one", 1)});
    QCOMPARE(model.rowCount(), 1);
    model.update({});
    QCOMPARE(model.rowCount(), 0);
}

void TestDetailTexts::evidenceThatStaysIsLeftAlone()
{
    EvidenceModel model;
    model.update({said("one", 1), said("two", 2)});
    QSignalSpy changed(&model, &EvidenceModel::dataChanged);
    QSignalSpy reset(&model, &EvidenceModel::modelReset);
    model.update({said("one", 1), said("two", 2)});
    QCOMPARE(changed.size(), 0);
    model.update({said("one", 1), said("two", 5)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 0);
}

void TestDetailTexts::termsArePutInAndTakenOut()
{
    const QString isNew = QStringLiteral("is:new");
    QCOMPARE(withTerm({}, isNew), isNew);
    const QString both = withTerm(QStringLiteral("\"living room\" "), isNew);
    QCOMPARE(both, QStringLiteral("\"living room\" is:new"));
    QVERIFY(hasTerm(both, isNew));
    QVERIFY(hasTerm(QStringLiteral("IS:NEW"), isNew));
    QVERIFY(!hasTerm(QStringLiteral("-is:new \"is:new\""), isNew));
    QCOMPARE(withTerm(both, isNew), both);
    QCOMPARE(withoutTerm(both, isNew), QStringLiteral("\"living room\""));
    QCOMPARE(withoutTerm(QStringLiteral("is:new tv is:new"), isNew), QStringLiteral("tv"));
}

void TestDetailTexts::anOldMomentIsSaidOnce()
{
    Device device = sampleDevice(1);
    device.firstSeen = Timestamp::fromSeconds(1000);
    const auto linesOf = [&device](qint64 now) {
        const QList<DetailFact> facts = detailFacts(device, Timestamp::fromSeconds(now));
        const auto fact = std::find_if(facts.begin(), facts.end(), [](const DetailFact &each) {
            return each.title == QStringLiteral("First seen");
        });
        return fact->text.split(u'\n').size();
    };
    QCOMPARE(linesOf(1060), 2); // and "1 minute ago"
    QCOMPARE(linesOf(30 * 86400), 1);
}

QTEST_GUILESS_MAIN(TestDetailTexts)
#include "tst_detail_texts.moc"
