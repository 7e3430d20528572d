// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <span>

#include "bpf/lanscope.h"

namespace lanscope::helper {

/// Takes one captured frame and its octets; called on the event loop.
using FrameAcceptor = std::function<void(const lanscope_frame &, std::span<const std::byte>)>;

/// One way of seeing one interface: counts its flows and copies the frames in which devices describe themselves.
///
/// Lives on the helper's event loop thread. Whatever it attached to the kernel is detached when it is destroyed.
class CaptureBackend
{
public:
    virtual ~CaptureBackend() = default;

    /// Ends the running interval: what was counted until now becomes readable through nextFlows(), while packets go
    /// on being counted apart. Waits until no program writes the ended interval any more. Call it only after
    /// nextFlows() has returned 0.
    virtual void beginDrain() = 0;

    /// Moves up to records.size() records of the ended interval into `records`; 0 when none is left.
    virtual std::size_t nextFlows(std::span<lanscope_flow_record> records) = 0;

    /// Becomes readable when captured frames wait.
    virtual int frameDescriptor() const = 0;

    /// Hands each waiting frame to `accept`.
    virtual void readFrames(const FrameAcceptor &accept) = 0;

    /// Share of the running interval's table that is in use, 0 to 1; above one half a drain is due before its time.
    virtual double fillLevel() const = 0;

    /// All counters since the session began, complete up to the last beginDrain(). `drain_ms`, `flow_records` and the
    /// frames that did not fit into the stream are the session's to fill in.
    virtual lanscope_status status() const = 0;

    /// True once the kernel no longer runs our programs although we did not detach them.
    virtual bool superseded() const = 0;
};

} // namespace lanscope::helper
