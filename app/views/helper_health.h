// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDBusConnection>
#include <QObject>

#include "app/models/status_rows.h"
#include "app/views/process_load.h"

namespace lanscope {

/// What Lanscope and its helper take of this computer: memory and processor. Asks the bus who the helper is, without
/// starting it.
class HelperHealth : public QObject
{
    Q_OBJECT
public:
    explicit HelperHealth(const QDBusConnection &bus, QObject *parent = nullptr);

    /// Asks again; once a second while somebody looks.
    void refresh();

    /// In words; says so where something is not known.
    QList<StatusRow> rows() const { return m_rows; }

Q_SIGNALS:
    void changed();

private:
    void acceptHelper(std::optional<qint64> pid);

    QDBusConnection m_bus;
    ProcessLoad m_window;
    std::optional<ProcessLoad> m_helper;
    QList<StatusRow> m_rows;
};

} // namespace lanscope
