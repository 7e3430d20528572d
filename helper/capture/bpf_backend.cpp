// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/capture/bpf_backend.h"

#include <algorithm>
#include <bit>
#include <cerrno>

#include <bpf/bpf.h>

#include "helper/capture/flow_record.h"
#include "helper/capture/interface.h"
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

void setSizes(lanscope_bpf &object, const TableSizes &sizes)
{
    object.rodata->buckets4_mask = sizes.slots4 / LANSCOPE_SLOTS - 1;
    object.rodata->buckets6_mask = sizes.slots6 / LANSCOPE_SLOTS - 1;
    object.rodata->opened_limit = sizes.slots();
    bpf_map__set_max_entries(object.maps.flows4, sizes.parts() * sizes.slots4 / LANSCOPE_SLOTS);
    bpf_map__set_max_entries(object.maps.flows6, sizes.parts() * sizes.slots6 / LANSCOPE_SLOTS);
    bpf_map__set_max_entries(object.maps.opened, sizes.parts() * sizes.slots());
}

std::string nameOf(HookPoint point)
{
    switch (point) {
    case HookPoint::NativeXdp:
        return "native XDP";
    case HookPoint::GenericXdp:
        return "generic XDP";
    default:
        return "TC programs";
    }
}

__u32 programId(const bpf_program *program)
{
    bpf_prog_info details = {};
    __u32 size = sizeof details;
    return bpf_obj_get_info_by_fd(bpf_program__fd(program), &details, &size) == 0 ? details.id : 0;
}

} // namespace

void silenceLibbpf()
{
    libbpf_set_print(nullptr);
}

void BpfBackend::Closer::operator()(lanscope_bpf *object) const
{
    lanscope_bpf__destroy(object);
}

void BpfBackend::Closer::operator()(ring_buffer *ring) const
{
    ring_buffer__free(ring);
}

BpfBackend::BpfBackend(const CaptureRequest &request, HookPoint received)
    : m_request(request), m_received(received), m_sizes(sizesFor(request.mode))
{
}

BpfBackend::~BpfBackend() = default;

Result<std::unique_ptr<CaptureBackend>> BpfBackend::open(const CaptureRequest &request, HookPoint received)
{
    std::unique_ptr<BpfBackend> backend(new BpfBackend(request, received));
    for (const auto step : {&BpfBackend::load, &BpfBackend::map, &BpfBackend::attach}) {
        if (const auto done = (backend.get()->*step)(); !done)
            return tl::unexpected(done.error());
    }
    return backend;
}

bpf_program *BpfBackend::receivedProgram() const
{
    return m_received == HookPoint::TcIngress ? m_object->progs.lanscope_ingress : m_object->progs.lanscope_xdp;
}

Result<void> BpfBackend::load()
{
    const std::string doing = "load the BPF programs";
    if (m_sizes.cpus > LANSCOPE_CPUS)
        return tl::unexpected(Error{ErrorKind::Unsupported, doing + ": this computer has too many processors"});
    m_object.reset(lanscope_bpf__open());
    if (!m_object)
        return systemError(doing, errno);
    setSizes(*m_object, m_sizes);
    m_object->rodata->has_ethernet = hasMacHeader(m_request.interfaceName);
    m_object->rodata->seed = hashSeed();
    for (bpf_program *program : {m_object->progs.lanscope_xdp, m_object->progs.lanscope_ingress})
        bpf_program__set_autoload(program, program == receivedProgram());
    if (const int loaded = lanscope_bpf__load(m_object.get()); loaded < 0)
        return systemError(doing, -loaded);
    return {};
}

Result<void> BpfBackend::map()
{
    const std::string doing = "map the flow tables";
    auto barrier = ProgramBarrier::create();
    if (!barrier)
        return tl::unexpected(barrier.error());
    m_tables = FlowTables::map(*m_object, m_sizes, m_request.interfaceIndex, std::move(*barrier));
    m_copiers = std::span(m_object->bss->copiers).first(m_sizes.cpus * LANSCOPE_DIRECTIONS);
    if (!m_tables)
        return systemError(doing, errno);

    const auto accept = [](void *backend, void *record, std::size_t size) {
        return static_cast<BpfBackend *>(backend)->takeFrame(record, size);
    };
    m_ring.reset(ring_buffer__new(bpf_map__fd(m_object->maps.frames), accept, this, nullptr));
    if (!m_ring)
        return systemError("map the ring buffer", errno);
    return {};
}

Result<void> BpfBackend::attach()
{
    const std::string doing = "attach " + nameOf(m_received) + " to " + m_request.interfaceName;
    if (m_request.mode == Mode::Span) {
        auto promiscuity = turnPromiscuous(m_request.interfaceIndex, m_request.interfaceName);
        if (!promiscuity)
            return tl::unexpected(promiscuity.error());
        m_promiscuity = std::move(*promiscuity);
    }
    const std::pair<HookPoint, bpf_program *> hooks[] = {{m_received, receivedProgram()},
                                                         {HookPoint::TcEgress, m_object->progs.lanscope_egress}};
    for (const auto &[point, program] : hooks) {
        auto hook = Hook::attach(point, bpf_program__fd(program), m_request.interfaceIndex, doing);
        if (!hook)
            return tl::unexpected(hook.error());
        m_hooks.push_back(std::move(*hook));
    }
    return {};
}

int BpfBackend::frameDescriptor() const
{
    return ring_buffer__epoll_fd(m_ring.get());
}

void BpfBackend::readFrames(const FrameAcceptor &accept)
{
    m_accept = &accept;
    ring_buffer__consume(m_ring.get());
    m_accept = nullptr;
}

int BpfBackend::takeFrame(const void *record, std::size_t size)
{
    const auto &frame = *static_cast<const lanscope_frame *>(record);
    const auto *octets = reinterpret_cast<const std::byte *>(&frame + 1);
    const std::size_t length = std::min<std::size_t>(frame.captured_length, size - sizeof frame);
    if (!(*m_accept)(frame, {octets, length}))
        ++m_refused[frame.kind];
    return 0;
}

lanscope_status BpfBackend::status() const
{
    lanscope_status status = m_tables->totals();
    for (const lanscope_copier &copier : m_copiers) {
        for (unsigned kind = 0; kind < LANSCOPE_FRAME_KINDS; ++kind) {
            status.copied[kind] += __atomic_load_n(&copier.copied[kind], __ATOMIC_RELAXED);
            status.dropped[kind] += __atomic_load_n(&copier.dropped[kind], __ATOMIC_RELAXED);
        }
    }
    for (unsigned kind = 0; kind < LANSCOPE_FRAME_KINDS; ++kind) {
        status.copied[kind] -= std::min(status.copied[kind], m_refused[kind]);
        status.dropped[kind] += m_refused[kind];
    }
    status.table_bytes = m_sizes.octets() + bpf_map__max_entries(m_object->maps.frames);
    status.slots_in_part = m_sizes.slots();
    status.received_program_id = programId(receivedProgram());
    status.sent_program_id = programId(m_object->progs.lanscope_egress);
    status.backend = m_received == HookPoint::NativeXdp    ? LANSCOPE_BACKEND_XDP
                     : m_received == HookPoint::GenericXdp ? LANSCOPE_BACKEND_XDP_GENERIC
                                                           : LANSCOPE_BACKEND_TC;
    return status;
}

bool BpfBackend::superseded() const
{
    return std::any_of(m_hooks.begin(), m_hooks.end(), [](const auto &hook) { return !hook->isAttached(); });
}

} // namespace lanscope::helper
