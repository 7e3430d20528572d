// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

#include "tests/helper/helper_world.h"

using namespace lanscope::test;

namespace {

// What an interface promises, one line a member or argument, in order; comments and layout aside.
QStringList promisesOf(const QByteArray &xml)
{
    QStringList promises;
    QXmlStreamReader reader(xml);
    bool inside = false;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        const auto attribute = [&reader](const char *name) {
            return reader.attributes().value(QLatin1String(name)).toString();
        };
        if (reader.name() == QLatin1String("interface"))
            inside = token == QXmlStreamReader::StartElement &&
                     attribute("name") == QLatin1String(lanscope::helper::Service::BusName);
        else if (inside && token == QXmlStreamReader::StartElement)
            promises << QStringList{reader.name().toString(), attribute("name"),   attribute("type"),
                                    attribute("direction"),   attribute("access"), attribute("value")}
                            .join(u' ');
    }
    if (reader.hasError())
        promises << reader.errorString();
    return promises;
}

} // namespace

class TestIntrospection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBusObjectIsWhatTheXmlSays()
    {
        QFile file(QStringLiteral(HELPER_XML));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList promised = promisesOf(file.readAll());
        QVERIFY(promised.size() > 10);

        HelperWorld world;
        QVERIFY2(world.works(), "needs dbus-daemon");
        auto client = world.client();
        QByteArray introspection;
        const auto arrived = [](sd_bus_message *reply, void *into, sd_bus_error *) {
            const char *xml = "failed";
            sd_bus_message_read(reply, "s", &xml);
            *static_cast<QByteArray *>(into) = xml;
            return 0;
        };
        sd_bus_call_method_async(client.bus(), nullptr, lanscope::helper::Service::BusName,
                                 lanscope::helper::Service::ObjectPath, "org.freedesktop.DBus.Introspectable",
                                 "Introspect", arrived, &introspection, "");
        QVERIFY(world.loop.runUntil([&] { return !introspection.isEmpty(); }));
        QCOMPARE(promisesOf(introspection), promised);
    }

    void eachMemberOfTheXmlHasASentence()
    {
        QFile file(QStringLiteral(HELPER_XML));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader reader(&file);
        bool explained = false;
        while (!reader.atEnd()) {
            switch (reader.readNext()) {
            case QXmlStreamReader::Comment:
                explained = true;
                break;
            case QXmlStreamReader::StartElement:
                if (reader.name() == QLatin1String("method") || reader.name() == QLatin1String("arg"))
                    QVERIFY2(explained, qPrintable(reader.attributes().value(QLatin1String("name")).toString()));
                explained = false;
                break;
            default:
                break;
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestIntrospection)
#include "tst_introspection.moc"
