// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/likeness.h"

#include <algorithm>
#include <cmath>

#include "app/inventory/device_traits.h"
#include "app/inventory/telling_name.h"

namespace lanscope {

namespace {

// Log-odds, chosen by hand: an identifier alone is enough, a name needs the right moment or the same software, and
// software and moment together are not enough.
constexpr double Doubt = 4; // any two devices are hardly ever the same
constexpr double IdentifierWeight = 6;
constexpr double HostNameWeight = 3.5;
constexpr double DisplayNameWeight = 2.5;
constexpr double NamesAtMost = 4.5; // a device makes both of one setting
constexpr double SilentWeight = 1.5;
constexpr double GoneWeight = 0.7;
constexpr double PrivateWeight = 0.5;
constexpr double OptionListWeight = 0.8;
constexpr double SoftwareWeight = 0.5; // vendor class, TCP stack, TLS software, model
constexpr double OtherIdentifierWeight = -4;
constexpr double OtherNameWeight = -3;
constexpr double OtherKindWeight = -3; // category, vendor
constexpr double OtherSoftwareWeight = -1.5;

constexpr qint64 Second = 1'000'000'000;
constexpr qint64 Tolerance = 5 * Second; // the clocks of kernel and neighbour table differ, flows come in batches
constexpr qint64 JustBefore = 15 * 60 * Second; // out of the door, or the time a phone takes to rejoin
constexpr qint64 DayBefore = 24 * 3600 * Second;

QString firstCommon(const QSet<QString> &ones, const QSet<QString> &others)
{
    const auto found =
        std::find_if(ones.begin(), ones.end(), [&](const QString &each) { return others.contains(each); });
    return found == ones.end() ? QString() : *found;
}

bool areKnownAndDifferent(const QString &one, const QString &other)
{
    return !one.isEmpty() && !other.isEmpty() && one.compare(other, Qt::CaseInsensitive) != 0;
}

/// Compares two devices of which one was known before.
class Comparison
{
public:
    Comparison(const Device &earlier, const Device &later)
        : m_earlier(earlier), m_later(later), m_old(traitsOf(earlier)), m_new(traitsOf(later))
    {
    }

    bool isIdentified() const { return m_isIdentified; }
    bool isKnownToDhcp() const { return m_isKnownToDhcp; }

    void compareIdentifiers()
    {
        identify(Trait::ClientId, m_old.clientIds, m_new.clientIds);
        identify(Trait::Duid, m_old.duids, m_new.duids);
        m_isKnownToDhcp = m_isIdentified;
        for (auto id = m_old.identifiers.begin(); id != m_old.identifiers.end(); ++id) {
            const auto other = m_new.identifiers.constFind(id.key());
            if (other == m_new.identifiers.constEnd())
                continue;
            const bool isSame = *other == id.value();
            m_isIdentified = m_isIdentified || isSame;
            addOnce(isSame ? Trait::Identifier : Trait::OtherIdentifier, id.key().section(u' ', -1),
                    isSame ? IdentifierWeight : OtherIdentifierWeight);
        }
        if (m_earlier.isSelf && m_later.isSelf) {
            addOnce(Trait::ThisComputer, {}, IdentifierWeight);
            m_isIdentified = true;
            m_isKnownToDhcp = true; // this computer knows it better still
        }
    }

    void compareNames()
    {
        const QString host = firstCommonName(m_old.hostNames, m_new.hostNames);
        const QString shown = firstCommonName(m_old.displayNames, m_new.displayNames);
        if (!host.isEmpty())
            addOnce(Trait::HostName, host, HostNameWeight);
        else if (!m_old.hostNames.isEmpty() && !m_new.hostNames.isEmpty())
            addOnce(Trait::OtherHostName, {}, OtherNameWeight);
        if (!shown.isEmpty())
            addOnce(Trait::DisplayName, shown, host.isEmpty() ? DisplayNameWeight : NamesAtMost - HostNameWeight);
        m_isIdentified = m_isIdentified || !host.isEmpty() || !shown.isEmpty();
    }

    void compareSoftware()
    {
        const bool sameOptions = !firstCommon(m_old.optionLists, m_new.optionLists).isEmpty();
        if (sameOptions)
            addOnce(Trait::OptionList, {}, OptionListWeight);
        else if (!m_old.optionLists.isEmpty() && !m_new.optionLists.isEmpty())
            addOnce(Trait::OtherOptionList, {}, OtherSoftwareWeight);
        addIfCommon(Trait::VendorClass, m_old.vendorClasses, m_new.vendorClasses);
        addIfCommon(Trait::Stack, m_old.stacks, m_new.stacks);
        addIfCommon(Trait::TlsClient, m_old.tlsClients, m_new.tlsClients);
    }

