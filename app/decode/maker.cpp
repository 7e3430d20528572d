// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/maker.h"

#include <algorithm>

#include "app/decode/maker_binary.h"
#include "app/decode/maker_fields.h"
#include "app/decode/maker_json.h"
#include "app/decode/maker_text.h"

namespace lanscope {

namespace {

struct Row {
    quint16 port;
    void (*decode)(QByteArrayView message, FactCollector &facts);
};

constexpr Row rows[] = {{987, decodePlayStation}, {3289, decodeEpson},       {3671, decodeKnx},
                        {4002, decodeGovee},      {5050, decodeXbox},        {5678, decodeNeighbourOrRobot},
                        {5683, decodeCoiot},      {6454, decodeArtNet},      {7071, decodeLoxone},
                        {7090, decodeKeba},       {7359, decodeJellyfin},    {8611, decodeCanon},
                        {8612, decodeCanon},      {9302, decodePlayStation}, {9999, decodeKasa},
                        {10001, decodeUbiquiti},  {20002, decodeTapo},       {27036, decodeSteam},
                        {30050, decodeDaikin},    {32414, decodePlex},       {37020, decodeHikvision},
                        {37810, decodeDahua},     {38899, decodeWiz},        {41794, decodeCrestron},
                        {47808, decodeBacnet},    {48899, decodeHiFlying},   {50222, decodeWeatherFlow},
                        {56700, decodeLifx},      {63321, decodeNetgear},    {63322, decodeNetgear}};

const Row *rowOf(quint16 port)
{
    const auto row =
        std::find_if(std::begin(rows), std::end(rows), [port](const Row &each) { return each.port == port; });
    return row == std::end(rows) ? nullptr : row;
}

} // namespace

void decodeMaker(const Payload &payload, FactCollector &facts)
{
    const Row *from = rowOf(payload.sourcePort);
    const Row *row = from ? from : rowOf(payload.destinationPort);
    if (row && !payload.isRouted())
        row->decode(payload.message, facts);
}

} // namespace lanscope
