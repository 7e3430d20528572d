// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/detail_notes.h"

#include <QTextDocument>

#include "app/models/device_decisions.h"

namespace lanscope {

DetailNotes::DetailNotes(DeviceDecisions *decisions, QWidget *parent) : QPlainTextEdit(parent), m_decisions(decisions)
{
    setAccessibleName(tr("Notes"));
    setPlaceholderText(tr("Anything you want to remember: where it stands, when you bought it, who repairs it."));
    setTabChangesFocus(true);
    setFrameShape(NoFrame);
    document()->setDocumentMargin(12);
}

void DetailNotes::show(const Device &device)
{
    const bool isOther = device.id != m_id;
    if (isOther)
        commit(); // to the device it was written for
    m_id = device.id;
    const QString notes = device.user.notes.value_or(QString());
    if ((!isOther && document()->isModified()) || notes == toPlainText())
        return;
    setPlainText(notes);
    document()->setModified(false);
}

void DetailNotes::commit()
{
    if (!document()->isModified())
        return;
    document()->setModified(false);
    m_decisions->setNotes(m_id, toPlainText());
}

void DetailNotes::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    commit();
}

} // namespace lanscope
