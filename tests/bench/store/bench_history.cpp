// SPDX-License-Identifier: GPL-3.0-or-later
// A year of a home in the database: what it takes, and how long each page of the window waits for it.
//   bench_history [DEVICES [LOCATION]]      50 devices in a file by default; a URL for a server. Where a year is kept
//                                           already only the pages are measured.
#include <algorithm>
#include <cstdio>
#include <random>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include "app/store/store.h"
#include "tests/store/history_builder.h"

using namespace lanscope;

namespace {

constexpr qint64 DayInSeconds = 86400;
constexpr qint64 End = 1'800'000'000 - 1'800'000'000 % DayInSeconds + 20 * 3600; // eight in the evening

/// A third are people's devices, which are used by day; the others call home now and then.
bool isPersonal(int device)
{
    return device % 3 == 0;
}

/// What devices exchange within some seconds: how many services and destinations of how many bytes.
class Home
{
public:
    explicit Home(int devices) : m_devices(devices) {}

    HistoryBucket bucket(qint64 second, qint64 seconds)
    {
        HistoryBucket bucket{Timestamp::fromSeconds(second),
                             {Timestamp::fromSeconds(second), Timestamp::fromSeconds(second + seconds)},
                             {}};
        const qint64 hour = second / 3600 % 24;
        std::map<std::pair<int, QString>, DeviceTraffic> place;
        for (int device = 0; device < m_devices; ++device) {
            const bool sleeps = isPersonal(device) && seconds < DayInSeconds && (hour < 7 || hour > 22);
            if (sleeps || (seconds < 900 && chance() > (isPersonal(device) ? 0.6 : 0.15)))
                continue;
            add(bucket, device, int(Dimension::Scope), 2, 2, place);
            const int services = isPersonal(device) ? (seconds >= DayInSeconds ? 16 : 6) : 2;
            const int destinations = isPersonal(device) ? (seconds >= DayInSeconds ? 24 : 8) : 3;
            add(bucket, device, int(Dimension::Service), services, 40, place);
            add(bucket, device, int(Dimension::Destination), destinations, isPersonal(device) ? 3000 : 4, place);
        }
        appendPlace(bucket, place);
        return bucket;
    }

private:
    double chance() { return std::uniform_real_distribution<>(0, 1)(m_random); }

    void add(HistoryBucket &bucket, int device, int dimension, int count, int among,
             std::map<std::pair<int, QString>, DeviceTraffic> &place)
    {
        std::exponential_distribution<> popular(6.0);
        std::map<int, DeviceTraffic> items;
        for (int at = 0; at < count; ++at)
            items[std::min(among - 1, int(popular(m_random) * among))] +=
                amounts(m_random() % 40000, m_random() % 900000);
        for (const auto &[item, traffic] : items) {
            const Scope scope = item % 4 == 1 ? Scope::Lan : Scope::Internet;
            QString name;
            if (dimension == int(Dimension::Service))
                name = QStringLiteral("service-%1").arg(item);
            if (dimension == int(Dimension::Destination))
                name = QStringLiteral("host-%1.site-%2.example")
                           .arg(item)
                           .arg(item % 300 + (isPersonal(device) ? 0 : device));
            bucket.rows.append({macNumber(device), Dimension(dimension), scope, name, false, traffic});
            place[{dimension * 10 + int(scope), name}] += traffic;
        }
    }

    /// The 72 largest of each dimension, as HistoryCollector has it.
    static void appendPlace(HistoryBucket &bucket, const std::map<std::pair<int, QString>, DeviceTraffic> &place)
    {
        std::map<int, int> counts;
        for (const auto &[key, traffic] : place) {
            const bool fits = ++counts[key.first / 10] <= HistoryCollectorBound;
            if (fits)
                bucket.rows.append(
                    {DeviceId(), Dimension(key.first / 10), Scope(key.first % 10), key.second, false, traffic});
        }
    }

    static constexpr int HistoryCollectorBound = 72;

