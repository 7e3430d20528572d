/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The ABI of Lanscope: what the BPF programs write, what the helper maps, and what travels to the app.
 *
 * Compiled three times: by clang for the kernel, by g++ for the helper, by g++ for the app. Each struct has explicit,
 * zeroed padding, and its size and offsets are asserted at the end, on all sides. Integers are in host byte order
 * except those of a __be type, which are as on the wire. All times are CLOCK_MONOTONIC in nanoseconds.
 *
 * Change it together with tests/bpf and raise LANSCOPE_ABI_VERSION.
 */
#ifndef LANSCOPE_H
#define LANSCOPE_H

#include <linux/types.h>

#define LANSCOPE_ABI_VERSION 3u

/* ---- Vocabulary ------------------------------------------------------------------------------------------------ */

/* On which side of the interface a frame was seen; IPFIX flowDirection (IANA element 61) has the same values. */
enum lanscope_direction {
    LANSCOPE_RECEIVED = 0,
    LANSCOPE_SENT = 1,
    LANSCOPE_DIRECTIONS = 2,
};

/* Why a frame was copied to user space. Each kind has a token bucket of its own. */
enum lanscope_frame_kind {
    LANSCOPE_FRAME_NONE = 0,        /* not copied */
    LANSCOPE_FRAME_ARP = 1,         /* EtherType 0x0806, RFC 826 */
    LANSCOPE_FRAME_DHCP4 = 2,       /* UDP 67, 68, RFC 2131 */
    LANSCOPE_FRAME_DHCP6 = 3,       /* UDP 546, 547, RFC 8415 */
    LANSCOPE_FRAME_MDNS = 4,        /* UDP 5353, RFC 6762 */
    LANSCOPE_FRAME_SSDP = 5,        /* UDP 1900, UPnP Device Architecture 2.0 */
    LANSCOPE_FRAME_LLMNR = 6,       /* UDP 5355, RFC 4795 */
    LANSCOPE_FRAME_NETBIOS = 7,     /* UDP 137, RFC 1002 */
    LANSCOPE_FRAME_WSDISCOVERY = 8, /* UDP 3702, OASIS WS-Discovery 1.1 */
    LANSCOPE_FRAME_NEIGHBOUR = 9,   /* ICMPv6 133-137, RFC 4861 */
    LANSCOPE_FRAME_MULTICAST = 10,  /* IGMP (protocol 2) and MLD (ICMPv6 130-132, 143), RFC 9776, RFC 3810 */
    LANSCOPE_FRAME_LLDP = 11,       /* EtherType 0x88cc, IEEE 802.1AB */
    LANSCOPE_FRAME_CDP = 12,        /* 01:00:0c:cc:cc:cc with SNAP 0x2000 */
    LANSCOPE_FRAME_EAPOL = 13,      /* EtherType 0x888e, IEEE 802.1X; starts only */
    LANSCOPE_FRAME_DNS = 14,        /* UDP 53, RFC 1035 */
    LANSCOPE_FRAME_TLS = 15,        /* TCP payload of a ClientHello's first record, RFC 8446 section 4.1.2 */
    LANSCOPE_FRAME_QUIC = 16,       /* UDP 443 long-header Initial, RFC 9000 section 17.2.2 */
    LANSCOPE_FRAME_SYN = 17,        /* TCP SYN without ACK that opens a flow */
    LANSCOPE_FRAME_HTTP = 18,       /* TCP payload that begins with a request method, RFC 9112 section 3 */
    LANSCOPE_FRAME_NEW_MAC = 19,    /* first frame of a source MAC address not seen before */
    LANSCOPE_FRAME_BROWSER = 20,    /* UDP 138, RFC 1002 section 4.4, and Microsoft's MS-BRWS */
    LANSCOPE_FRAME_BANNER = 21,     /* TCP payload that begins as servers greet or answer; see lanscope_is_banner() */
    LANSCOPE_FRAME_MAKER = 22,      /* UDP on which devices of one maker find each other; see lanscope_maker_kind() */
    LANSCOPE_FRAME_SNMP = 23,       /* UDP 161, RFC 3417 */
    LANSCOPE_FRAME_SIP = 24,        /* UDP 5060, RFC 3261 */
    LANSCOPE_FRAME_KINDS = 25,
};

