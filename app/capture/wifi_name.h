// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QDBusConnection>
#include <QDBusPendingCall>
#include <QObject>

namespace lanscope {

/// Asks NetworkManager what the wireless network behind an interface is called. Where it does not run, or the interface
/// is no wireless one, nothing happens: the name is a convenience.
class WifiName : public QObject
{
    Q_OBJECT
public:
    explicit WifiName(QDBusConnection bus, QObject *parent = nullptr);

    /// Asks; returns at once. Answers come in the order of the questions.
    void ask(const QString &interface);

Q_SIGNALS:
    /// `name` is harmless and never empty.
    void found(const QString &interface, const QString &name);

private:
    using Step = std::function<void(const QVariant &value)>;
    void call(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments,
              const Step &next);
    void property(const QString &path, const QString &interface, const QString &name, const Step &next);

    QDBusConnection m_bus;
};

} // namespace lanscope