    void compareKind()
    {
        const Category one = m_earlier.category();
        const Category other = m_later.category();
        if (one != other && one != Category::Unknown && other != Category::Unknown)
            addOnce(Trait::OtherKind, {}, OtherKindWeight);
        if (areKnownAndDifferent(m_earlier.vendor, m_later.vendor) && !m_isKnownToDhcp)
            addOnce(Trait::OtherVendor, {}, OtherKindWeight); // a dock has another maker than its laptop
        if (areKnownAndDifferent(m_earlier.identification.os, m_later.identification.os))
            addOnce(Trait::OtherSystem, {}, OtherSoftwareWeight);
        if (areKnownAndDifferent(m_earlier.model(), m_later.model()))
            addOnce(Trait::OtherModel, {}, OtherSoftwareWeight);
        else if (!m_later.model().isEmpty() && !m_earlier.model().isEmpty())
            addOnce(Trait::Model, m_later.model(), SoftwareWeight);
    }

    void compareMoments()
    {
        const qint64 gap = std::max<qint64>(0, m_later.firstSeen - m_earlier.lastSeen);
        if (gap <= JustBefore)
            addOnce(Trait::SilentBefore, {}, SilentWeight);
        else if (gap <= DayBefore)
            addOnce(Trait::GoneBefore, {}, GoneWeight);
        if (m_later.hasRandomizedMac() && !isVirtualMachineMac(m_later.id))
            addOnce(Trait::PrivateAddress, {}, PrivateWeight);
    }

    Likeness result() const
    {
        double sum = -Doubt;
        for (const LikenessReason &reason : m_reasons)
            sum += reason.weight;
        Likeness likeness{m_earlier.id, m_later.id, 1 / (1 + std::exp(-sum)), m_reasons};
        std::stable_sort(likeness.reasons.begin(), likeness.reasons.end(),
                         [](const auto &left, const auto &right) { return left.weight > right.weight; });
        return likeness;
    }

private:
    void addOnce(Trait trait, const QString &value, double weight)
    {
        const bool isThere = std::any_of(m_reasons.begin(), m_reasons.end(),
                                         [trait](const LikenessReason &each) { return each.trait == trait; });
        if (!isThere)
            m_reasons.append({trait, value, weight});
    }

    void addIfCommon(Trait trait, const QSet<QString> &ones, const QSet<QString> &others)
    {
        if (const QString common = firstCommon(ones, others); !common.isEmpty())
            addOnce(trait, trait == Trait::VendorClass ? common : QString(), SoftwareWeight);
    }

    void identify(Trait trait, const QSet<QString> &ones, const QSet<QString> &others)
    {
        if (firstCommon(ones, others).isEmpty())
            return;
        addOnce(trait, {}, IdentifierWeight);
        m_isIdentified = true;
    }

    /// What a model is called is no name of its own, however long.
    QString firstCommonName(const QHash<QString, QString> &ones, const QHash<QString, QString> &others) const
    {
        for (auto name = ones.begin(); name != ones.end(); ++name) {
            const bool isModel = comparableName(m_earlier.model()) == name.key() ||
                                 comparableName(m_later.model()) == name.key() ||
                                 comparableName(m_earlier.vendor) == name.key();
            if (others.contains(name.key()) && !isModel)
                return name.value();
        }
        return {};
    }

    const Device &m_earlier;
    const Device &m_later;
    DeviceTraits m_old;
    DeviceTraits m_new;
    QList<LikenessReason> m_reasons;
    bool m_isIdentified = false;
    bool m_isKnownToDhcp = false;
};

bool mayBeCompared(const Device &device)
{
    return !device.isGateway && !isSharedRouterMac(device.id) && device.firstSeen.isKnown() &&
           device.lastSeen.isKnown();
}

/// Two interfaces of one device may be up at once: one on a cable, the other on the air.
bool mayBothBeUp(const Device &one, const Device &other)
{
    if (one.isSelf && other.isSelf)
        return true;
    if (isVirtualMachineMac(one.id) || isVirtualMachineMac(other.id))
        return false;
    return mediumOf(one) != mediumOf(other) || areNeighbours(one.id, other.id);
}

} // namespace

std::optional<Likeness> likenessOf(const Device &one, const Device &other, Timestamp now)
{
    if (one.id == other.id || !mayBeCompared(one) || !mayBeCompared(other))
        return {};
    const bool isOrdered = std::tie(one.firstSeen, one.id) <= std::tie(other.firstSeen, other.id);
    const Device &earlier = isOrdered ? one : other;
    const Device &later = isOrdered ? other : one;
    const bool overlaps = later.firstSeen - earlier.lastSeen < -Tolerance;
    if (!overlaps && now - earlier.lastSeen < LikenessHold)
        return {};

    Comparison comparison(earlier, later);
    comparison.compareIdentifiers();
    if (overlaps && !(comparison.isKnownToDhcp() && mayBothBeUp(earlier, later)))
        return {};
    comparison.compareNames();
    if (!comparison.isIdentified())
        return {};
    comparison.compareSoftware();
    comparison.compareKind();
    if (!overlaps)
        comparison.compareMoments();
    return comparison.result();
}

} // namespace lanscope
