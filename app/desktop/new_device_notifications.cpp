// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/new_device_notifications.h"

#include "app/desktop/new_device_text.h"
#include "app/desktop/notifier.h"

namespace lanscope {

namespace {

const QString newDevices = QStringLiteral("new-devices");
const QString openKey = QStringLiteral("default"); // a click on the notification itself
const QString mineKey = QStringLiteral("mine");
const QString notMineKey = QStringLiteral("not-mine");

/// The same network, of which more is known now.
bool isFoundToBe(const Place &before, const Place &after)
{
    return !before.prefix.isEmpty() && before.prefix == after.prefix && before.gateway.isNull() &&
           !after.gateway.isNull();
}

} // namespace

NewDeviceNotifications::NewDeviceNotifications(Notifier &notifier, QObject *parent)
    : QObject(parent), m_notifier(notifier)
{
    connect(&notifier, &Notifier::activated, this, &NewDeviceNotifications::acceptAction);
    connect(&notifier, &Notifier::closed, this, [this](const QString &subject) {
        if (subject == newDevices)
            m_teller.acceptClosing();
    });
}

void NewDeviceNotifications::setEnabled(bool enabled)
{
    if (std::exchange(m_isEnabled, enabled) && !enabled)
        m_notifier.close(newDevices);
}

void NewDeviceNotifications::showNow(Timestamp now)
{
    m_now = now;
    if (const auto notice = m_teller.advanceTo(now))
        show(*notice);
    tellCount();
}

void NewDeviceNotifications::enterPlace(const Place &place, const QList<Device> &devices)
{
    m_found = devices;
    if (isFoundToBe(std::exchange(m_place, place), place))
        return;                   // who came before it was known which place this is came here
    m_notifier.close(newDevices); // the devices it names are not shown any more
    m_teller.acceptClosing();
    m_teller.enterPlace();
    tellCount();
}

void NewDeviceNotifications::updateDevices(const QList<Device> &devices)
{
    m_teller.update(devices, m_now);
    tellCount();
}

void NewDeviceNotifications::forgetDevices(const QList<DeviceId> &ids)
{
    m_teller.forget(ids);
    tellCount();
}

void NewDeviceNotifications::showState(const PipelineState &state)
{
    if (state.activity == Activity::Listening)
        m_teller.listen(state.settlingUntil, m_now);
    else
        m_teller.stopListening();
    if (!m_found.isEmpty())
        updateDevices(std::exchange(m_found, {}));
}

void NewDeviceNotifications::attend(const DeviceId &id)
{
    m_teller.attend(id);
    tellCount();
}

void NewDeviceNotifications::show(const NewDeviceNotice &notice)
{
    m_shown.clear();
    for (const NewDevice &device : notice.devices)
        m_shown.append(device.id);
    if (notice.count() == 0)
        return m_notifier.close(newDevices);
    if (!m_isEnabled)
        return m_teller.acceptClosing();

    Notification notification{.title = noticeTitle(notice),
                              .body = noticeBody(notice),
                              .actions = {{openKey, tr("Show")}},
                              .urgency = Urgency::Normal,
                              .category = QStringLiteral("device.added")};
    if (notice.count() == 1)
        notification.actions.append({{mineKey, tr("It’s mine…")}, {notMineKey, tr("Not mine")}});
    m_notifier.show(newDevices, notification);
}

void NewDeviceNotifications::acceptAction(const QString &subject, const QString &action,
                                          const QByteArray &activationToken)
{
    if (subject != newDevices || m_shown.isEmpty())
        return;
    m_notifier.close(newDevices);
    m_teller.acceptClosing();
    for (const DeviceId &id : std::as_const(m_shown))
        attend(id);
    const DeviceId id = m_shown.first();
    if (m_shown.size() > 1)
        Q_EMIT listWanted(activationToken);
    else if (action == mineKey)
        Q_EMIT namingWanted(id, activationToken);
    else if (action == notMineKey)
        Q_EMIT disownWanted(id);
    else
        Q_EMIT openingWanted(id, activationToken);
}

void NewDeviceNotifications::tellCount()
{
    if (std::exchange(m_toldCount, unansweredCount()) != unansweredCount())
        Q_EMIT unansweredCountChanged(unansweredCount());
}

} // namespace lanscope
