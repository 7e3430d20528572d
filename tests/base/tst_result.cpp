// SPDX-License-Identifier: GPL-3.0-or-later
#include <cerrno>

#include <QTest>

#include "app/base/result.h"
#include "app/base/unique_fd.h"

#include <fcntl.h>

using namespace lanscope;

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailureSaysWhatWasTriedAndWhyNot()
    {
        const Result<int> result = failure(QStringLiteral("opening x"), QStringLiteral("it is gone"));
        QVERIFY(!result);
        QCOMPARE(result.error().sentence, QStringLiteral("opening x: it is gone"));
    }

    void aSystemFailureHasTheSystemsReason()
    {
        const Result<void> result = systemFailure(QStringLiteral("opening x"), ENOENT);
        QVERIFY(!result);
        QCOMPARE(result.error().sentence, QStringLiteral("opening x: No such file or directory"));
    }

    void aDescriptorIsClosedWithItsOwner()
    {
        int number = -1;
        {
            UniqueFd first(::open("/dev/null", O_RDONLY | O_CLOEXEC));
            QVERIFY(first.isOpen());
            number = first.get();
            const UniqueFd second(std::move(first));
            QCOMPARE(second.get(), number);
            QVERIFY(fcntl(number, F_GETFD) >= 0);
        }
        QCOMPARE(fcntl(number, F_GETFD), -1);
        QVERIFY(!UniqueFd().isOpen());
    }
};

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
