// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/helper/installed_helper.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

#include <bpf/bpf.h>
#include <fcntl.h>
#include <net/if.h>
#include <unistd.h>

namespace lanscope::test {

namespace {

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Its number, "net:[4026531840]".
QString networkOf(const QString &process)
{
    return QFileInfo(QFile::symLinkTarget(process + QStringLiteral("/ns/net"))).fileName();
}

// BPF_TCX_INGRESS and BPF_TCX_EGRESS of linux 6.6; older kernels say EINVAL and have none. bpftool 7.1 does not know
// them.
QString tcxPrograms(const QString &interface)
{
    QString programs;
    for (const int point : {46, 47}) {
        __u32 ids[16];
        __u32 count = 16;
        const int index = int(if_nametoindex(qPrintable(interface)));
        if (index > 0 && bpf_prog_query(index, bpf_attach_type(point), 0, nullptr, ids, &count) == 0 && count > 0)
            programs += QStringLiteral("tcx %1: %2 programs\n").arg(point).arg(count);
    }
    return programs;
}

} // namespace

InstalledHelper::InstalledHelper()
{
    if (!install())
        return;
    m_fault = script({QStringLiteral("start"), m_folder.filePath(QStringLiteral("root"))});
    const QString inside = QString::fromUtf8(contents(m_folder.filePath(QStringLiteral("bus/pid")))).trimmed();
    // A descriptor, because another user could not walk through /proc to the other root.
    m_socket =
        open(qPrintable(QStringLiteral("/proc/%1/root/run/dbus/system_bus_socket").arg(inside)), O_PATH | O_CLOEXEC);
    if (m_fault.isEmpty() && m_socket < 0)
        m_fault = QStringLiteral("the bus has no socket");
}

InstalledHelper::~InstalledHelper()
{
    script({QStringLiteral("stop")});
    close(m_socket);
}

bool InstalledHelper::install()
{
    const QString root = m_folder.filePath(QStringLiteral("root"));
    qputenv("DESTDIR", root.toUtf8());
    for (const char *part : {"helper", "packaging"}) {
        const QStringList arguments = {QStringLiteral("--install"),
                                       QStringLiteral(BUILD_FOLDER "/") + QLatin1String(part),
                                       QStringLiteral("--prefix"), QStringLiteral("/usr")};
        if (QProcess::execute(QStringLiteral("cmake"), arguments) != 0)
            m_fault = QStringLiteral("cmake --install %1 failed").arg(QLatin1String(part));
    }
    qunsetenv("DESTDIR");

    // The build may have been configured for another prefix.
    QFile service(root + QStringLiteral("/usr/share/dbus-1/system-services/org.lanscope.Helper1.service"));
    QString text = QString::fromUtf8(contents(service.fileName()));
    text.replace(QRegularExpression(QStringLiteral("Exec=.*")),
                 QStringLiteral("Exec=/usr/libexec/lanscope/lanscope-helper"));
    if (service.open(QIODevice::WriteOnly))
        service.write(text.toUtf8());
    return m_fault.isEmpty();
}

helper::BusPtr InstalledHelper::connect(uid_t user) const
{
    return connectToBus(QStringLiteral("unix:path=/proc/self/fd/%1").arg(m_socket), user);
}

void InstalledHelper::allowAlice(const QStringList &actions)
{
    QByteArray rules;
    for (const QString &action : actions)
        rules += QStringLiteral("polkit.addRule(function(a, s) { if (a.id == '%1' && s.user == 'lshalice') "
                                "return polkit.Result.YES; });\n")
                     .arg(action)
                     .toUtf8();
    script({QStringLiteral("rules")}, rules);
}

QString InstalledHelper::script(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(SOURCE_FOLDER "/tests/support/system_bus.sh"),
                  QStringList{m_folder.filePath(QStringLiteral("bus"))} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (process.waitForFinished() && process.exitCode() == 0)
        return {};
    return QStringLiteral("system_bus.sh: ") + QString::fromUtf8(process.readAllStandardError());
}

std::optional<pid_t> InstalledHelper::process()
{
    const QString network = networkOf(QStringLiteral("/proc/self"));
    for (const QString &entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        const QString folder = QStringLiteral("/proc/") + entry;
        if (contents(folder + QStringLiteral("/comm")) == "lanscope-helper\n" && networkOf(folder) == network)
            return entry.toInt();
    }
    return std::nullopt;
}

qint64 InstalledHelper::residentMemory(pid_t process)
{
    qint64 octets = 0;
    bool table = false;
    for (const QByteArray &line : contents(QStringLiteral("/proc/%1/smaps").arg(process)).split('\n')) {
        static const QRegularExpression mapping(QStringLiteral("^[0-9a-f]+-[0-9a-f]+ "));
        if (mapping.match(QString::fromLatin1(line)).hasMatch())
            table = line.contains("bpf-map") || line.contains("socket:"); // and libpcap's rings
        else if (line.startsWith("Rss:") && !table)
            octets += line.mid(4).simplified().split(' ').value(0).toLongLong() * 1024;
    }
    return octets;
}

QString InstalledHelper::attachedTo(const QString &interface)
{
    const QString tc = QStringLiteral("tc");
    const QStringList filter = {QStringLiteral("filter"), QStringLiteral("show"), QStringLiteral("dev"), interface};
    QString network = output(QStringLiteral("bpftool"), {QStringLiteral("net"), QStringLiteral("show")});
    network.remove(
        QRegularExpression(QStringLiteral("^(xdp|tc|flow_dissector):\\s*$"), QRegularExpression::MultilineOption));
    const QString packets = QString::fromUtf8(contents(QStringLiteral("/proc/self/net/packet"))).section(u'\n', 1);
    return (tcxPrograms(interface) + output(tc, filter + QStringList{QStringLiteral("ingress")}) +
            output(tc, filter + QStringList{QStringLiteral("egress")}) + network + packets)
        .trimmed();
}

} // namespace lanscope::test
