// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/store/postgres_server.h"
#include "tests/store/sample_store.h"

namespace lanscope {

/// Whatever is promised of the store is promised of both engines: test functions of an EngineTest run once for each.
class EngineTest : public QObject
{
protected:
    /// Rows for a test function's _data.
    static void engines()
    {
        QTest::addColumn<bool>("isServer");
        QTest::newRow("sqlite") << false;
        QTest::newRow("postgresql") << true;
    }

    /// Opens a new database of the row's engine; false when there is none to be had.
    bool openFresh(bool isServer)
    {
        m_store.reset();
        m_folder = QTemporaryDir();
        if (isServer && !m_server)
            m_server = std::make_unique<PostgresServer>();
        if (isServer && !m_server->missing().isEmpty())
            return false;
        m_location = isServer ? m_server->newDatabase() : m_folder.filePath(QStringLiteral("lanscope.db"));
        return reopen();
    }

    bool reopen(StoreRole role = StoreRole::Recorder)
    {
        m_store.reset();
        auto store = Store::open(m_location, role);
        if (!store) {
            qWarning("%s", qUtf8Printable(store.error().sentence));
            return false;
        }
        m_store = std::move(*store);
        return true;
    }

    QString missing() const { return m_server ? m_server->missing() : QString(); }

    std::unique_ptr<PostgresServer> m_server;
    QTemporaryDir m_folder;
    QString m_location;
    std::unique_ptr<Store> m_store;
};

} // namespace lanscope

/// Opens a fresh database of the row's engine, or skips the row and says why.
#define OPEN_ENGINE()                                                                                                  \
    QFETCH(bool, isServer);                                                                                            \
    const bool isOpen = openFresh(isServer);                                                                           \
    if (!missing().isEmpty() && isServer)                                                                              \
        QSKIP(qPrintable(missing()));                                                                                  \
    QVERIFY(isOpen)
