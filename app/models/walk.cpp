// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/walk.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/base/foreign_text.h"
#include "app/models/device_text.h"

namespace lanscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lanscope::Walk)
};

void setIfGiven(std::optional<QString> &kept, const QString &text)
{
    if (const QString given = foreignText(text); !given.isEmpty())
        kept = given;
}

} // namespace

Walk::Walk(const QList<Device> &devices) : m_devices(devices) {}

int Walk::namedCount() const
{
    return int(
        std::count_if(m_answers.begin(), m_answers.end(), [](const auto &answer) { return answer.has_value(); }));
}

Decision Walk::accept(const QString &name, std::optional<Category> category, const QString &owner)
{
    Decision decision{current().id, current().user, current().user};
    decision.after.known = true;
    setIfGiven(decision.after.name, name);
    setIfGiven(decision.after.owner, owner);
    if (category)
        decision.after.category = category;
    m_answers.append(decision);
    ++m_position;
    return decision;
}

void Walk::skip()
{
    m_answers.append(std::nullopt);
    ++m_position;
}

std::optional<Decision> Walk::undo()
{
    if (!canUndo())
        return {};
    --m_position;
    std::optional<Decision> answer = m_answers.takeLast();
    if (answer)
        std::swap(answer->before, answer->after);
    return answer;
}

void Walk::update(const QList<Device> &devices)
{
    for (const Device &device : devices) {
        const auto waiting = std::find_if(m_devices.begin() + m_position, m_devices.end(),
                                          [&device](const Device &each) { return each.id == device.id; });
        if (waiting != m_devices.end())
            *waiting = device;
    }
}

QString Walk::progress() const
{
    return Words::tr("%1 of %2", "3 of 17").arg(std::min(m_position + 1, count())).arg(count());
}

QStringList reasonsFor(const Device &device)
{
    QStringList reasons;
    for (const Evidence &evidence : device.evidence) {
        const QString fact = foreignText(evidence.fact);
        if (!fact.isEmpty() && reasons.size() < MaximumReasons)
            reasons += Words::tr("%1: %2", "DHCP: host name annas-iphone").arg(foreignText(evidence.source), fact);
    }
    if (reasons.isEmpty() && !device.vendor.isEmpty())
        reasons += Words::tr("Its hardware address was given out to: %1").arg(foreignText(device.vendor));
    if (device.hasRandomizedMac() && reasons.size() < MaximumReasons)
        reasons += Words::tr("It uses a made-up hardware address, as phones and laptops do to stay private.");
    if (const QString address = primaryAddress(device).toString();
        !address.isEmpty() && reasons.size() < MaximumReasons)
        reasons += Words::tr("Its address here is %1.").arg(address);
    return reasons;
}

} // namespace lanscope
