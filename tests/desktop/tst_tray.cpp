// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

#include "app/desktop/status_notifier_item.h"
#include "app/desktop/tray.h"
#include "app/desktop/tray_menu.h"
#include "tests/desktop/fake_tray_watcher.h"
#include "tests/support/private_bus.h"

using namespace lanscope;
using namespace lanscope::test;

namespace {

const QString ItemPath = QStringLiteral("/StatusNotifierItem");
const QString ItemInterface = QStringLiteral("org.kde.StatusNotifierItem");
const QString MenuPath = QStringLiteral("/StatusNotifierItem/Menu");
const QString MenuInterface = QStringLiteral("com.canonical.dbusmenu");

TrayLook sampleLook()
{
    return {.state = TrayState::NeedsYou,
            .count = 2,
            .headline = QStringLiteral("New: <img src=/dev/zero> & my_phone"),
            .detail = QStringLiteral("Receiving 1.2 Mbit/s, sending 80 kbit/s · 12 devices here"),
            .listening = TrayListening::Running,
            .isWindowShown = false,
            .events = {QStringLiteral("14:02 <b>my_phone</b> is new."), QStringLiteral("13:50 It rains.")}};
}

} // namespace

class TestTray : public QObject
{
    Q_OBJECT

private:
    PrivateBus m_bus;
    QDBusConnection m_client = QDBusConnection(QString());
    std::unique_ptr<Tray> m_tray;

    std::unique_ptr<FakeTrayWatcher> watch(bool hasHost = true)
    {
        return std::make_unique<FakeTrayWatcher>(m_bus.connect(QStringLiteral("watcher")), hasHost);
    }

    /// Calls the tray as a host does, over the bus, and returns what it answers.
    QList<QVariant> ask(const QString &path, const QString &interface, const QString &method,
                        const QVariantList &arguments = {})
    {
        QDBusMessage message = QDBusMessage::createMethodCall(m_client.baseService(), path, interface, method);
        message.setArguments(arguments);
        QDBusPendingCallWatcher call(m_bus.connect(QStringLiteral("host")).asyncCall(message));
        QSignalSpy finished(&call, &QDBusPendingCallWatcher::finished);
        if (!finished.wait())
            return {};
        return call.reply().type() == QDBusMessage::ErrorMessage ? QVariantList{call.reply().errorMessage()}
                                                                 : call.reply().arguments();
    }

    QVariant itemProperty(const QString &name)
    {
        const auto answer = ask(ItemPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
                                {ItemInterface, name});
        return answer.isEmpty() ? QVariant() : answer.first().value<QDBusVariant>().variant();
    }

    QList<MenuNode> menu()
    {
        const auto answer =
            ask(MenuPath, MenuInterface, QStringLiteral("GetLayout"), {0, -1, QVariant::fromValue(QStringList())});
        QList<MenuNode> nodes;
        if (answer.size() == 2) {
            const auto root = qdbus_cast<MenuNode>(answer[1]);
            for (const QVariant &child : root.children)
                nodes.append(qdbus_cast<MenuNode>(child));
        }
        return nodes;
    }

    int itemLabelled(const QString &label)
    {
        const QList<MenuNode> nodes = menu();
        for (const MenuNode &node : nodes) {
            if (node.properties.value(QStringLiteral("label")).toString() == label)
                return node.id;
        }
        return -1;
    }

    static bool isShown(const MenuNode &node)
    {
        return node.properties.value(QStringLiteral("visible"), true).toBool();
    }

