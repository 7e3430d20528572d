// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/device_decisions.h"

#include <algorithm>

#include <QCollator>
#include <QSet>

#include "app/models/device_model.h"

namespace lanscope {

namespace {

std::optional<QString> ifAny(const QString &text)
{
    return text.trimmed().isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

DeviceDecisions::DeviceDecisions(DeviceModel *devices, QObject *parent) : QObject(parent), m_devices(devices)
{
    connect(devices, &DeviceModel::renameWanted, this, &DeviceDecisions::rename);
    connect(devices, &DeviceModel::modelReset, this, [this] {
        m_steps.clear();
        Q_EMIT stepsGone();
    });
}

void DeviceDecisions::rename(const DeviceId &id, const QString &name)
{
    change(
        Deed::Rename, {id}, [&name](UserChoices &choices) { choices.name = ifAny(name); }, name);
}

void DeviceDecisions::setType(const QList<DeviceId> &ids, std::optional<Category> type)
{
    change(
        Deed::SetType, ids, [type](UserChoices &choices) { choices.category = type; },
        type ? categoryName(*type) : QString());
}

void DeviceDecisions::setIcon(const QList<DeviceId> &ids, std::optional<Category> icon)
{
    change(
        Deed::SetIcon, ids, [icon](UserChoices &choices) { choices.icon = icon; },
        icon ? categoryName(*icon) : QString());
}

void DeviceDecisions::setOwner(const QList<DeviceId> &ids, const QString &owner)
{
    change(
        Deed::SetOwner, ids, [&owner](UserChoices &choices) { choices.owner = ifAny(owner); }, owner);
}

void DeviceDecisions::setGroup(const QList<DeviceId> &ids, const QString &group)
{
    change(
        Deed::SetGroup, ids, [&group](UserChoices &choices) { choices.group = ifAny(group); }, group);
}

void DeviceDecisions::setNotes(const DeviceId &id, const QString &notes)
{
    change(Deed::SetNotes, {id}, [&notes](UserChoices &choices) { choices.notes = ifAny(notes); });
}

void DeviceDecisions::setKnown(const QList<DeviceId> &ids, bool known)
{
    change(known ? Deed::MarkKnown : Deed::MarkNew, ids, [known](UserChoices &choices) {
        choices.known = known;
        choices.notMine = false;
    });
}

void DeviceDecisions::setNotMine(const QList<DeviceId> &ids, bool notMine)
{
    change(notMine ? Deed::Disown : Deed::MarkNew, ids, [notMine](UserChoices &choices) {
        choices.known = false;
        choices.notMine = notMine;
    });
}

void DeviceDecisions::markAllAsKnown()
{
    QList<DeviceId> unknown;
    for (const Device &device : m_devices->devices()) {
        if (m_devices->isNew(device))
            unknown.append(device.id);
    }
    setKnown(unknown, true);
}

void DeviceDecisions::setArchived(const QList<DeviceId> &ids, bool archived)
{
    change(archived ? Deed::Archive : Deed::BringBack, ids,
           [archived](UserChoices &choices) { choices.archived = archived; });
}

void DeviceDecisions::setFollowed(const QList<DeviceId> &ids, bool followed)
{
    change(followed ? Deed::Follow : Deed::Unfollow, ids,
           [followed](UserChoices &choices) { choices.followed = followed; });
}

void DeviceDecisions::forget(const QList<DeviceId> &ids)
{
    Step step;
    QList<DeviceId> found;
    for (const DeviceId &id : ids) {
        if (const Device *device = m_devices->find(id)) {
            step.forgotten.append(*device);
            found.append(id);
        }
    }
    if (found.isEmpty())
        return;
    Q_EMIT eraseWanted(found);
    take(step, deedText(Deed::Forget, step.forgotten));
}

void DeviceDecisions::decide(const QList<Decision> &decisions)
{
    if (decisions.isEmpty())
        return;
    const auto [deed, value] = deedOf(decisions.constFirst());
    decideAs(deed, decisions, value);
}

void DeviceDecisions::change(Deed deed, const QList<DeviceId> &ids, const Change &change, const QString &value)
{
    QList<Decision> decisions;
    for (const DeviceId &id : ids) {
        if (const Device *device = m_devices->find(id)) {
            decisions.append({id, device->user, device->user});
            change(decisions.last().after);
        }
    }
    decideAs(deed, decisions, value);
}

void DeviceDecisions::decideAs(Deed deed, const QList<Decision> &decisions, const QString &value)
{
    Step step;
    QList<Device> changed;
    for (const Decision &decision : decisions) {
        const Device *device = m_devices->find(decision.id);
        if (!device)
            continue;
        const UserChoices after = lanscope::decided(device->user, decision); // as it will be kept
        if (after == device->user)
            continue;
        step.decisions.append({decision.id, device->user, after});
        changed.append(*device);
    }
    if (changed.isEmpty())
        return;
    m_devices->apply(step.decisions);
    Q_EMIT decided(step.decisions);
    take(step, deedText(deed, changed, value));
}

void DeviceDecisions::take(const Step &step, const QString &sentence)
{
    m_steps.append(step);
    if (m_steps.size() > MaximumSteps)
        m_steps.removeFirst();
    Q_EMIT stepTaken(sentence);
}

void DeviceDecisions::undo()
{
    if (m_steps.isEmpty())
        return;
    Step step = m_steps.takeLast();
    if (!step.forgotten.isEmpty())
        Q_EMIT restoreWanted(step.forgotten);
    if (step.regrouping != Regrouping())
        Q_EMIT regroupingWanted(step.regrouping);
    for (Decision &decision : step.decisions)
        std::swap(decision.before, decision.after);
    if (!step.decisions.isEmpty()) {
        m_devices->apply(step.decisions);
        Q_EMIT decided(step.decisions);
    }
    Q_EMIT stepsGone();
}

QStringList DeviceDecisions::values(std::optional<QString> UserChoices::*field) const
{
    QSet<QString> found;
    for (const Device &device : m_devices->devices()) {
        if (device.user.*field)
            found.insert(*(device.user.*field));
    }
    QStringList sorted(found.begin(), found.end());
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(sorted.begin(), sorted.end(), collator);
    return sorted;
}

QStringList DeviceDecisions::owners() const
{
    return values(&UserChoices::owner);
}

QStringList DeviceDecisions::groups() const
{
    return values(&UserChoices::group);
}

} // namespace lanscope
