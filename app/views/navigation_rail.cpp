// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/navigation_rail.h"

#include <QAction>
#include <QButtonGroup>
#include <QStyleOptionFocusRect>
#include <QStylePainter>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/views/symbol.h"

namespace lanscope {

namespace {

/// A page's symbol and name; the current one stands on the accent, with a bar at its left.
class RailButton : public QToolButton
{
public:
    QSize minimumSizeHint() const override
    {
        return {qMax(136, TextStart + fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 12), 40};
    }
    QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor ground = palette().color(isChecked() ? QPalette::Highlight : QPalette::WindowText);
        ground.setAlphaF(isChecked() ? 0.18F : 0.07F);
        if (isChecked() || underMouse())
            paintRounded(painter, rect(), ground);
        if (isChecked())
            paintRounded(painter, mirrored(QRect(0, 8, 4, height() - 16)), palette().color(QPalette::Highlight));
        icon().paint(&painter, mirrored(QRect(16, (height() - 16) / 2, 16, 16)));
        const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
        painter.drawItemText(mirrored(rect().adjusted(TextStart, 0, -8, 0)), int(side) | Qt::TextShowMnemonic,
                             palette(), true, text(), QPalette::WindowText);
        if (hasFocus())
            paintFocus(painter);
    }

private:
    static constexpr int TextStart = 44;

    /// Where a part stands in the script's direction.
    QRect mirrored(const QRect &part) const { return QStyle::visualRect(layoutDirection(), rect(), part); }

    static void paintRounded(QPainter &painter, const QRect &area, const QColor &color)
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(area, qMin(6, area.width() / 2), qMin(6, area.width() / 2));
    }

    void paintFocus(QStylePainter &painter) const
    {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(2, 2, -2, -2);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
    }
};

} // namespace

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent), m_buttons(new QButtonGroup(this)), m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Pages"));
    m_column->setContentsMargins(8, 8, 8, 8);
    m_column->setSpacing(4);
    m_column->addStretch();
    m_buttons->setExclusive(true);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int page, bool checked) {
        if (checked)
            Q_EMIT currentChanged(page);
    });
}

void NavigationRail::addPage(const QString &symbolName, const QString &title)
{
    const int page = int(m_buttons->buttons().size());
    auto *button = new RailButton;
    button->setIcon(symbol(symbolName));
    button->setText(title);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_buttons->addButton(button, page);
    m_column->insertWidget(page, button);
    if (page == 0)
        button->setChecked(true);

    auto *jump = new QAction(this);
    jump->setShortcut(QKeySequence(int(Qt::CTRL) | int(Qt::Key_1 + page)));
    connect(jump, &QAction::triggered, this, [this, page] { setCurrent(page); });
    addAction(jump);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(title, jump->shortcut().toString(QKeySequence::NativeText)));
}

void NavigationRail::setTitle(int page, const QString &title)
{
    if (QAbstractButton *button = m_buttons->button(page))
        button->setText(title);
}

void NavigationRail::setCurrent(int page)
{
    if (QAbstractButton *button = m_buttons->button(page))
        button->setChecked(true);
}

} // namespace lanscope
