// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/anomaly/alert_text.h"
#include "app/anomaly/registered_domain.h"
#include "tests/anomaly/scene.h"

using namespace lanscope;

namespace {

Alert alert(AlertKind kind, const QString &subject = {})
{
    Alert made;
    made.id = 1;
    made.kind = kind;
    made.subject = subject;
    return made;
}

} // namespace

class TestAlertTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasAKeyAndWords()
    {
        for (const AlertKind kind : allAlertKinds()) {
            QCOMPARE(alertKindFromKey(alertKindKey(kind)), std::optional(kind));
            const AlertText text = describeAlert(alert(kind), QStringLiteral("Printer"));
            QVERIFY(!text.title.isEmpty() && !text.normal.isEmpty() && !text.advice.isEmpty());
            QVERIFY(!alertKindName(kind).isEmpty());
        }
    }

    void guardKindsAreTheNetworksOwn()
    {
        QVERIFY(isGuardKind(AlertKind::ArpSpoof));
        QVERIFY(!isGuardKind(AlertKind::Beacon));
    }

    void theTitleNamesDeviceAndSubject()
    {
        const Alert scan = alert(AlertKind::PortScan, QStringLiteral("192.168.7.12"));
        QCOMPARE(describeAlert(scan, QStringLiteral("Printer")).title,
                 QStringLiteral("Printer looks for open ports of 192.168.7.12."));
        QVERIFY(describeAlert(scan, QString()).title.startsWith(QStringLiteral("An unknown device")));
    }

    void foreignTextCanNeitherFillPlacesNorHide()
    {
        const QString name = QStringLiteral("%2\u202e<b>");
        const QString title = describeAlert(alert(AlertKind::PortScan, QStringLiteral("x")), name).title;
        QVERIFY(title.contains(QStringLiteral("%2")));
        QVERIFY(!title.contains(QChar(0x202e)));
    }

    void everyFactHasASentence()
    {
        for (int kind = 0; kind <= int(FactKind::Times); ++kind) {
            const AlertFact fact{FactKind(kind), {QStringLiteral("A1"), QStringLiteral("B2"), QStringLiteral("C3")}};
            QVERIFY(factText(fact).contains(QStringLiteral("A1")) || factText(fact).contains(QStringLiteral("B2")));
        }
    }

    void factsSurviveTheDatabase()
    {
        const QList<AlertFact> facts{{FactKind::PortsTried, {QStringLiteral("a\"b"), QStringLiteral("12")}},
                                     {FactKind::IsGatewayAddress, {QStringLiteral("192.168.7.1")}}};
        QCOMPARE(factsFromText(factsToText(facts)), facts);
        QVERIFY(factsFromText(QStringLiteral("[[\"from the future\"], 3]")).isEmpty());
        QVERIFY(factsFromText(QStringLiteral("no JSON")).isEmpty());
    }

    void aMuteSaysItsScope()
    {
        QVERIFY(muteText({AlertKind::PortScan, station(5)}, QStringLiteral("Printer")).contains(u"Printer"));
        QVERIFY(muteText({AlertKind::PortScan, {}}, QString()).contains(u"any device"));
    }

    void registeredDomains_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("domain");
        QTest::newRow("plain") << "www.example.com"
                               << "example.com";
        QTest::newRow("upper case, root") << "WWW.Example.COM."
                                          << "example.com";
        QTest::newRow("below a registry") << "a.b.example.co.uk"
                                          << "example.co.uk";
        QTest::newRow("the registry's own") << "co.uk"
                                            << "co.uk";
        QTest::newRow("one label") << "printer"
                                   << "";
    }
    void registeredDomains()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, domain);
        QCOMPARE(registeredDomain(name), domain);
    }

    void madeUpNamesLookMadeUp_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<bool>("generated");
        QTest::newRow("consonants") << "xkqvbtrwz.com" << true;
        QTest::newRow("digits between") << "a8f3k2m9q.net" << true;
        QTest::newRow("long") << "qwertyuiopasdfghjklzx.org" << true;
        QTest::newRow("a word") << "wikipedia.org" << false;
        QTest::newRow("two words") << "bluecoffee.com" << false;
        QTest::newRow("short") << "bbc.co" << false;
    }
    void madeUpNamesLookMadeUp()
    {
        QFETCH(const QString, domain);
        QFETCH(const bool, generated);
        QCOMPARE(looksGenerated(domain), generated);
    }
};

QTEST_GUILESS_MAIN(TestAlertTexts)
#include "tst_alert_texts.moc"
