// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "app/models/alert_decisions.h"
#include "app/views/alert_cards.h"
#include "app/views/alerts_page.h"
#include "tests/views/quiet.h"

using namespace lanscope;

namespace {

constexpr qint64 Second = 1'000'000'000;
const QString hostile = QStringLiteral("<img src=/dev/zero>");

Alert spoof(AlertId id)
{
    Alert alert;
    alert.id = id;
    alert.kind = AlertKind::ArpSpoof;
    alert.severity = Severity::Critical;
    alert.device = *MacAddress::fromString(u"00:00:5e:00:53:01");
    alert.openedAt = {1000 * Second};
    alert.lastSeen = {1000 * Second};
    alert.count = 1;
    alert.subject = QStringLiteral("192.0.2.1");
    return alert;
}

struct Fixture {
    AlertModel alerts{[](const DeviceId &) { return hostile; }};
    AlertDecisions decisions{alerts};
    AlertsPage page{&alerts, &decisions};

    Fixture()
    {
        page.resize(1000, 600);
        page.show();
    }

    bool says(const QString &part) const
    {
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&part](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().remove(QLatin1Char('&')) == text)
                return button;
        }
        return nullptr;
    }
};

} // namespace

class TestAlertsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void withoutAlertsItTeaches();
    void theCurrentOneIsExplained();
    void wordsFilterTheList();
    void foreignTextIsShownLiterally();
    void theFramesAreShownOrWhyThereAreNone();
    void doneIsAWishThatCanBeTakenBack();
    void anAlertIsFoundOnItsShelf();
    void cardsShowTheGravest();
};

void TestAlertsPage::withoutAlertsItTeaches()
{
    Fixture fixture;
    QVERIFY(fixture.says(QStringLiteral("No alert is open")));
    QVERIFY(!fixture.page.findChild<QTableView *>()->isVisible());
}

void TestAlertsPage::theCurrentOneIsExplained()
{
    Fixture fixture;
    fixture.alerts.update({spoof(1)});
    QVERIFY(fixture.page.findChild<QTableView *>()->isVisible());
    const AlertText text = fixture.alerts.text(spoof(1));
    QVERIFY(fixture.says(text.title) && fixture.says(text.normal) && fixture.says(text.advice));
    fixture.page.grab();
}

void TestAlertsPage::foreignTextIsShownLiterally()
{
    Fixture fixture;
    fixture.alerts.update({spoof(1)});
    QVERIFY(fixture.says(hostile));
    const QList<QLabel *> labels = fixture.page.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText || !label->text().contains(hostile));
}

void TestAlertsPage::theFramesAreShownOrWhyThereAreNone()
{
    Fixture fixture;
    Alert alert = spoof(1);
    fixture.alerts.update({alert});
    const auto *dump = fixture.page.findChild<QPlainTextEdit *>();
    QVERIFY(!dump->isVisible());
    QVERIFY(fixture.says(QStringLiteral("No frame is kept")));
    alert.frames = {{.time = alert.lastSeen,
                     .kind = 1,
                     .length = 20,
                     .octets = QByteArray("<b>\x1b[31mred\x1b[0m").leftJustified(20, '\0')}};
    fixture.alerts.update({alert});
    QVERIFY(dump->isVisible() && dump->isReadOnly());
    QVERIFY(dump->toPlainText().contains(QStringLiteral("<b>.[31m")));
    QVERIFY(!dump->toPlainText().contains(QChar(0x1b)));
    QVERIFY(fixture.says(QStringLiteral("The last 1 frame")));
}

void TestAlertsPage::doneIsAWishThatCanBeTakenBack()
{
    Fixture fixture;
    fixture.alerts.update({spoof(1)});
    QSignalSpy wanted(&fixture.decisions, &AlertDecisions::stateWanted);
    QTest::mouseClick(fixture.button(QStringLiteral("Done")), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(fixture.button(QStringLiteral("Undo")));
    QTest::mouseClick(fixture.button(QStringLiteral("Undo")), Qt::LeftButton);
    QCOMPARE(wanted.size(), 2);
}

void TestAlertsPage::anAlertIsFoundOnItsShelf()
{
    Fixture fixture;
    Alert muted = spoof(2);
    muted.state = AlertState::Muted;
    fixture.alerts.update({spoof(1), muted});
    fixture.page.select(2);
    auto *table = fixture.page.findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->currentIndex().data(AlertModel::AlertIdRole).value<AlertId>(), AlertId(2));
}

void TestAlertsPage::cardsShowTheGravest()
{
    Fixture fixture;
    AlertCards cards(fixture.alerts);
    QCOMPARE(cards.count(), 0);
    fixture.alerts.update({spoof(1), spoof(2), spoof(3), spoof(4)});
    QCOMPARE(cards.count(), AlertCards::MaximumCards);
    QSignalSpy opened(&cards, &AlertCards::opened);
    cards.findChildren<QPushButton *>().constFirst()->click();
    QCOMPARE(opened.size(), 1);
}

void TestAlertsPage::wordsFilterTheList()
{
    Fixture fixture;
    Alert other = spoof(2);
    other.kind = AlertKind::RogueDhcp;
    other.subject = QStringLiteral("192.0.2.77");
    fixture.alerts.update({spoof(1), other});
    auto *words = fixture.page.findChild<QLineEdit *>();
    auto *table = fixture.page.findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), 2);
    words->setText(QStringLiteral("  rogue-dhcp CRITICAL "));
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(fixture.says(QStringLiteral("gives out addresses")));
    words->setText(QStringLiteral("rogue nonsense"));
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(fixture.says(QStringLiteral("No alert here has these words")));
    words->clear();
    QCOMPARE(table->model()->rowCount(), 2);
}

QTEST_MAIN(TestAlertsPage)
#include "tst_alerts_page.moc"
