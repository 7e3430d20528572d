// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include <cerrno>
#include <cstdio>
#include <cstdlib>

#include <pwd.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "helper/service/privileges.h"

using lanscope::helper::dropPrivileges;

namespace {

// What a child says about itself after it dropped its privileges; this process keeps its own.
template <typename Say>
QByteArray afterDropping(Say say)
{
    int ends[2];
    if (pipe(ends) < 0)
        return "no pipe";
    const pid_t child = fork();
    if (child == 0) {
        setenv("LD_PRELOAD", "/nonexistent", 1);
        const auto dropped = dropPrivileges();
        FILE *out = fdopen(ends[1], "w");
        if (!dropped)
            std::fputs(dropped.error().sentence.c_str(), out);
        else
            say(out);
        std::fclose(out);
        _exit(0);
    }
    close(ends[1]);
    QByteArray said;
    char buffer[4096];
    for (ssize_t length = 0; (length = read(ends[0], buffer, sizeof buffer)) > 0;)
        said.append(buffer, length);
    close(ends[0]);
    waitpid(child, nullptr, 0);
    return said;
}

void sayStatus(FILE *out)
{
    FILE *status = std::fopen("/proc/thread-self/status", "r");
    char line[256];
    while (status && std::fgets(line, sizeof line, status))
        std::fputs(line, out);
}

QString fieldOf(const QByteArray &status, const char *name)
{
    const QRegularExpression field(QStringLiteral("^%1:[ \\t]*(.*)$").arg(QLatin1String(name)),
                                   QRegularExpression::MultilineOption);
    return field.match(QString::fromLatin1(status)).captured(1);
}

} // namespace

class TestPrivileges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyThreeCapabilitiesRemain_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        const auto three = QStringLiteral("0000008000003000"); // bits 39 (BPF), 12 (NET_ADMIN), 13 (NET_RAW)
        QTest::newRow("permitted") << QStringLiteral("CapPrm") << three;
        QTest::newRow("effective") << QStringLiteral("CapEff") << three;
        QTest::newRow("bounding") << QStringLiteral("CapBnd") << three;
        QTest::newRow("inheritable") << QStringLiteral("CapInh") << QStringLiteral("0000000000000000");
        QTest::newRow("ambient") << QStringLiteral("CapAmb") << QStringLiteral("0000000000000000");
        QTest::newRow("no new privileges") << QStringLiteral("NoNewPrivs") << QStringLiteral("1");
        QTest::newRow("umask") << QStringLiteral("Umask") << QStringLiteral("0077");
        QTest::newRow("groups") << QStringLiteral("Groups") << QString();
    }

    void onlyThreeCapabilitiesRemain()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        const QByteArray status = afterDropping(sayStatus);
        QCOMPARE(fieldOf(status, qPrintable(field)).trimmed(), value);
    }

    void itBecomesItsOwnUserIfThereIsOne()
    {
        const passwd *user = getpwnam(lanscope::helper::HelperUser);
        const QString uid = QString::number(user ? user->pw_uid : 0);
        QCOMPARE(fieldOf(afterDropping(sayStatus), "Uid"), QStringList({uid, uid, uid, uid}).join(u'\t'));
    }

    void theEnvironmentIsEmptyAndNothingIsDumped()
    {
        QCOMPARE(afterDropping([](FILE *out) {
                     std::fprintf(out, "%s %d", environ && *environ ? *environ : "none", prctl(PR_GET_DUMPABLE));
                 }),
                 QByteArray("none 0"));
    }

    void rawSocketsStillOpen()
    {
        QCOMPARE(afterDropping([](FILE *out) { std::fprintf(out, "%d", socket(AF_PACKET, SOCK_RAW, 0) >= 0); }),
                 QByteArray("1"));
    }

    void filesCannotBeGivenAway()
    {
        const auto giveAway = [](FILE *out) {
            std::FILE *own = std::tmpfile();
            std::fprintf(out, "%d", fchown(fileno(own), 1, 1) < 0 ? errno : 0);
        };
        QCOMPARE(afterDropping(giveAway), QByteArray::number(EPERM));
    }
};

int main(int argc, char **argv)
{
    if (geteuid() != 0) {
        std::puts("skipped: needs root, or there is nothing to drop");
        return 77;
    }
    QCoreApplication application(argc, argv);
    TestPrivileges test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_privileges.moc"
