// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/capture/owned.h"
#include "helper/capture/result.h"

namespace lanscope::helper {

/// A socket that is readable when an interface of this network namespace has changed, or is gone.
Result<FileDescriptor> openLinkNews();

/// Reads what has come: what it says is better asked of the kernel now, and news may have been lost.
void discardLinkNews(const FileDescriptor &socket);

} // namespace lanscope::helper
