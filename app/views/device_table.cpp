// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/device_table.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>
#include <QProxyStyle>
#include <QResizeEvent>
#include <QStyleOption>

#include "app/models/device_filter_model.h"
#include "app/views/device_delegate.h"

namespace lanscope {

namespace {

constexpr int column(DeviceColumn which)
{
    return int(which);
}

QString usualDate()
{
    return QLocale().toString(QDateTime(QDate(2026, 12, 28), QTime(22, 28)), QLocale::ShortFormat);
}

/// A text about as wide as what a column usually holds.
QString usualText(DeviceColumn which)
{
    switch (which) {
    case DeviceColumn::Vendor:
        return QStringLiteral("Network storage");
    case DeviceColumn::Type:
        return categoryName(Category::SingleBoardComputer); // the longest there is
    case DeviceColumn::Address:
        return QStringLiteral("192.168.100.200");
    case DeviceColumn::Mac:
        return QStringLiteral("00:00:00:00:00:00");
    case DeviceColumn::Now:
        return QStringLiteral("888.8 kB/s sparkline");
    case DeviceColumn::LastSeen:
        return QStringLiteral("59 minutes ago");
    case DeviceColumn::FirstSeen:
        return usualDate();
    case DeviceColumn::Presence:
        return QStringLiteral("away and");
    default:
        return QStringLiteral("888.8 MB  ");
    }
}

/// Narrower than this the names would be cut short; what is beside them gives way first, in this order and down to
/// these widths.
constexpr int NameRoom = 160;
constexpr std::pair<DeviceColumn, int> GivingWay[] = {{DeviceColumn::Type, 96},
                                                      {DeviceColumn::Vendor, 88},
                                                      {DeviceColumn::Now, 88},
                                                      {DeviceColumn::LastSeen, 104},
                                                      {DeviceColumn::Presence, 88}};

constexpr int TitleEnd = 6;     // pixels after a title, as after the numbers below it
constexpr int TitleMargin = 18; // pixels beside a title, both sides together

/// From this width on the name does not need all the room that is left.
constexpr int WideTable = 1100;

/// Keeps a title that stands on the right away from the next one on the left.
class RoomyHeader : public QProxyStyle
{
public:
    explicit RoomyHeader(QObject *parent) { setParent(parent); }

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (element != CE_HeaderLabel || !header)
            return QProxyStyle::drawControl(element, option, painter, widget);
        QStyleOptionHeader label = *header;
        const bool isMirrored = option->direction == Qt::RightToLeft;
        label.rect.adjust(isMirrored ? TitleEnd : 0, 0, isMirrored ? 0 : -TitleEnd, 0);
        QProxyStyle::drawControl(element, &label, painter, widget);
    }
};

} // namespace

DeviceTable::DeviceTable(DeviceFilterModel *devices, QWidget *parent)
    : QTableView(parent), m_timeStyle(TimeStyle::Relative)
{
    setModel(devices);
    setItemDelegate(new DeviceDelegate(this));
    setAccessibleName(tr("Devices"));
    setAccessibleDescription(tr("One device a row. F2 gives the device of the current row a name."));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false); // Tab leaves the table, as everywhere else in the window
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    buildHeader();
}

void DeviceTable::buildHeader()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(32);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setTextElideMode(Qt::ElideRight);
    header->setStyle(new RoomyHeader(header));
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(64);
    const QList<DeviceColumn> shown = columnsInOrder();
    for (int visual = 0; visual < shown.size(); ++visual) {
        header->moveSection(header->visualIndex(column(shown.at(visual))), visual);
        header->resizeSection(column(shown.at(visual)), usualWidth(shown.at(visual)));
        header->setSectionHidden(column(shown.at(visual)), !isShownAtFirst(shown.at(visual)));
    }
    header->setSectionResizeMode(column(DeviceColumn::Name), QHeaderView::Stretch);
    connect(header, &QHeaderView::sectionResized, this, [this](int, int before, int after) {
        if (before == 0 || after == 0) // one came or went
            makeRoomForNames();
    });
    setSortingEnabled(true);
    sortByColumn(column(DeviceColumn::Name), Qt::AscendingOrder);
}

int DeviceTable::usualWidth(DeviceColumn which) const
{
    const int content = fontMetrics().horizontalAdvance(usualText(which));
    const int title = fontMetrics().horizontalAdvance(columnTitle(which)) + 24; // with the mark of the order
    return qMax(content, title) + 16;
}

