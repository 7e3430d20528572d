// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the whole program keeps up with a gateway of 100,000 concurrent flows: a stream as the helper's, drained once
// a second, through the pipeline with its detectors and its database into a window. Prints rows: name, value, unit,
// reference, target, verdict.
#include <algorithm>
#include <cstdio>
#include <vector>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>
#include <QtEndian>

#include "app/settings/settings.h"
#include "app/views/main_window.h"
#include "app/views/pipeline_thread.h"
#include "app/views/wiring.h"
#include "tests/support/fake_helper.h"
#include "tests/support/private_bus.h"
#include "tests/support/stream_messages.h"

using namespace lanscope;
using namespace lanscope::test;

namespace {

constexpr int Flows = 100'000; // of both directions, in each drain
constexpr int Devices = 250;
constexpr int Drains = 15;
constexpr int DrainMilliseconds = 1000;
constexpr int RecordsInMessage = 500; // 60 kB
constexpr int TickMilliseconds = 10;

double residentMegabytes()
{
    constexpr double PageMegabytes = 4096 / 1e6; // proc(5): statm counts pages
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readLine().split(' ').value(1).toDouble() * PageMegabytes : 0;
}

/// Flow `number`: half of them go out to places of their own, half are the answers.
lanscope_flow_record flowNumber(int number, quint64 nanoseconds)
{
    const bool isAnswer = number % 2 == 1;
    const int conversation = number / 2;
    const quint8 station = quint8(2 + conversation % Devices);
    lanscope_flow_record flow{};
    const quint8 inside[] = {192, 168, 1, station};
    const quint8 outside[] = {198, 18, quint8(conversation >> 8), quint8(conversation)};
    std::copy_n(isAnswer ? outside : inside, 4, flow.source);
    std::copy_n(isAnswer ? inside : outside, 4, flow.destination);
    const quint16 port = quint16(1024 + conversation % 60'000);
    flow.source_port = qToBigEndian(isAnswer ? quint16(443) : port);
    flow.destination_port = qToBigEndian(isAnswer ? port : quint16(443));
    flow.ethertype = qToBigEndian(quint16(0x0800));
    flow.protocol = 6;
    flow.family = LANSCOPE_IPV4;
    flow.min_length = 52;
    flow.max_length = 1500;
    flow.interface_index = 7;
    const quint8 client[] = {0x00, 0x1b, 0x21, 0, 0, station};
    const quint8 router[] = {0x00, 0x16, 0x3e, 0, 0, 1};
    std::copy_n(isAnswer ? router : client, 6, flow.source_mac);
    std::copy_n(isAnswer ? client : router, 6, flow.destination_mac);
    flow.packets = 10;
    flow.bytes = 9000;
    flow.first_ns = nanoseconds;
    flow.last_ns = nanoseconds;
    flow.ack = 10;
    return flow;
}

/// The helper on a thread of its own: it writes as fast as its reader takes.
class Gateway : public QObject
{
    Q_OBJECT
public:
    explicit Gateway(PrivateBus &bus) : m_bus(bus) {}

    void open() { m_helper = std::make_unique<FakeHelper>(m_bus.connect(QStringLiteral("helper"))); }
    void close() { m_helper.reset(); }

    void drain(int second)
    {
        const quint64 nanoseconds = 1'000'000'000ULL * quint64(second + 1);
        for (int first = 0; first < Flows; first += RecordsInMessage) {
            QByteArray records;
            for (int number = first; number < first + RecordsInMessage; ++number)
                records += octetsOf(flowNumber(number, nanoseconds));
            m_helper->send(message(LANSCOPE_MESSAGE_FLOWS, RecordsInMessage, records, m_sequence++));
        }
        lanscope_status status{};
        status.frames[0] = quint64(second + 1) * Flows * 10;
        status.bytes[0] = quint64(second + 1) * Flows * 9000ULL;
        status.backend = LANSCOPE_BACKEND_TC;
        status.drain_ms = DrainMilliseconds;
        m_helper->send(statusMessage(status, m_sequence++));
    }

private:
    PrivateBus &m_bus;
    std::unique_ptr<FakeHelper> m_helper;
    quint64 m_sequence = 0;
};

/// How long the window's thread let somebody wait.
class Responsiveness : public QObject
{
    Q_OBJECT
public:
    Responsiveness()
    {
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_late.push_back(std::max(0.0, double(m_since.nsecsElapsed()) / 1e6 - TickMilliseconds));
            m_since.start();
        });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_since.start();
        m_timer.start(TickMilliseconds);
    }

