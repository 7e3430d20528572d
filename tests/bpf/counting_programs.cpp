// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bpf/counting_programs.h"

#include <cerrno>
#include <cstring>

#include <bpf/bpf.h>
#include <unistd.h>

#include "helper/capture/skeleton.h"

namespace lanscope::test {

void CountingPrograms::Closer::operator()(lanscope_bpf *object) const
{
    lanscope_bpf__destroy(object);
}

CountingPrograms::~CountingPrograms() = default;

std::unique_ptr<CountingPrograms> CountingPrograms::load(const Options &options, std::string &reason)
{
    libbpf_set_print(nullptr);
    std::unique_ptr<CountingPrograms> programs(new CountingPrograms);
    programs->m_object.reset(lanscope_bpf__open());
    lanscope_bpf &object = *programs->m_object;
    const helper::TableSizes sizes = {
        .cpus = unsigned(libbpf_num_possible_cpus()), .slots4 = options.slots4, .slots6 = options.slots6};
    sizes.applyTo(object);
    object.rodata->has_ethernet = options.hasEthernet;
    if (const int loaded = lanscope_bpf__load(&object); loaded < 0) {
        reason = std::string("load the BPF programs: ") + std::strerror(-loaded);
        return nullptr;
    }
    auto tables = helper::FlowTables::map(object, sizes, 1);
    if (!tables) {
        reason = tables.error().sentence;
        return nullptr;
    }
    programs->m_tables = std::move(*tables);
    return programs;
}

int CountingPrograms::descriptor(Program program) const
{
    switch (program) {
    case Program::Xdp:
        return bpf_program__fd(m_object->progs.lanscope_xdp);
    case Program::Ingress:
        return bpf_program__fd(m_object->progs.lanscope_ingress);
    case Program::Egress:
        return bpf_program__fd(m_object->progs.lanscope_egress);
    }
    return -1;
}

unsigned CountingPrograms::run(Program program, std::span<const std::uint8_t> frame, unsigned repeat,
                               const Aggregate &aggregate) const
{
    __sk_buff skb = {};
    skb.gso_segs = aggregate.segments;
    skb.gso_size = aggregate.segmentPayload;
    LIBBPF_OPTS(bpf_test_run_opts, options, .data_in = frame.data(), .data_size_in = __u32(frame.size()),
                .repeat = int(repeat));
    if (aggregate.segmentPayload) {
        options.ctx_in = &skb;
        options.ctx_size_in = sizeof skb;
    }
    return bpf_prog_test_run_opts(descriptor(program), &options) == 0 ? options.duration : ~0u;
}

std::vector<lanscope_flow_record> CountingPrograms::drain()
{
    std::vector<lanscope_flow_record> all;
    lanscope_flow_record some[512];
    m_tables->flip();
    while (const std::size_t count = m_tables->next(some))
        all.insert(all.end(), some, some + count);
    return all;
}

std::vector<CountingPrograms::Frame> CountingPrograms::frames() const
{
    std::vector<Frame> frames;
    const auto take = [](void *into, void *record, std::size_t) {
        const auto &head = *static_cast<const lanscope_frame *>(record);
        const auto *octets = reinterpret_cast<const std::uint8_t *>(&head + 1);
        static_cast<std::vector<Frame> *>(into)->push_back({head, {octets, octets + head.captured_length}});
        return 0;
    };
    ring_buffer *ring = ring_buffer__new(bpf_map__fd(m_object->maps.frames), take, &frames, nullptr);
    ring_buffer__consume(ring);
    ring_buffer__free(ring);
    return frames;
}

lanscope_copier CountingPrograms::copier(unsigned kind) const
{
    lanscope_copier sum = {};
    std::vector<lanscope_copier> copiers(static_cast<std::size_t>(libbpf_num_possible_cpus()));
    for (unsigned direction = 0; direction < LANSCOPE_DIRECTIONS; ++direction) {
        const unsigned key = direction * LANSCOPE_FRAME_KINDS + kind;
        bpf_map_lookup_elem(bpf_map__fd(m_object->maps.copiers), &key, copiers.data());
        for (const lanscope_copier &copier : copiers) {
            sum.copied += copier.copied;
            sum.dropped += copier.dropped;
        }
    }
    return sum;
}

void CountingPrograms::refillTokens(std::uint64_t spentTo)
{
    const lanscope_copier bucket = {.copied = 0, .dropped = 0, .spent_to = spentTo};
    const std::vector<lanscope_copier> full(static_cast<std::size_t>(libbpf_num_possible_cpus()), bucket);
    for (unsigned key = 0; key < bpf_map__max_entries(m_object->maps.copiers); ++key)
        bpf_map_update_elem(bpf_map__fd(m_object->maps.copiers), &key, full.data(), BPF_ANY);
}

} // namespace lanscope::test
