// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include "app/pipeline/pipeline_state.h"

namespace lanscope {

/// The name of the place that is shown; its menu leads to other places and to what this one is.
class PlaceButton : public QToolButton
{
    Q_OBJECT
public:
    explicit PlaceButton(QWidget *parent = nullptr);

    void showPlaces(const QList<Place> &places);
    /// Other places can only be looked at while nothing runs.
    void showState(const PipelineState &state);

    QSize sizeHint() const override;

Q_SIGNALS:
    void placeWanted(qint64 id);
    /// The person gave it another name or kind.
    void placeChanged(const lanscope::Place &place);

private:
    void buildMenu();
    void editPlace();

    QList<Place> m_places;
    PipelineState m_state;
};

} // namespace lanscope
