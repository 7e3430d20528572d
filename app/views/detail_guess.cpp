// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/detail_guess.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/models/device_decisions.h"
#include "app/models/guess_text.h"
#include "app/views/correction_dialog.h"
#include "app/views/plain_text.h"

namespace lanscope {

DetailGuess::DetailGuess(DeviceDecisions *decisions, QWidget *parent)
    : QFrame(parent),
      m_decisions(decisions),
      m_text(readableLabel()),
      m_correct(new QPushButton(tr("Not &right?"))),
      m_back(new QPushButton(tr("&Back to the guess")))
{
    m_text->setMinimumWidth(1); // a long word must not widen the dock
    m_correct->setToolTip(tr("Say what this device is; your word stands for ever"));
    m_back->setToolTip(tr("Takes back what you said it is"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_correct);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_text);
    column->addLayout(buttons);
    connect(m_correct, &QPushButton::clicked, this, &DetailGuess::correct);
    connect(m_back, &QPushButton::clicked, this, [this] { m_decisions->backToGuess(m_device.id); });
}

void DetailGuess::show(const Device &device)
{
    m_device = device;
    const QString text = guessLines(device).join(u'\n');
    if (m_text->text() != text) // what somebody selected stays selected
        m_text->setText(text);
    m_back->setVisible(device.isCorrected());
}

void DetailGuess::correct()
{
    auto *dialog = new CorrectionDialog(m_device, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CorrectionDialog::corrected, m_decisions, &DeviceDecisions::correct);
    dialog->open();
}

void DetailGuess::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor ground = palette().color(QPalette::WindowText);
    ground.setAlphaF(0.05F);
    painter.fillRect(rect(), ground);
}

} // namespace lanscope
