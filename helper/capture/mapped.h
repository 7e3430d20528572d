// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>

#include <sys/mman.h>

namespace lanscope::helper {

/// The elements of a BPF array map with BPF_F_MMAPABLE, as memory that the programs write at the same time.
template <typename Element>
class Mapped
{
public:
    Mapped() = default;

    /// Maps `count` elements. data() is null when the kernel refuses; errno says why.
    Mapped(int map, std::size_t count) : m_count(count)
    {
        void *memory = mmap(nullptr, count * sizeof(Element), PROT_READ | PROT_WRITE, MAP_SHARED, map, 0);
        if (memory != MAP_FAILED)
            m_memory = {static_cast<Element *>(memory), Unmap{count * sizeof(Element)}};
    }

    Element *data() const { return m_memory.get(); }
    std::span<Element> elements() const { return {m_memory.get(), m_memory ? m_count : 0}; }
    Element &operator[](std::size_t index) const { return m_memory.get()[index]; }

private:
    struct Unmap {
        std::size_t octets = 0;
        void operator()(Element *memory) const { munmap(memory, octets); }
    };
    std::unique_ptr<Element, Unmap> m_memory;
    std::size_t m_count = 0;
};

} // namespace lanscope::helper
