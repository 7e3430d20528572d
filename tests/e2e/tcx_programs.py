# SPDX-License-Identifier: GPL-3.0-or-later
"""tcx_programs.py INTERFACE: ids of the programs on its TCX hooks, as JSON. Debian 12's bpftool is older than TCX."""
import ctypes
import errno
import json
import os
import platform
import socket
import struct
import sys

BPF_PROG_QUERY = 16
TCX_INGRESS, TCX_EGRESS = 46, 47  # enum bpf_attach_type in linux/bpf.h
SYSTEM_CALL = {"x86_64": 321, "aarch64": 280}[platform.machine()]
MOST = 64
# The part of union bpf_attr for BPF_PROG_QUERY: ifindex, attach type, query flags, attach flags, ids, count, padding, and
# three pointers and a revision that stay zero.
ATTRIBUTES = "=IIIIQIIQQQQ"


def programs(interface, hook):
    ids = (ctypes.c_uint32 * MOST)()
    attributes = ctypes.create_string_buffer(struct.pack(
        ATTRIBUTES, socket.if_nametoindex(interface), hook, 0, 0, ctypes.addressof(ids), MOST, 0, 0, 0, 0, 0))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.syscall(SYSTEM_CALL, BPF_PROG_QUERY, attributes, ctypes.sizeof(attributes) - 1) != 0:
        number = ctypes.get_errno()
        if number in (errno.EINVAL, errno.ENOENT):  # before Linux 6.6; or nothing was ever attached
            return []
        raise OSError(number, os.strerror(number))
    return list(ids[:struct.unpack(ATTRIBUTES, attributes.raw[:-1])[5]])


if __name__ == "__main__":
    print(json.dumps([program for hook in (TCX_INGRESS, TCX_EGRESS) for program in programs(sys.argv[1], hook)]))
