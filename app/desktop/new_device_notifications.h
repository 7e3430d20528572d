// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/desktop/new_device_teller.h"
#include "app/inventory/place.h"
#include "app/pipeline/pipeline_state.h"

namespace lanscope {

class Notifier;

/// Tells of new devices by notifications and passes on what a person answers.
///
/// Follows the pipeline by its slots. Switched off it still counts who was not looked at yet.
class NewDeviceNotifications : public QObject
{
    Q_OBJECT
public:
    /// The notifier must live as long as this object.
    explicit NewDeviceNotifications(Notifier &notifier, QObject *parent = nullptr);

    void setEnabled(bool enabled);
    /// Nothing is told until it is switched off.
    void setQuiet(bool quiet) { m_teller.setQuiet(quiet); }
    int unansweredCount() const { return m_teller.unansweredCount(); }

    /// Lets time pass; once a second.
    void showNow(Timestamp now);

public Q_SLOTS:
    /// Another place is shown, with who is known there; its state follows.
    void enterPlace(const lanscope::Place &place, const QList<lanscope::Device> &devices);
    void updateDevices(const QList<lanscope::Device> &devices);
    void forgetDevices(const QList<lanscope::DeviceId> &ids);
    void showState(const lanscope::PipelineState &state);
    /// The person looked at a device in the window.
    void attend(const lanscope::DeviceId &id);

Q_SIGNALS:
    /// The person wants to see the device.
    void openingWanted(const lanscope::DeviceId &id, const QByteArray &activationToken);
    /// "It's mine…": the person wants to name it.
    void namingWanted(const lanscope::DeviceId &id, const QByteArray &activationToken);
    /// "Not mine": said and done, no window is needed.
    void disownWanted(const lanscope::DeviceId &id);
    /// There were several: the person wants to see them all.
    void listWanted(const QByteArray &activationToken);
    void unansweredCountChanged(int count);

private:
    void show(const NewDeviceNotice &notice);
    void acceptAction(const QString &subject, const QString &action, const QByteArray &activationToken);
    void tellCount();

    Notifier &m_notifier;
    NewDeviceTeller m_teller;
    Place m_place;
    QList<Device> m_found; // with the place; told of when its state is known
    bool m_isEnabled = true;
    QList<DeviceId> m_shown; // at most NewDeviceTeller::MaximumTold
    Timestamp m_now;
    int m_toldCount = 0;
};

} // namespace lanscope
