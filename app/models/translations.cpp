// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

// Outside of a namespace, as the macro demands: the resources are in a static library, which nobody else would load.
static void loadEmbedded()
{
    Q_INIT_RESOURCE(translations);
}

namespace lanscope {

namespace {

void install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        application.installTranslator(translator);
}

} // namespace

void useReadableLocale()
{
    const QLocale wanted;
    if (wanted.language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    else if (wanted.timeFormat(QLocale::ShortFormat) == QLocale::c().timeFormat(QLocale::ShortFormat))
        QLocale::setDefault(QLocale(wanted.language(), wanted.territory())); // without what LC_TIME=C makes of it
}

void installTranslations(QCoreApplication &application)
{
    loadEmbedded();
    const QString embedded = QStringLiteral(":/i18n");
    // English first: it holds the plurals, and the language that is installed last is asked first.
    install(application, QLocale(QLocale::English), QStringLiteral("lanscope"), embedded);
    if (QLocale().language() == QLocale::English || QLocale().language() == QLocale::C)
        return;
    install(application, QLocale(), QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QLocale(), QStringLiteral("lanscope"), embedded);
}

} // namespace lanscope
