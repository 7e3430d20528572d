// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include "app/desktop/tray_look.h"

namespace lanscope {

/// The tray's drawing, `size` pixels wide and high, transparent around it, readable on light and dark panels.
QImage trayPicture(TrayState state, int count, int size);

/// The name of the installed drawing of a state, such as org.lanscope.Lanscope-tray-fine-symbolic.
QString trayIconName(TrayState state);

} // namespace lanscope
