// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/filter_field.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QListView>
#include <QTimer>

#include "app/models/completion_model.h"
#include "app/models/device_model.h"
#include "app/views/completion_delegate.h"

namespace lanscope {

FilterField::FilterField(QWidget *parent)
    : QLineEdit(parent), m_model(new CompletionModel(this)), m_completer(new QCompleter(m_model, this))
{
    auto *popup = new QListView;
    popup->setMinimumWidth(360);
    popup->setAccessibleName(tr("What the filter may become"));
    m_completer->setPopup(popup);
    popup->setItemDelegate(new CompletionDelegate(popup)); // setPopup() sets one of its own
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(Qt::EditRole);
    m_completer->setMaxVisibleItems(10);
    setCompleter(m_completer);
    connect(this, &QLineEdit::textEdited, this, &FilterField::offer);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &FilterField::take);
}

void FilterField::offer()
{
    if (m_devices)
        m_model->show(DeviceFilter::completions(text(), cursorPosition(), m_devices->devices()));
}

void FilterField::take(const QModelIndex &completion)
{
    setCursorPosition(completion.data(CompletionModel::CursorRole).toInt());
    if (!text().endsWith(u':'))
        return;
    QTimer::singleShot(0, this, [this] { // once the list has closed: a key wants a value
        offer();
        m_completer->complete();
    });
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Down || m_completer->popup()->isVisible())
        return QLineEdit::keyPressEvent(event);
    offer();
    m_completer->setCompletionPrefix(text());
    m_completer->complete();
}

} // namespace lanscope