    double longest() const { return *std::max_element(m_late.begin(), m_late.end()); }

    double percentile(double share)
    {
        std::sort(m_late.begin(), m_late.end());
        return m_late[size_t(double(m_late.size() - 1) * share)];
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<double> m_late{0.0};
};

void print(const char *name, double value, const char *unit, const QByteArray &reference, double most)
{
    std::printf("%s\t%.1f\t%s\t%s\t<= %.0f %s\t%s\n", name, value, unit, reference.constData(), most, unit,
                value <= most ? "met" : "MISSED");
}

void tell(std::vector<double> &latencies, Responsiveness &window, double first, double grown)
{
    const double slowest = *std::max_element(latencies.begin(), latencies.end());
    std::nth_element(latencies.begin(), latencies.begin() + long(latencies.size()) / 2, latencies.end());
    print("gateway: 100,000 flows, from the helper's first octet until they are shown", latencies[latencies.size() / 2],
          "ms", QByteArray::number(slowest, 'f', 0) + " ms the slowest of " + QByteArray::number(int(latencies.size())),
          DrainMilliseconds);
    const double longest = window.longest();
    print("gateway: the window's thread lets somebody wait, 99 of 100 times", window.percentile(0.99), "ms",
          QByteArray::number(longest, 'f', 0) + " ms the longest", 100);
    print("gateway: memory after 15 such drains", grown, "MB",
          QByteArray::number(first, 'f', 0) + " MB after the third", 400);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    PrivateBus bus;
    if (!bus.isRunning())
        return std::fprintf(stderr, "dbus-daemon is needed\n"), 1;
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", bus.address().toLatin1());
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    QThread thread;
    Gateway gateway(bus);
    gateway.moveToThread(&thread);
    thread.start();
    QMetaObject::invokeMethod(&gateway, &Gateway::open, Qt::BlockingQueuedConnection);

    Settings settings(folder.filePath(QStringLiteral("lanscope.conf")));
    PipelineThread pipeline;
    MainWindow window(settings);
    wire(window, pipeline,
         {.database = folder.filePath(QStringLiteral("lanscope.db")), .files = {}, .isHidden = false});
    window.show();
    ListenRequest request;
    request.interfaces = {QStringLiteral("lo")};
    request.mode = QStringLiteral("gateway");

    Responsiveness responsiveness;
    std::vector<double> latencies;
    std::vector<double> memory;
    const double before = residentMegabytes();
    QElapsedTimer clock;
    int drains = 0;
    QTimer pace;
    const auto begin = [&] {
        clock.start();
        QMetaObject::invokeMethod(&gateway, [&gateway, drains] { gateway.drain(drains); });
        ++drains;
    };
    QObject::connect(&pace, &QTimer::timeout, &window, [&] {
        if (int(memory.size()) < drains)
            return; // the drain before is not through yet: the helper would wait, too
        if (drains == Drains)
            return QCoreApplication::quit();
        begin();
    });
    QObject::connect(&pipeline, &PipelineThread::stateChanged, &window, [&](const PipelineState &state) {
        const bool isThrough = state.flows >= quint64(drains) * Flows && int(memory.size()) < drains;
        if (!isThrough)
            return;
        latencies.push_back(double(clock.nsecsElapsed()) / 1e6);
        memory.push_back(residentMegabytes() - before);
    });
    QObject::connect(&pipeline, &PipelineThread::stateChanged, &pace, [&](const PipelineState &state) {
        if (state.activity == Activity::Asking && !pace.isActive()) // the fake helper opens at once
            pace.start(DrainMilliseconds);
    });
    pipeline.listen(request);
    QTimer::singleShot(120'000, &window, &QCoreApplication::quit);
    QApplication::exec();

    QMetaObject::invokeMethod(&gateway, &Gateway::close, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
    if (int(memory.size()) < Drains)
        return std::fprintf(stderr, "only %d of %d drains came through\n", int(memory.size()), Drains), 1;
    tell(latencies, responsiveness, memory[2], memory.back());
    return 0;
}

#include "bench_gateway.moc"
