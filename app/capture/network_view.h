// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include "app/capture/local_network.h"

namespace lanscope {

/// What this computer knows of its networks without sending anything. Lives on the pipeline thread.
class NetworkView : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Begins to tell changed().
    virtual void watch() = 0;
    /// Interfaces that can be observed; the one with the default route first.
    virtual QStringList interfaces() const = 0;
    virtual LocalNetwork lookUp(const QString &interface) const = 0;
    /// Asks what the wireless network behind an interface is called; answered by wifiNameFound(), or never.
    virtual void askWifiName(const QString &interface) = 0;

Q_SIGNALS:
    /// Links, addresses or routes changed, and nothing more happened for a moment.
    void changed();
    void wifiNameFound(const QString &interface, const QString &name);
};

} // namespace lanscope
