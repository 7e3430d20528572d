// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/walk_through.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/views/plain_text.h"
#include "app/views/symbol.h"
#include "app/views/walk_card.h"

namespace lanscope {

WalkThrough::WalkThrough(const QList<Device> &devices, QWidget *parent)
    : QDialog(parent),
      m_walk(devices),
      m_progress(plainLabel()),
      m_stack(new QStackedWidget),
      m_card(new WalkCard),
      m_end(nullptr),
      m_thanks(readableLabel()),
      m_yes(new QPushButton(tr("&Yes, it belongs here"))),
      m_skip(new QPushButton(tr("&Skip"))),
      m_undo(new QPushButton(symbol(QStringLiteral("undo")), tr("&Undo"))),
      m_close(new QPushButton(tr("&Close")))
{
    setWindowTitle(tr("Who is who"));
    resize(560, 400);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(16);
    column->addWidget(m_progress);
    m_stack->addWidget(m_card);
    m_stack->addWidget(buildEnd());
    column->addWidget(m_stack, 1);
    column->addWidget(buildButtons());
    const QList<QWidget *> children = m_card->findChildren<QWidget *>();
    for (QWidget *child : children)
        child->installEventFilter(this);
    showStep();
}

QWidget *WalkThrough::buildEnd()
{
    m_end = new QWidget;
    QFont large = m_thanks->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_thanks->setFont(large);
    auto *column = new QVBoxLayout(m_end);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_thanks);
    column->addStretch(1);
    return m_end;
}

QWidget *WalkThrough::buildButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_undo);
    row->addStretch(1);
    row->addWidget(m_skip);
    row->addWidget(m_yes);
    row->addWidget(m_close);
    for (QPushButton *button : {m_yes, m_skip, m_undo, m_close})
        button->setAutoDefault(false); // Enter means yes wherever the focus is; see keyPressEvent()
    m_yes->setToolTip(tr("Enter"));
    m_skip->setToolTip(tr("Escape"));
    m_undo->setToolTip(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    connect(m_yes, &QPushButton::clicked, this, &WalkThrough::accepted);
    connect(m_skip, &QPushButton::clicked, this, &WalkThrough::skipped);
    connect(m_undo, &QPushButton::clicked, this, &WalkThrough::undone);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    return buttons;
}

void WalkThrough::setLastStep(QWidget *step)
{
    static_cast<QVBoxLayout *>(m_end->layout())->insertWidget(1, step);
}

void WalkThrough::updateDevices(const QList<Device> &devices)
{
    if (m_walk.isAtEnd())
        return;
    const Device before = m_walk.current();
    m_walk.update(devices);
    if (m_walk.current() != before)
        m_card->refresh(m_walk.current());
}

void WalkThrough::accepted()
{
    if (m_walk.isAtEnd())
        return;
    const Decision decision = m_walk.accept(m_card->name(), m_card->category(), m_card->owner());
    Q_EMIT decided({decision});
    showStep();
}

void WalkThrough::skipped()
{
    if (m_walk.isAtEnd())
        return accept();
    m_walk.skip();
    showStep();
}

void WalkThrough::undone()
{
    if (!m_walk.canUndo())
        return;
    if (const std::optional<Decision> back = m_walk.undo())
        Q_EMIT decided({*back});
    showStep();
}

void WalkThrough::showStep()
{
    const bool isAtEnd = m_walk.isAtEnd();
    m_progress->setText(isAtEnd ? tr("Done") : m_walk.progress());
    m_stack->setCurrentWidget(isAtEnd ? m_end : m_card);
    m_yes->setVisible(!isAtEnd);
    m_skip->setVisible(!isAtEnd);
    m_close->setVisible(isAtEnd);
    m_undo->setEnabled(m_walk.canUndo());
    if (!isAtEnd)
        return m_card->showDevice(m_walk.current());
    const int skipped = m_walk.count() - m_walk.namedCount();
    QStringList thanks;
    if (m_walk.namedCount() > 0)
        thanks += tr("You know %n device(s) now.", nullptr, m_walk.namedCount());
    if (skipped > 0)
        thanks += tr("%n skipped; you find them on the page Devices.", nullptr, skipped);
    m_thanks->setText(thanks.join(u' '));
    m_close->setFocus();
}

void WalkThrough::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        return undone();
    if (event->key() == Qt::Key_Escape)
        return skipped();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        auto *focused = qobject_cast<QPushButton *>(focusWidget());
        if (focused && focused->isVisible())
            return focused->click();
        return m_walk.isAtEnd() ? accept() : accepted();
    }
    QDialog::keyPressEvent(event);
}

bool WalkThrough::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    // A field takes its own typing back first; where there is none, the last answer is taken back.
    const auto *list = qobject_cast<QComboBox *>(watched); // it has the focus in the place of its field
    const auto *field = list ? list->lineEdit() : qobject_cast<QLineEdit *>(watched);
    const bool isMine = key->matches(QKeySequence::Undo) && !(field && field->isUndoAvailable());
    if (!isMine)
        return QDialog::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        undone();
    event->accept();
    return true;
}

} // namespace lanscope
