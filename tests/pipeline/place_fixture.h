// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/anomaly/time_span.h"
#include "app/pipeline/pipeline.h"
#include "tests/pipeline/fake_network.h"
#include "tests/support/fake_helper.h"
#include "tests/support/packet_builder.h"
#include "tests/support/private_bus.h"
#include "tests/support/stream_messages.h"

namespace lanscope::test {

inline MacAddress mac(int number)
{
    MacAddress address;
    address.octets = {0x00, 0x11, 0x22, 0, 0, quint8(number)};
    return address;
}

inline IpAddress ip(const char *text)
{
    return *IpAddress::fromString(QString::fromLatin1(text));
}

/// A network as this computer sees it; it is number 1 there, and its gateway, if known, is `gateway`.
inline LocalNetwork network(const char *prefix, int gateway, const char *interface = "lo")
{
    return {.interface = QString::fromLatin1(interface),
            .ownMac = mac(1),
            .ownAddresses = {ip("10.0.0.1")},
            .gateway = ip("10.0.0.254"),
            .gatewayMac = gateway ? mac(gateway) : MacAddress(),
            .prefix = QString::fromLatin1(prefix),
            .neighbours = {}};
}

/// A pipeline between a fake helper and a fake network; bus and database are real.
class PlaceFixture : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    void listen(const QStringList &interfaces = {QStringLiteral("lo")});
    void sayHello(int number, quint64 sequence);
    QList<Device> stored(const Place &place) const;
    std::optional<Device> stored(const Place &place, int number) const;
    bool isHere(int number) const { return m_pipeline->inventory().owner(mac(number)); }

    PrivateBus m_bus;
    std::unique_ptr<FakeHelper> m_helper;
    QTemporaryDir m_folder;
    QString m_database;
    FakeNetwork *m_network = nullptr;
    std::unique_ptr<Pipeline> m_pipeline;
};

} // namespace lanscope::test
