// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a capture file is read and decoded, against a bare libpcap loop over the same file, by turns. Prints rows:
// name, value, unit, reference, target, verdict.
//   bench_read [PACKETS [COMMAND…]]    COMMAND FILE is measured as well; without one it is "lanscopectl read --json" of
//   the
//                                      build in LANSCOPE_BUILD, if that is set
#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

#include <pcap/pcap.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include "app/capture/replay_source.h"
#include "app/decode/decode.h"
#include "tests/bench/read/sample_capture.h"

using namespace lanscope;

namespace {

constexpr int Rounds = 5;
constexpr double MostTimesLibpcap = 4; // what the whole line may take
constexpr int ThreeMillion = 3'000'000;

struct Counted {
    quint64 packets = 0;
    quint64 frames = 0;
    quint64 observations = 0;
};

/// The floor: libpcap hands out every packet, and nobody looks at it.
Counted readWithLibpcap(const QByteArray &path)
{
    Counted counted;
    char error[PCAP_ERRBUF_SIZE] = {};
    const std::unique_ptr<pcap_t, decltype(&pcap_close)> file(pcap_open_offline(path.constData(), error), pcap_close);
    pcap_pkthdr *header = nullptr;
    const u_char *octets = nullptr;
    while (file && pcap_next_ex(file.get(), &header, &octets) == 1)
        ++counted.packets;
    return counted;
}

Counted readWithReplaySource(const QString &path)
{
    Counted counted;
    ReplaySource source(path);
    QObject::connect(&source, &CaptureSource::flowsDrained, [&](const QList<FlowRecord> &flows) {
        for (const FlowRecord &flow : flows)
            counted.packets += flow.counters.packets;
    });
    QObject::connect(&source, &CaptureSource::framesCaptured, [&](const QList<CapturedFrame> &frames) {
        counted.frames += quint64(frames.size());
        for (const CapturedFrame &frame : frames)
            counted.observations += quint64(decode(frame).observations.size());
    });
    QEventLoop loop;
    QObject::connect(&source, &CaptureSource::ended, &loop, &QEventLoop::quit);
    source.start();
    loop.exec();
    return counted;
}

bool runCommand(QStringList command, const QString &path)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    const QString program = command.takeFirst();
    process.start(program, command + QStringList{path});
    return process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

/// The whole line as a person runs it; empty when there is no build to take it from.
QStringList lanscopectlRead()
{
    const QString build = qEnvironmentVariable("LANSCOPE_BUILD");
    if (build.isEmpty())
        return {};
    return {build + QStringLiteral("/app/cli/lanscopectl"), QStringLiteral("read"), QStringLiteral("--json")};
}

double secondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void print(const char *name, const std::vector<double> &values, double floor)
{
    const double value = median(values);
    std::printf("%s\t%.2f\ts\tlibpcap loop %.2f s (%.1f times)\t<= %.0f times\t%s\n", name, value, floor, value / floor,
                MostTimesLibpcap, value <= MostTimesLibpcap * floor ? "met" : "MISSED");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int packets = arguments.size() > 1 ? arguments[1].toInt() : ThreeMillion;
    const QStringList command = arguments.size() > 2 ? arguments.mid(2) : lanscopectlRead();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sample.pcap"));
    if (packets <= 0 || !bench::writeSampleCapture(path, packets)) {
        std::fprintf(stderr, "bench_read: writing %s failed\n", qPrintable(path));
        return 1;
    }

    Counted counted;
    bool commandWorks = true;
    std::vector<double> floor, replay, whole;
    for (int round = 0; round < Rounds; ++round) {
        floor.push_back(secondsOf([&] { readWithLibpcap(path.toLocal8Bit()); }));
        replay.push_back(secondsOf([&] { counted = readWithReplaySource(path); }));
        if (!command.isEmpty())
            whole.push_back(secondsOf([&] { commandWorks = runCommand(command, path) && commandWorks; }));
    }
    if (counted.packets != quint64(packets) || !commandWorks) {
        std::fprintf(stderr, "bench_read: %llu packets counted of %d%s\n", counted.packets, packets,
                     commandWorks ? "" : ", and the command failed");
        return 1;
    }
    print("read and decode a capture", replay, median(floor));
    if (!whole.empty())
        print("the whole line over a capture", whole, median(floor));
    std::printf("frames copied and decoded\t%llu\tof %d\t%llu observations\t\treported\n", counted.frames, packets,
                counted.observations);
    return 0;
}
