// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QTest>

#include "app/models/evidence_model.h"
#include "app/models/guess_text.h"
#include "tests/models/sample_devices.h"

using namespace lanscope;

namespace {

Device printer()
{
    Device device = sampleDevice(1);
    device.vendor = QStringLiteral("Brother");
    device.identification = {.category = Category::Printer,
                             .confidence = 0.93,
                             .runnerUp = Category::Nas,
                             .runnerUpConfidence = 0.04,
                             .vendor = device.vendor,
                             .vendorConfidence = 0.97,
                             .model = QStringLiteral("HL-L2350DW"),
                             .os = {},
                             .interfaceMaker = {}};
    return device;
}

} // namespace

class TestGuessText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGuessSaysHowSureItIs()
    {
        QCOMPARE(guessLines(printer()), QStringList({QStringLiteral("Type: Printer – very likely (93 %)"),
                                                     QStringLiteral("Vendor: Brother – almost certain (97 %)"),
                                                     QStringLiteral("Model: HL-L2350DW"),
                                                     QStringLiteral("Next best: Network storage (4 %)")}));
    }

    void whatAPersonSaidIsSaidSo()
    {
        Device device = printer();
        device.user.category = Category::Camera;
        device.user.model = QStringLiteral("C100");
        device.user.vendor = device.vendor = QStringLiteral("Acme");
        QCOMPARE(guessLines(device),
                 QStringList({QStringLiteral("Type: Camera – you said so"),
                              QStringLiteral("Vendor: Acme – you said so"), QStringLiteral("Model: C100 – you said so"),
                              QStringLiteral("Lanscope’s guess: Printer – very likely (93 %)")}));
    }

    void whatIsNotKnownIsAdmitted()
    {
        Device device = printer();
        device.vendor.clear();
        device.identification = {};
        QCOMPARE(guessLines(device), QStringList{QStringLiteral("Lanscope cannot tell yet what this is.")});
        device.identification.runnerUp = Category::Phone;
        device.identification.runnerUpConfidence = 0.4;
        QCOMPARE(guessLines(device).constLast(), QStringLiteral("Perhaps: Phone (40 %), too little to say so"));
        device.isGateway = true;
        QCOMPARE(guessLines(device).constFirst(), QStringLiteral("Type: Router – by its part in the network"));
    }

    void hostileTextsAreHarmless()
    {
        for (const QString &name : hostileNames()) {
            Device device = printer();
            device.vendor = device.identification.model = device.identification.os = name;
            const QString text = guessLines(device).join(QString());
            QVERIFY(std::none_of(text.begin(), text.end(), [](QChar each) {
                return each.category() == QChar::Other_Control || each == QChar(0x202e);
            }));
        }
    }

    void sureness_data()
    {
        QTest::addColumn<double>("probability");
        QTest::addColumn<QString>("text");
        QTest::newRow("certain") << 0.99 << QStringLiteral("almost certain (99 %)");
        QTest::newRow("very likely") << 0.8 << QStringLiteral("very likely (80 %)");
        QTest::newRow("likely") << 0.6 << QStringLiteral("likely (60 %)");
        QTest::newRow("perhaps") << 0.5 << QStringLiteral("perhaps (50 %)");
    }
    void sureness()
    {
        QFETCH(const double, probability);
        QFETCH(const QString, text);
        QCOMPARE(sureText(probability), text);
    }

    void evidenceIsWeighedInWords()
    {
        EvidenceModel model;
        const QAbstractItemModelTester tester(&model);
        model.update({{QStringLiteral("mDNS"), QStringLiteral("offers _ipp._tcp"), QStringLiteral("printer"), 5.2, {}},
                      {QStringLiteral("DHCP"), QStringLiteral("host name x"), {}, 0, {}}});
        const auto weight = [&model](int row, int role = Qt::DisplayRole) {
            return model.index(row, int(EvidenceModel::Column::PointsTo)).data(role).toString();
        };
        QCOMPARE(weight(0), QStringLiteral("printer – beyond doubt"));
        QVERIFY(weight(0, Qt::ToolTipRole).contains(QStringLiteral("5.2")));
        QCOMPARE(weight(1), QString());
        QCOMPARE(weightText(3), QStringLiteral("strong"));
        QCOMPARE(weightText(2), QStringLiteral("good"));
        QCOMPARE(weightText(1), QStringLiteral("a hint"));
        QCOMPARE(weightText(0.5), QStringLiteral("a slight hint"));
        QCOMPARE(weightText(-1), QStringLiteral("speaks against it"));
    }
};

QTEST_GUILESS_MAIN(TestGuessText)
#include "tst_guess_text.moc"
