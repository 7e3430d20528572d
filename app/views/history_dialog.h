// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QDialog>

#include "app/history/history_answer.h"
#include "app/history/history_limits.h"

class QFormLayout;
class QLabel;

namespace lanscope {

class Settings;

/// What is kept of the past, for how long and how much of it, what may be asked of this program by others, and how to
/// forget. Everything applies at once.
class HistoryDialog : public QDialog
{
    Q_OBJECT
public:
    /// `range` is what a person chose in the time bar. `settings` must live as long as the dialog.
    HistoryDialog(Settings &settings, std::optional<TimeSpan> range, QWidget *parent = nullptr);

    void showSize(const StoreSize &size);
    void showNow(Timestamp now) { m_now = now; }

Q_SIGNALS:
    /// Forget for good what happened in this range.
    void rangeForgotten(lanscope::Timestamp from, lanscope::Timestamp to);
    void everythingForgotten();

private:
    void buildKeeping(QFormLayout *form);
    void buildForgetting(QFormLayout *form);
    void buildMetrics(QFormLayout *form);
    void confirm(const QString &question, const QString &button, const std::function<void()> &forget);

    Settings &m_settings;
    std::optional<TimeSpan> m_range;
    Timestamp m_now;
    QLabel *m_size;
};

} // namespace lanscope
