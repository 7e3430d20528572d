// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace lanscope {

/// Asks once, the first time, whether to listen, and says what that takes.
class ListenBanner : public QFrame
{
    Q_OBJECT
public:
    explicit ListenBanner(QWidget *parent = nullptr);

Q_SIGNALS:
    void listeningWanted();
    void declined();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace lanscope
