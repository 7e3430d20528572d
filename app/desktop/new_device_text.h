// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/new_device_teller.h"

namespace lanscope {

/// How many devices a notification names; it must stay readable at a glance.
constexpr int NamedInNotice = 5;

/// What a notification says of a device, made harmless and short.
NewDevice describe(const Device &device);

/// "New device: Anna's iPhone", "3 new devices". Plain text.
QString noticeTitle(const NewDeviceNotice &notice);

/// Vendor and address of one device, a line each of several. Plain text; it may hold what looks like markup.
QString noticeBody(const NewDeviceNotice &notice);

} // namespace lanscope