/* How a frame's octets are carried: the value of `family` in keys. */
enum lanscope_family {
    LANSCOPE_NON_IP = 0, /* counted by EtherType and source MAC; also IP whose header does not parse */
    LANSCOPE_IPV4 = 4,
    LANSCOPE_IPV6 = 6,
};

/* ---- Kernel tables (bpf/ writes, helper/capture maps) ---------------------------------------------------------- */

/*
 * One flow table is two halves x directions x CPUs ("parts"). A program writes only the part of the running half, its
 * own direction and its own CPU, so nothing is atomic. Flows take a part's slots in the order in which they come, from
 * number 1 on: to open one and to drain them goes through memory straight on. Which slot is a flow's tell the places: a
 * hash table of numbers, small enough to stay in the processor's cache. A flow has the place its hash names, else
 * another of that bucket, else one of the bucket's partners; if all are taken, or all slots, the packet is overflow.
 */
#define LANSCOPE_HALVES 2u
#define LANSCOPE_BUCKET 4u          /* places of a bucket */
#define LANSCOPE_NUMBER 0x000fffffu /* of a slot in its place; the other bits are a flow's mark. All zero: free */

/* IPv4 and non-IP key, 16 bytes. Non-IP: source MAC in the first six address bytes, EtherType in source_port. */
struct lanscope_key4 {
    __be32 source;
    __be32 destination;
    __be16 source_port;      /* ICMP: type in the high byte as on the wire, code in the low byte */
    __be16 destination_port; /* 0 for ICMP, for later fragments and for protocols without ports */
    __u8 protocol;           /* IANA protocol number; 0 for non-IP */
    __u8 family;             /* enum lanscope_family; never 6 here */
    __u16 vlan;              /* outermost VLAN identifier 1-4094, 0 without a tag; IPFIX dot1qVlanId (243) */
};

/* IPv6 key, 40 bytes. */
struct lanscope_key6 {
    __u8 source[16];
    __u8 destination[16];
    __be16 source_port;
    __be16 destination_port;
    __u8 protocol; /* the upper-layer protocol after the extension headers */
    __u8 family;   /* LANSCOPE_IPV6 */
    __u16 vlan;
};

/* What is counted for a flow in one interval. */
struct lanscope_counters {
    __u64 bytes;   /* IP octets on the wire, IPFIX octetDeltaCount (1); non-IP: octets after the Ethernet header */
    __u32 packets; /* IPFIX packetDeltaCount (2); segments of an aggregate count one by one */
    __u32 first;   /* monotonic time in units of 1,024 ns, modulo 2^32: 73 minutes, longer than any interval */
    __u32 last;
    __u16 min_length; /* IP octets of one packet, as it is or will be on the wire */
    __u16 max_length;
    __u32 syn;      /* TCP packets with SYN */
    __u32 syn_only; /* SYN without ACK */
    __u32 fin;
    __u32 rst;
    __u32 no_ack; /* TCP packets without ACK, or whose flags are not known: the few, so that the many cost nothing */
    union {
        __u32 odd;  /* TCP: flag combinations no stack sends: none, FIN alone, SYN+FIN, SYN+RST, FIN+PSH+URG */
        __u32 kind; /* all others: the enum lanscope_frame_kind that their headers tell, the program's own */
    };
};

struct lanscope_slot4 {
    struct lanscope_key4 key;
    struct lanscope_counters counters;
}; /* one cache line */

struct lanscope_slot6 {
    struct lanscope_key6 key;
    struct lanscope_counters counters;
    __u64 reserved;
};

/*
 * A slot opened in a part: where its place is, and the MAC addresses of its first packet. The drain walks these. The
 * n-th with a place of the IPv4 table is slot n there, and so for the IPv6 table: in slot 0 is none.
 */
struct lanscope_opened {
    __u32 place; /* among the part's own */
    __u8 source_mac[6];
    __u8 destination_mac[6];
};

/*
 * The head of a part: what its packets add up to beside its slots. A frame is in one slot or in overflow, and has 14
 * octets of Ethernet before those that the slot or overflow_bytes count, but for extra_bytes.
 */
