// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rule_wording.h"

#include "core/policy/display.h"
#include "core/policy/stated_facts.h"

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

QString elsewhereText(const Evidence& evidence, Binding binding, const Release& release,
                      const Phrases& phrases)
{
    switch (binding) {
    case Binding::Commit:
        return evidence.subject.commit.isEmpty()
                   ? phrases.say(
                         QT_TRANSLATE_NOOP("Evaluation",
                                           "The evidence names no commit, so it does not count for %1."),
                         {release.target.shortHex()})
                   : phrases.say(QT_TRANSLATE_NOOP("Evaluation", "The evidence is for %1, not for %2."),
                                 {evidence.subject.commit.shortHex(), release.target.shortHex()});
    case Binding::Release:
        return phrases.say(
            QT_TRANSLATE_NOOP("Evaluation", "The evidence is for another release, not for %1."),
            {release.name});
    case Binding::Environment:
        return evidence.subject.environment.isEmpty()
                   ? phrases.say(
                         QT_TRANSLATE_NOOP("Evaluation",
                                           "The evidence is from no stated environment, not from %1."),
                         {toKey(release.stage)})
                   : phrases.say(QT_TRANSLATE_NOOP("Evaluation", "The evidence is from %1, not from %2."),
                                 {evidence.subject.environment, toKey(release.stage)});
    case Binding::Project:
        break;
    }
    return {};
}

QString staleText(const Evidence& evidence, const Criterion& criterion, const QDateTime& at,
                  const Phrases& phrases)
{
    if (evidence.expiresAt && *evidence.expiresAt <= at)
        return phrases.say(QT_TRANSLATE_NOOP("Evaluation", "The evidence expired %1."),
                           {displayAgo(*evidence.expiresAt, at, phrases)});
    const auto allowed = criterion.freshness.value_or(std::chrono::milliseconds(0)).count();
    return phrases.say(
        QT_TRANSLATE_NOOP("Evaluation", "The evidence is %1 old, and may be %2 at most."),
        {displayAge(evidence.observedAt, at, phrases), displayAge(at.addMSecs(-allowed), at, phrases)});
}

/// A hint is about something that is there, or about something that is not.
const char* hintText(const FactRule& rule, bool holdsTrue)
{
    if (asksForNone(rule))
        return holdsTrue
                   ? QT_TRANSLATE_NOOP("Evaluation",
                                       "A check that can miss some found none; a person should confirm.")
                   : QT_TRANSLATE_NOOP(
                         "Evaluation",
                         "A check that can be wrong found some; a person can say that they are none.");
    return holdsTrue ? QT_TRANSLATE_NOOP("Evaluation",
                                         "A check that can be wrong found it; a person should confirm.")
                     : QT_TRANSLATE_NOOP("Evaluation",
                                         "A check that can miss it found nothing; a person can answer.");
}

QString negated(const QString& required, const Phrases& phrases)
{
    return required == phrases.say(QT_TRANSLATE_NOOP("Evaluation", "present"))
               ? phrases.say(QT_TRANSLATE_NOOP("Evaluation", "absent"))
               : phrases.say(QT_TRANSLATE_NOOP("Evaluation", "not %1"), {required});
}

constexpr size_t kNamedParts = 3;

/// So far that a person at most confirms it.
bool holds(const Ruling& ruling)
{
    return ruling.state >= ResultState::Warn;
}

QString withoutStop(const QString& sentence)
{
    const bool isStopped = sentence.endsWith(u'.') || sentence.endsWith(u'\u3002');
    return isStopped ? sentence.chopped(1) : sentence;
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
        return displayFact(*m_weighed.readings[ruling.first].fact, ruling.rule->definition, m_phrases);
    case Grounds::PersonsWord:
        return m_weighed.answers[ruling.first].measured;
    case Grounds::Kind:
        return m_phrases.word(toKey(m_input.project.kind));
    case Grounds::OtherCriterion:
        return m_phrases.word(toKey(m_results[*ruling.rule->criterion].state));
    case Grounds::Parts:
        break;
    }
    if (compositeOf(ruling).quantifier != Quantifier::Count)
        return measured(part(ruling, ruling.deciding));
    const auto begin = m_weighed.parts.begin() + static_cast<std::ptrdiff_t>(ruling.first);
    const auto passing = std::count_if(begin, begin + static_cast<std::ptrdiff_t>(ruling.count),
                                       [](const Ruling& one) { return one.state == ResultState::Pass; });
    return m_phrases.say(QT_TRANSLATE_NOOP("Evaluation", "%1 of %2"),
                         {QString::number(passing), QString::number(ruling.count)});
}

