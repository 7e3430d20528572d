// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/brute_force.h"

namespace lanscope {

namespace {

struct Login {
    quint16 port;
    const char *service;
};
constexpr Login Services[] = {{21, "ftp"},     {22, "ssh"},          {23, "telnet"},   {445, "smb"},
                              {1433, "mssql"}, {2222, "ssh"},        {2323, "telnet"}, {3306, "mysql"},
                              {3389, "rdp"},   {5432, "postgresql"}, {5900, "vnc"},    {5901, "vnc"}};

QString serviceOf(quint16 port)
{
    for (const Login &login : Services) {
        if (login.port == port)
            return QString::fromLatin1(login.service);
    }
    return {};
}

} // namespace

void BruteForce::acceptContact(const Contact &contact)
{
    const QString service = serviceOf(contact.port);
    if (service.isEmpty() || contact.isFailed())
        return;
    const auto count = m_logins.add({{contact.fromMac, contact.from, contact.to}, contact.port}, contact.decided);
    if (!count.isNews(contact.port == 445 ? FileLogins : Logins))
        return;
    find({.kind = AlertKind::BruteForce,
          .actor = contact.fromMac,
          .time = contact.decided,
          .subject = contact.to.toString(),
          .facts = {
              {FactKind::Logins,
               {countText(count.number), service, contact.to.toString(), secondsText(count.since, contact.decided)}}}});
}

} // namespace lanscope