struct lanscope_part {
    __u64 scratch[34]; /* the running program's own */
    __u32 first4;      /* set by the helper: where the part begins in each table */
    __u32 first6;
    __u32 first_opened; /* also of its places: first those of the IPv4 table, then those of the IPv6 table */
    __u32 direction;    /* set by the helper: enum lanscope_direction */
    __u32 opened;       /* used entries of this part's list of lanscope_opened */
    __u32 opened6;      /* those of the IPv6 table among them */
    __u64 non_ip_frames;
    __u64 overflow_packets; /* packets for which no slot was free */
    __u64 overflow_bytes;   /* their IP octets */
    __u64 extra_bytes; /* octets of VLAN tags, PPPoE headers and the like; below zero for frames without a header */
};

/* The frame copier for one kind, of one CPU and direction; never reset. */
struct lanscope_copier {
    __u64 copied;
    __u64 dropped;  /* token bucket empty or ring buffer full */
    __u64 spent_to; /* the token bucket: until when the frames so far have used up the rate */
};

/* ---- Stream (helper writes, app reads) --------------------------------------------------------------------------- */

#define LANSCOPE_STREAM_MAGIC 0x4c53434fu /* "OCSL" in memory on a little-endian machine */
#define LANSCOPE_MESSAGE_BYTES 65536u     /* largest message, header included */
#define LANSCOPE_FRAME_BYTES 1536u        /* one whole Ethernet frame: DHCP options begin at byte 282 */
#define LANSCOPE_HELLO_BYTES 3072u        /* two of them, when one aggregate or jumbo frame holds a whole hello */

enum lanscope_message_type {
    LANSCOPE_MESSAGE_FLOWS = 1,    /* count x struct lanscope_flow_record */
    LANSCOPE_MESSAGE_FRAME = 2,    /* one struct lanscope_frame and its captured_length octets */
    LANSCOPE_MESSAGE_STATUS = 3,   /* one struct lanscope_status */
    LANSCOPE_MESSAGE_FAREWELL = 4, /* one struct lanscope_farewell; nothing follows */
};

/* The head of each message. */
struct lanscope_message {
    __u32 magic;
    __u16 abi_version;
    __u16 type;
    __u32 count;          /* records that follow */
    __u32 length;         /* octets of the message, this header included */
    __u64 sequence;       /* from 0, one more each message: a gap is loss */
    __u64 monotonic_ns;   /* when it was sent */
    __s64 wall_offset_ns; /* CLOCK_REALTIME minus CLOCK_MONOTONIC at that moment */
    __u32 interface_index;
    __u32 reserved;
};

/* One flow's increments since the drain before. */
struct lanscope_flow_record {
    __u8 source[16]; /* IPv4: the first four octets, the others zero; non-IP: all zero */
    __u8 destination[16];
    __be16 source_port; /* as in struct lanscope_key4 */
    __be16 destination_port;
    __be16 ethertype; /* of the payload, after VLAN tags and PPPoE: 0x0800, 0x86dd, or what it is */
    __u8 protocol;
    __u8 family; /* enum lanscope_family */
    __u8 direction;
    __u8 reserved0;
    __u16 vlan;
    __u16 min_length;
    __u16 max_length;
    __u32 interface_index;
    __u8 source_mac[6]; /* of the first packet */
    __u8 destination_mac[6];
    __u64 packets;
    __u64 bytes;
    __u64 first_ns;
    __u64 last_ns;
    __u32 syn;
    __u32 syn_only;
    __u32 fin;
    __u32 rst;
    __u32 ack;
    __u32 odd;
};

/* One captured frame: in the ring buffer and in the stream, followed by captured_length octets from the MAC header on.
 */
struct lanscope_frame {
    __u64 time_ns;
    __u32 original_length; /* octets the frame had on the wire */
    __u16 captured_length; /* at most lanscope_room(kind) */
    __u16 kind;            /* enum lanscope_frame_kind */
    __u8 direction;
    __u8 reserved0;
    __u16 vlan; /* a tag that the interface took out of the octets; 0 when there was none */
    __u32 reserved1;
};

