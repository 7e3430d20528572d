// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/brute_force.h"

namespace lanscope {

namespace {

struct Login {
    quint16 port;
    const char *service;
    qsizetype most; ///< connections within Span that are told
};
constexpr Login Services[] = {{21, "ftp", BruteForce::Logins},
                              {22, "ssh", BruteForce::Logins},
                              {23, "telnet", BruteForce::Logins},
                              {139, "smb", BruteForce::FileLogins},
                              {445, "smb", BruteForce::FileLogins},
                              {1433, "mssql", BruteForce::TableLogins},
                              {2222, "ssh", BruteForce::Logins},
                              {2323, "telnet", BruteForce::Logins},
                              {3306, "mysql", BruteForce::TableLogins},
                              {3389, "rdp", BruteForce::Logins},
                              {5432, "postgresql", BruteForce::TableLogins},
                              {5900, "vnc", BruteForce::Logins},
                              {5901, "vnc", BruteForce::Logins}};

const Login *loginTo(quint16 port)
{
    const auto *login =
        std::find_if(std::begin(Services), std::end(Services), [port](const Login &each) { return each.port == port; });
    return login == std::end(Services) ? nullptr : login;
}

} // namespace

void BruteForce::acceptContact(const Contact &contact)
{
    const Login *login = loginTo(contact.port);
    if (!login || contact.isFailed())
        return;
    const auto count = m_logins.add({{contact.fromMac, contact.from, contact.to}, contact.port}, contact.decided);
    if (!count.isNews(login->most))
        return;
    find({.kind = AlertKind::BruteForce,
          .actor = contact.fromMac,
          .time = contact.decided,
          .subject = contact.to.toString(),
          .facts = {{FactKind::Logins,
                     {countText(count.number), QString::fromLatin1(login->service), contact.to.toString(),
                      secondsText(count.since, contact.decided)}}}});
}

} // namespace lanscope
