// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace lanscope {

/// Shows what Lanscope is, and the versions a report of a fault should name.
void showAbout(QWidget *parent);

} // namespace lanscope
