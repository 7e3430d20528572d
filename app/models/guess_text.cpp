// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/guess_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "app/base/foreign_text.h"
#include "app/models/device_text.h"

namespace lanscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lanscope::GuessText)
};

constexpr double Hundred = 100;

QString percent(double probability)
{
    return Words::tr("%1 %").arg(QLocale().toString(qRound(probability * Hundred)));
}

QString youSaidSo()
{
    return Words::tr("you said so");
}

/// "Type: Printer – very likely (93 %)"; nothing where nothing is known.
void addLine(QStringList &lines, const QString &title, const QString &answer, const QString &why)
{
    if (answer.isEmpty())
        return;
    const QString line = Words::tr("%1: %2", "Type: Printer").arg(title, foreignText(QStringView(answer)));
    lines += why.isEmpty() ? line : Words::tr("%1 – %2", "Type: Printer – very likely (93 %)").arg(line, why);
}

QString typeReason(const Device &device)
{
    if (device.user.category)
        return youSaidSo();
    if (device.identification.category == Category::Unknown || device.identification.confidence <= 0)
        return Words::tr("by its part in the network");
    return sureText(device.identification.confidence);
}

QString vendorReason(const Device &device)
{
    if (device.user.vendor)
        return youSaidSo();
    const double confidence = device.identification.vendorConfidence;
    return confidence > 0 ? sureText(confidence) : QString();
}

/// What would be said if the best guess were not there, or were good enough.
void addRunnerUp(QStringList &lines, const Device &device)
{
    const Identification &guess = device.identification;
    if (device.user.category && guess.category != Category::Unknown && guess.category != *device.user.category)
        lines += Words::tr("Lanscope’s guess: %1 – %2").arg(categoryName(guess.category), sureText(guess.confidence));
    if (device.user.category || guess.runnerUp == Category::Unknown)
        return;
    const QString name = categoryName(guess.runnerUp);
    lines += guess.category == Category::Unknown
                 ? Words::tr("Perhaps: %1 (%2), too little to say so").arg(name, percent(guess.runnerUpConfidence))
                 : Words::tr("Next best: %1 (%2)").arg(name, percent(guess.runnerUpConfidence));
}

} // namespace

QString sureText(double probability)
{
    constexpr double AlmostCertain = 0.95;
    constexpr double VeryLikely = 0.8;
    constexpr double Likely = 0.6;
    const QString number = percent(probability);
    if (probability >= AlmostCertain)
        return Words::tr("almost certain (%1)").arg(number);
    if (probability >= VeryLikely)
        return Words::tr("very likely (%1)").arg(number);
    return probability >= Likely ? Words::tr("likely (%1)").arg(number) : Words::tr("perhaps (%1)").arg(number);
}

QStringList guessLines(const Device &device)
{
    QStringList lines;
    const QString kind = kindText(device);
    if (kind.isEmpty())
        lines += Words::tr("Lanscope cannot tell yet what this is.");
    addLine(lines, Words::tr("Type"), kind, typeReason(device));
    addLine(lines, Words::tr("Vendor"), device.vendor, vendorReason(device));
    addLine(lines, Words::tr("Model"), device.model(), device.user.model ? youSaidSo() : QString());
    addLine(lines, Words::tr("System"), device.identification.os, {});
    addRunnerUp(lines, device);
    return lines;
}

QString weightText(double weight)
{
    // The steps that the weights of rules have; see resources/identify.
    constexpr double BeyondDoubt = 5;
    constexpr double Strong = 3;
    constexpr double Good = 2;
    constexpr double Hint = 1;
    if (weight == 0)
        return {};
    if (weight < 0)
        return Words::tr("speaks against it");
    if (weight >= BeyondDoubt)
        return Words::tr("beyond doubt");
    if (weight >= Strong)
        return Words::tr("strong");
    if (weight >= Good)
        return Words::tr("good");
    return weight >= Hint ? Words::tr("a hint") : Words::tr("a slight hint");
}

} // namespace lanscope
