// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "app/anomaly/alert.h"

namespace lanscope {

/// An alert in words, translated. All foreign text in it was made harmless; it may still hold markup.
struct AlertText {
    QString title;        ///< one sentence: who does what
    QStringList evidence; ///< one sentence a line: what was seen
    QString normal;       ///< what is normal here
    QString advice;       ///< what a person can do
};

/// `device` is what the device is called: its name, or else its address; empty when nobody can be named.
AlertText describeAlert(const Alert &alert, const QString &device);

/// One line of evidence.
QString factText(const AlertFact &fact);

/// "Port scans by Office printer", "Port scans by any device": the scope of a mute in words.
QString muteText(const AlertMute &mute, const QString &device);

/// What to call a device in a sentence: its name, else its vendor and address, else its MAC address.
QString nameInAlert(const Device &device);

} // namespace lanscope
