// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include "app/decode/fact_collector.h"

namespace lanscope {

// Makers whose devices put what they say at fixed places. Each function reads one message and tells what the device
// says of itself; see decodeMaker().

void decodeLifx(QByteArrayView message, FactCollector &facts);     ///< product, DisplayName
void decodeKnx(QByteArrayView message, FactCollector &facts);      ///< name
void decodeBacnet(QByteArrayView message, FactCollector &facts);   ///< vendor, by ASHRAE's number
void decodeArtNet(QByteArrayView message, FactCollector &facts);   ///< name
void decodeCrestron(QByteArrayView message, FactCollector &facts); ///< model; Hostname
void decodeXbox(QByteArrayView message, FactCollector &facts);     ///< DisplayName

} // namespace lanscope
