// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QTest>

#include "app/identify/brand.h"
#include "app/identify/fusion.h"

using namespace lanscope;

namespace {

Rule rule(const char *id, ClueKind kind, const char *pattern, Category category, double weight, const char *vendor = "")
{
    Rule made;
    made.id = QString::fromLatin1(id);
    made.group = made.id.section(u'.', 0, 0);
    made.cap = 4;
    made.kind = kind;
    made.pattern = QString::fromLatin1(pattern);
    made.category = category;
    made.vendor = QString::fromLatin1(vendor);
    made.weights = {weight, weight, weight, weight};
    made.source = QStringLiteral("test");
    return made;
}

Evidence said(const char *fact, const char *source = "mDNS")
{
    return {.source = QString::fromLatin1(source),
            .fact = QString::fromLatin1(fact),
            .pointsTo = {},
            .weight = 0,
            .seenAt = {}};
}

QList<Rule> someRules()
{
    Rule radio = rule("prefix.radio", ClueKind::Prefix, "radio*", Category::Unknown, 0);
    radio.interfaceMaker = QStringLiteral("Radio");
    Rule family = rule("family.one", ClueKind::Family, "One hub", Category::Unknown, 1);
    family.model = QStringLiteral("One Hub");
    return {family,
            rule("cloud.cams", ClueKind::CloudName, "cams.one.example", Category::Camera, 2, "One"),
            rule("cloud.apps", ClueKind::CloudName, "find.two.example", Category::Tv, -1.5, "Two"),
            rule("vendor.acme", ClueKind::Vendor, "Acme", Category::Phone, -1),
            rule("service.printer", ClueKind::Service, "_ipp._tcp", Category::Printer, 2),
            rule("service.printer2", ClueKind::Service, "_printer._tcp", Category::Printer, 3),
            rule("host.printer", ClueKind::HostName, "npi*", Category::Printer, 2, "HP"),
            rule("host.tv", ClueKind::HostName, "*tv*", Category::Tv, 2),
            rule("cloud.one", ClueKind::CloudName, "one.example", Category::Hub, 2, "One"),
            rule("cloud.two", ClueKind::CloudName, "two.example", Category::Tv, 2, "Two"),
            rule("prefix.acme", ClueKind::Prefix, "acme*", Category::Unknown, 3, "Acme"),
            rule("role.gateway", ClueKind::Role, "gateway", Category::Router, 3),
            rule("host.pc", ClueKind::HostName, "pc-*", Category::Computer, 3),
            rule("host.phone", ClueKind::HostName, "phone-*", Category::Phone, 3),
            rule("platform.os", ClueKind::CloudName, "push.os.example", Category::Unknown, 2, "Os"),
            radio};
}

Identification guess(QList<Evidence> evidence, const Circumstances &circumstances = {})
{
    const RuleBook book(someRules());
    return identify(book, evidence, circumstances);
}

} // namespace

