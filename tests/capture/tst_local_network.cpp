// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/capture/local_network.h"

using namespace lanscope;

class TestLocalNetwork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBestDefaultRouteComesFirst();
    void otherRoutesAreNoDefault();
    void theGatewaysMacComesFromTheNeighbourTable();
    void malformedTablesTellNothing();
    void loopbackIsNotObservable();
};

static const QByteArray routeHead =
    "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n";
static const QByteArray neighbourHead =
    "IP address       HW type     Flags       HW address            Mask     Device\n";

void TestLocalNetwork::theBestDefaultRouteComesFirst()
{
    const auto routes = parseRoutes(routeHead + "wlan0\t00000000\t0101A8C0\t0003\t0\t0\t600\t00000000\t0\t0\t0\n"
                                                "eth0\t00000000\tFE01A8C0\t0003\t0\t0\t100\t00000000\t0\t0\t0\n");
    QCOMPARE(routes.size(), 2);
    QCOMPARE(routes[0].interface, QStringLiteral("eth0"));
    QCOMPARE(routes[0].gateway.toString(), QStringLiteral("192.168.1.254"));
    QCOMPARE(routes[1].gateway.toString(), QStringLiteral("192.168.1.1"));
}

void TestLocalNetwork::otherRoutesAreNoDefault()
{
    QVERIFY(parseRoutes(routeHead + "eth0\t0001A8C0\t00000000\t0001\t0\t0\t100\t00FFFFFF\t0\t0\t0\n").isEmpty());
    QVERIFY(parseRoutes(routeHead + "eth0\t00000000\tFE01A8C0\t0002\t0\t0\t100\t00000000\t0\t0\t0\n").isEmpty());
}

void TestLocalNetwork::theGatewaysMacComesFromTheNeighbourTable()
{
    const QByteArray table = neighbourHead +
                             "192.168.1.1      0x1         0x2         aa:bb:cc:00:00:01     *        eth0\n"
                             "192.168.1.1      0x1         0x2         aa:bb:cc:00:00:02     *        wlan0\n"
                             "192.168.1.9      0x1         0x0         00:00:00:00:00:00     *        eth0\n";
    const auto gateway = *IpAddress::fromString(QStringLiteral("192.168.1.1"));
    QCOMPARE(parseNeighbour(table, gateway, QStringLiteral("wlan0")).toString(), QStringLiteral("aa:bb:cc:00:00:02"));
    const auto incomplete = *IpAddress::fromString(QStringLiteral("192.168.1.9"));
    QVERIFY(parseNeighbour(table, incomplete, QStringLiteral("eth0")).isNull());
    QVERIFY(parseNeighbour(table, gateway, QStringLiteral("eth1")).isNull());
}

void TestLocalNetwork::malformedTablesTellNothing()
{
    QVERIFY(parseRoutes({}).isEmpty());
    QVERIFY(parseRoutes(routeHead + "eth0\t0000\n\n\t\t\n").isEmpty());
    QVERIFY(parseNeighbour("x", {}, QStringLiteral("eth0")).isNull());
}

void TestLocalNetwork::loopbackIsNotObservable()
{
    QVERIFY(!observableInterfaces().contains(QStringLiteral("lo")));
}

QTEST_GUILESS_MAIN(TestLocalNetwork)
#include "tst_local_network.moc"
