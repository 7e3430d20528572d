// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QString>

struct psl_ctx_st;

namespace lanscope {

/// Which part of a host name somebody registered, by the Public Suffix List: the system's (package publicsuffix) where
/// it is newer than the one in libpsl.
class DomainList
{
public:
    DomainList();
    ~DomainList();
    DomainList(const DomainList &) = delete;
    DomainList &operator=(const DomainList &) = delete;

    /// "example.co.uk" of "www.example.co.uk"; empty for a suffix itself, a single word or an address.
    QString registrableDomain(const QString &host) const;

private:
    struct Closer {
        void operator()(const psl_ctx_st *list) const;
    };
    std::unique_ptr<const psl_ctx_st, Closer> m_list;
};

} // namespace lanscope
