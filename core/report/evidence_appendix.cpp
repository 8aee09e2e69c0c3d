// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/evidence_appendix.h"

#include "core/policy/display.h"

#include <QHash>

namespace slipway::report {

using namespace model;

namespace {

constexpr size_t kFactsTold = 40; ///< of one piece; the snapshot has all
constexpr size_t kSourcesTold = 12;
constexpr qsizetype kLongestText = 300; ///< characters, of one fact and of one question

/// A text as long as a paragraph is cut, and says so.
QString shortened(const QString& text)
{
    if (text.size() <= kLongestText)
        return text;
    const bool isInPair = text[kLongestText - 2].isHighSurrogate();
    return text.left(kLongestText - (isInPair ? 2 : 1)).trimmed() + QChar(0x2026);
}

/// Numbers as the snapshot has them: a checklist that is read back tells the same.
QString factText(const Fact& fact, const FactRegistry* registry, const policy::Phrases& phrases)
{
    const FactDefinition* definition = registry ? registry->find(fact.key) : nullptr;
    if (definition)
        return shortened(fact.key + QLatin1Char(' ') +
                         policy::displayValue(fact.value, *definition, phrases));
    const auto* text = std::get_if<QString>(&fact.value);
    const QString value = text ? *text : QString::fromUtf8(canonicalJson(toJson(fact.value)));
    return shortened(QStringLiteral("%1 %2 %3").arg(fact.key, value, fact.unit).trimmed());
}

QString restText(size_t count, size_t told, const ReportWords& words)
{
    return words.say(QT_TRANSLATE_NOOP("Report", "and %1 more")).arg(count - told);
}

QStringList factsOf(const Evidence& evidence, const FactRegistry* registry, const ReportWords& words)
{
    QStringList facts;
    const policy::Phrases phrases = words.explaining();
    for (const Fact& fact : std::span(evidence.facts).first(std::min(evidence.facts.size(), kFactsTold)))
        facts += factText(fact, registry, phrases);
    if (evidence.facts.size() > kFactsTold)
        facts += restText(evidence.facts.size(), kFactsTold, words);
    return facts;
}

std::vector<EvidenceSource> sourcesOf(const Evidence& evidence, const ReportWords& words)
{
    std::vector<EvidenceSource> sources;
    for (const Provenance& from :
         std::span(evidence.provenance).first(std::min(evidence.provenance.size(), kSourcesTold)))
        sources.push_back({from.uri, from.sha256});
    if (evidence.provenance.size() > kSourcesTold)
        sources.push_back({restText(evidence.provenance.size(), kSourcesTold, words), {}});
    return sources;
}

QString whenOf(const Evidence& evidence, const ReportWords& words)
{
    QStringList parts{
        words.say(QT_TRANSLATE_NOOP("Report", "Observed %1")).arg(words.full(evidence.observedAt))};
    if (evidence.recordedAt.isValid())
        parts += words.say(QT_TRANSLATE_NOOP("Report", "recorded %1")).arg(words.full(evidence.recordedAt));
    if (evidence.expiresAt)
        parts +=
            words.say(QT_TRANSLATE_NOOP("Report", "holds until %1")).arg(words.full(*evidence.expiresAt));
    if (!evidence.subject.commit.isEmpty())
        parts += words.say(QT_TRANSLATE_NOOP("Report", "commit %1")).arg(evidence.subject.commit.shortHex());
    if (!evidence.subject.environment.isEmpty())
        parts += evidence.subject.environment;
    return parts.join(QLatin1String(", "));
}

/// "Error: gosec.G404, main.go:12: weak random numbers". Levels, rules and messages are the tool's words.
QString findingText(const Finding& finding)
{
    QStringList parts{finding.rule};
    if (!finding.path.isEmpty())
        parts +=
            finding.line > 0 ? QStringLiteral("%1:%2").arg(finding.path).arg(finding.line) : finding.path;
    if (finding.level != FindingLevel::None)
        parts.front().prepend(toKey(finding.level) + QStringLiteral(": "));
    parts.removeAll(QString());
    return shortened(finding.message.isEmpty()
                         ? parts.join(QLatin1String(", "))
                         : parts.join(QLatin1String(", ")) + QStringLiteral(": ") + finding.message);
}

QStringList findingTexts(const ToldFindings& told, const ReportWords& words)
{
    QStringList texts{words.count(QT_TRANSLATE_NOOP("Report", "1 finding"),
                                  QT_TRANSLATE_NOOP("Report", "%1 findings"), told.count)};
    for (const Finding& finding : told.findings)
        texts += findingText(finding);
    if (const auto count = static_cast<size_t>(std::max(told.count, 0)); count > told.findings.size())
        texts += restText(count, told.findings.size(), words);
    return texts;
}

/// "No known vulnerability (fail)" of every criterion that rests on it, by its id.
QHash<EvidenceId, QStringList> judgedBy(const readiness::Dossier& dossier, const ReportWords& words)
{
    QHash<EvidenceId, QStringList> criteria;
    for (size_t i = 0; i < dossier.evaluation.results.size(); ++i) {
        const CriterionResult& result = dossier.evaluation.results[i];
        const QString text = QStringLiteral("%1 (%2)").arg(shortened(dossier.policy->criteria[i].question),
                                                           words.wordInside(result.state));
        for (const Judged& judged : result.judged) {
            QStringList& all = criteria[judged.evidence];
            if (!judged.evidence.isEmpty() && !all.contains(text))
                all += text;
        }
    }
    return criteria;
}

} // namespace

QString EvidenceSource::words() const
{
    return sha256.isEmpty() ? where : QStringLiteral("%1 (SHA-256 %2)").arg(where, sha256);
}

QString EvidenceEntry::factsText() const
{
    return facts.join(kBetweenFacts);
}

QString EvidenceEntry::judgedText() const
{
    return judged.join(kBetweenCriteria);
}

std::vector<EvidenceEntry> evidenceEntries(const readiness::Dossier& dossier,
                                           const std::vector<ToldFindings>& findings,
                                           const ReportWords& words)
{
    QHash<EvidenceId, const ToldFindings*> found;
    for (const ToldFindings& one : findings)
        found.insert(one.evidence, &one);
    const auto criteria = judgedBy(dossier, words);
    std::vector<EvidenceEntry> entries;
    entries.reserve(dossier.evidence.size());
    for (const Evidence& evidence : dossier.evidence) {
        EvidenceEntry entry;
        entry.title =
            QStringLiteral("%1, %2 %3").arg(evidence.kind, evidence.source.plugin, evidence.source.version);
        if (!evidence.source.instance.isEmpty())
            entry.title += QStringLiteral(", ") + evidence.source.instance;
        entry.when = whenOf(evidence, words);
        entry.facts = factsOf(evidence, dossier.registry.get(), words);
        entry.sources = sourcesOf(evidence, words);
        entry.judged = criteria.value(evidence.id,
                                      {words.say(QT_TRANSLATE_NOOP("Report", "No criterion rests on it."))});
        if (criteria.contains(evidence.id))
            entry.judged.front() = words.say(QT_TRANSLATE_NOOP("Report", "Criteria that rest on it: %1"))
                                       .arg(entry.judged.front());
        if (const ToldFindings* told = found.value(evidence.id))
            entry.findings = findingTexts(*told, words);
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace slipway::report
