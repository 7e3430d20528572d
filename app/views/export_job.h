// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QObject>

#include "app/anomaly/alert.h"
#include "app/base/result.h"
#include "app/export/history_export.h"
#include "app/views/export_dialog.h"

namespace lanscope {

/// Writes what a person wants into one file, readable by them alone. Asks for the past by historyWanted(), one question
/// at a time, and ends with finished(); deletes itself then.
class ExportJob : public QObject
{
    Q_OBJECT
public:
    /// What is known without asking; `range` is what the past is asked for.
    struct Known {
        QList<Device> devices; ///< that were there in the range
        QList<Alert> alerts;
        TimeSpan range;
    };

    ExportJob(ExportRequest request, Known known, QObject *parent = nullptr);

    void start();
    void showAnswer(const HistoryAnswer &answer);

Q_SIGNALS:
    void historyWanted(const lanscope::HistoryQuery &query);
    /// Why it could not be done, "doing: reason"; empty when it is done.
    void finished(const QString &failure);

private:
    void ask(Grouping grouping, std::optional<DeviceId> device);
    void askOfNextDevice();
    void write(const QString &csv, const QJsonDocument &json);
    void end(const QString &failure);

    ExportRequest m_request;
    Known m_known;
    HistoryQuery m_query;
    QList<DeviceExchanges> m_exchanges;
};

} // namespace lanscope
