// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pipeline/place_fixture.h"

namespace lanscope::test {

void PlaceFixture::initTestCase()
{
    QVERIFY2(m_bus.isRunning(), "dbus-daemon is needed");
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus.address().toLatin1());
}

void PlaceFixture::init()
{
    static int number = 0;
    m_database = m_folder.filePath(QStringLiteral("%1.db").arg(++number));
    m_helper = std::make_unique<FakeHelper>(m_bus.connect(QStringLiteral("helper")));
    auto view = std::make_unique<FakeNetwork>();
    m_network = view.get();
    m_network->enter(network("10.0.0.0/24", 9));
    m_pipeline = std::make_unique<Pipeline>(std::move(view));
    m_pipeline->openStore(m_database, StoreRole::Recorder);
}

void PlaceFixture::cleanup()
{
    m_pipeline.reset();
    m_helper.reset();
    QDBusConnection::disconnectFromBus(QStringLiteral("helper"));
}

void PlaceFixture::listen(const QStringList &interfaces)
{
    ListenRequest request;
    request.interfaces = interfaces;
    request.drainMilliseconds = 50;
    m_pipeline->listen(request);
    QTRY_COMPARE(m_pipeline->state().activity, Activity::Listening);
}

void PlaceFixture::sayHello(int number, quint64 sequence)
{
    const QByteArray from = mac(number).toString().toLatin1();
    m_helper->send(frameMessage(arpReply().fromMac(from).from("10.0.0.77").octetsOnTheWire(), sequence));
    QTRY_VERIFY(isHere(number));
}

QList<Device> PlaceFixture::stored(const Place &place) const
{
    const auto reader = Store::open(m_database, StoreRole::Reader);
    return reader ? (*reader)->devices(place).value_or(QList<Device>()) : QList<Device>();
}

std::optional<Device> PlaceFixture::stored(const Place &place, int number) const
{
    for (const Device &device : stored(place)) {
        if (device.id == mac(number))
            return device;
    }
    return std::nullopt;
}

} // namespace lanscope::test
