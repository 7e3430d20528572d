// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bpf/lanscope.h" // the types of what the object keeps in .bss

// What bpftool generates is C: it converts void pointers and compares signs as C does.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wsign-compare"
#pragma GCC diagnostic ignored "-Wshadow"
#include "lanscope.skel.h"
#pragma GCC diagnostic pop
