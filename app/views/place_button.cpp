// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/place_button.h"

#include <QMenu>

#include "app/models/place_text.h"
#include "app/views/place_dialog.h"
#include "app/views/plain_text.h"
#include "app/views/symbol.h"

namespace lanscope {

namespace {

constexpr int WidestTitle = 240; // pixels; a person may give a long name

} // namespace

PlaceButton::PlaceButton(QWidget *parent) : QToolButton(parent)
{
    setIcon(symbol(QStringLiteral("wifi")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setAutoRaise(true);
    setAccessibleDescription(tr("The place that is shown. The menu leads to other places."));
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &PlaceButton::buildMenu);
    showState({});
}

void PlaceButton::showPlaces(const QList<Place> &places)
{
    m_places = places;
}

void PlaceButton::showState(const PipelineState &state)
{
    m_state = state;
    const QString title = placeTitle(state.place);
    const QString shown = fontMetrics().elidedText(title, Qt::ElideRight, WidestTitle);
    setVisible(!title.isEmpty());
    setText(literalLabel(shown));
    setToolTip(literalToolTip(title));
}

QSize PlaceButton::sizeHint() const
{
    return QToolButton::sizeHint().boundedTo({WidestTitle + 64, QToolButton::sizeHint().height()});
}

void PlaceButton::buildMenu()
{
    menu()->clear();
    for (const Place &place : std::as_const(m_places)) {
        QAction *look = menu()->addAction(literalLabel(placeTitle(place)));
        look->setCheckable(true);
        look->setChecked(place.id == m_state.place.id);
        look->setEnabled(m_state.activity == Activity::Idle || look->isChecked());
        connect(look, &QAction::triggered, this, [this, id = place.id] { Q_EMIT placeWanted(id); });
    }
    if (!m_places.isEmpty())
        menu()->addSeparator();
    QAction *edit = menu()->addAction(symbol(QStringLiteral("rename")), tr("&What this place is…"));
    edit->setEnabled(m_state.place.id != 0 && !isRecording(m_state.place));
    connect(edit, &QAction::triggered, this, &PlaceButton::editPlace);
}

void PlaceButton::editPlace()
{
    auto *dialog = new PlaceDialog(m_state.place, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT placeChanged(dialog->place()); });
    dialog->open();
}

} // namespace lanscope
