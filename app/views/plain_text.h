// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

class QLabel;

namespace lanscope {

/// A label that shows its text literally: no markup, no mnemonic.
QLabel *plainLabel(const QString &text = {});

/// The same for text that is read at length: wrapped, and selectable by mouse and keyboard.
QLabel *readableLabel(const QString &text = {});

/// Text for a tooltip or another place that would take it for markup: shown literally, line by line.
QString literalToolTip(const QString &text);

/// Text for a label that wraps: a word longer than a line, such as a host name, may break anywhere.
QString breakableText(const QString &text);

/// Text for a menu, a button or a tab: a & is shown, not taken for a mnemonic.
QString literalLabel(const QString &text);

/// The label of a button or a menu as it is read: without & and without a letter in brackets that stands for the Alt
/// key only, as Japanese has it.
QString withoutMnemonic(const QString &label);

/// The font, or the system's fixed one if its digits are not equally wide: numbers that change must not dance.
QFont numberFont(const QFont &font);

} // namespace lanscope
