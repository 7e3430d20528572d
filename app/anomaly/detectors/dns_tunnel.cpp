// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/dns_tunnel.h"

#include <cmath>

#include "app/anomaly/registered_domain.h"

namespace lanscope {

namespace {

/// Domains whose names are long and many for good reasons: the reverse trees; hashes asked of virus checkers and block
/// lists; hosts of delivery networks and clouds.
bool isLongByNature(const QString &domain)
{
    static const QStringList domains{
        QStringLiteral("in-addr.arpa"),     QStringLiteral("ip6.arpa"),        QStringLiteral("sophosxl.net"),
        QStringLiteral("sophosxl.com"),     QStringLiteral("mcafee.com"),      QStringLiteral("e5.sk"),
        QStringLiteral("trendmicro.com"),   QStringLiteral("spamhaus.org"),    QStringLiteral("spamhaus.net"),
        QStringLiteral("dnswl.org"),        QStringLiteral("surbl.org"),       QStringLiteral("uribl.com"),
        QStringLiteral("senderbase.org"),   QStringLiteral("cymru.com"),       QStringLiteral("amazonaws.com"),
        QStringLiteral("cloudfront.net"),   QStringLiteral("akamaiedge.net"),  QStringLiteral("akamai.net"),
        QStringLiteral("akamaihd.net"),     QStringLiteral("edgekey.net"),     QStringLiteral("edgesuite.net"),
        QStringLiteral("fbcdn.net"),        QStringLiteral("googlevideo.com"), QStringLiteral("googleusercontent.com"),
        QStringLiteral("gvt1.com"),         QStringLiteral("windows.net"),     QStringLiteral("azure.com"),
        QStringLiteral("office.com"),       QStringLiteral("office365.com"),   QStringLiteral("microsoft.com"),
        QStringLiteral("icloud.com"),       QStringLiteral("apple.com"),       QStringLiteral("apple-dns.net"),
        QStringLiteral("nflxvideo.net"),    QStringLiteral("nflxso.net"),      QStringLiteral("ampproject.org"),
        QStringLiteral("cedexis-radar.net")};
    return domains.contains(domain);
}

/// The name's end is no top-level domain: longer than the longest, or with digits (RFC 3696; "xn--" is foreign script).
bool isUnderNone(const QString &name)
{
    constexpr qsizetype LongestTop = 18; // of those that are not foreign script, IANA 2024
    const QString top = name.section(u'.', -1);
    const bool hasDigit = std::any_of(top.cbegin(), top.cend(), [](QChar letter) { return letter.isDigit(); });
    return !top.startsWith(QStringLiteral("xn--")) && (top.size() > LongestTop || (hasDigit && top.size() > 3));
}

bool looksHidden(const QList<QString> &names, qsizetype domainLength)
{
    qsizetype length = 0;
    qsizetype longNames = 0;
    for (const QString &name : names) {
        length += name.size() - domainLength - 1;
        longNames += name.size() >= DnsTunnel::LongLength ? 1 : 0;
    }
    return double(length) / double(names.size()) >= DnsTunnel::MeanLength || longNames >= DnsTunnel::LongNames;
}

} // namespace

void DnsTunnel::observe(const Observation &observation)
{
    const auto *query = std::get_if<DnsQueried>(&observation.fact);
    if (!query || around().isRemote(query->exchange.client))
        return;
    const QString name = query->exchange.name.toLower();
    const QString domain = isUnderNone(name) ? name.section(u'.', 0, 0) : registeredDomain(name);
    if (domain.isEmpty() || name.size() <= domain.size() + 1 || isLongByNature(domain))
        return;
    const Key key{observation.speaker, domain};
    const auto count = m_names.add(key, name, observation.time);
    if (count.number < Names || !looksHidden(m_names.things(key), domain.size()) || !count.isNews())
        return;
    const QList<QString> names = m_names.things(key);
    qsizetype length = 0;
    for (const QString &each : names)
        length += each.size();
    find({.kind = AlertKind::DnsTunnel,
          .actor = observation.speaker,
          .time = observation.time,
          .subject = domain,
          .facts = {{FactKind::NamesAsked,
                     {countText(count.number), secondsText(count.since, observation.time), domain,
                      countText(std::llround(double(length) / double(names.size()))), name}}}});
}

} // namespace lanscope
