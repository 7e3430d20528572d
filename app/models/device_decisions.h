// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QObject>
#include <QStringList>

#include "app/inventory/regrouping.h"
#include "app/models/decision_text.h"

namespace lanscope {

class DeviceModel;

/// Whatever people decide about devices in the window goes through here: it shows in the model at once, is asked of the
/// pipeline by signals, and is one step that can be taken back, however many devices it is about.
///
/// Devices that are not in the model are passed over; a decision that changes nothing is no step. Steps end when
/// another inventory is loaded.
class DeviceDecisions : public QObject
{
    Q_OBJECT
public:
    static constexpr int MaximumSteps = 20; // a step may hold every device that was forgotten

    explicit DeviceDecisions(DeviceModel *devices, QObject *parent = nullptr);

    /// One step of what somebody decided elsewhere in the window.
    void decide(const QList<Decision> &decisions);

    /// An empty name takes the person's name back.
    void rename(const DeviceId &id, const QString &name);
    /// Nothing leaves the type to what Lanscope finds out.
    void setType(const QList<DeviceId> &ids, std::optional<Category> type);
    /// The category whose drawing stands for them; nothing: that of their own.
    void setIcon(const QList<DeviceId> &ids, std::optional<Category> icon);
    void setOwner(const QList<DeviceId> &ids, const QString &owner);
    void setGroup(const QList<DeviceId> &ids, const QString &group);
    void setNotes(const DeviceId &id, const QString &notes);
    void setKnown(const QList<DeviceId> &ids, bool known);
    void markAllAsKnown();
    /// "Not mine": nobody is asked about them again, and they are marked; false makes them new.
    void setNotMine(const QList<DeviceId> &ids, bool notMine);
    void setArchived(const QList<DeviceId> &ids, bool archived);
    /// The person is told when they leave and when they come back.
    void setFollowed(const QList<DeviceId> &ids, bool followed);
    /// What a person says it is, and its name; what is not said is left to Lanscope.
    void correct(const DeviceId &id, const UserChoices &choices);
    /// Takes back what a person said it is, not its name.
    void backToGuess(const DeviceId &id);
    /// They are one device: the one that is kept.
    void merge(const DeviceId &kept, const QList<DeviceId> &others);
    /// They are not, and nobody is asked again.
    void keepApart(const DeviceId &one, const DeviceId &other);
    /// One of its addresses is a device of its own.
    void split(const DeviceId &id, const MacAddress &mac);
    /// Forgets for good; the step keeps them until it is over.
    void forget(const QList<DeviceId> &ids);

    bool canUndo() const { return !m_steps.isEmpty(); }
    /// Takes the last step back.
    void undo();

    /// The owners and the groups there are, in the order of people.
    QStringList owners() const;
    QStringList groups() const;

Q_SIGNALS:
    void decided(const QList<lanscope::Decision> &decisions);
    void eraseWanted(const QList<lanscope::DeviceId> &ids);
    void restoreWanted(const QList<lanscope::Device> &devices);
    void regroupingWanted(const lanscope::Regrouping &regrouping);

    /// A step was taken: what was done, in one sentence that may hold markup.
    void stepTaken(const QString &sentence);
    /// The last step was taken back, or all of them are over.
    void stepsGone();

private:
    struct Step {
        QList<Decision> decisions;
        QList<Device> forgotten;
        Regrouping regrouping; ///< what takes back what was said of addresses
    };
    using Change = std::function<void(UserChoices &)>;

    void change(Deed deed, const QList<DeviceId> &ids, const Change &change, const QString &value = {});
    void decideAs(Deed deed, const QList<Decision> &decisions, const QString &value);
    void take(const Step &step, const QString &sentence);
    void group(Deed deed, const Regrouping &regrouping, const QList<Device> &devices, const QString &value);
    QStringList values(std::optional<QString> UserChoices::*field) const;

    DeviceModel *m_devices;
    QList<Step> m_steps; ///< the last one is taken back first
};

} // namespace lanscope
