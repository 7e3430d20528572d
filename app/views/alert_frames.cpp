// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/alert_frames.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "app/anomaly/alert_frame_text.h"
#include "app/views/plain_text.h"

namespace lanscope {

namespace {

constexpr int LinesShown = 12; // a frame of a local protocol; the others are scrolled to

} // namespace

AlertFrames::AlertFrames(QWidget *parent) : QWidget(parent), m_heading(readableLabel()), m_dump(new QPlainTextEdit)
{
    m_dump->setReadOnly(true);
    m_dump->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_dump->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_dump->setTabChangesFocus(true);
    m_dump->setFixedHeight(LinesShown * m_dump->fontMetrics().lineSpacing());
    m_dump->setAccessibleName(tr("Frames of the alert"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_heading);
    column->addWidget(m_dump);
}

void AlertFrames::show(const QList<AlertFrame> &frames)
{
    if (const QString heading = alertFramesHeading(frames); m_heading->text() != heading)
        m_heading->setText(heading);
    if (const QString text = alertFramesText(frames); m_dump->toPlainText() != text)
        m_dump->setPlainText(text);
    m_dump->setVisible(!frames.isEmpty());
}

} // namespace lanscope
