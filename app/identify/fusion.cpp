// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identify/fusion.h"

#include <algorithm>
#include <cmath>

#include <QSet>

#include "app/identify/ballot.h"
#include "app/identify/brand.h"
#include "app/identify/clue.h"

namespace lanscope {

namespace {

// Scores of "none of these", chosen by hand: a single hint (weight 1 and below) about tips a category, and no less
// does.
constexpr double CategoryDoubt = 0.6;
constexpr double OtherDoubt = 0;
constexpr double Margin = 0.5;       // an answer is given when it is more likely than all others together
constexpr double FamilyMargin = 0.6; // chosen by hand: a guess that barely stands carries no further one
constexpr double PrefixWeight = 1.2;
constexpr double PrivateLookups = 0.5;                 // who makes up an address runs other makers' apps
constexpr double PersonalMargin = 0.7;                 // chosen by hand: what is silenced for it is much
constexpr QLatin1StringView PlatformGroup("platform"); // rules about what systems look up by themselves

/// A rule that some evidence fulfils.
struct Vote {
    Match match;
    qsizetype evidence = -1; ///< its position; -1 when circumstances fulfil it
    RuleWeights weights;
};

bool isLookup(const Vote &vote)
{
    return vote.match.rule->kind == ClueKind::CloudName;
}

QList<Clue> cluesOf(const Circumstances &circumstances)
{
    QList<Clue> clues;
    const auto add = [&](bool holds, const char *role) {
        if (holds)
            clues.append({ClueKind::Role, {}, QString::fromLatin1(role)});
    };
    add(circumstances.hasPrivateAddress, "private-address");
    add(circumstances.isGateway, "gateway");
    add(circumstances.isSelf, "self");
    return clues;
}

RuleWeights scaled(const RuleWeights &weights, double scale)
{
    return {weights.category * scale, weights.vendor * scale, weights.model * scale, weights.os * scale};
}

/// Takes from a vote what the rule that knows more answers otherwise.
void giveWay(Vote &vote, const Vote &exact)
{
    const Rule &rule = *vote.match.rule;
    const Rule &other = *exact.match.rule;
    if (other.category != Category::Unknown && other.weights.category > 0 && other.category != rule.category)
        vote.weights.category = 0;
    if (!other.vendor.isEmpty() && other.weights.vendor > 0 && other.vendor != rule.vendor)
        vote.weights.vendor = 0;
    if (!exact.match.model.isEmpty() && other.weights.model > 0 && exact.match.model != vote.match.model)
        vote.weights.model = 0;
    if (!exact.match.os.isEmpty() && other.weights.os > 0 && exact.match.os != vote.match.os)
        vote.weights.os = 0;
}

/// Whether a person uses it to look around: a computer, or a telephone or the like, which make up their addresses.
bool isPersonal(const QList<Vote> &votes, const Circumstances &circumstances)
{
    Ballot kinds;
    for (const Vote &vote : votes) {
        const Rule &rule = *vote.match.rule;
        if (!isLookup(vote) && rule.category != Category::Unknown)
            kinds.add(categoryKey(rule.category), rule.group, rule.cap, vote.weights.category);
    }
    const QList<Ballot::Answer> answers = kinds.answers(CategoryDoubt);
    if (answers.isEmpty() || answers.first().probability < PersonalMargin)
        return false;
    const Category category = categoryFromKey(answers.first().text).value_or(Category::Unknown);
    const bool isComputer =
        category == Category::Computer || category == Category::Server || category == Category::VirtualMachine;
    const bool isCarried =
        category == Category::Phone || category == Category::Tablet || category == Category::Wearable;
    return isComputer || (isCarried && circumstances.hasPrivateAddress);
}

/// The makers whose sites and clouds a person looks up did not make the person's computer. Who looks up those of
/// several makers runs their apps: each then says less about the device itself.
void weighLookups(QList<Vote> &votes, const Circumstances &circumstances)
{
    if (isPersonal(votes, circumstances)) {
        for (Vote &vote : votes) {
            if (isLookup(vote) && vote.match.rule->group != PlatformGroup)
                vote.weights = {};
        }
    }
    QSet<QString> vendors;
    for (const Vote &vote : std::as_const(votes)) {
        if (isLookup(vote) && !vote.match.rule->vendor.isEmpty() && vote.weights.vendor > 0)
            vendors.insert(vote.match.rule->vendor);
    }
    const double scale = (circumstances.hasPrivateAddress ? PrivateLookups : 1) / std::sqrt(double(vendors.size()));
    for (Vote &vote : votes) {
        if (isLookup(vote) && !vendors.isEmpty())
            vote.weights = scaled(vote.weights, scale);
    }
}

/// Where a rule that knows the clue more exactly gives another answer, the less exact one is not heard: who looks up
/// a camera's domain of a maker of doorbells has a camera.
void heedTheMoreExact(const RuleBook &book, QList<Vote> &votes)
{
    QHash<const Rule *, QList<Vote *>> byRule;
    for (Vote &vote : votes)
        byRule[vote.match.rule].append(&vote);
    for (const Vote &exact : std::as_const(votes)) {
        for (const Rule *rule : book.lessExact(exact.match.rule)) {
            for (Vote *vote : byRule.value(rule))
                giveWay(*vote, exact);
        }
    }
}

/// The votes, each rule once for each answer.
QList<Vote> collectVotes(const RuleBook &book, const QList<Evidence> &evidence, const Circumstances &circumstances)
{
    QList<Vote> votes;
    QSet<QString> counted;
    const auto take = [&](const Clue &clue, qsizetype position) {
        for (const Match &match : book.match(clue)) {
            const QString answer = match.rule->id + u'\n' + match.model + u'\n' + match.os;
            if (!counted.contains(answer))
                votes.append({match, position, match.rule->weights});
            counted.insert(answer);
        }
    };
    for (const Clue &clue : cluesOf(circumstances))
        take(clue, -1);
    for (qsizetype position = 0; position < evidence.size(); ++position) {
        for (const Clue &clue : lanscope::cluesOf(evidence[position]))
            take(clue, position);
    }
    heedTheMoreExact(book, votes);
    weighLookups(votes, circumstances);
    return votes;
}

struct Ballots {
    Ballot category;
    Ballot vendor;
    Ballot model;
    Ballot os;

