// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "app/capture/network_view.h"

namespace lanscope::test {

/// The networks of a computer that a test carries around.
class FakeNetwork : public NetworkView
{
    Q_OBJECT
public:
    QHash<QString, LocalNetwork> networks;
    QStringList names; ///< the one with the default route first
    QStringList asked; ///< for the Wi-Fi name

    void watch() override {}
    QStringList interfaces() const override { return names; }
    LocalNetwork lookUp(const QString &interface) const override { return networks.value(interface); }
    void askWifiName(const QString &interface) override { asked.append(interface); }

    /// Puts the computer into a network, without telling.
    void enter(const LocalNetwork &network)
    {
        networks.insert(network.interface, network);
        names.removeAll(network.interface);
        names.prepend(network.interface);
    }
};

} // namespace lanscope::test