class TestFusion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownOfNobody() { QCOMPARE(guess({}), Identification()); }

    void independentEvidenceAddsUp()
    {
        const double one = guess({said("offers _ipp._tcp")}).confidence;
        const Identification both = guess({said("offers _ipp._tcp"), said("host name NPI12")});
        QCOMPARE(both.category, Category::Printer);
        QVERIFY(both.confidence > one);
    }

    void theSameFactRepeatedCountsOnce()
    {
        const double once = guess({said("host name NPI12")}).confidence;
        QCOMPARE(guess({said("host name NPI12", "DHCP"), said("host name NPI12", "mDNS")}).confidence, once);
    }

    void oneKindOfEvidenceIsCapped()
    {
        const double capped = guess({said("offers _ipp._tcp"), said("offers _printer._tcp")}).confidence;
        QCOMPARE(capped, std::exp(4.0) / (std::exp(4.0) + std::exp(0.6))); // 2 + 3, at most 4
    }

    void contradictionsCompete()
    {
        const Identification unsure = guess({said("host name npi-tv")});
        QCOMPARE(unsure.category, Category::Unknown);
        QVERIFY(unsure.confidence > 0 && unsure.confidence < 0.5);
        QVERIFY(unsure.runnerUp == Category::Printer || unsure.runnerUp == Category::Tv);
        const Identification decided = guess({said("host name npi-tv"), said("offers _ipp._tcp")});
        QCOMPARE(decided.category, Category::Printer);
        QCOMPARE(decided.runnerUp, Category::Tv);
    }

    void whoKnowsMoreExactlyIsHeard()
    {
        QCOMPARE(guess({said("looks up one.example", "DNS")}).category, Category::Hub);
        const Identification camera = guess({said("looks up one.example"), said("looks up cams.one.example")});
        QCOMPARE(camera.category, Category::Camera);
        QCOMPARE(camera.runnerUp, Category::Unknown);
        QCOMPARE(camera.vendor, QStringLiteral("One"));
        QCOMPARE(guess({said("looks up cams.one.example")}), camera); // whatever the order, and whatever else was said
    }

    void whatSpeaksOnlyAgainstProposesNothing()
    {
        const Identification acme = guess({said("ACME Ltd.", "MAC prefix"), said("offers _ipp._tcp")});
        QCOMPARE(acme.category, Category::Printer);
        QCOMPARE(acme.runnerUp, Category::Unknown);
        QCOMPARE(acme.confidence, guess({said("offers _ipp._tcp")}).confidence);
    }

    void whereAppsSearchSaysLessThanWhereDevicesCall()
    {
        QCOMPARE(guess({said("looks up two.example")}).vendor, QStringLiteral("Two"));
        QVERIFY(guess({said("looks up find.two.example")}).vendorConfidence <
                guess({said("looks up two.example")}).vendorConfidence);
    }

    void aFamilyIsNamedForWantOfAModel()
    {
        QCOMPARE(guess({said("looks up one.example")}).model, QStringLiteral("One Hub"));
        QCOMPARE(guess({said("looks up cams.one.example")}).model, QString());
    }

    void aTitleInPlaceOfAPropertyIsAName()
    {
        const RuleBook book({rule("name.camera", ClueKind::DisplayName, "*camera*", Category::Camera, 3)});
        QList<Evidence> evidence{said("_http._tcp XY-1 Network Camera: ")};
        QCOMPARE(identify(book, evidence, {}).category, Category::Camera);
    }

    void evidenceIsToldWhatItPointsTo()
    {
        const RuleBook book(someRules());
        QList<Evidence> evidence{said("host name NPI12"), said("host name nobody")};
        identify(book, evidence, {});
        QCOMPARE(evidence[0].pointsTo, QStringLiteral("printer, vendor HP"));
        QCOMPARE(evidence[0].weight, 2);
        QCOMPARE(evidence[1].pointsTo, QString());
    }

    void aPrefixGivesTheVendorAndAModuleMakerDoesNot()
    {
        QCOMPARE(guess({said("ACME Ltd.", "MAC prefix")}).vendor, QStringLiteral("Acme"));
        QCOMPARE(guess({said("Foo Bar Co., Ltd.", "MAC prefix")}).vendor, QStringLiteral("Foo Bar"));
        const Identification module = guess({said("Radio Inc.", "MAC prefix")});
        QCOMPARE(module.vendor, QString());
        QCOMPARE(module.interfaceMaker, QStringLiteral("Radio"));
    }

    void whatADeviceSaysOutranksItsPrefix()
    {
        const QList<Evidence> foreignCard{said("Foo Bar Ltd.", "MAC prefix"), said("host name NPI12")};
        QCOMPARE(guess(foreignCard).vendor, QStringLiteral("HP"));
    }

    void manyMakersCloudsSayLittle()
    {
        QCOMPARE(guess({said("looks up one.example", "DNS")}).vendor, QStringLiteral("One"));
        QCOMPARE(guess({said("looks up one.example", "DNS"), said("looks up two.example", "DNS")}).vendor, QString());
        QVERIFY(guess({said("looks up one.example", "DNS")}, {.hasPrivateAddress = true}).vendorConfidence <
                guess({said("looks up one.example", "DNS")}).vendorConfidence);
    }

    void whatPeopleLookUpDoesNotTellWhoMadeTheirComputer()
    {
        const Identification computer = guess({said("host name pc-1"), said("looks up one.example", "DNS")});
        QCOMPARE(computer.category, Category::Computer);
        QCOMPARE(computer.runnerUp, Category::Unknown);
        QCOMPARE(computer.vendor, QString());
        const QList<Evidence> phone{said("host name phone-1"), said("looks up one.example", "DNS")};
        QCOMPARE(guess(phone, {.hasPrivateAddress = true}).vendor, QString());
        QCOMPARE(guess(phone).vendor, QStringLiteral("One")); // it may be a thing that runs a telephone's system
    }

    void whatASystemLooksUpByItselfTellsWhoMadeIt()
    {
        QCOMPARE(guess({said("host name pc-1"), said("looks up push.os.example", "DNS")}).vendor, QStringLiteral("Os"));
    }

    void aDomainCountsWithAllThatBelongsToIt()
    {
        const RuleBook book(someRules());
        QCOMPARE(book.knownDomain(QStringLiteral("Device.ONE.example")), QStringLiteral("one.example"));
        QCOMPARE(book.knownDomain(QStringLiteral("one.example")), QStringLiteral("one.example"));
        QCOMPARE(book.knownDomain(QStringLiteral("someone.example")), QString());
        QCOMPARE(book.knownDomain(QString()), QString());
    }

    void theGatewayIsARouter() { QCOMPARE(guess({}, {.isGateway = true}).category, Category::Router); }

    void organisationsAreCalledByTheirBrand_data()
    {
        QTest::addColumn<QString>("organisation");
        QTest::addColumn<QString>("brand");
        const auto row = [](const char *organisation, const char *brand) {
            QTest::newRow(organisation) << QString::fromLatin1(organisation) << QString::fromLatin1(brand);
        };
        row("Acme", "Acme");
        row("Withings", "Withings");
        row("Edimax Technology Co. Ltd.", "Edimax");
        row("NETGEAR INC.,", "NETGEAR");
        row("Cobra Co., Ltd", "Cobra");
        row("Inc.", "Inc.");
    }
    void organisationsAreCalledByTheirBrand()
    {
        QFETCH(const QString, organisation);
        QTEST(brandOf(organisation), "brand");
    }
};

QTEST_GUILESS_MAIN(TestFusion)
#include "tst_fusion.moc"