    int m_devices;
    std::mt19937 m_random{7};
};

void tellRow(const char *name, double value, const char *unit, double target)
{
    const QByteArray wanted = target > 0 ? QByteArray::number(target) : QByteArray("-");
    const char *verdict = target <= 0 ? "reported" : value <= target ? "met" : "MISSED";
    std::printf("%s\t%.1f\t%s\t-\t%s\t%s\n", name, value, unit, wanted.constData(), verdict);
    std::fflush(stdout);
}

/// Records from one moment to another, in steps of so many seconds, and condenses as time goes by.
bool record(Store &store, qint64 place, Home &home, qint64 from, qint64 to, qint64 step)
{
    QList<HistoryBucket> batch;
    for (qint64 second = from; second < to; second += step) {
        batch.append(home.bucket(second, step));
        if (batch.size() < 24 && second + step < to)
            continue;
        if (const auto done = store.history().record(place, batch); !done)
            return std::fprintf(stderr, "%s\n", qUtf8Printable(done.error().sentence)) < 0;
        batch.clear();
        while (store.history().tend(Timestamp::fromSeconds(second + step), {}).value_or(false)) {
        }
    }
    return true;
}

double medianMilliseconds(Store &store, const HistoryQuery &query)
{
    std::vector<double> times;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        (void)store.history().answer(query);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void measurePages(Store &store, qint64 place, int devices)
{
    const std::pair<const char *, qint64> ranges[] = {{"5 min", 300},
                                                      {"hour", 3600},
                                                      {"day", DayInSeconds},
                                                      {"week", 7 * DayInSeconds},
                                                      {"month", 31 * DayInSeconds},
                                                      {"year", 365 * DayInSeconds}};
    const std::pair<const char *, Grouping> groupings[] = {{"all", Grouping::None},
                                                           {"by device", Grouping::Device},
                                                           {"by service", Grouping::Service},
                                                           {"by destination", Grouping::Destination},
                                                           {"of one device", Grouping::Destination}};
    const double target = devices <= 50 ? 200 : 0;
    for (const auto &[range, seconds] : ranges) {
        for (const auto &[words, grouping] : groupings) {
            HistoryQuery query{.id = 1, .place = place, .grouping = grouping};
            query.from = Timestamp::fromSeconds(End - seconds);
            query.to = Timestamp::fromSeconds(End);
            query.points = 400;
            if (QByteArrayView(words) == "of one device")
                query.device = macNumber(0);
            const QByteArray name =
                "history: " + QByteArray(range) + " " + words + ", " + QByteArray::number(devices) + " devices";
            tellRow(name.constData(), medianMilliseconds(store, query), "ms", target);
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int devices = app.arguments().value(1, QStringLiteral("50")).toInt();
    QTemporaryDir folder;
    const QString location = app.arguments().value(2, folder.filePath(QStringLiteral("lanscope.db")));
    auto store = Store::open(location, StoreRole::Recorder);
    const auto place = store ? (*store)->enterPlace(homePlace(), Timestamp::fromSeconds(End)) : Result<Place>();
    if (!store || !place || !(*store)->saveDevices(*place, sampleDevices(devices)))
        return 1;
    const auto before = (*store)->history().size();
    if (before && before->oldest.isKnown() && before->oldest < Timestamp::fromSeconds(End - 300 * DayInSeconds))
        return measurePages(**store, place->id, devices), 0;
    Home home(devices);
    QElapsedTimer timer;
    timer.start();
    const qint64 begin = End - 365 * DayInSeconds;
    const bool done = record(**store, place->id, home, begin, End - 33 * DayInSeconds, DayInSeconds) &&
                      record(**store, place->id, home, End - 33 * DayInSeconds, End - 26 * 3600, 900) &&
                      record(**store, place->id, home, End - 26 * 3600, End - 80 * 60, 60) &&
                      record(**store, place->id, home, End - 80 * 60, End, 10);
    if (!done)
        return 1;
    const auto size = (*store)->history().size();
    const QByteArray year = "history: a year of " + QByteArray::number(devices) + " devices";
    tellRow((year + ", recorded in").constData(), double(timer.elapsed()) / 1000, "s", 0);
    tellRow(year.constData(), double(size ? size->bytes : 0) / 1e6, "MB", devices <= 50 ? 300 : 0);
    measurePages(**store, place->id, devices);
    return 0;
}
