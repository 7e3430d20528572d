// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QSet>
#include <QWidget>

#include "app/inventory/device.h"
#include "app/pipeline/pipeline_state.h"

class QAbstractItemView;
class QStackedLayout;

namespace lanscope {

class DeviceActions;
class DeviceBar;
class DeviceCards;
class DeviceDecisions;
class DeviceFilterModel;
class DeviceModel;
class DeviceTable;
class EmptyPage;

/// The page of all devices: what is filtered, and the table, the cards or what there is to do to fill them. The two
/// share what is chosen. Below, what was done can be taken back.
class DevicePage : public QWidget
{
    Q_OBJECT
public:
    DevicePage(DeviceModel *devices, DeviceDecisions *decisions, QWidget *parent = nullptr);

    DeviceTable *table() const { return m_table; }
    DeviceCards *cards() const { return m_cards; }
    /// The one of the two that is in use.
    QAbstractItemView *view() const;

    void showState(const PipelineState &state);
    void setFilter(const QString &text);
    /// Only devices that were here in the range of the time bar; nothing: all.
    void setOnly(const std::optional<QSet<DeviceId>> &only);

    /// Makes a device the current and only chosen one and goes to it; a filter that hides it is cleared.
    void select(const DeviceId &id);
    /// The same, with the focus where its name is typed.
    void beginNaming(const DeviceId &id);
    /// Goes to the devices that are shown, to the first of them when none is chosen.
    void enterList();
    /// The device that keys and menus are about; null when there is none.
    DeviceId current() const;
    /// All that are chosen, the current one first.
    QList<DeviceId> chosen() const;

    /// Brings order, filter and numbers up to date; once a second is often enough. Order and filter wait while
    /// somebody types, scrolls or moves the pointer among the rows.
    void refresh();

    /// Columns, their order, and whether cards are shown; as bytes to be kept.
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    /// Another device is the current one; a null one says that none is.
    void currentChanged(const lanscope::DeviceId &id);
    /// Enter or the like: the person wants to see more of a device.
    void activated(const lanscope::DeviceId &id);
    /// The filter should be this, wherever it is typed.
    void filterWanted(const QString &text);
    void listeningWanted();
    void fileWanted();
    void clearingWanted();
    /// The chosen range hides what a person wants to see.
    void everythingWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectView(QAbstractItemView *view);
    void connectBar(DeviceDecisions *decisions);
    void showWhatIsThere();
    void showDecision();
    void tellCurrent();
    bool isInUse() const;

    DeviceModel *m_devices;
    DeviceFilterModel *m_filter;
    DeviceActions *m_actions;
    DeviceBar *m_bar;
    DeviceTable *m_table;
    DeviceCards *m_cards;
    EmptyPage *m_empty;
    QStackedLayout *m_stack;
    PipelineState m_state;
    DeviceId m_told;        ///< the device that currentChanged() told last
    bool m_stirred = false; ///< somebody scrolled or pointed since the last refresh
};

} // namespace lanscope
