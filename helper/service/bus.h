// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <systemd/sd-bus.h>
#include <systemd/sd-event.h>

#include "helper/capture/owned.h"
#include "helper/capture/result.h"

namespace lanscope::helper {

using EventPtr = std::unique_ptr<sd_event, Releaser<sd_event_unref>>;
using EventSourcePtr = std::unique_ptr<sd_event_source, Releaser<sd_event_source_disable_unref>>;
using BusPtr = std::unique_ptr<sd_bus, Releaser<sd_bus_flush_close_unref>>;
using BusSlotPtr = std::unique_ptr<sd_bus_slot, Releaser<sd_bus_slot_unref>>;
using BusMessagePtr = std::unique_ptr<sd_bus_message, Releaser<sd_bus_message_unref>>;
using BusTrackPtr = std::unique_ptr<sd_bus_track, Releaser<sd_bus_track_unref>>;

} // namespace lanscope::helper
