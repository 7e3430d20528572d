// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QStringList>

#include "app/base/unique_fd.h"
#include "bpf/lanscope.h"

namespace lanscope::test {

/// Answers as lanscope-helper does, on any bus; the test writes the stream.
class FakeHelper : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.lanscope.Helper1")
public:
    explicit FakeHelper(QDBusConnection bus);

    quint32 abi = LANSCOPE_ABI_VERSION;
    QString errorName; ///< when set, OpenCapture fails with it …
    QString errorText; ///< … and this sentence

    QStringList asked; ///< interface, mode and backend of the last OpenCapture

    void send(const QByteArray &message) const;
    void closeStream() { m_stream = UniqueFd(); }
    bool clientHasLeft() const;

public Q_SLOTS:
    Q_SCRIPTABLE uint Version(QString &version);
    Q_SCRIPTABLE QDBusUnixFileDescriptor OpenCapture(uint index, const QString &name, const QString &mode,
                                                     const QString &backend, uint drainMilliseconds, QString &used,
                                                     QStringList &reasons);

private:
    QDBusConnection m_bus;
    UniqueFd m_stream;
};

} // namespace lanscope::test
