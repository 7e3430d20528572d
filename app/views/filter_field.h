// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QCompleter;

namespace lanscope {

class CompletionModel;
class DeviceModel;

/// Where a filter for devices is typed. It offers what the term under the cursor may become, with what that means;
/// Down opens the list. What is offered holds foreign names and is shown literally.
class FilterField : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterField(QWidget *parent = nullptr);

    /// Values are offered from these, which must live as long as the field.
    void offerFrom(const DeviceModel *devices) { m_devices = devices; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer();
    void take(const QModelIndex &completion);

    const DeviceModel *m_devices = nullptr;
    CompletionModel *m_model;
    QCompleter *m_completer;
};

} // namespace lanscope
