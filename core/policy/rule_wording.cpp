// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rule_wording.h"

#include "core/policy/display.h"
#include "core/policy/stated_facts.h"

#include <QStringBuilder>

#include <algorithm>

namespace slipway::policy {

using namespace model;

namespace {

Judged judgedBy(const Evidence& evidence)
{
    Judged judged;
    judged.evidence = evidence.id;
    judged.by = evidence.source.plugin;
    judged.observedAt = evidence.observedAt;
    if (!evidence.provenance.empty())
        judged.where = evidence.provenance.front().uri;
    else if (!evidence.findings.empty())
        judged.where = evidence.findings.front().path;
    return judged;
}

QString elsewhereText(const Evidence& evidence, Binding binding, const Release& release)
{
    switch (binding) {
    case Binding::Commit:
        return evidence.subject.commit.isEmpty()
                   ? QStringLiteral("The evidence names no commit, so it does not count for %1.")
                         .arg(release.target.shortHex())
                   : QStringLiteral("The evidence is for %1, not for %2.")
                         .arg(evidence.subject.commit.shortHex(), release.target.shortHex());
    case Binding::Release:
        return QStringLiteral("The evidence is for another release, not for %1.").arg(release.name);
    case Binding::Environment:
        return QStringLiteral("The evidence is from %1, not from %2.")
            .arg(evidence.subject.environment.isEmpty() ? QStringLiteral("no stated environment")
                                                        : evidence.subject.environment,
                 toKey(release.stage));
    case Binding::Project:
        break;
    }
    return {};
}

QString staleText(const Evidence& evidence, const Criterion& criterion, const QDateTime& at)
{
    if (evidence.expiresAt && *evidence.expiresAt <= at)
        return QStringLiteral("The evidence expired %1 ago.").arg(displayAge(*evidence.expiresAt, at));
    const auto allowed = criterion.freshness.value_or(std::chrono::milliseconds(0)).count();
    return QStringLiteral("The evidence is %1 old, and may be %2 at most.")
        .arg(displayAge(evidence.observedAt, at), displayAge(at.addMSecs(-allowed), at));
}

/// A hint is about something that is there, or about something that is not.
QString hintText(const FactRule& rule, bool holdsTrue)
{
    if (asksForNone(rule))
        return holdsTrue ? QStringLiteral("A check that can miss some found none; a person should confirm.")
                         : QStringLiteral(
                               "A check that can be wrong found some; a person can say that they are none.");
    return holdsTrue ? QStringLiteral("A check that can be wrong found it; a person should confirm.")
                     : QStringLiteral("A check that can miss it found nothing; a person can answer.");
}

QString negated(const QString& required)
{
    return required == QLatin1String("present") ? QStringLiteral("absent")
                                                : QString(QLatin1String("not ") % required);
}

constexpr size_t kNamedParts = 3;

/// So far that a person at most confirms it.
bool holds(const Ruling& ruling)
{
    return ruling.state >= ResultState::Warn;
}

QString withoutStop(const QString& sentence)
{
    return sentence.endsWith(QLatin1Char('.')) ? sentence.chopped(1) : sentence;
}

const CompositeRule& compositeOf(const Ruling& ruling)
{
    return std::get<CompositeRule>(ruling.rule->rule->node);
}

} // namespace

const Ruling& RuleWording::part(const Ruling& ruling, size_t index) const
{
    return m_weighed.parts[ruling.first + index];
}

QString RuleWording::measured(const Ruling& ruling) const
{
    switch (ruling.grounds) {
    case Grounds::Nothing:
    case Grounds::OtherSubject:
    case Grounds::NoOperand:
        return {};
    case Grounds::FreshReadings:
    case Grounds::StaleReading:
        return displayFact(*m_weighed.readings[ruling.first].fact, ruling.rule->definition);
    case Grounds::PersonsWord:
        return m_weighed.answers[ruling.first].measured;
    case Grounds::Kind:
        return toKey(m_input.project.kind);
    case Grounds::OtherCriterion:
        return toKey(m_results[*ruling.rule->criterion].state);
    case Grounds::Parts:
        break;
    }
    if (compositeOf(ruling).quantifier != Quantifier::Count)
        return measured(part(ruling, ruling.deciding));
    const auto begin = m_weighed.parts.begin() + static_cast<std::ptrdiff_t>(ruling.first);
    const auto passing = std::count_if(begin, begin + static_cast<std::ptrdiff_t>(ruling.count),
                                       [](const Ruling& one) { return one.state == ResultState::Pass; });
    return QStringLiteral("%1 of %2").arg(passing).arg(ruling.count);
}

QString RuleWording::required(const Ruling& ruling) const
{
    if (ruling.operand.fact)
        return displayRequirement(std::get<FactRule>(ruling.rule->rule->node), m_input.registry,
                                  asNumber(ruling.operand.fact->value).value_or(0));
    if (ruling.grounds != Grounds::Parts)
        return ruling.rule->required;
    switch (compositeOf(ruling).quantifier) {
    case Quantifier::Count:
        return ruling.rule->required;
    case Quantifier::Not:
        return negated(required(part(ruling, 0)));
    case Quantifier::All:
        break;
    case Quantifier::Any:
        // "attested" against what the evidence would have had to show.
        if (asksFacts(part(ruling, ruling.deciding)))
            break;
        if (const QString first = required(part(ruling, 0)); !first.isEmpty())
            return first;
        break;
    }
    return required(part(ruling, ruling.deciding));
}

bool RuleWording::asksFacts(const Ruling& ruling) const
{
    if (ruling.grounds == Grounds::OtherCriterion)
        return !m_results[*ruling.rule->criterion].facts.isEmpty();
    if (ruling.grounds != Grounds::Parts)
        return !ruling.rule->facts.isEmpty();
    for (size_t i = 0; i < ruling.count; ++i) {
        if (asksFacts(part(ruling, i)))
            return true;
    }
    return false;
}

QString RuleWording::nothingToCompareWith(const Ruling& ruling) const
{
    const QString& key = std::get<FactRule>(ruling.rule->rule->node).operand->fact;
    const FactDefinition* definition = m_input.registry.find(key);
    const QString meaning = definition ? definition->meaning : key;
    return isStatedInBrief(key)
               ? QStringLiteral("The launch brief does not say what to compare with: %1").arg(meaning)
               : QStringLiteral("Nothing has reported what to compare with: %1").arg(meaning);
}

QString RuleWording::because(const Ruling& ruling) const
{
    switch (ruling.grounds) {
    case Grounds::NoOperand:
        return nothingToCompareWith(ruling);
    case Grounds::Nothing:
        return ruling.rule->unanswered;
    case Grounds::FreshReadings: {
        const FactRule& rule = std::get<FactRule>(ruling.rule->rule->node);
        return rule.isHint ? hintText(rule, ruling.state == ResultState::Warn) : QString();
    }
    case Grounds::StaleReading:
        return staleText(*m_weighed.readings[ruling.first].evidence, m_criterion, m_input.at);
    case Grounds::OtherSubject:
        return elsewhereText(*ruling.elsewhere, m_criterion.boundTo, m_input.release);
    case Grounds::PersonsWord:
        return m_weighed.answers[ruling.first].because;
    case Grounds::Kind:
        return {};
    case Grounds::OtherCriterion:
        return m_results[*ruling.rule->criterion].explanation;
    case Grounds::Parts:
        break;
    }
    const Quantifier quantifier = compositeOf(ruling).quantifier;
    if (quantifier == Quantifier::Count && ruling.state != ResultState::Waived)
        return {};
    const Ruling& deciding = part(ruling, ruling.deciding);
    const bool isFound = deciding.grounds == Grounds::FreshReadings && deciding.state == ResultState::Warn;
    if (quantifier == Quantifier::Not && isFound)
        return QStringLiteral(
            "A check that can be wrong found what must not be; a person can say otherwise.");
    return because(deciding);
}

/// Which parts keep a rule of several from holding, and how many hold; empty where one part says it all.
QString RuleWording::shortfall(const Ruling& ruling) const
{
    if (ruling.grounds != Grounds::Parts || holds(ruling))
        return {};
    const Quantifier quantifier = compositeOf(ruling).quantifier;
    if (quantifier == Quantifier::Not)
        return {};
    size_t asked = 0;
    std::vector<const Ruling*> open;
    for (size_t i = 0; i < ruling.count; ++i) {
        const Ruling& one = part(ruling, i);
        // Beside other ways, that nobody was asked is no news.
        if (quantifier == Quantifier::Any && one.isSilent)
            continue;
        if (one.rule->isCondition && holds(one))
            continue;
        ++asked;
        if (!holds(one))
            open.push_back(&one);
    }
    if (asked < 2)
        return shortfall(part(ruling, ruling.deciding));
    // Only those that are named are put into words.
    QStringList words;
    for (size_t i = 0; i < std::min(open.size(), kNamedParts); ++i)
        words += missing(*open[i]);
    QString named = words.join(QLatin1String("; "));
    if (open.size() > kNamedParts)
        named += QStringLiteral("; and %1 more").arg(open.size() - kNamedParts);
    if (quantifier == Quantifier::Any)
        return QStringLiteral("None of %1 ways holds: %2.").arg(asked).arg(named);
    return QString::number(asked - open.size()) % QLatin1String(" of ") % QString::number(asked) %
           QLatin1String(" parts hold; missing: ") % named % QLatin1Char('.');
}

/// One part that does not hold, by what its fact means: "Tests that passed (98.2%, needs at least 99%)".
QString RuleWording::missing(const Ruling& ruling) const
{
    const auto& node = ruling.rule->rule->node;
    if (const auto* fact = std::get_if<FactRule>(&node)) {
        const QString seen = measured(ruling);
        const QString title =
            ruling.rule->definition ? withoutStop(ruling.rule->definition->meaning) : fact->fact;
        const QLatin1String between(seen.isEmpty()                       ? "not reported, needs "
                                    : ruling.state == ResultState::Stale ? " is too old, needs "
                                                                         : ", needs ");
        return title % QLatin1String(" (") % seen % between % required(ruling) % QLatin1Char(')');
    }
    if (ruling.grounds != Grounds::Parts)
        return required(ruling);
    QStringList parts;
    for (size_t i = 0; i < ruling.count; ++i) {
        if (!holds(part(ruling, i)) || compositeOf(ruling).quantifier == Quantifier::Not)
            parts += missing(part(ruling, i));
    }
    const bool isEither = compositeOf(ruling).quantifier == Quantifier::Any;
    return (compositeOf(ruling).quantifier == Quantifier::Not ? QStringLiteral("not ") : QString()) +
           parts.join(isEither ? QLatin1String(" or ") : QLatin1String(" and "));
}

std::optional<QDateTime> RuleWording::endsAt(const Ruling& ruling) const
{
    if (ruling.grounds == Grounds::PersonsWord)
        return m_weighed.answers[ruling.first].endsAt;
    if (ruling.grounds == Grounds::OtherCriterion && ruling.state == ResultState::Waived)
        return m_results[*ruling.rule->criterion].answerEndsAt;
    if (ruling.grounds != Grounds::Parts)
        return std::nullopt;
    std::optional<QDateTime> ends = endsAt(part(ruling, ruling.deciding));
    if (compositeOf(ruling).quantifier != Quantifier::All)
        return ends;
    for (size_t i = 0; i < ruling.count; ++i) {
        const auto other = endsAt(part(ruling, i));
        if (other && (!ends || *other < *ends))
            ends = other;
    }
    return ends;
}

void RuleWording::addGrounds(const Ruling& ruling, Answer& to) const
{
    switch (ruling.grounds) {
    case Grounds::FreshReadings:
    case Grounds::StaleReading:
        for (size_t i = 0; i < ruling.count; ++i)
            to.judged.push_back(judgedBy(*m_weighed.readings[ruling.first + i].evidence));
        [[fallthrough]];
    case Grounds::Nothing:
    case Grounds::OtherSubject:
    case Grounds::NoOperand:
        to.facts += ruling.rule->facts;
        if (ruling.operand.evidence)
            to.judged.push_back(judgedBy(*ruling.operand.evidence));
        return;
    case Grounds::PersonsWord: {
        const auto& judged = m_weighed.answers[ruling.first].judged;
        to.judged.insert(to.judged.end(), judged.begin(), judged.end());
        return;
    }
    case Grounds::Kind:
        return;
    case Grounds::OtherCriterion: {
        const CriterionResult& other = m_results[*ruling.rule->criterion];
        to.facts += other.facts;
        to.judged.insert(to.judged.end(), other.judged.begin(), other.judged.end());
        return;
    }
    case Grounds::Parts:
        break;
    }
    // The deciding part's own come first.
    addGrounds(part(ruling, ruling.deciding), to);
    for (size_t i = 0; i < ruling.count; ++i) {
        if (i != ruling.deciding)
            addGrounds(part(ruling, i), to);
    }
}

Answer RuleWording::say(const Ruling& ruling) const
{
    Answer answer;
    answer.state = ruling.state;
    answer.isSilent = ruling.isSilent;
    answer.measured = measured(ruling);
    answer.required = required(ruling);
    answer.because = because(ruling);
    if (const QString open = shortfall(ruling); !open.isEmpty())
        answer.because += (answer.because.isEmpty() ? QString() : QStringLiteral(" ")) + open;
    answer.endsAt = endsAt(ruling);
    addGrounds(ruling, answer);
    return answer;
}

QString sentence(const Answer& answer)
{
    if (answer.measured.isEmpty() || answer.required.isEmpty())
        return answer.because.isEmpty()
                   ? QString(QLatin1String("Needs ") % answer.required % QLatin1Char('.'))
                   : answer.because;
    const QString more = answer.because.isEmpty() ? QString() : QString(QLatin1Char(' ') % answer.because);
    return QLatin1String("Measured ") % answer.measured % QLatin1String(", needs ") % answer.required %
           QLatin1Char('.') % more;
}

} // namespace slipway::policy
