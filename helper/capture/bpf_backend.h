// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "helper/capture/backend.h"
#include "helper/capture/flow_tables.h"
#include "helper/capture/hooks.h"
#include "helper/capture/open.h"

struct lanscope_bpf;
struct bpf_program;
struct ring_buffer;

namespace lanscope::helper {

/// Counts flows on one interface with the programs of bpf/. The kernel detaches them when this object goes.
class BpfBackend : public CaptureBackend
{
public:
    /// Loads the programs, attaches the one for received frames at `received` and the one for sent frames at TC egress.
    static Result<std::unique_ptr<CaptureBackend>> open(const CaptureRequest &request, HookPoint received);

    ~BpfBackend() override;

    void beginDrain() override { m_tables->flip(); }
    std::size_t nextFlows(std::span<lanscope_flow_record> records) override { return m_tables->next(records); }
    int frameDescriptor() const override;
    void readFrames(const FrameAcceptor &accept) override;
    double fillLevel() const override { return m_tables->fillLevel(); }
    lanscope_status status() const override;
    bool superseded() const override;

private:
    struct Closer {
        void operator()(lanscope_bpf *object) const;
        void operator()(ring_buffer *ring) const;
    };

    explicit BpfBackend(const CaptureRequest &request, HookPoint received);
    Result<void> load();
    Result<void> map();
    Result<void> attach();
    bpf_program *receivedProgram() const;
    int takeFrame(const void *record, std::size_t size);

    CaptureRequest m_request;
    HookPoint m_received;
    TableSizes m_sizes;
    std::unique_ptr<lanscope_bpf, Closer> m_object;
    std::unique_ptr<ring_buffer, Closer> m_ring;
    std::optional<FlowTables> m_tables;
    std::span<const lanscope_copier> m_copiers; ///< in the object's .bss, which libbpf maps
    const FrameAcceptor *m_accept = nullptr;    ///< while readFrames() runs
    __u64 m_refused[LANSCOPE_FRAME_KINDS] = {}; ///< frames that `accept` did not take
    FileDescriptor m_promiscuity;
    std::vector<std::unique_ptr<Hook>> m_hooks; ///< the last: what they use must outlive them
};

/// Makes libbpf silent: what fails is said once, in the sentence of the error.
void silenceLibbpf();

} // namespace lanscope::helper
