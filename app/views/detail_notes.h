// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include "app/inventory/device.h"

namespace lanscope {

class DeviceDecisions;

/// What a person wrote about a device; kept as soon as they look elsewhere. What is being typed is never overwritten.
class DetailNotes : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit DetailNotes(DeviceDecisions *decisions, QWidget *parent = nullptr);

    void show(const Device &device);
    /// Keeps what was typed.
    void commit();

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    DeviceDecisions *m_decisions;
    DeviceId m_id;
};

} // namespace lanscope
