// SPDX-License-Identifier: GPL-3.0-or-later
// What a person set about metrics.
#include "app/settings/settings.h"

namespace lanscope {

namespace {

const QString OfferedKey = QStringLiteral("metrics/offered");
const QString PortKey = QStringLiteral("metrics/port");
const QString DevicesKey = QStringLiteral("metrics/devices");

bool isPort(int port)
{
    return port >= 1 && port <= 65535;
}

} // namespace

bool Settings::offersMetrics() const
{
    return isSwitchedOn(OfferedKey, false);
}

void Settings::setOffersMetrics(bool offers)
{
    if (offers == offersMetrics())
        return;
    m_file.setValue(OfferedKey, offers);
    Q_EMIT metricsChanged();
}

int Settings::metricsPort() const
{
    bool isNumber = false;
    const int port = m_file.value(PortKey).toInt(&isNumber);
    return isNumber && isPort(port) ? port : DefaultMetricsPort;
}

void Settings::setMetricsPort(int port)
{
    if (port == metricsPort() || !isPort(port))
        return;
    m_file.setValue(PortKey, port);
    Q_EMIT metricsChanged();
}

bool Settings::metricsNameDevices() const
{
    return isSwitchedOn(DevicesKey, false);
}

void Settings::setMetricsNameDevices(bool names)
{
    if (names == metricsNameDevices())
        return;
    m_file.setValue(DevicesKey, names);
    Q_EMIT metricsChanged();
}

} // namespace lanscope
