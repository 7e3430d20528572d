// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <net/if.h>

#include "helper/service/options.h"

using namespace lanscope::helper;

Q_DECLARE_METATYPE(lanscope::helper::CaptureOptions)

class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachWordBecomesItsValue()
    {
        const auto request = checkOptions({1, "lo", "span", "xdp-generic", 60'000});
        QVERIFY(request);
        QCOMPARE(request->interfaceIndex, 1u);
        QCOMPARE(request->interfaceName, std::string("lo"));
        QCOMPARE(request->mode, Mode::Span);
        QCOMPARE(request->backend, BackendChoice::XdpGeneric);
    }

    void whatIsWrongIsRefused_data()
    {
        QTest::addColumn<CaptureOptions>("options");
        QTest::addColumn<int>("kind");
        const int invalid = int(ErrorKind::InvalidOption);
        const int missing = int(ErrorKind::NoSuchInterface);
        QTest::newRow("no mode") << CaptureOptions{1, "lo", "", "auto", 1000} << invalid;
        QTest::newRow("mode in capitals") << CaptureOptions{1, "lo", "HOST", "auto", 1000} << invalid;
        QTest::newRow("unknown backend") << CaptureOptions{1, "lo", "host", "ebpf", 1000} << invalid;
        QTest::newRow("backend with a space") << CaptureOptions{1, "lo", "host", "tc ", 1000} << invalid;
        QTest::newRow("drain too short") << CaptureOptions{1, "lo", "host", "auto", 19} << invalid;
        QTest::newRow("drain too long") << CaptureOptions{1, "lo", "host", "auto", 60'001} << invalid;
        QTest::newRow("no interface") << CaptureOptions{0, "lo", "host", "auto", 1000} << missing;
        QTest::newRow("another's name") << CaptureOptions{1, "eth0", "host", "auto", 1000} << missing;
        QTest::newRow("name with a tail") << CaptureOptions{1, "lo/", "host", "auto", 1000} << missing;
        QTest::newRow("no such number") << CaptureOptions{4'000'000'000, "lo", "host", "auto", 1000} << missing;
    }

    void whatIsWrongIsRefused()
    {
        QFETCH(CaptureOptions, options);
        QFETCH(int, kind);
        const auto request = checkOptions(options);
        QVERIFY(!request);
        QCOMPARE(int(request.error().kind), kind);
        QVERIFY2(request.error().sentence.find(": ") != std::string::npos, request.error().sentence.c_str());
    }

    void theCallersWordsAreNotRepeated()
    {
        for (const auto &options : {CaptureOptions{1, "\x1b[31mred", "host", "auto", 1000},
                                    CaptureOptions{1, "lo", "\x1b[31mred", "auto", 1000}}) {
            const auto request = checkOptions(options);
            QVERIFY(!request);
            QVERIFY(request.error().sentence.find("red") == std::string::npos);
        }
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
