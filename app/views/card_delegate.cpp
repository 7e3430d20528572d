// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/card_delegate.h"

#include <QPainter>
#include <QWidget>

#include "app/models/device_filter_model.h"
#include "app/views/device_symbol.h"
#include "app/views/plain_text.h"
#include "app/views/rate_chart.h"
#include "app/views/symbol.h"

namespace lanscope {

namespace {

constexpr int CardWidth = 248;
constexpr int Padding = 12;
constexpr int IconSize = 32;
constexpr int PresenceSize = 12;
constexpr int Gap = 4;
constexpr int RateWidth = 88;
constexpr int Lines = 4;

/// Where the parts of a card stand, from left to right; mirrored by placed().
struct Card {
    QRect whole;
    int line;

    explicit Card(const QStyleOptionViewItem &option) : whole(option.rect), line(option.fontMetrics.height()) {}

    QRect icon() const { return {whole.left() + Padding, whole.top() + Padding, IconSize, IconSize}; }
    QRect text(int number) const
    {
        const int left = icon().right() + 1 + Padding;
        return {left, whole.top() + Padding + number * (line + Gap), whole.right() - Padding - left, line};
    }
    QRect rate() const { return text(3).adjusted(text(3).width() - RateWidth, 0, 0, 0); }
    QRect sparkline() const { return text(3).adjusted(0, 1, -RateWidth - Gap, -1); }
};

/// Paints with the colours of one card.
class CardPainter
{
public:
    CardPainter(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        : m_painter(painter), m_option(option), m_index(index), m_card(option)
    {
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        m_text = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
        m_quiet = isSelected ? m_text : quietTextColor(option.palette);
        m_accent = isSelected ? m_text : option.palette.color(QPalette::Highlight);
        m_mode = isSelected ? QIcon::Selected : QIcon::Normal;
    }

    void paint(const Device &device)
    {
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
        paintGround();
        deviceIcon(device).paint(m_painter, placed(m_card.icon()), Qt::AlignCenter, m_mode);
        paintTexts(device);
        paintPresence(device);
        paintRate();
        m_painter->restore();
    }

private:
    QRect placed(const QRect &rect) const { return QStyle::visualRect(m_option.direction, m_card.whole, rect); }

    void paintGround()
    {
        const QRectF ground = QRectF(m_card.whole).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool isSelected = m_option.state.testFlag(QStyle::State_Selected);
        QColor edge = m_option.palette.color(QPalette::Text);
        edge.setAlphaF(0.18F);
        const bool hasFocus = m_option.state.testFlag(QStyle::State_HasFocus);
        m_painter->setPen(hasFocus ? QPen(m_text, 2) : QPen(edge));
        m_painter->setBrush(m_option.palette.brush(isSelected ? QPalette::Highlight : QPalette::AlternateBase));
        m_painter->drawRoundedRect(ground, 6, 6);
    }

    void write(const QRect &rect, const QString &text, const QColor &color)
    {
        m_painter->setPen(color);
        const QString shown = m_painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
        const auto align = QStyle::visualAlignment(m_option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        m_painter->drawText(placed(rect), int(align) | Qt::TextSingleLine, shown);
    }

    void paintTexts(const Device &device)
    {
        QRect name = m_card.text(0);
        QFont bold = m_option.font;
        bold.setWeight(QFont::DemiBold);
        m_painter->setFont(bold);
        const bool isNew = m_index.data(DeviceModel::NewRole).toBool();
        const QString mark = isNew                                             ? DeviceDelegate::tr("● new")
                             : m_index.data(DeviceModel::NotMineRole).toBool() ? DeviceDelegate::tr("not yours")
                                                                               : QString();
        if (!mark.isEmpty()) {
            const int width = m_painter->fontMetrics().horizontalAdvance(mark);
            write({name.right() - width, name.top(), width + 1, name.height()}, mark, isNew ? m_accent : m_quiet);
            name.setWidth(name.width() - width - 8);
        }
        write(name, m_index.data().toString(), m_text);
        m_painter->setFont(m_option.font);
        QStringList what{kindText(device), deviceText(device, DeviceColumn::Vendor, {})};
        what.removeAll(QString());
        write(m_card.text(1), what.join(QStringLiteral(" · ")), m_quiet);
    }

    void paintPresence(const Device &device)
    {
        QRect line = m_card.text(2);
        const QIcon shape = presenceSymbol(device.presence);
        if (!shape.isNull()) {
            const QRect at(line.left(), line.center().y() - PresenceSize / 2, PresenceSize, PresenceSize);
            shape.paint(m_painter, placed(at), Qt::AlignCenter, m_mode);
            line.setLeft(at.right() + 1 + Gap);
        }
        const QString address = primaryAddress(device).toString();
        const QString text =
            presenceName(device.presence) + (address.isEmpty() ? QString() : QStringLiteral(" · ") + address);
        write(line, text, m_quiet);
    }

    void paintRate()
    {
        const QRect rate = m_card.rate();
        m_painter->setFont(numberFont(m_option.font));
        m_painter->setPen(m_quiet);
        const QString text = m_index.siblingAtColumn(int(DeviceColumn::Now)).data().toString();
        if (text.isEmpty()) // nobody listens: what is known is when it was heard
            return write(m_card.text(3), m_index.siblingAtColumn(int(DeviceColumn::LastSeen)).data().toString(),
                         m_quiet);
        const auto align = QStyle::visualAlignment(m_option.direction, Qt::AlignRight | Qt::AlignVCenter);
        m_painter->drawText(placed(rate), int(align) | Qt::TextSingleLine, text);
        paintSparkline(*m_painter, placed(m_card.sparkline()),
                       m_index.data(DeviceModel::RateRole).value<QList<double>>(), m_accent);
    }

    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    const QModelIndex &m_index;
    Card m_card;
    QColor m_text;
    QColor m_quiet;
    QColor m_accent;
    QIcon::Mode m_mode;
};

} // namespace

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {CardWidth, 2 * Padding + Lines * option.fontMetrics.height() + (Lines - 1) * Gap};
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CardPainter(painter, option, index).paint(deviceAt(index));
}

void CardDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Card card(option);
    const QRect name = card.text(0).adjusted(-Gap, -Gap, Gap, Gap);
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, name));
}

} // namespace lanscope