    void count(const Vote &vote)
    {
        const Rule &rule = *vote.match.rule;
        const auto add = [&](Ballot &ballot, const QString &answer, double weight) {
            ballot.add(answer, rule.group, rule.cap, weight);
        };
        if (rule.category != Category::Unknown)
            add(category, categoryKey(rule.category), vote.weights.category);
        add(vendor, rule.vendor, vote.weights.vendor);
        add(os, vote.match.os, vote.weights.os);
    }
};

/// The prefix names somebody of whom no rule knows more.
void countPrefix(const QList<Vote> &votes, QList<Evidence> &evidence, Ballot &vendors)
{
    for (qsizetype position = 0; position < evidence.size(); ++position) {
        Evidence &piece = evidence[position];
        const bool known =
            std::any_of(votes.begin(), votes.end(), [position](const Vote &vote) { return vote.evidence == position; });
        if (piece.source != MacPrefixSource || known)
            continue;
        const QString brand = brandOf(piece.fact);
        vendors.add(brand, MacPrefixSource, PrefixWeight, PrefixWeight);
        piece.pointsTo = QStringLiteral("vendor ") + brand;
        piece.weight = PrefixWeight;
    }
}

QString winner(const QList<Ballot::Answer> &answers)
{
    return answers.isEmpty() || answers.first().probability < Margin ? QString() : answers.first().text;
}

void decideCategory(const QList<Ballot::Answer> &answers, Identification &result)
{
    if (answers.isEmpty())
        return;
    const auto category = [&](qsizetype place) {
        return categoryFromKey(answers[place].text).value_or(Category::Unknown);
    };
    result.confidence = answers[0].probability;
    const bool stands = result.confidence >= Margin;
    if (stands)
        result.category = category(0);
    const qsizetype second = stands ? 1 : 0;
    if (answers.size() > second) {
        result.runnerUp = category(second);
        result.runnerUpConfidence = answers[second].probability;
    }
}

void tellEvidence(const Vote &vote, QList<Evidence> &evidence)
{
    if (vote.evidence < 0)
        return;
    const Rule &rule = *vote.match.rule;
    Evidence &piece = evidence[vote.evidence];
    QStringList points = piece.pointsTo.isEmpty() ? QStringList() : QStringList(piece.pointsTo);
    const auto add = [&](const QString &word, const QString &answer) {
        if (!answer.isEmpty() && !points.join(u',').contains(word + answer))
            points.append(word + answer);
    };
    const auto &[category, vendor, model, os] = vote.weights;
    if (rule.category != Category::Unknown && category > 0)
        add({}, categoryKey(rule.category));
    if (vendor > 0)
        add(QStringLiteral("vendor "), rule.vendor);
    if (model > 0)
        add(QStringLiteral("model "), vote.match.model);
    if (os > 0)
        add(QStringLiteral("system "), vote.match.os);
    add(QStringLiteral("network interface by "), rule.interfaceMaker);
    piece.pointsTo = points.join(QStringLiteral(", "));
    piece.weight = std::max({piece.weight, category, vendor, model, os});
}

/// The model that a rule tells which agrees with the vendor: another maker's app knows other models.
void countModels(const QList<Vote> &votes, const QString &vendor, Ballot &models)
{
    for (const Vote &vote : votes) {
        const Rule &rule = *vote.match.rule;
        if (rule.vendor.isEmpty() || rule.vendor == vendor)
            models.add(vote.match.model, rule.group, rule.cap, vote.weights.model);
    }
}

/// What the maker calls all its products of this kind, for want of a better name.
QString familyOf(const RuleBook &book, const Identification &guess)
{
    if (guess.vendor.isEmpty() || guess.category == Category::Unknown || guess.confidence < FamilyMargin)
        return {};
    const QList<Match> families = book.match({ClueKind::Family, {}, guess.vendor + u' ' + categoryKey(guess.category)});
    return families.isEmpty() ? QString() : families.first().model;
}

} // namespace

Identification identify(const RuleBook &book, QList<Evidence> &evidence, const Circumstances &circumstances)
{
    const QList<Vote> votes = collectVotes(book, evidence, circumstances);
    Ballots ballots;
    for (Evidence &piece : evidence) {
        piece.pointsTo.clear();
        piece.weight = 0;
    }
    Identification result;
    for (const Vote &vote : votes) {
        ballots.count(vote);
        tellEvidence(vote, evidence);
        if (result.interfaceMaker.isEmpty())
            result.interfaceMaker = vote.match.rule->interfaceMaker;
    }
    countPrefix(votes, evidence, ballots.vendor);
    if (const auto vendors = ballots.vendor.answers(OtherDoubt); !vendors.isEmpty()) {
        result.vendor = winner(vendors);
        result.vendorConfidence = vendors.first().probability;
    }
    for (const Match &match : book.match({ClueKind::Vendor, {}, result.vendor}))
        ballots.count({match, -1, match.rule->weights});
    decideCategory(ballots.category.answers(CategoryDoubt), result);
    countModels(votes, result.vendor, ballots.model);
    result.model = winner(ballots.model.answers(OtherDoubt));
    if (result.model.isEmpty())
        result.model = familyOf(book, result);
    result.os = winner(ballots.os.answers(OtherDoubt));
    return result;
}

} // namespace lanscope
