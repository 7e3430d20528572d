// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "app/models/history_model.h"
#include "app/models/stacked_history.h"

namespace lanscope {

/// Colour `index` of a stack: calm, and apart for colour-blind eyes as far as a dozen can be. The last is grey.
QColor seriesColor(int index, bool isOthers, const QPalette &palette);

/// What was stored of a range of time as stacked areas, received above the line and sent below. Stretches in which
/// nobody listened are hatched, what happened is marked above the curve, a card beside the pointer tells the values,
/// and a moment can be chosen by a click or by arrow keys.
class HistoryChart : public QWidget
{
    Q_OBJECT
public:
    /// `model` must live as long as the chart.
    explicit HistoryChart(const HistoryModel &model, QWidget *parent = nullptr);

    /// The model has another answer or measure; `events` are those of its range, in the order of time.
    void draw(const QList<HistoryEvent> &events);
    void choose(std::optional<Timestamp> moment);

    QSize sizeHint() const override { return {240, 200}; }
    QSize minimumSizeHint() const override { return {240, 120}; }

Q_SIGNALS:
    /// A person wants to know about the step that holds this moment; nothing: about the whole range again.
    void momentChosen(std::optional<lanscope::Timestamp> moment);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    double xOf(double milliseconds) const;
    double yOf(double amount) const;
    std::optional<Timestamp> momentAt(const QPointF &position) const;
    void paintGrid(QPainter &painter) const;
    void paintAreas(QPainter &painter) const;
    void paintUnobserved(QPainter &painter) const;
    void paintMoment(QPainter &painter, Timestamp moment, Qt::PenStyle style) const;
    void paintEvents(QPainter &painter) const;
    void paintReadout(QPainter &painter) const;
    const HistoryAnswer &answer() const { return m_model.answer(); }

    const HistoryModel &m_model;
    QList<HistoryEvent> m_events;
    StackedHistory m_stack;
    QRectF m_plot; ///< between the labels of both axes
    std::optional<Timestamp> m_chosen;
    std::optional<Timestamp> m_pointedAt;
};

} // namespace lanscope