/* Which way of seeing the interface is in use. */
enum lanscope_backend {
    LANSCOPE_BACKEND_XDP = 1,         /* native XDP + TC egress */
    LANSCOPE_BACKEND_XDP_GENERIC = 2, /* generic XDP + TC egress */
    LANSCOPE_BACKEND_TC = 3,          /* TC ingress + TC egress */
    LANSCOPE_BACKEND_PCAP = 4,        /* a packet socket through libpcap */
};

/* All counters since the session began, sent after each drain; arrays are indexed by enum lanscope_direction. */
struct lanscope_status {
    __u64 frames[2]; /* frames the hook saw; segments of an aggregate count one by one */
    __u64 bytes[2];  /* octets of whole frames */
    __u64 non_ip_frames[2];
    __u64 overflow_packets[2];
    __u64 overflow_bytes[2];
    __u64 lost_frames[2]; /* frames the backend knows the kernel did not show it (libpcap ps_drop); 0 with BPF hooks */
    __u64 flow_records;   /* sent so far */
    __u64 table_bytes;    /* kernel memory of the tables */
    __u64 drain_ns;       /* how long the last drain took, the wait for running programs included */
    __u64 copied[LANSCOPE_FRAME_KINDS];  /* frames handed to the stream */
    __u64 dropped[LANSCOPE_FRAME_KINDS]; /* frames that should have been, but did not fit */
    __u32 backend;                       /* enum lanscope_backend */
    __u32 received_program_id;           /* BPF program ids as `bpftool prog` shows them, 0 without one */
    __u32 sent_program_id;
    __u32 drain_ms;      /* time between drains */
    __u32 slots_used;    /* most slots used in one part at the last drain */
    __u32 slots_in_part; /* IPv4 and IPv6 slots a part has */
};

enum lanscope_farewell_reason {
    LANSCOPE_FAREWELL_INTERFACE_GONE = 1,
    LANSCOPE_FAREWELL_SUPERSEDED = 2, /* somebody detached or replaced our program */
    LANSCOPE_FAREWELL_STOPPING = 3,   /* the helper was asked to end */
    LANSCOPE_FAREWELL_STALLED = 4,    /* the reader did not read for ten minutes */
};

struct lanscope_farewell {
    __u32 reason; /* enum lanscope_farewell_reason */
    __u32 reserved;
    char text[120]; /* "doing: reason" in English, UTF-8, zero-terminated */
};

/* ---- Both sides agree -------------------------------------------------------------------------------------------- */

#ifdef __cplusplus
#define LANSCOPE_ASSERT(condition, message) static_assert(condition, message)
#else
#define LANSCOPE_ASSERT(condition, message) _Static_assert(condition, message)
#endif

LANSCOPE_ASSERT(sizeof(struct lanscope_key4) == 16, "key4");
LANSCOPE_ASSERT(sizeof(struct lanscope_key6) == 40, "key6");
LANSCOPE_ASSERT(sizeof(struct lanscope_counters) == 48, "counters");
LANSCOPE_ASSERT(sizeof(struct lanscope_slot4) == 64, "slot4");
LANSCOPE_ASSERT(sizeof(struct lanscope_slot6) == 96, "slot6");
LANSCOPE_ASSERT(sizeof(struct lanscope_opened) == 16, "opened");
LANSCOPE_ASSERT(sizeof(struct lanscope_part) == 328, "part");
LANSCOPE_ASSERT(sizeof(struct lanscope_copier) == 24, "copier");
LANSCOPE_ASSERT(sizeof(struct lanscope_message) == 48, "message");
LANSCOPE_ASSERT(sizeof(struct lanscope_flow_record) == 120, "flow record");
LANSCOPE_ASSERT(__builtin_offsetof(struct lanscope_flow_record, interface_index) == 48, "flow record interface");
LANSCOPE_ASSERT(__builtin_offsetof(struct lanscope_flow_record, packets) == 64, "flow record packets");
LANSCOPE_ASSERT(sizeof(struct lanscope_frame) == 24, "frame");
LANSCOPE_ASSERT(sizeof(struct lanscope_status) == 120 + 16 * LANSCOPE_FRAME_KINDS + 24, "status");
LANSCOPE_ASSERT(sizeof(struct lanscope_farewell) == 128, "farewell");

#endif /* LANSCOPE_H */
