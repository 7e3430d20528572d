// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include "app/decode/fact_collector.h"

namespace lanscope {

// Makers whose devices speak JSON. Each function reads one message and tells what the device says of itself; see
// decodeMaker().

void decodeKasa(QByteArrayView message, FactCollector &facts);        ///< TP-Link: model, type, dev_name, alias
void decodeTapo(QByteArrayView message, FactCollector &facts);        ///< TP-Link: model, type
void decodeWiz(QByteArrayView message, FactCollector &facts);         ///< module
void decodeGovee(QByteArrayView message, FactCollector &facts);       ///< sku
void decodeDahua(QByteArrayView message, FactCollector &facts);       ///< type, class, vendor
void decodeRobot(QByteArrayView message, FactCollector &facts);       ///< iRobot: sku, name
void decodeKeba(QByteArrayView message, FactCollector &facts);        ///< product
void decodeJellyfin(QByteArrayView message, FactCollector &facts);    ///< name of the server
void decodeWeatherFlow(QByteArrayView message, FactCollector &facts); ///< serial of the hub

} // namespace lanscope
