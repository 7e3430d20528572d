// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include "app/decode/fact_collector.h"

namespace lanscope {

// Makers whose devices send fields of type, length and value. Each function reads one message and tells what the device
// says of itself; see decodeMaker().

void decodeUbiquiti(QByteArrayView message, FactCollector &facts);         ///< platform, model, firmware; Hostname
void decodeNeighbourOrRobot(QByteArrayView message, FactCollector &facts); ///< MNDP of MikroTik, or decodeRobot()
void decodeNetgear(QByteArrayView message, FactCollector &facts);          ///< NSDP: model
void decodeCoiot(QByteArrayView message, FactCollector &facts);            ///< Shelly: device type, in CoAP
void decodeSteam(QByteArrayView message, FactCollector &facts);            ///< Hostname, in protocol buffers

} // namespace lanscope
