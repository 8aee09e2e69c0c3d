// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/checklist_document.h"

#include "core/model/json.h"
#include "core/policy/people_rules.h"
#include "core/readiness/explanation.h"
#include "core/readiness/snapshot_text.h"
#include "core/report/evidence_appendix.h"
#include "core/report/report_words.h"
#include "core/report/sign_off_lines.h"

#include <algorithm>
#include <cmath>

namespace slipway::report {

using namespace model;

namespace {

QString days(const QDateTime& then, const QDateTime& now, const ReportWords& words)
{
    const qint64 count = then.daysTo(now);
    if (count < 1)
        return words.say(QT_TRANSLATE_NOOP("Report", "today"));
    return words.count(QT_TRANSLATE_NOOP("Report", "1 day"), QT_TRANSLATE_NOOP("Report", "%1 days"), count);
}

/// "sre-lead", or "ada (sre-lead), by 2 Dec".
/// `assigned` is a result or a step of the path: both say who sees to it.
template<class Assigned>
QString ownerOf(const Assigned& assigned, const QString& role, const ReportWords& words)
{
    if (assigned.owner.isEmpty())
        return role;
    if (!assigned.due)
        return QStringLiteral("%1 (%2)").arg(assigned.owner, role);
    return words
        .say(assigned.isOverdue ? QT_TRANSLATE_NOOP("Report", "%1 (%2), was due %3")
                                : QT_TRANSLATE_NOOP("Report", "%1 (%2), by %3"))
        .arg(assigned.owner, role, words.day(*assigned.due));
}

QString sourcesOf(const CriterionResult& result, const Criterion& criterion, const ReportWords& words)
{
    QStringList parts;
    for (const Judged& judged : result.judged) {
        const QString part = judged.where.isEmpty() || judged.where.startsWith(QLatin1String("git:"))
                                 ? judged.by
                                 : judged.where;
        if (!part.isEmpty() && !parts.contains(part))
            parts += part;
        if (parts.size() == 2)
            break;
    }
    if (parts.isEmpty() && !criterion.answeredBy.isEmpty())
        parts += words.say(QT_TRANSLATE_NOOP("Report", "answered by %1")).arg(criterion.answeredBy);
    const QString owner = ownerOf(result, criterion.ownerRole, words);
    if (!parts.contains(owner))
        parts += owner;
    return parts.join(QLatin1String(", "));
}

/// The file that shows it: of the repository, or a report by its path there.
QString fileOf(const CriterionResult& result)
{
    for (const Judged& judged : result.judged) {
        const bool isFile = !judged.where.isEmpty() && !judged.where.contains(QLatin1Char(':')) &&
                            !judged.where.startsWith(QLatin1Char('/'));
        if (isFile)
            return judged.where;
    }
    return {};
}

ChecklistRow rowOf(const CriterionResult& result, const Criterion& criterion, const ReportWords& words)
{
    ChecklistRow row;
    row.state = result.state;
    row.severity = criterion.severity;
    row.criterion = criterion.id.toString();
    row.question = criterion.question;
    row.sources = sourcesOf(result, criterion, words);
    row.measured = result.measured;
    row.required = result.required;
    row.explanation = result.explanation;
    row.file = fileOf(result);
    return row;
}

std::vector<SummaryTile> tilesOf(const readiness::Dossier& dossier, const ReportWords& words)
{
    const Evaluation& evaluation = dossier.evaluation;
    std::optional<QDateTime> firstEnd;
    for (const CriterionResult& result : evaluation.results) {
        if (result.state == ResultState::Waived && result.answerEndsAt &&
            (!firstEnd || *result.answerEndsAt < *firstEnd))
            firstEnd = result.answerEndsAt;
    }
    const QString waived = QString::number(evaluation.waived);
    const QString of = words.say(QT_TRANSLATE_NOOP("Report", "%1 of %2"));
    return {{words.say(QT_TRANSLATE_NOOP("Report", "Score")), of.arg(std::floor(evaluation.score)).arg(100)},
            {words.say(QT_TRANSLATE_NOOP("Report", "Criteria passed")),
             of.arg(evaluation.passed).arg(evaluation.applicable)},
            {words.say(QT_TRANSLATE_NOOP("Report", "Blockers")), QString::number(evaluation.blockers)},
            {words.say(QT_TRANSLATE_NOOP("Report", "Waivers")),
             firstEnd
                 ? words.say(QT_TRANSLATE_NOOP("Report", "%1, ends %2")).arg(waived, words.day(*firstEnd))
                 : waived},
            {words.say(QT_TRANSLATE_NOOP("Report", "Oldest evidence")),
             evaluation.oldest ? days(*evaluation.oldest, evaluation.at, words)
                               : words.say(QT_TRANSLATE_NOOP("Report", "none"))}};
}

std::vector<ChecklistGroup> groupsOf(const readiness::Dossier& dossier, const ReportWords& words,
                                     Arrangement arrangement)
{
    std::vector<ChecklistGroup> groups;
    for (const Characteristic characteristic : kCharacteristics) {
        ChecklistGroup group{characteristic, {}};
        for (size_t i = 0; i < dossier.evaluation.results.size(); ++i) {
            const Criterion& criterion = dossier.policy->criteria[i];
            const CriterionResult& result = dossier.evaluation.results[i];
            if (criterion.characteristic == characteristic && result.state != ResultState::NotApplicable)
                group.rows.push_back(rowOf(result, criterion, words));
        }
        if (arrangement == Arrangement::PathFirst)
            // What passes stays as the policy has it.
            std::stable_sort(
                group.rows.begin(), group.rows.end(),
                [](const ChecklistRow& a, const ChecklistRow& b) { return attention(a) < attention(b); });
        if (!group.rows.empty())
            groups.push_back(std::move(group));
    }
    return groups;
}

/// A release that it waits for, as a row.
ChecklistRow waitingRow(const PathStep& step, const Evaluation& evaluation, const ReportWords& words)
{
    ChecklistRow row;
    row.state = ResultState::Fail;
    row.severity = Severity::Major;
    row.criterion = step.criterion.toString();
    row.question = step.name();
    for (const DependencyState& state : evaluation.dependencies) {
        if (step.criterion.isEmpty() && state.on == step.dependency) {
            row.measured = words.word(state.verdict);
            row.required = words.word(Verdict::Go);
        }
    }
    return row;
}

std::vector<PathLine> pathOf(const readiness::Dossier& dossier, const ReportWords& words)
{
    std::vector<PathLine> path;
    for (const PathStep& step : dossier.evaluation.pathToGo) {
        const Criterion* criterion = dossier.policy->find(step.criterion);
        const CriterionResult* result = dossier.evaluation.find(step.criterion);
        ChecklistRow row = criterion && result ? rowOf(*result, *criterion, words)
                                               : waitingRow(step, dossier.evaluation, words);
        if (criterion)
            row.question = criterion->question;
        row.sources.clear();
        path.push_back({std::move(row), ownerOf(step, step.ownerRole, words), step.text});
    }
    return path;
}

QString subtitleOf(const readiness::Dossier& dossier, const ReportWords& words)
{
    const QString commit = dossier.release.target.shortHex();
    QStringList parts{words.say(QT_TRANSLATE_NOOP("Report", "Release-readiness checklist"))};
    parts += dossier.release.ref.isEmpty()
                 ? words.say(QT_TRANSLATE_NOOP("Report", "commit %1")).arg(commit)
                 : words.say(QT_TRANSLATE_NOOP("Report", "commit %1 on %2")).arg(commit, dossier.release.ref);
    if (dossier.release.launchAt)
        parts += words.say(QT_TRANSLATE_NOOP("Report", "launch %1"))
                     .arg(words.withWeekday(*dossier.release.launchAt));
    if (dossier.project.classification.generation != Generation::Unstated)
        parts += words.wordInside(dossier.project.classification.generation);
    return parts.join(QLatin1String(", "));
}

/// With a person's word, where it was a person who left it out.
QString leftOutText(const CriterionResult& result, const Criterion& criterion)
{
    return result.judged.empty() ? criterion.question
                                 : QStringLiteral("%1 (%2)").arg(criterion.question, result.explanation);
}

QString conditionText(const policy::ConditionState& state, const ReportWords& words)
{
    QString standing = words.say(state.isOverdue ? QT_TRANSLATE_NOOP("Report", "overdue")
                                                 : QT_TRANSLATE_NOOP("Report", "open"));
    if (state.met)
        standing =
            words.say(QT_TRANSLATE_NOOP("Report", "met, says %1: %2")).arg(state.met->by, state.met->reason);
    return words.say(QT_TRANSLATE_NOOP("Report", "Condition: %1 (%2, by %3): %4"))
        .arg(state.condition.what, state.condition.owner, words.day(state.condition.due), standing);
}

QString waiverText(const Waiver& waiver, const Criterion& criterion, const ReportWords& words)
{
    const QString until = words.day(waiver.expiresAt);
    if (waiver.compensation.isEmpty())
        return words.say(QT_TRANSLATE_NOOP("Report", "%1 waived until %2: %3. Asked for by %4: %5"))
            .arg(waiver.approvedBy, until, criterion.question, waiver.requestedBy, waiver.reason);
    return words
        .say(QT_TRANSLATE_NOOP("Report", "%1 waived until %2: %3. Asked for by %4: %5; meanwhile: %6"))
        .arg(waiver.approvedBy, until, criterion.question, waiver.requestedBy, waiver.reason,
             waiver.compensation);
}

QStringList saidOf(const readiness::Dossier& dossier, const ReportWords& words)
{
    QStringList said;
    const QDateTime& at = dossier.evaluation.at;
    if (const Decision* decision = policy::newestDecision(dossier.people, at))
        said += words.say(QT_TRANSLATE_NOOP("Report", "%1 decided %2 on %3: %4"))
                    .arg(decision->by, words.word(decision->verdict), words.shortTime(decision->at),
                         decision->reason);
    for (const policy::ConditionState& state : policy::conditionStates(dossier.people, at))
        said += conditionText(state, words);
    for (const Criterion& criterion : dossier.policy->criteria) {
        if (const Waiver* waiver = policy::waiverInForce(criterion.id, dossier.people, at))
            said += waiverText(*waiver, criterion, words);
        if (const Waiver* asked = policy::pendingWaiver(criterion.id, dossier.people, at))
            said +=
                words.say(QT_TRANSLATE_NOOP("Report", "%1 asks for a waiver until %2: %3 (%4)"))
                    .arg(asked->requestedBy, words.day(asked->expiresAt), criterion.question, asked->reason);
    }
    return said;
}

} // namespace

Status checkConfidentiality(const QString& text)
{
    const bool isLine = text == text.simplified() && std::all_of(text.begin(), text.end(), [](QChar c) {
                            return c.isPrint() || c == u' ';
                        });
    if (text.size() <= kLongestConfidentiality && isLine)
        return Done{};
    return Error{ErrorCode::InvalidInput,
                 QStringLiteral("is no line of at most %1 printable characters").arg(kLongestConfidentiality),
                 QStringLiteral("--confidentiality"), QStringLiteral("say it in fewer words: \"Internal\"")};
}

QString PathLine::words(const ReportLanguage& language) const
{
    return language.say(QT_TRANSLATE_NOOP("Report", "%1 (%2): %3")).arg(row.question, owner, toDo);
}

QString PathLine::whoDoesWhat(const ReportLanguage& language) const
{
    return language.say(QT_TRANSLATE_NOOP("Report", "%1: %2")).arg(owner, toDo);
}

QString questionText(const ChecklistRow& row, const ReportLanguage& language)
{
    return row.severity == Severity::Blocker
               ? language.say(QT_TRANSLATE_NOOP("Report", "%1 (blocker)")).arg(row.question)
               : row.question;
}

Attention attention(const ChecklistRow& row)
{
    switch (row.state) {
    case ResultState::Fail:
    case ResultState::Stale:
    case ResultState::Unknown:
        return {0, static_cast<int>(row.severity), static_cast<int>(row.state)};
    case ResultState::Warn:
        return {1, static_cast<int>(row.severity), 0};
    case ResultState::Waived:
        return {2, static_cast<int>(row.severity), 0};
    case ResultState::Pass:
    case ResultState::NotApplicable:
        break;
    }
    return {3, 0, 0};
}

Attention attention(const PathLine& line)
{
    constexpr int kAfterTheBlockers = static_cast<int>(ResultState::NotApplicable);
    return line.isDependency() ? Attention(0, static_cast<int>(Severity::Blocker), kAfterTheBlockers)
                               : attention(line.row);
}

bool isOpenBlocker(const ChecklistRow& row)
{
    const auto [needs, severity, state] = attention(row);
    return needs == 0 && severity == static_cast<int>(Severity::Blocker);
}

QTimeZone localZone()
{
    QTimeZone zone = QTimeZone::systemTimeZone();
    return zone.isValid() ? zone : QTimeZone::utc();
}

namespace {

void addChanges(ChecklistDocument& document, const readiness::Dossier& dossier, const ReportWords& words)
{
    if (!dossier.changesSince)
        return;
    document.changesLead =
        words
            .say(dossier.changesSinceReview ? QT_TRANSLATE_NOOP("Report", "Turned since the last review, %1")
                                            : QT_TRANSLATE_NOOP("Report", "Turned since %1"))
            .arg(words.full(*dossier.changesSince));
    for (const Change& change : dossier.changes) {
        const Criterion* criterion = dossier.policy->find(change.criterion);
        const QString question = criterion ? criterion->question : change.criterion.toString();
        const QString before = words.wordInside(change.before);
        const QString after = words.wordInside(change.after);
        if (change.measuredBefore.isEmpty() || change.measuredAfter.isEmpty())
            document.changes +=
                words.say(QT_TRANSLATE_NOOP("Report", "%1: %2 to %3")).arg(question, before, after);
        else
            document.changes +=
                words.say(QT_TRANSLATE_NOOP("Report", "%1: %2 to %3 (%4 to %5)"))
                    .arg(question, before, after, change.measuredBefore, change.measuredAfter);
    }
}

ChecklistDocument documentOf(const readiness::Dossier& dossier, const ReportOptions& options,
                             const QString& snapshotSha256)
{
    const ReportWords words(options);
    const Evaluation& evaluation = dossier.evaluation;
    ChecklistDocument document;
    document.language = words;
    document.release = dossier.release.id;
    document.title = dossier.project.name + QLatin1Char(' ') + dossier.release.name;
    document.subtitle = subtitleOf(dossier, words);
    document.isSample = dossier.project.isSample;
    document.verdict = evaluation.verdict;
    document.verdictWord = words.word(evaluation.verdict);
    document.passed = evaluation.passed;
    document.applicable = evaluation.applicable;
    document.reasonLead =
        words.say(QT_TRANSLATE_NOOP("Report", "Why %1.")).arg(words.wordInside(evaluation.verdict));
    document.reason = evaluation.reason;
    if (options.withExposure)
        document.reason +=
            QLatin1Char(' ') + readiness::exposureSentence(dossier.exposure, words.explaining());
    document.tiles = tilesOf(dossier, words);
    document.arrangement = options.arrangement;
    document.groups = groupsOf(dossier, words, options.arrangement);
    for (size_t i = 0; i < evaluation.results.size(); ++i) {
        if (evaluation.results[i].state == ResultState::NotApplicable)
            document.notApplicable += leftOutText(evaluation.results[i], dossier.policy->criteria[i]);
    }
    document.pathToGo = pathOf(dossier, words);
    document.said = saidOf(dossier, words);
    addChanges(document, dossier, words);
    document.signOffs = signOffLines(evaluation.signOffs, words);
    document.confidentiality = options.confidentiality;
    if (options.withEvidence)
        document.evidence = evidenceEntries(dossier, options.findings, words);
    document.snapshotSha256 = snapshotSha256;
    document.takenAt = words.full(evaluation.at);
    document.at = evaluation.at;
    document.policy = evaluation.policyId + QLatin1Char(' ') + evaluation.policyVersion;
    return document;
}

} // namespace

ChecklistDocument makeDocument(const readiness::Dossier& dossier, const ReportOptions& options,
                               const QString& snapshotSha256)
{
    const QString named = snapshotSha256.isEmpty() ? readiness::snapshotSha256(dossier) : snapshotSha256;
    const policy::Phrases phrases = ReportWords(options).explaining();
    if (phrases.isEnglish())
        return documentOf(dossier, options, named);
    readiness::Dossier explained = dossier;
    readiness::explainIn(explained, phrases);
    return documentOf(explained, options, named);
}

} // namespace slipway::report