    void click(int id)
    {
        ask(MenuPath, MenuInterface, QStringLiteral("Event"),
            {id, QStringLiteral("clicked"), QVariant::fromValue(QDBusVariant(0)), 0U});
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_bus.isRunning()); }
    void init()
    {
        m_client = m_bus.connect(QStringLiteral("client"));
        m_tray = std::make_unique<Tray>(m_client);
    }
    void cleanup() { m_tray.reset(); }

    void itRegistersWithAHostThatIsThere()
    {
        const auto watcher = watch();
        m_tray->start();
        QTRY_COMPARE(m_tray->host(), TrayHost::Present);
        QCOMPARE(watcher->items, QStringList(m_client.baseService()));
    }

    void itRegistersWithAHostThatComesLater()
    {
        m_tray->start();
        QTRY_COMPARE(m_tray->host(), TrayHost::Absent);
        auto watcher = watch();
        QTRY_COMPARE(m_tray->host(), TrayHost::Present);
        QCOMPARE(watcher->items.size(), 1);
        watcher.reset();
        QTRY_COMPARE(m_tray->host(), TrayHost::Absent);
        watcher = watch();
        QTRY_COMPARE(watcher->items.size(), 1);
    }

    void aMeetingPlaceWithoutAHostShowsNothingYet()
    {
        const auto watcher = watch(false);
        m_tray->start();
        QTRY_COMPARE(m_tray->host(), TrayHost::Absent);
        watcher->setHost(true);
        QTRY_COMPARE(m_tray->host(), TrayHost::Present);
        watcher->setHost(false);
        QTRY_COMPARE(m_tray->host(), TrayHost::Absent);
    }

    void withoutABusThereIsNoHost()
    {
        Tray lonely{QDBusConnection(QStringLiteral("no such connection"))};
        lonely.start();
        QCOMPARE(lonely.host(), TrayHost::Absent);
    }

    void theIconSaysWhatItIs()
    {
        m_tray->start();
        m_tray->setLook(sampleLook());
        QCOMPARE(itemProperty(QStringLiteral("Id")).toString(), QStringLiteral("org.lanscope.Lanscope"));
        QCOMPARE(itemProperty(QStringLiteral("Category")).toString(), QStringLiteral("ApplicationStatus"));
        QCOMPARE(itemProperty(QStringLiteral("Status")).toString(), QStringLiteral("Active"));
        QVERIFY(itemProperty(QStringLiteral("Title")).toString().startsWith(QStringLiteral("Lanscope: New:")));
        QCOMPARE(itemProperty(QStringLiteral("Menu")).value<QDBusObjectPath>().path(), MenuPath);

        const auto toolTip = qdbus_cast<TrayToolTip>(itemProperty(QStringLiteral("ToolTip")));
        QCOMPARE(toolTip.title, QStringLiteral("Lanscope"));
        QVERIFY(toolTip.description.contains(QStringLiteral("New: &lt;img src=/dev/zero&gt; &amp; my_phone")));
        QVERIFY(toolTip.description.contains(QStringLiteral("12 devices here")));
        const auto pixmaps = qdbus_cast<TrayPixmaps>(itemProperty(QStringLiteral("IconPixmap")));
        QVERIFY(pixmaps.size() >= 4);
        for (const TrayPixmap &pixmap : pixmaps)
            QCOMPARE(pixmap.octets.size(), qsizetype(4) * pixmap.width * pixmap.height);
        const TrayPixmap &largest = pixmaps.last();
        const char *middleOfTop = largest.octets.constData() + 4 * (largest.width * 8 + largest.width / 2);
        QCOMPARE(quint8(middleOfTop[0]), quint8(0xff)); // alpha first
        QCOMPARE(quint8(middleOfTop[1]), quint8(0xe6)); // then red: the disc is amber
    }

    void onlyWhatChangedIsTold()
    {
        m_tray->start();
        auto *item = m_tray->findChild<StatusNotifierItem *>();
        QSignalSpy icons(item, &StatusNotifierItem::NewIcon);
        QSignalSpy toolTips(item, &StatusNotifierItem::NewToolTip);
        QSignalSpy statuses(item, &StatusNotifierItem::NewStatus);
        QSignalSpy updates(m_tray->findChild<TrayMenu *>(), &TrayMenu::ItemsPropertiesUpdated);
        TrayLook look = sampleLook();
        m_tray->setLook(look);
        m_tray->setLook(look);
        QCOMPARE(icons.size(), 1);
        QCOMPARE(toolTips.size(), 1);
        QCOMPARE(updates.size(), 1);
        look.detail = QStringLiteral("other rates");
        m_tray->setLook(look);
        QCOMPARE(icons.size(), 1);
        QCOMPARE(toolTips.size(), 2);
        QCOMPARE(updates.size(), 1);
        look.state = TrayState::Alert;
        m_tray->setLook(look);
        QCOMPARE(statuses.size(), 1);
        QCOMPARE(statuses[0][0].toString(), QStringLiteral("NeedsAttention"));
    }

    void theMenuIsLiteral()
    {
        m_tray->start();
        m_tray->setLook(sampleLook());
        const QList<MenuNode> nodes = menu();
        QStringList labels;
        for (const MenuNode &node : nodes)
            labels += node.properties.value(QStringLiteral("label")).toString();
        QCOMPARE(labels,
                 (QStringList{QStringLiteral("New: <img src=/dev/zero> & my__phone"),
                              QStringLiteral("14:02 <b>my__phone</b> is new."), QStringLiteral("13:50 It rains."),
                              QString(), QString(), QStringLiteral("Show window"), QStringLiteral("Pause listening"),
                              QString(), QStringLiteral("Pause notifications for an hour"),
                              QStringLiteral("Pause notifications until tomorrow"),
                              QStringLiteral("Notify again (paused until )"), QStringLiteral("Do not disturb"),
                              QString(), QStringLiteral("Quit")}));
        QVERIFY(!isShown(nodes[3]) && isShown(nodes[2]) && isShown(nodes[8]) && !isShown(nodes[10]));
        QCOMPARE(nodes[0].properties.value(QStringLiteral("enabled")).toBool(), false);
        QCOMPARE(nodes[4].properties.value(QStringLiteral("type")).toString(), QStringLiteral("separator"));
    }

    void theMenuDoesWhatItSays()
    {
        m_tray->start();
        QSignalSpy toggled(m_tray.get(), &Tray::windowToggled);
        QSignalSpy listen(m_tray.get(), &Tray::listeningWanted);
        QSignalSpy pause(m_tray.get(), &Tray::pauseWanted);
        QSignalSpy quit(m_tray.get(), &Tray::quitWanted);
        QSignalSpy event(m_tray.get(), &Tray::eventChosen);
        TrayLook look = sampleLook();
        m_tray->setLook(look);
        click(itemLabelled(QStringLiteral("Show window")));
        QCOMPARE(toggled.size(), 1);
        click(itemLabelled(QStringLiteral("Pause listening")));
        QCOMPARE(pause.size(), 1);
        look.listening = TrayListening::Busy;
        m_tray->setLook(look);
        click(itemLabelled(QStringLiteral("Resume listening"))); // a host may be late
        QCOMPARE(listen.size(), 0);
        look.listening = TrayListening::Stopped;
        m_tray->setLook(look);
        click(itemLabelled(QStringLiteral("Resume listening")));
        QCOMPARE(listen.size(), 1);
        click(itemLabelled(QStringLiteral("Quit")));
        QCOMPARE(quit.size(), 1);
        click(itemLabelled(QStringLiteral("13:50 It rains.")));
        QCOMPARE(QList<QVariantList>(event), QList<QVariantList>{{1}});
    }

    void theMenuLetsNotificationsWait()
    {
        m_tray->start();
        QSignalSpy hour(m_tray.get(), &Tray::hourOfPauseWanted);
        QSignalSpy tomorrow(m_tray.get(), &Tray::pauseUntilTomorrowWanted);
        QSignalSpy again(m_tray.get(), &Tray::pauseEnded);
        QSignalSpy quiet(m_tray.get(), &Tray::quietToggled);
        TrayLook look = sampleLook();
        m_tray->setLook(look);
        click(itemLabelled(QStringLiteral("Pause notifications for an hour")));
        click(itemLabelled(QStringLiteral("Pause notifications until tomorrow")));
        click(itemLabelled(QStringLiteral("Do not disturb")));
        look.pausedUntil = QStringLiteral("15:02");
        look.isQuiet = true;
        m_tray->setLook(look);
        QVERIFY(!isShown(menu()[8]) && !isShown(menu()[9]) && isShown(menu()[10]));
        QCOMPARE(menu()[11].properties.value(QStringLiteral("toggle-state")).toInt(), 1);
        click(itemLabelled(QStringLiteral("Notify again (paused until 15:02)")));
        QCOMPARE(QList({hour.size(), tomorrow.size(), again.size(), quiet.size()}), QList<qsizetype>({1, 1, 1, 1}));
    }

    void nonsenseFromAHostDoesNothing()
    {
        m_tray->start();
        QSignalSpy quit(m_tray.get(), &Tray::quitWanted);
        click(-1);
        click(4711);
        ask(MenuPath, MenuInterface, QStringLiteral("AboutToShow"), {4711});
        QCOMPARE(ask(MenuPath, MenuInterface, QStringLiteral("GetProperty"), {4711, QStringLiteral("label")}),
                 QVariantList{QStringLiteral("reading a menu item: it has no such property")});
        ask(MenuPath, MenuInterface, QStringLiteral("GetLayout"), {4711, 3, QVariant::fromValue(QStringList())});
        ask(ItemPath, ItemInterface, QStringLiteral("Scroll"), {120, QStringLiteral("sideways")});
        QCOMPARE(quit.size(), 0);
        QCOMPARE(menu().size(), 14);
    }

    void aClickIsPassedOnWithItsToken()
    {
        m_tray->start();
        QSignalSpy clicked(m_tray.get(), &Tray::clicked);
        ask(ItemPath, ItemInterface, QStringLiteral("ProvideXdgActivationToken"), {QStringLiteral("token")});
        ask(ItemPath, ItemInterface, QStringLiteral("Activate"), {0, 0});
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].toByteArray(), QByteArray("token"));
    }
};

QTEST_MAIN(TestTray)
#include "tst_tray.moc"
