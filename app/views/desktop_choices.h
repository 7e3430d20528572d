// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lanscope {

class Settings;

/// Whether Lanscope starts at login and whether it tells of new devices, with a button that shows how. Applies at once.
class DesktopChoices : public QWidget
{
    Q_OBJECT
public:
    /// `settings` must live as long as the widget.
    explicit DesktopChoices(Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void sampleNotificationWanted();
};

} // namespace lanscope
