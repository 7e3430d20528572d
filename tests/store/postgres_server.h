// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <pwd.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace lanscope {

/// A PostgreSQL server of our own in a temporary folder, reached by a local socket only; gone with this object. It runs
/// as "nobody" when the test is root, because a server refuses to.
class PostgresServer
{
public:
    PostgresServer() { m_reason = start(); }

    ~PostgresServer()
    {
        m_server.terminate(); // SIGTERM waits for clients; tests close theirs before
        if (!m_server.waitForFinished(10000))
            m_server.kill();
        m_server.waitForFinished(5000);
    }

    /// Why there is no server; empty when there is one.
    const QString &missing() const { return m_reason; }

    /// A new database, as a URL.
    QString newDatabase()
    {
        ++m_databases;
        const QString name = databaseName();
        run(QStringLiteral("CREATE DATABASE ") + name);
        return QStringLiteral("postgresql://lanscope@/%1?host=%2&sensor=attic").arg(name, m_folder.path());
    }

    /// The name of the newest database.
    QString databaseName() const { return QStringLiteral("test%1").arg(m_databases); }

    /// Runs a statement outside Lanscope; the first value of its first row.
    QVariant run(const QString &statement, const QString &database = QStringLiteral("postgres"))
    {
        QVariant value;
        {
            QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), QStringLiteral("outside"));
            connection.setHostName(m_folder.path());
            connection.setDatabaseName(database);
            connection.setUserName(QStringLiteral("lanscope"));
            if (connection.open()) {
                QSqlQuery query(connection);
                if (!query.exec(statement))
                    qWarning("%s", qUtf8Printable(query.lastError().text()));
                else if (query.next())
                    value = query.value(0);
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("outside"));
        return value;
    }

    /// Ends the server at once, as a crash would, and starts it again.
    bool crashAndRestart()
    {
        // Its "immediate shutdown": nothing is written any more, clients are cut off, and the next start recovers. With
        // SIGKILL its children would live on a little and keep a new one from starting.
        ::kill(pid_t(m_server.processId()), SIGQUIT);
        if (!m_server.waitForFinished(30000))
            return false;
        QString reason = serve();
        for (int attempt = 0; attempt < 20 && !reason.isEmpty(); ++attempt) {
            m_server.waitForFinished(1000);
            reason = serve();
        }
        return reason.isEmpty();
    }

private:
    QString start()
    {
        if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
            return QStringLiteral("Qt's driver QPSQL is not installed (libqt6sql6-psql)");
        m_programs = newestPrograms();
        if (m_programs.isEmpty())
            return QStringLiteral("PostgreSQL is not installed (postgresql-15)");
        if (geteuid() == 0) {
            const passwd *nobody = getpwnam("nobody");
            if (!nobody || chown(QFile::encodeName(m_folder.path()).constData(), nobody->pw_uid, nobody->pw_gid) != 0)
                return QStringLiteral("there is no user \"nobody\" to run a server as");
            m_user = nobody->pw_uid;
            m_group = nobody->pw_gid;
        }
        QProcess initdb;
        beUnprivileged(initdb);
        initdb.start(m_programs + QStringLiteral("/initdb"),
                     {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-A"),
                      QStringLiteral("trust"), QStringLiteral("-U"), QStringLiteral("lanscope"), QStringLiteral("-E"),
                      QStringLiteral("UTF8"), QStringLiteral("--no-sync"), QStringLiteral("--locale=C.UTF-8")});
        if (!initdb.waitForFinished(60000) || initdb.exitCode() != 0)
            return QStringLiteral("initdb failed: ") + QString::fromLocal8Bit(initdb.readAllStandardError());
        return serve();
    }

    QString serve()
    {
        beUnprivileged(m_server);
        m_server.setProcessChannelMode(QProcess::MergedChannels);
        m_server.start(m_programs + QStringLiteral("/postgres"),
                       {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-k"),
                        m_folder.path(), QStringLiteral("-h"), QString(), QStringLiteral("-c"),
                        QStringLiteral("logging_collector=off"), QStringLiteral("-c"), QStringLiteral("fsync=off"),
                        QStringLiteral("-c"), QStringLiteral("full_page_writes=off")});
        QByteArray said;
        while (!said.contains("ready to accept connections")) {
            if (!m_server.waitForReadyRead(30000))
                return QStringLiteral("the server does not start: ") + QString::fromLocal8Bit(said);
            said += m_server.readAll();
        }
        return {};
    }

    static QString newestPrograms()
    {
        const QDir versions(QStringLiteral("/usr/lib/postgresql"));
        const QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
        for (const QString &name : names) {
            const QString folder = versions.filePath(name + QStringLiteral("/bin"));
            if (QFile::exists(folder + QStringLiteral("/initdb")))
                return folder;
        }
        return {};
    }

    void beUnprivileged(QProcess &process) const
    {
        process.setWorkingDirectory(m_folder.path());
        if (m_user == 0)
            return;
        process.setChildProcessModifier([user = m_user, group = m_group] {
            if (setgid(group) != 0 || setuid(user) != 0)
                _exit(1);
        });
    }

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/lanscope-pg-XXXXXX")};
    QString m_programs;
    QProcess m_server;
    QString m_reason;
    uid_t m_user = 0;
    gid_t m_group = 0;
    int m_databases = 0;
};

} // namespace lanscope
