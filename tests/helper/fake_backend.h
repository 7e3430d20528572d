// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstring>
#include <deque>
#include <memory>
#include <vector>

#include <sys/eventfd.h>
#include <unistd.h>

#include "helper/capture/open.h"

namespace lanscope::test {

/// What a FakeBackend is given to see, and what became of it. Outlives the backend.
struct FakeTraffic {
    std::vector<lanscope_flow_record> running;
    std::vector<lanscope_flow_record> ended;
    std::deque<std::vector<std::byte>> frames;
    lanscope_status status = {};
    double fill = 0;
    bool superseded = false;
    int readiness = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);

    unsigned drains = 0;
    unsigned hastyDrains = 0; ///< begun before the interval that ended was read
    unsigned framesRead = 0;
    unsigned looks = 0; ///< for frames
    bool attached = false;

    FakeTraffic() = default;
    FakeTraffic(const FakeTraffic &) = delete;
    FakeTraffic &operator=(const FakeTraffic &) = delete;
    ~FakeTraffic() { close(readiness); }

    /// Counts `count` flows of `packets` packets each.
    void countFlows(std::size_t count, unsigned packets)
    {
        lanscope_flow_record record = {};
        record.family = LANSCOPE_IPV4;
        record.packets = packets;
        for (std::size_t i = 0; i < count; ++i) {
            std::memcpy(record.source, &i, 4);
            running.push_back(record);
            status.frames[0] += packets;
        }
    }

    /// The running table is as full as this, and the kernel wakes for it.
    void fillTo(double level)
    {
        fill = level;
        eventfd_write(readiness, 1);
    }

    void capture(std::size_t octets)
    {
        frames.emplace_back(octets);
        eventfd_write(readiness, 1);
    }
};

/// Plays FakeTraffic as if an interface had seen it.
class FakeBackend final : public helper::CaptureBackend
{
public:
    explicit FakeBackend(FakeTraffic &traffic) : m_traffic(&traffic) { m_traffic->attached = true; }
    ~FakeBackend() override { m_traffic->attached = false; }

    void beginDrain() override
    {
        ++m_traffic->drains;
        if (!m_traffic->ended.empty())
            ++m_traffic->hastyDrains;
        m_traffic->ended = std::move(m_traffic->running);
        m_traffic->running.clear();
        m_traffic->fill = 0;
        m_status = m_traffic->status;
    }

    std::size_t nextFlows(std::span<lanscope_flow_record> records) override
    {
        auto &ended = m_traffic->ended;
        const std::size_t count = std::min(records.size(), ended.size());
        std::copy(ended.end() - static_cast<std::ptrdiff_t>(count), ended.end(), records.begin());
        ended.resize(ended.size() - count);
        return count;
    }

    int frameDescriptor() const override { return m_traffic->readiness; }

    void readFrames(const helper::FrameAcceptor &accept) override
    {
        ++m_traffic->looks;
        eventfd_t ready = 0;
        eventfd_read(m_traffic->readiness, &ready);
        for (; !m_traffic->frames.empty(); m_traffic->frames.pop_front()) {
            const auto &octets = m_traffic->frames.front();
            lanscope_frame frame = {};
            frame.kind = LANSCOPE_FRAME_ARP;
            frame.captured_length = static_cast<__u16>(octets.size());
            frame.original_length = frame.captured_length;
            ++m_traffic->framesRead;
            accept(frame, octets);
        }
    }

    double fillLevel() const override { return m_traffic->fill; }

    lanscope_status status() const override
    {
        lanscope_status status = m_status;
        status.copied[LANSCOPE_FRAME_ARP] = m_traffic->framesRead;
        return status;
    }

    bool superseded() const override { return m_traffic->superseded; }

private:
    FakeTraffic *m_traffic;
    lanscope_status m_status = {};
};

} // namespace lanscope::test
