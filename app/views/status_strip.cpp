// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/status_strip.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "app/models/visibility.h"
#include "app/views/elided_label.h"
#include "app/views/plain_text.h"
#include "app/views/symbol.h"
#include "app/views/visibility_meter.h"

namespace lanscope {

namespace {

QString seenLine(const QList<VisibilityItem> &items)
{
    QStringList parts;
    for (const VisibilityItem &item : items)
        parts += QStringLiteral("%1 %2").arg(item.subject, sightMark(item.sight));
    return StatusStrip::tr("Seen: %1").arg(parts.join(QStringLiteral(" · ")));
}

/// The same without shapes, for a screen reader.
QString seenWords(const QList<VisibilityItem> &items)
{
    QStringList parts;
    for (const VisibilityItem &item : items)
        parts += QStringLiteral("%1: %2").arg(item.subject, sightName(item.sight));
    return parts.join(QStringLiteral(", "));
}

QToolButton *textButton(const QString &text)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent),
      m_activity(new ElidedLabel),
      m_meter(new VisibilityMeter),
      m_seen(new ElidedLabel),
      m_why(textButton(tr("Wh&y?"))),
      m_loss(textButton({})),
      m_kept(plainLabel()),
      m_sent(plainLabel(tr("0 sent")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(8);
    m_activity->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_seen->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    row->addWidget(m_activity);
    addSeparator();
    row->addWidget(m_meter);
    row->addWidget(m_seen);
    row->addWidget(m_why);
    row->addStretch(1);
    row->addWidget(m_loss);
    row->addWidget(m_kept);
    addSeparator();
    row->addWidget(m_sent);

    m_why->setToolTip(tr("What Lanscope sees, what it counted, and how"));
    m_why->setAccessibleName(tr("Why is this seen and that not?"));
    m_loss->setIcon(symbol(QStringLiteral("warning")));
    m_loss->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_sent->setToolTip(tr("Lanscope sends nothing into the network."));
    m_sent->setAccessibleDescription(m_sent->toolTip());
    connect(m_why, &QToolButton::clicked, this, &StatusStrip::detailsWanted);
    connect(m_loss, &QToolButton::clicked, this, &StatusStrip::detailsWanted);
    showState({});
}

void StatusStrip::addSeparator()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Sunken);
    static_cast<QHBoxLayout *>(layout())->addWidget(line);
}

void StatusStrip::showState(const PipelineState &state)
{
    const QList<VisibilityItem> items = visibility(state);
    m_activity->showText(activityText(state));
    m_meter->showItems(items);
    m_seen->showText(seenLine(items));
    m_seen->setAccessibleName(seenWords(items));

    const QString loss = lossText(state);
    m_loss->setVisible(!loss.isEmpty());
    m_loss->setText(literalLabel(loss));

    const QString kept = storedText(state);
    m_kept->setVisible(state.stored || !state.notStoredReason.isEmpty() || !state.place.prefix.isEmpty());
    m_kept->setText(state.stored ? tr("Kept") : tr("Not kept"));
    m_kept->setToolTip(literalToolTip(kept));
    m_kept->setAccessibleDescription(kept);
}

} // namespace lanscope
