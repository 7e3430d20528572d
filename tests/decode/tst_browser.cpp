// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/decode/browser.h"
#include "tests/decode/told.h"
#include "tests/support/link_builder.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 Workstation = 0x1, PrintServer = 0x200, NtWorkstation = 0x1000;

/// Numbers with the lowest octet first.
QByteArray small16(int value)
{
    return number8(value) + number8(value >> 8);
}

QByteArray small32(quint32 value)
{
    return small16(int(value)) + small16(int(value >> 16));
}

/// A transaction to a mailslot with nothing but its name and its message.
QByteArray transaction(const QByteArray &mailslot, const QByteArray &message)
{
    constexpr int Header = 32, Words = 17;
    const int offset = Header + 1 + 2 * Words + 2 + int(mailslot.size()) + 1;
    return "\xffSMB%" + QByteArray(Header - 5, '\0') + number8(Words) + QByteArray(22, '\0') +
           small16(int(message.size())) + small16(offset) + number8(3) + QByteArray(7, '\0') +
           small16(int(mailslot.size() + 1 + message.size())) + mailslot + '\0' + message;
}

QByteArray datagram(const QByteArray &content, const char *host = ClientAddress)
{
    const QByteArray name = ' ' + QByteArray(32, 'A') + '\0';
    return number8(0x11) + number8(2) + number16(7) + octets(ip(host)) + number16(138) +
           number16(int(2 * name.size() + content.size())) + number16(0) + name + name + content;
}

QByteArray announcement(int command, const QByteArray &name, quint32 type, const QByteArray &comment)
{
    return number8(command) + number8(0) + small32(60000) + name.leftJustified(16, '\0') + number8(10) + number8(0) +
           small32(type) + number8(15) + number8(1) + small16(0xaa55) + comment + '\0';
}

DatagramBuilder browser(const QByteArray &message)
{
    return DatagramBuilder(LANSCOPE_FRAME_BROWSER, 138, 138, message).hopLimit(128).to("192.168.1.255");
}

DatagramBuilder announced(int command, quint32 type = Workstation | NtWorkstation, const QByteArray &comment = {})
{
    return browser(datagram(transaction("\\MAILSLOT\\BROWSE", announcement(command, "DESK", type, comment))));
}

} // namespace

class TestBrowser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void announcementsTellNameVersionAndComment_data()
    {
        QTest::addColumn<int>("command");
        QTest::newRow("host") << 0x01;
        QTest::newRow("local master") << 0x0f;
    }
    void announcementsTellNameVersionAndComment()
    {
        QFETCH(int, command);
        QCOMPARE(told(announced(command, Workstation, "Office PC")),
                 QStringList({u"Hostname DESK"_s, u"Attribute announced-version=10.0"_s,
                              u"Attribute server-comment=Office PC"_s}));
    }

    void rolesAreTold()
    {
        QVERIFY(told(announced(1, PrintServer)).contains(u"Attribute announced-role=print-server"_s));
    }

    void requestsTellNothingOfTheAsker()
    {
        const QByteArray request = number8(2) + number8(0) + "DESK" + '\0';
        QCOMPARE(told(browser(datagram(transaction("\\MAILSLOT\\BROWSE", request)))), QStringList());
        QCOMPARE(told(browser(datagram(transaction("\\MAILSLOT\\NET\\NETLOGON", request)))), QStringList());
    }

    void whatIsPassedOnForAnotherHostIsNotTheSenders()
    {
        const QByteArray message = transaction("\\MAILSLOT\\BROWSE", announcement(1, "DESK", Workstation, {}));
        QCOMPARE(told(browser(datagram(message, "192.168.1.77"))), QStringList());
    }

    void everyShorterMessageIsHarmless()
    {
        const QByteArray whole =
            datagram(transaction("\\MAILSLOT\\BROWSE", announcement(1, "DESK", Workstation, "PC")));
        for (qsizetype length = 0; length < whole.size() - 4; ++length)
            QVERIFY(!told(browser(whole.first(length))).contains(u"Attribute server-comment=PC"_s));
    }
};

QTEST_GUILESS_MAIN(TestBrowser)
#include "tst_browser.moc"