void DeviceTable::setTimeStyle(TimeStyle style)
{
    if (std::exchange(m_timeStyle, style) != style)
        arrangeFor(style);
}

void DeviceTable::arrangeFor(TimeStyle style)
{
    QHeaderView *header = horizontalHeader();
    const int now = column(DeviceColumn::Now);
    const int lastSeen = column(DeviceColumn::LastSeen);
    if (style == TimeStyle::Exact) {
        m_hidNow = !header->isSectionHidden(now);
        header->setSectionHidden(now, true);
        m_lastSeenWidth = header->isSectionHidden(lastSeen) ? 0 : header->sectionSize(lastSeen);
        if (m_lastSeenWidth > 0)
            header->resizeSection(lastSeen, qMax(m_lastSeenWidth, fontMetrics().horizontalAdvance(usualDate()) + 24));
        return;
    }
    if (std::exchange(m_hidNow, false))
        header->setSectionHidden(now, false);
    if (const int width = std::exchange(m_lastSeenWidth, 0); width > 0)
        header->resizeSection(lastSeen, width);
}

QByteArray DeviceTable::columnState()
{
    if (m_timeStyle == TimeStyle::Exact)
        arrangeFor(TimeStyle::Relative);
    takeRoomBack();
    horizontalHeader()->length(); // what is left is given to the names first
    const QByteArray state = horizontalHeader()->saveState();
    if (m_timeStyle == TimeStyle::Exact)
        arrangeFor(TimeStyle::Exact);
    makeRoomForNames();
    return state;
}

void DeviceTable::restoreColumns(const QByteArray &state)
{
    takeRoomBack();
    horizontalHeader()->restoreState(state);
    if (m_timeStyle == TimeStyle::Exact)
        arrangeFor(m_timeStyle);
    makeRoomForNames();
}

void DeviceTable::editName(const QModelIndex &row)
{
    edit(row, EditKeyPressed, nullptr);
}

bool DeviceTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (!index.isValid() || (trigger != EditKeyPressed && trigger != DoubleClicked))
        return QTableView::edit(index, trigger, event);
    const QModelIndex name = index.siblingAtColumn(column(DeviceColumn::Name));
    selectionModel()->setCurrentIndex(name, QItemSelectionModel::NoUpdate);
    return QTableView::edit(name, trigger, event);
}

void DeviceTable::resizeEvent(QResizeEvent *event)
{
    const bool isWide = event->size().width() >= WideTable;
    if (isWide != (event->oldSize().width() >= WideTable)) {
        QHeaderView *header = horizontalHeader();
        header->setSectionResizeMode(column(DeviceColumn::Vendor),
                                     isWide ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!isWide)
            header->resizeSection(column(DeviceColumn::Vendor), usualWidth(DeviceColumn::Vendor));
    }
    QTableView::resizeEvent(event);
    makeRoomForNames();
}

void DeviceTable::makeRoomForNames()
{
    takeRoomBack();
    QHeaderView *header = horizontalHeader();
    int missing = NameRoom - viewport()->width();
    for (int section = 0; section < header->count(); ++section) // while rows are rearranged length() counts hidden ones
        missing += section == column(DeviceColumn::Name) ? 0 : header->sectionSize(section);
    for (const auto &[which, narrowest] : GivingWay) {
        const int section = column(which);
        const int width = header->sectionSize(section);
        const int title = fontMetrics().horizontalAdvance(columnTitle(which)) + TitleMargin;
        const int less = qMin(missing, width - qMax(narrowest, title));
        if (less <= 0 || header->isSectionHidden(section) || header->sectionResizeMode(section) == QHeaderView::Stretch)
            continue;
        header->resizeSection(section, width - less);
        m_gaveWay.insert(section, {width, width - less});
        missing -= less;
    }
    // The header gave the names what was left before; it does so again once all geometries have settled.
    QMetaObject::invokeMethod(header, "resizeSections", Qt::QueuedConnection);
}

void DeviceTable::takeRoomBack()
{
    for (auto section = m_gaveWay.cbegin(); section != m_gaveWay.cend(); ++section) {
        if (horizontalHeader()->sectionSize(section.key()) == section->second) // else the person made it so
            horizontalHeader()->resizeSection(section.key(), section->first);
    }
    m_gaveWay.clear();
}

} // namespace lanscope
