// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/likeness_text.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "app/base/foreign_text.h"

namespace lanscope {

namespace {

struct TraitWords {
    Trait trait;
    const char *key;
    const char *text; ///< %1 is the value; a word is left out where there is none
};

constexpr TraitWords Words[] = {
    {Trait::ClientId, "client-id", QT_TRANSLATE_NOOP("Likeness", "the same DHCP client identifier")},
    {Trait::Duid, "duid", QT_TRANSLATE_NOOP("Likeness", "the same DHCP unique identifier")},
    {Trait::Identifier, "identifier", QT_TRANSLATE_NOOP("Likeness", "announces the same “%1” of its own")},
    {Trait::HostName, "host-name", QT_TRANSLATE_NOOP("Likeness", "the same host name “%1”")},
    {Trait::DisplayName, "display-name", QT_TRANSLATE_NOOP("Likeness", "announces the same name “%1”")},
    {Trait::ThisComputer, "this-computer", QT_TRANSLATE_NOOP("Likeness", "both are interfaces of this computer")},
    {Trait::SilentBefore, "silent-before",
     QT_TRANSLATE_NOOP("Likeness", "the old address fell silent just before the new one came")},
    {Trait::GoneBefore, "gone-before",
     QT_TRANSLATE_NOOP("Likeness", "the old address was last heard within the day before the new one came")},
    {Trait::PrivateAddress, "private-address",
     QT_TRANSLATE_NOOP("Likeness", "the new address is a private one, and those change")},
    {Trait::OptionList, "option-list", QT_TRANSLATE_NOOP("Likeness", "asks the DHCP server for the same things")},
    {Trait::VendorClass, "vendor-class", QT_TRANSLATE_NOOP("Likeness", "the same DHCP software “%1”")},
    {Trait::Stack, "stack", QT_TRANSLATE_NOOP("Likeness", "opens connections in the same way")},
    {Trait::TlsClient, "tls-client", QT_TRANSLATE_NOOP("Likeness", "encrypts connections with the same software")},
    {Trait::Model, "model", QT_TRANSLATE_NOOP("Likeness", "the same model “%1”")},
    {Trait::OtherIdentifier, "other-identifier",
     QT_TRANSLATE_NOOP("Likeness", "but it announces another “%1” of its own")},
    {Trait::OtherHostName, "other-host-name", QT_TRANSLATE_NOOP("Likeness", "but it has another host name")},
    {Trait::OtherOptionList, "other-option-list",
     QT_TRANSLATE_NOOP("Likeness", "but it asks the DHCP server for other things")},
    {Trait::OtherKind, "other-kind", QT_TRANSLATE_NOOP("Likeness", "but it seems to be of another type")},
    {Trait::OtherVendor, "other-vendor", QT_TRANSLATE_NOOP("Likeness", "but it seems to be of another maker")},
    {Trait::OtherModel, "other-model", QT_TRANSLATE_NOOP("Likeness", "but it seems to be another model")},
    {Trait::OtherSystem, "other-system", QT_TRANSLATE_NOOP("Likeness", "but it seems to run another system")},
};

const TraitWords &wordsOf(Trait trait)
{
    return *std::find_if(std::begin(Words), std::end(Words), [trait](const auto &each) { return each.trait == trait; });
}

} // namespace

QString traitKey(Trait trait)
{
    return QString::fromLatin1(wordsOf(trait).key);
}

QString reasonText(const LikenessReason &reason)
{
    const QString text = QCoreApplication::translate("Likeness", wordsOf(reason.trait).text);
    return text.contains(QStringLiteral("%1")) ? text.arg(foreignText(QStringView(reason.value))) : text;
}

QStringList reasonTexts(const Likeness &likeness)
{
    QStringList texts;
    for (const LikenessReason &reason : likeness.reasons)
        texts.append(reasonText(reason));
    return texts;
}

QString scoreText(const Likeness &likeness)
{
    constexpr double Hundred = 100;
    return QCoreApplication::translate("Likeness", "%1 %").arg(QLocale().toString(qRound(likeness.score * Hundred)));
}

} // namespace lanscope