QString RuleWording::required(const Ruling& ruling) const
{
    if (ruling.operand.fact)
        return displayRequirement(std::get<FactRule>(ruling.rule->rule->node), m_input.registry,
                                  asNumber(ruling.operand.fact->value).value_or(0), m_phrases);
    if (ruling.grounds != Grounds::Parts)
        return ruling.rule->required;
    switch (compositeOf(ruling).quantifier) {
    case Quantifier::Count:
        return ruling.rule->required;
    case Quantifier::Not:
        return negated(required(part(ruling, 0)), m_phrases);
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
    const QString meaning = definition ? m_phrases.factWord(definition->meaning) : key;
    return m_phrases.say(
        isStatedInBrief(key)
            ? QT_TRANSLATE_NOOP("Evaluation", "The launch brief does not say what to compare with: %1")
            : QT_TRANSLATE_NOOP("Evaluation", "Nothing has reported what to compare with: %1"),
        {meaning});
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
        return rule.isHint ? m_phrases.say(hintText(rule, ruling.state == ResultState::Warn)) : QString();
    }
    case Grounds::StaleReading:
        return staleText(*m_weighed.readings[ruling.first].evidence, m_criterion, m_input.at, m_phrases);
    case Grounds::OtherSubject:
        return elsewhereText(*ruling.elsewhere, m_criterion.boundTo, m_input.release, m_phrases);
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
        return m_phrases.say(QT_TRANSLATE_NOOP(
            "Evaluation", "A check that can be wrong found what must not be; a person can say otherwise."));
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
        named = m_phrases.say(QT_TRANSLATE_NOOP("Evaluation", "%1; and %2 more"),
                              {named, QString::number(open.size() - kNamedParts)});
    if (quantifier == Quantifier::Any)
        return m_phrases.say(QT_TRANSLATE_NOOP("Evaluation", "None of %1 ways holds: %2."),
                             {QString::number(asked), named});
    return m_phrases.say(QT_TRANSLATE_NOOP("Evaluation", "%1 of %2 parts hold; missing: %3."),
                         {QString::number(asked - open.size()), QString::number(asked), named});
}

/// By what its fact means: "Tests that passed (98.2%, needs at least 99%)".
QString RuleWording::missingFact(const Ruling& ruling, const FactRule& fact) const
{
    const CompiledRule& rule = *ruling.rule;
    const QString title =
        rule.definition ? withoutStop(m_phrases.factWord(rule.definition->meaning)) : fact.fact;
    const QString seen = measured(ruling);
    if (seen.isEmpty())
        return m_phrases.say(QT_TRANSLATE_NOOP("Evaluation", "%1 (not reported, needs %2)"),
                             {title, required(ruling)});
    return m_phrases.say(ruling.state == ResultState::Stale
                             ? QT_TRANSLATE_NOOP("Evaluation", "%1 (%2 is too old, needs %3)")
                             : QT_TRANSLATE_NOOP("Evaluation", "%1 (%2, needs %3)"),
                         {title, seen, required(ruling)});
}

/// One part that does not hold.
QString RuleWording::missing(const Ruling& ruling) const
{
    if (const auto* fact = std::get_if<FactRule>(&ruling.rule->rule->node))
        return missingFact(ruling, *fact);
    if (ruling.grounds != Grounds::Parts)
        return required(ruling);
    const Quantifier quantifier = compositeOf(ruling).quantifier;
    QStringList parts;
    for (size_t i = 0; i < ruling.count; ++i) {
        if (!holds(part(ruling, i)) || quantifier == Quantifier::Not)
            parts += missing(part(ruling, i));
    }
    const QString words =
        m_phrases.joined(parts, quantifier == Quantifier::Any ? QT_TRANSLATE_NOOP("Evaluation", "%1 or %2")
                                                              : QT_TRANSLATE_NOOP("Evaluation", "%1 and %2"));
    return quantifier == Quantifier::Not ? m_phrases.say(QT_TRANSLATE_NOOP("Evaluation", "not %1"), {words})
                                         : words;
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
    answer.because = m_phrases.sentences(because(ruling), shortfall(ruling));
    answer.endsAt = endsAt(ruling);
    addGrounds(ruling, answer);
    return answer;
}

QString sentence(const Answer& answer, const Phrases& phrases)
{
    if (answer.measured.isEmpty() || answer.required.isEmpty())
        return answer.because.isEmpty()
                   ? phrases.say(QT_TRANSLATE_NOOP("Evaluation", "Needs %1."), {answer.required})
                   : answer.because;
    return phrases.sentences(phrases.say(QT_TRANSLATE_NOOP("Evaluation", "Measured %1, needs %2."),
                                         {answer.measured, answer.required}),
                             answer.because);
}

} // namespace slipway::policy
