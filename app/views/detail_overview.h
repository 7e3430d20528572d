// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QScrollArea>

#include "app/inventory/device.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;

namespace lanscope {

class DetailGuess;
class DeviceDecisions;
struct DetailFact;

/// The first page of the detail dock: whose the device is and where it belongs, to be changed in place, and all that is
/// known of it, to be selected and copied.
class DetailOverview : public QScrollArea
{
    Q_OBJECT
public:
    explicit DetailOverview(DeviceDecisions *decisions, QWidget *parent = nullptr);

    /// `daysToLearn`: until it is known what the device usually moves; nothing when that is not told.
    void show(const Device &device, Timestamp now, std::optional<int> daysToLearn = {});

private:
    /// A fact's title and text on the form.
    struct Row {
        QLabel *title;
        QLabel *text;
    };
    using Set = void (DeviceDecisions::*)(const QList<DeviceId> &, const QString &);

    QComboBox *addChoice(const QString &title, Set set);
    void showChoice(QComboBox *box, const std::optional<QString> &value, const QStringList &values);
    void showFacts(const QList<DetailFact> &facts);
    void commit(QComboBox *box, Set set);

    DeviceDecisions *m_decisions;
    DeviceId m_id;
    DetailGuess *m_guess;
    QFormLayout *m_form;
    QCheckBox *m_followed;
    QComboBox *m_owner;
    QComboBox *m_group;
    QList<Row> m_rows;
};

} // namespace lanscope
