// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/device.h"
#include "tests/anomaly/play_rows.h"

using namespace lanscope;

namespace {

void dhcp(Scene &scene, const char *name, const char *options)
{
    scene.wait(60);
    scene.say(20, Hostname{QString::fromLatin1(name)}, Protocol::Dhcp4);
    scene.say(20, Attribute{QStringLiteral("parameter-request-list"), QString::fromLatin1(options)}, Protocol::Dhcp4);
}

void anotherSystemStarts(Scene &scene)
{
    dhcp(scene, "desk", "1,3,6,15");
    dhcp(scene, "desk", "1,3,6,15");
    dhcp(scene, "desk-linux", "1,28,2,3");
}

void twoUseOneAddress(Scene &scene)
{
    for (int turn = 0; turn < 8; ++turn) {
        dhcp(scene, "desk", "1,3,6,15");
        dhcp(scene, "thief", "1,28,2,3");
    }
}

void aComputerIsRenamed(Scene &scene)
{
    dhcp(scene, "desk", "1,3,6,15");
    dhcp(scene, "office", "1,3,6,15");
}

Device camera(const Scene &scene, qint64 secondsAgo)
{
    Device device;
    device.id = station(20);
    device.macs = {device.id};
    device.identification.category = Category::Camera;
    device.user.known = true;
    device.firstSeen = later(scene.now(), -secondsAgo * Second);
    device.lastSeen = scene.now();
    return device;
}

void cameraLogsIn(Scene &scene)
{
    scene.watch().acceptDevices({camera(scene, 0)});
    scene.connected(Scene::host(20), Scene::host(12), 22);
    scene.wait(5);
}

void cameraLogsInLater(Scene &scene)
{
    scene.wait(25 * 3600);
    cameraLogsIn(scene);
}

void cameraSendsPictures(Scene &scene)
{
    scene.watch().acceptDevices({camera(scene, 0)});
    for (int minute = 0; minute < 5; ++minute) {
        scene.connected(Scene::host(20), Scene::host(12), 445);
        scene.connected(Scene::host(20), Scene::outside(3), 587);
        scene.wait(60);
    }
}

/// "Camera now also offers SSH."
void cameraOffersMore(Scene &scene)
{
    Device device = camera(scene, 30 * 86'400);
    const ServiceRecord video{QStringLiteral("_rtsp._tcp"), {}, 554, device.firstSeen, scene.now()};
    device.services = {video};
    scene.watch().acceptDevices({device});
    scene.wait(10);
    device.services.append({QStringLiteral("_ssh._tcp"), {}, 22, scene.now(), scene.now()});
    scene.watch().acceptDevices({device});
}

} // namespace

/// Devices that are no longer what they were.
class TestDrift : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drift_data();
    void drift() { playRow(); }
};

void TestDrift::drift_data()
{
    const PlayRows row;
    const std::initializer_list<const char *> none{};
    row("another system starts", anotherSystemStarts, {"identity-change info 14"});
    row("two use one address", twoUseOneAddress, {"identity-change warning 14"});
    row("a computer is renamed", aComputerIsRenamed, none);
    row("a camera logs in", cameraLogsIn, {"category-drift info 14"});
    row("a camera logs in, a day later", cameraLogsInLater, {"category-drift warning 14"});
    row("a camera sends its pictures", cameraSendsPictures, none);
    row("a camera offers more", cameraOffersMore, {"new-service info 14"});
}

QTEST_GUILESS_MAIN(TestDrift)
#include "tst_drift.moc"
