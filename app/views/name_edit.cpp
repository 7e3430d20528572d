// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/name_edit.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

#include "app/base/foreign_text.h"
#include "app/inventory/name_suggestions.h"
#include "app/models/device_text.h"

namespace lanscope {

NameEdit::NameEdit(QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(ForeignTextLength);
    setAccessibleName(tr("Name"));
    connect(this, &QLineEdit::returnPressed, this, &NameEdit::commit);
}

void NameEdit::showName(const Device &device)
{
    const QString name = foreignText(device.name());
    const bool isOther = device.id != m_id;
    if (isOther)
        commit(); // to the device it was typed for
    m_id = device.id;
    setPlaceholderText(deviceTitle(device));
    if (!isOther && (isModified() || name == m_shown))
        return;
    m_shown = name;
    setText(name);
    setCursorPosition(0);
    offerNames(this, nameSuggestions(device));
}

void NameEdit::commit()
{
    if (!isModified())
        return;
    setModified(false);
    Q_EMIT nameTyped(m_id, text());
}

void NameEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !isModified())
        return QLineEdit::keyPressEvent(event);
    setText(m_shown);
    selectAll();
}

void NameEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

void offerNames(QLineEdit *edit, const QStringList &names)
{
    QStringList offered = names;
    offered.removeAll(QString());
    offered.removeDuplicates();
    delete edit->completer();
    auto *completer = new QCompleter(offered, edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
}

} // namespace lanscope
