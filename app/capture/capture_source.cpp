// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/capture_source.h" // moc's output is compiled with this file
