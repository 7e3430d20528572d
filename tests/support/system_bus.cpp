// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/system_bus.h"

#include <QFile>

#include <unistd.h>

namespace lanscope::test {

namespace {

constexpr auto Configuration = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>unix:path=%1/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/>
    <allow own="*"/>
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
  </policy>
</busconfig>
)";

} // namespace

helper::BusPtr connectToBus(const QString &address, std::optional<uid_t> user)
{
    sd_bus *bus = nullptr;
    sd_bus_new(&bus);
    helper::BusPtr owner(bus);
    sd_bus_set_address(bus, address.toUtf8().constData());
    sd_bus_set_bus_client(bus, 1);
    sd_bus_negotiate_fds(bus, 1);

    const uid_t before = geteuid();
    if (user && seteuid(*user) < 0)
        return nullptr;
    const char *name = nullptr;
    const bool connected = sd_bus_start(bus) >= 0 && sd_bus_get_unique_name(bus, &name) >= 0;
    if (user && seteuid(before) < 0)
        return nullptr;
    return connected ? std::move(owner) : nullptr;
}

SystemBus::SystemBus()
{
    const QString file = m_folder.filePath(QStringLiteral("bus.conf"));
    QFile configuration(file);
    if (!configuration.open(QIODevice::WriteOnly))
        return;
    configuration.write(QString::fromLatin1(Configuration).arg(m_folder.path()).toUtf8());
    configuration.close();
    // Another user of a test may still be in this one's group.
    QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ReadGroup | QFile::ExeGroup |
                                               QFile::ReadOther | QFile::ExeOther);

    m_daemon.setProcessChannelMode(QProcess::SeparateChannels);
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--config-file=") + file, QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                    QStringLiteral("--nosyslog"), QStringLiteral("--print-address")});
    if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

SystemBus::~SystemBus()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

} // namespace lanscope::test
