// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QTest>

#include "app/anomaly/baseline.h"
#include "app/models/device_decisions.h"
#include "app/models/device_model.h"
#include "app/views/detail_overview.h"
#include "tests/views/quiet.h"

using namespace lanscope;

/// How far it is learned what a device usually moves stands in its details.
class TestDetailLearning : public QObject
{
    Q_OBJECT

    static bool says(const DetailOverview &overview, const QString &text)
    {
        const QList<QLabel *> labels = overview.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    }

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void theDetailsSayHowFarItIsLearned()
    {
        DeviceModel devices;
        DeviceDecisions decisions(&devices);
        DetailOverview overview(&decisions);
        overview.QWidget::show();
        Device device;
        device.id = *MacAddress::fromString(u"00:00:5e:00:53:01");
        device.macs = {device.id};
        const Timestamp now = Timestamp::fromSeconds(1'800'000'000);
        overview.show(device, now, 3);
        QVERIFY(says(overview, learningText(3)));
        overview.show(device, now, 0);
        QVERIFY(says(overview, learningText(0)));
        overview.show(device, now, {});
        QVERIFY(!says(overview, learningText(0)));
    }
};

QTEST_MAIN(TestDetailLearning)
#include "tst_detail_learning.moc"
