// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include "app/decode/fact_collector.h"

namespace lanscope {

// Makers whose devices answer in lines or fields of text. Each function reads one message and tells what the device
// says of itself; see decodeMaker().

void decodePlayStation(QByteArrayView message, FactCollector &facts); ///< host-type, name
void decodePlex(QByteArrayView message, FactCollector &facts);        ///< type, name
void decodeDaikin(QByteArrayView message, FactCollector &facts);      ///< type
void decodeLoxone(QByteArrayView message, FactCollector &facts);      ///< the server's kind
void decodeHiFlying(QByteArrayView message, FactCollector &facts);    ///< module
void decodeHikvision(QByteArrayView message, FactCollector &facts);   ///< model, maker
void decodeEpson(QByteArrayView message, FactCollector &facts);       ///< manufacturer, model
void decodeCanon(QByteArrayView message, FactCollector &facts);       ///< manufacturer, model

} // namespace lanscope
