// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace lanscope {

class DeviceFilterModel;
class DeviceModel;
class ElidedLabel;

/// What stands above the devices: frequent filters as buttons, how many devices there are, what is wrong with the
/// filter, and in which way devices are shown.
class DeviceBar : public QWidget
{
    Q_OBJECT
public:
    DeviceBar(const DeviceModel *devices, const DeviceFilterModel *filter, QWidget *parent = nullptr);

    /// Brings numbers, buttons and problems up to date.
    void refresh();

    bool showsCards() const;
    void setShowsCards(bool cards);
    QToolButton *columnsButton() const { return m_columns; }

Q_SIGNALS:
    /// The person wants this filter instead.
    void filterWanted(const QString &text);
    void cardsWanted(bool cards);
    void allKnownWanted();

private:
    /// A button that puts a term into the filter and takes it out.
    struct Chip {
        QToolButton *button;
        QString title;
        QString term;
    };

    QToolButton *addButton(QBoxLayout *row, const QString &symbolName, const QString &title);
    void addChip(QBoxLayout *row, const QString &title, const QString &term);
    void refreshChip(const Chip &chip) const;

    const DeviceModel *m_devices;
    const DeviceFilterModel *m_filter;
    QList<Chip> m_chips;
    ElidedLabel *m_count;
    QPushButton *m_allKnown;
    QToolButton *m_table = nullptr;
    QToolButton *m_cards = nullptr;
    QToolButton *m_columns = nullptr;
    QLabel *m_problems;
};

} // namespace lanscope
