// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QSocketNotifier>
#include <QTimer>

#include "app/base/unique_fd.h"
#include "app/capture/network_view.h"
#include "app/capture/wifi_name.h"

namespace lanscope {

/// The networks of this computer as its kernel and NetworkManager know them.
class SystemNetwork : public NetworkView
{
    Q_OBJECT
public:
    explicit SystemNetwork(QObject *parent = nullptr);

    void watch() override;
    QStringList interfaces() const override { return observableInterfaces(); }
    LocalNetwork lookUp(const QString &interface) const override { return lookUpNetwork(interface); }
    void askWifiName(const QString &interface) override;

    /// A lease brings link, address and route one after the other.
    static constexpr int QuietMilliseconds = 2000;

private:
    void drain();

    UniqueFd m_socket;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_quiet;
    std::unique_ptr<WifiName> m_wifiName; ///< made when it is asked for
};

} // namespace lanscope
