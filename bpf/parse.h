/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Everything the kernel, the pcap backend and the replay of files share about one frame:
 *
 *     struct lanscope_packet packet;
 *     lanscope_parse(data, data_end, &packet);             headers (or lanscope_parse_network() without a MAC header)
 *     octets = lanscope_octets_of(&packet, frame_length);  what it counts for
 *     lanscope_build_key4() or lanscope_build_key6()       which flow it belongs to
 *     lanscope_count(&counters, &packet, &octets, stamp);  into the flow
 *     lanscope_frame_kind(&packet, data, data_end);        whether it is worth copying
 *
 * Pure functions of their arguments: no clock, no state, no allocation.
 */
#ifndef LANSCOPE_PARSE_H
#define LANSCOPE_PARSE_H

#include "bpf/cursor.h"
#include "bpf/flow.h"
#include "bpf/frame_kind.h"
#include "bpf/headers.h"

#endif /* LANSCOPE_PARSE_H */
