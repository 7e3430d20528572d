// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/anomaly/alert.h"

class QLabel;
class QPlainTextEdit;

namespace lanscope {

/// The frames in which an alert was seen, octet by octet, to read and to copy; or why there are none.
class AlertFrames : public QWidget
{
    Q_OBJECT
public:
    explicit AlertFrames(QWidget *parent = nullptr);

    /// What a person selected stays selected while the frames are the same.
    void show(const QList<AlertFrame> &frames);

private:
    QLabel *m_heading;
    QPlainTextEdit *m_dump;
};

} // namespace lanscope
