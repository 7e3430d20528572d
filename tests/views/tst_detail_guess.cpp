// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "app/models/device_decisions.h"
#include "app/models/device_model.h"
#include "app/views/correction_dialog.h"
#include "app/views/detail_guess.h"
#include "tests/models/sample_devices.h"
#include "tests/views/find_widget.h"
#include "tests/views/quiet.h"

using namespace lanscope;

namespace {

struct Fixture {
    DeviceModel devices;
    DeviceDecisions decisions{&devices};
    DetailGuess guess{&decisions};

    Fixture()
    {
        Device device = sampleDevice(1);
        device.identification.category = Category::Printer;
        device.identification.confidence = 0.9;
        device.identification.model = QStringLiteral("HL-L2350DW");
        devices.replace({device});
        guess.show(device);
        guess.QWidget::show();
    }

    const Device &device() const { return *devices.find(sampleDevice(1).id); }
    CorrectionDialog *ask()
    {
        button<QPushButton>(guess, QStringLiteral("Not right?"))->click();
        return guess.findChild<CorrectionDialog *>();
    }
    static QLineEdit *field(const QWidget &dialog, const QString &title)
    {
        const QList<QLineEdit *> all = dialog.findChildren<QLineEdit *>();
        for (QLineEdit *each : all) {
            if (each->accessibleName() == title)
                return each;
        }
        return nullptr;
    }
};

} // namespace

class TestDetailGuess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }

    void aGuessIsCorrectedAndTheWordTakenBack()
    {
        Fixture fixture;
        QVERIFY(says(fixture.guess, QStringLiteral("Type: Printer – very likely (90 %)")));
        QVERIFY(!button<QPushButton>(fixture.guess, QStringLiteral("Back to the guess")));
        CorrectionDialog *dialog = fixture.ask();
        QVERIFY(dialog && dialog->isVisible());
        auto *type = dialog->findChild<QComboBox *>();
        QCOMPARE(type->currentText(), QStringLiteral("As Lanscope finds: Printer"));
        QCOMPARE(fixture.field(*dialog, QStringLiteral("Model"))->placeholderText(), QStringLiteral("HL-L2350DW"));
        type->setCurrentIndex(type->findText(categoryName(Category::Camera)));
        fixture.field(*dialog, QStringLiteral("Model"))->setText(QStringLiteral("C100"));
        fixture.field(*dialog, QStringLiteral("Name"))->setText(QStringLiteral("Front door"));
        dialog->accept();
        QCOMPARE(fixture.device().category(), Category::Camera);
        QCOMPARE(fixture.device().model(), QStringLiteral("C100"));
        QCOMPARE(fixture.device().name(), QStringLiteral("Front door"));
        QVERIFY(!fixture.device().user.vendor);

        fixture.guess.show(fixture.device());
        QVERIFY(says(fixture.guess, QStringLiteral("Type: Camera – you said so")));
        QTest::mouseClick(button<QPushButton>(fixture.guess, QStringLiteral("Back to the guess")), Qt::LeftButton);
        QCOMPARE(fixture.device().category(), Category::Printer);
        QCOMPARE(fixture.device().model(), QStringLiteral("HL-L2350DW"));
        fixture.guess.show(fixture.device());
        QVERIFY(!button<QPushButton>(fixture.guess, QStringLiteral("Back to the guess")));
    }

    void whoChangesNothingSaysNothing()
    {
        Fixture fixture;
        fixture.ask()->accept();
        QCOMPARE(fixture.device().user, UserChoices());
        QVERIFY(!fixture.decisions.canUndo());
    }

    void whatWasSaidIsThereToBeChanged()
    {
        Fixture fixture;
        UserChoices said;
        said.category = Category::Camera;
        said.vendor = QStringLiteral("Acme");
        fixture.decisions.correct(fixture.device().id, said);
        fixture.guess.show(fixture.device());
        CorrectionDialog *dialog = fixture.ask();
        QCOMPARE(dialog->findChild<QComboBox *>()->currentText(), categoryName(Category::Camera));
        QCOMPARE(fixture.field(*dialog, QStringLiteral("Vendor"))->text(), QStringLiteral("Acme"));
        fixture.field(*dialog, QStringLiteral("Vendor"))->clear();
        dialog->accept();
        QVERIFY(!fixture.device().user.vendor);
        QCOMPARE(fixture.device().category(), Category::Camera);
    }

    void hostileTextsAreShownLiterally()
    {
        Fixture fixture;
        for (const QString &name : hostileNames()) {
            Device device = fixture.device();
            device.vendor = device.identification.model = device.identification.vendor = device.hostname = name;
            fixture.guess.show(device);
            const QLabel *label = fixture.guess.findChild<QLabel *>();
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }
};

QTEST_MAIN(TestDetailGuess)
#include "tst_detail_guess.moc"
