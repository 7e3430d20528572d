// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/household_attack.h"

#include "app/anomaly/watch.h"
#include "app/decode/decode.h"
#include "tests/support/packet_builder.h"

namespace lanscope {

namespace {

constexpr int Router = 0;
constexpr int ThisComputer = 1;
constexpr int Attacker = 10;
constexpr qint64 Pace = 2 * Second; // arpspoof's
constexpr int Frames = 60;

/// An answer that nobody asked for, as it is captured.
CapturedFrame falseAnswer(const QList<Device> &devices, Timestamp time)
{
    const QByteArray attacker = devices[Attacker].id.toString().toLatin1();
    const QByteArray victim = devices[ThisComputer].id.toString().toLatin1();
    const QByteArray router = devices[Router].addresses.constFirst().address.toString().toLatin1();
    const QByteArray asked = devices[ThisComputer].addresses.constFirst().address.toString().toLatin1();
    CapturedFrame frame =
        test::ArpBuilder(2).fromMac(attacker).toMac(victim).from(router).asks(asked).targetMac(victim).frame();
    frame.time = time;
    return frame;
}

void hear(Watch &watch, const CapturedFrame &frame)
{
    watch.beginFrame(frame);
    for (const Observation &observation : decode(frame).observations)
        watch.observe(observation);
}

} // namespace

std::optional<Alert> householdAttack(const QList<Device> &devices, Timestamp began)
{
    if (devices.size() <= Attacker)
        return std::nullopt;
    Watch watch([](const MacAddress &mac) { return mac; });
    const Device &router = devices[Router];
    watch.around().addPrefix(router.addresses.constFirst().address, 24);
    watch.around().setGateway(router.addresses.constFirst().address, router.id);
    watch.around().setSelf({devices[ThisComputer].id});
    for (int frame = 0; frame < Frames; ++frame)
        hear(watch, falseAnswer(devices, later(began, frame * Pace)));
    return watch.book().latest(AlertKind::ArpSpoof, devices[Attacker].id);
}

} // namespace lanscope
