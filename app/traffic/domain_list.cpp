// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/traffic/domain_list.h"

#include <libpsl.h>

#include "app/base/ip_address.h"

namespace lanscope {

void DomainList::Closer::operator()(const psl_ctx_st *list) const
{
    if (list != psl_builtin())
        psl_free(const_cast<psl_ctx_t *>(list));
}

DomainList::DomainList() : m_list(psl_latest(nullptr)) {}

DomainList::~DomainList() = default;

QString DomainList::registrableDomain(const QString &host) const
{
    if (!m_list || !host.contains(u'.') || IpAddress::fromString(host))
        return {};
    const QByteArray name = host.toLower().toUtf8();
    const char *domain = psl_registrable_domain(m_list.get(), name.constData());
    return domain ? QString::fromUtf8(domain) : QString();
}

} // namespace lanscope
