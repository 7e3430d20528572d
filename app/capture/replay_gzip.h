// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/capture/replay_stream.h"

namespace lanscope {

/// Unpacks gzip (RFC 1952), also several members one behind the other, with zlib. So that a small file cannot keep the
/// computer busy for hours, it ends with an error when it unpacks to more than 4 GiB, or to more than 64 MiB and
/// 500 times its own size: captures of one repeated packet come to 300 times, deflate can reach 1,032.
std::unique_ptr<OctetSource> makeGzipSource(std::unique_ptr<OctetSource> packed);

} // namespace lanscope
