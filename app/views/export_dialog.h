// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDialog>

#include "app/history/history_answer.h"

class QComboBox;
class QFormLayout;

namespace lanscope {

/// What a person wants in a file.
struct ExportRequest {
    enum class Thing { Devices, Flows, Alerts, History };

    Thing thing = Thing::Devices;
    bool isJson = false;
    Grouping by = Grouping::Device; ///< of History
    QString path;
};

/// Asks what is to be written into a file, and into which. Says which range of time it is of.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// `rangeText` is the range of the time bar in words; empty: all that is kept.
    explicit ExportDialog(const QString &rangeText, QWidget *parent = nullptr);

    /// What is chosen; without a path.
    ExportRequest request() const;

Q_SIGNALS:
    void exportWanted(const lanscope::ExportRequest &request);

private:
    QComboBox *addChoice(QFormLayout *form, const QString &label, const QList<std::pair<QString, int>> &choices);
    void choosePath();

    QComboBox *m_thing;
    QComboBox *m_by;
    QComboBox *m_format;
};

} // namespace lanscope
