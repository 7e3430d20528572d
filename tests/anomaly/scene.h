// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "app/anomaly/watch.h"

namespace lanscope {

inline IpAddress ip(const QString &text)
{
    return IpAddress::fromString(text).value_or(IpAddress());
}

/// 02:00:00:00:00:05 for 5.
inline MacAddress station(int number)
{
    return {{0x02, 0x00, 0x00, quint8(number >> 16), quint8(number >> 8), quint8(number)}};
}

/// A small network in front of all detectors: 192.168.7.0/24 with the router .1 (station 1), name server as well, and
/// hosts whose last octet is their station. Time goes on as told; each second ends a drain, as it does when listening.
class Scene
{
public:
    static constexpr int Router = 1;

    Scene();

    static IpAddress host(int number) { return ip(QStringLiteral("192.168.7.%1").arg(number)); }
    static IpAddress outside(int number) { return ip(QStringLiteral("203.0.113.%1").arg(number)); }

    /// Lets time pass, a second at a time, and hands over the flows so far.
    void wait(double seconds);
    Timestamp now() const { return m_now; }

    /// Somebody says something now.
    void say(int speaker, const Fact &fact, Protocol protocol);

    void arpRequest(int asker, const IpAddress &target);
    void arpReply(int speaker, const IpAddress &claimed, int to);
    /// To everybody, asked by nobody.
    void arpAnnounce(int speaker, const IpAddress &claimed);

    /// A flow of this drain; the frame goes through the router when one end is outside.
    FlowRecord &flow(const IpAddress &from, quint16 fromPort, const IpAddress &to, quint16 port, quint8 protocol,
                     quint64 packets = 1, quint64 bytes = 60);
    void unanswered(const IpAddress &from, const IpAddress &to, quint16 port);
    void refused(const IpAddress &from, const IpAddress &to, quint16 port);
    void connected(const IpAddress &from, const IpAddress &to, quint16 port, quint64 up = 600, quint64 down = 6000);
    /// UDP there and back.
    void exchanged(const IpAddress &from, const IpAddress &to, quint16 port);

    void resolved(int client, const QString &name, const IpAddress &address);
    void dhcp(int speaker, DhcpSaid::Type type, int client, const IpAddress &server, const QList<IpAddress> &routers);

    /// "port-scan critical 02:00:00:00:00:05": the alerts so far, sorted.
    QStringList alerts() const;
    Watch &watch() { return m_watch; }

private:
    int stationOf(const IpAddress &address) const;

    Watch m_watch;
    Timestamp m_now = Timestamp::fromSeconds(1'800'000'000);
    QList<FlowRecord> m_flows;
    quint16 m_port = 40'000;
};

} // namespace lanscope
