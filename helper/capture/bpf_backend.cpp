// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <bit>
#include <optional>

#include <linux/if_link.h>
#include <sys/random.h>

#include "helper/capture/attachment.h"
#include "helper/capture/flow_tables.h"
#include "helper/capture/interface.h"
#include "helper/capture/open.h"
#include "helper/capture/skeleton.h"

namespace lanscope::helper {

namespace {

// A laptop that opens 10,000 flows a second on one CPU finds room in one interval; all CPUs together get twice that.
constexpr unsigned SlotsOfAllCpus = 32768;
constexpr unsigned LeastSlots = 4096;
constexpr unsigned GatewayFactor = 4; // the flows of a household instead of one computer's

TableSizes sizesFor(Mode mode)
{
    const auto cpus = static_cast<unsigned>(std::max(1, libbpf_num_possible_cpus()));
    const unsigned slots =
        std::max(LeastSlots, std::bit_ceil(SlotsOfAllCpus / cpus)) * (mode == Mode::Host ? 1 : GatewayFactor);
    return {.cpus = cpus, .slots4 = slots, .slots6 = slots / 2};
}

__u32 programId(const bpf_program *program)
{
    bpf_prog_info details = {};
    __u32 size = sizeof details;
    return bpf_obj_get_info_by_fd(bpf_program__fd(program), &details, &size) == 0 ? details.id : 0;
}

// For the hash of the tables, so that nobody outside can choose flows that share a bucket. Without entropy it is 1:
// flows could be made to collide, which the overflow counters show.
__u64 hashSeed()
{
    __u64 seed = 1;
    return getrandom(&seed, sizeof seed, 0) == sizeof seed ? seed : 1;
}

/// Moves what was made to its place, or says why it was not.
template <typename Thing, typename Made>
Result<void> keep(Thing &place, Result<Made> made)
{
    return std::move(made).map([&](Made &&thing) { place = std::move(thing); });
}

class BpfBackend final : public CaptureBackend
{
public:
    explicit BpfBackend(const CaptureRequest &request) : m_request(request), m_sizes(sizesFor(request.mode)) {}

    Result<void> load()
    {
        const std::string doing = "load the BPF programs";
        m_object.reset(lanscope_bpf__open());
        if (!m_object)
            return systemError(doing, errno);
        m_sizes.applyTo(*m_object);
        m_object->rodata->has_ethernet = hasMacHeader(m_request.interfaceName);
        m_object->rodata->seed = hashSeed();
        const auto &programs = m_object->progs;
        const bool isTc = m_request.backend == BackendChoice::Tc;
        m_received = isTc ? programs.lanscope_ingress : programs.lanscope_xdp;
        bpf_program__set_autoload(isTc ? programs.lanscope_xdp : programs.lanscope_ingress, false);
        if (const int loaded = lanscope_bpf__load(m_object.get()); loaded < 0)
            return systemError(doing, loaded);

        m_programIds = {programId(m_received), programId(programs.lanscope_egress)};
        m_ring.reset(ring_buffer__new(bpf_map__fd(m_object->maps.frames), takeFrame, this, nullptr));
        if (!m_ring)
            return systemError("map the ring buffer", errno);
        return keep(m_tables, FlowTables::map(*m_object, m_sizes, m_request.interfaceIndex));
    }

    Result<void> attach()
    {
        Result<void> done;
        if (m_request.mode == Mode::Span)
            done = keep(m_promiscuity, turnPromiscuous(m_request.interfaceIndex, m_request.interfaceName));
        if (done)
            done = keep(m_attachments[LANSCOPE_RECEIVED], attachReceived());
        if (!done)
            return done;
        return keep(m_attachments[LANSCOPE_SENT],
                    Attachment::tc(bpf_program__fd(m_object->progs.lanscope_egress), m_request.interfaceIndex,
                                   BPF_TC_EGRESS, "attach TC programs to " + m_request.interfaceName));
    }

    void beginDrain() override { m_tables->flip(); }
    std::size_t nextFlows(std::span<lanscope_flow_record> records) override { return m_tables->next(records); }
    int frameDescriptor() const override { return ring_buffer__epoll_fd(m_ring.get()); }

    void readFrames(const FrameAcceptor &accept) override
    {
        m_accept = &accept;
        ring_buffer__consume(m_ring.get());
        m_accept = nullptr;
    }

    double fillLevel() const override { return m_tables->fillLevel(); }

    lanscope_status status() const override
    {
        lanscope_status status = m_tables->totals();
        const auto copiers = readCopies<lanscope_copier>(m_object->maps.copiers, m_sizes.cpus);
        for (std::size_t i = 0; i < copiers.size(); ++i) {
            const std::size_t kind = i / m_sizes.cpus % LANSCOPE_FRAME_KINDS;
            status.copied[kind] += copiers[i].copied;
            status.dropped[kind] += copiers[i].dropped;
        }
        status.table_bytes += bpf_map__max_entries(m_object->maps.frames);
        status.received_program_id = m_programIds[LANSCOPE_RECEIVED];
        status.sent_program_id = m_programIds[LANSCOPE_SENT];
        status.backend = static_cast<__u32>(m_request.backend);
        return status;
    }

    bool superseded() const override { return !std::ranges::all_of(m_attachments, &Attachment::isAttached); }

private:
    static int takeFrame(void *backend, void *record, std::size_t size)
    {
        const auto &frame = *static_cast<const lanscope_frame *>(record);
        const auto *octets = reinterpret_cast<const std::byte *>(&frame + 1);
        const std::size_t length = std::min<std::size_t>(frame.captured_length, size - sizeof frame);
        (*static_cast<BpfBackend *>(backend)->m_accept)(frame, {octets, length});
        return 0;
    }

    Result<Attachment> attachReceived() const
    {
        const int program = bpf_program__fd(m_received);
        const std::string &name = m_request.interfaceName;
        if (m_request.backend == BackendChoice::Tc)
            return Attachment::tc(program, m_request.interfaceIndex, BPF_TC_INGRESS, "attach TC programs to " + name);
        const bool native = m_request.backend == BackendChoice::Xdp;
        return Attachment::xdp(program, m_request.interfaceIndex, native ? XDP_FLAGS_DRV_MODE : XDP_FLAGS_SKB_MODE,
                               (native ? "attach native XDP to " : "attach generic XDP to ") + name);
    }

    CaptureRequest m_request;
    TableSizes m_sizes;
    std::unique_ptr<lanscope_bpf, Releaser<lanscope_bpf__destroy>> m_object;
    bpf_program *m_received = nullptr; // of m_object: for XDP or for TC
    std::array<__u32, LANSCOPE_DIRECTIONS> m_programIds = {};
    std::unique_ptr<ring_buffer, Releaser<ring_buffer__free>> m_ring;
    std::optional<FlowTables> m_tables;
    const FrameAcceptor *m_accept = nullptr; // while readFrames() runs
    FileDescriptor m_promiscuity;
    std::array<Attachment, 2> m_attachments; // the last: what they use must outlive them
};

} // namespace

Result<std::unique_ptr<CaptureBackend>> openBpfBackend(const CaptureRequest &request)
{
    auto backend = std::make_unique<BpfBackend>(request);
    return backend->load().and_then([&] { return backend->attach(); }).map([&]() -> std::unique_ptr<CaptureBackend> {
        return std::move(backend);
    });
}

} // namespace lanscope::helper
