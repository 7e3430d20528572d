// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace lanscope {

/// In the C locale, which writes times with seconds and numbers without groups, dates and numbers are those of British
/// English; where only dates are of the C locale (LC_TIME=C), those of the language. Call once, before the first
/// number.
void useReadableLocale();

/// Makes every text of the program speak the user's language (QLocale), or English. Call once, before the first text.
/// The translations are part of the program; only Qt's own come from where Qt is installed.
void installTranslations(QCoreApplication &application);

} // namespace lanscope
