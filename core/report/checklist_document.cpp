// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/checklist_document.h"

#include "core/model/json.h"

#include <QLocale>

#include <cmath>

namespace slipway::report {

using namespace model;

namespace {

/// Words of a moment in the document's zone and language.
class Words
{
public:
    explicit Words(const ReportOptions& options)
        : m_zone(options.zone)
        , m_locale(options.language)
    {
    }

    [[nodiscard]] QString full(const QDateTime& moment) const
    {
        return format(moment, QStringLiteral("d MMM yyyy HH:mm ")) + zoneOf(moment);
    }
    [[nodiscard]] QString withWeekday(const QDateTime& moment) const
    {
        return format(moment, QStringLiteral("ddd d MMM yyyy HH:mm ")) + zoneOf(moment);
    }
    [[nodiscard]] QString shortTime(const QDateTime& moment) const
    {
        return format(moment, QStringLiteral("d MMM HH:mm"));
    }
    [[nodiscard]] QString day(const QDateTime& moment) const
    {
        return format(moment, QStringLiteral("d MMM"));
    }

private:
    [[nodiscard]] QString format(const QDateTime& moment, const QString& pattern) const
    {
        return m_locale.toString(moment.toTimeZone(m_zone), pattern);
    }
    [[nodiscard]] QString zoneOf(const QDateTime& moment) const { return m_zone.abbreviation(moment); }

    QTimeZone m_zone;
    QLocale m_locale;
};

QString days(const QDateTime& then, const QDateTime& now)
{
    const qint64 count = then.daysTo(now);
    if (count < 1)
        return QStringLiteral("today");
    return count == 1 ? QStringLiteral("1 day") : QStringLiteral("%1 days").arg(count);
}

QString sourcesOf(const CriterionResult& result, const Criterion& criterion)
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
        parts += QStringLiteral("answered by ") + criterion.answeredBy;
    if (!parts.contains(criterion.ownerRole))
        parts += criterion.ownerRole;
    return parts.join(QLatin1String(", "));
}

ChecklistRow rowOf(const CriterionResult& result, const Criterion& criterion)
{
    ChecklistRow row;
    row.state = result.state;
    row.severity = criterion.severity;
    row.criterion = criterion.id.toString();
    row.question = criterion.question;
    row.sources = sourcesOf(result, criterion);
    row.measured = result.measured;
    row.required = result.required;
    row.explanation = result.explanation;
    return row;
}

std::vector<SummaryTile> tilesOf(const readiness::Dossier& dossier, const Words& words)
{
    const Evaluation& evaluation = dossier.evaluation;
    std::optional<QDateTime> firstEnd;
    for (const CriterionResult& result : evaluation.results) {
        if (result.state == ResultState::Waived && result.answerEndsAt &&
            (!firstEnd || *result.answerEndsAt < *firstEnd))
            firstEnd = result.answerEndsAt;
    }
    QString waivers = QString::number(evaluation.waived);
    if (firstEnd)
        waivers += QStringLiteral(", ends ") + words.day(*firstEnd);
    return {{QStringLiteral("Score"), QStringLiteral("%1 of 100").arg(std::floor(evaluation.score))},
            {QStringLiteral("Criteria passed"),
             QStringLiteral("%1 of %2").arg(evaluation.passed).arg(evaluation.applicable)},
            {QStringLiteral("Blockers"), QString::number(evaluation.blockers)},
            {QStringLiteral("Waivers"), waivers},
            {QStringLiteral("Oldest evidence"),
             evaluation.oldest ? days(*evaluation.oldest, evaluation.at) : QStringLiteral("none")}};
}

std::vector<ChecklistGroup> groupsOf(const readiness::Dossier& dossier)
{
    std::vector<ChecklistGroup> groups;
    for (const Characteristic characteristic : kCharacteristics) {
        ChecklistGroup group{characteristic, {}};
        for (size_t i = 0; i < dossier.evaluation.results.size(); ++i) {
            const Criterion& criterion = dossier.policy->criteria[i];
            const CriterionResult& result = dossier.evaluation.results[i];
            if (criterion.characteristic == characteristic && result.state != ResultState::NotApplicable)
                group.rows.push_back(rowOf(result, criterion));
        }
        if (!group.rows.empty())
            groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<SignOffLine> signOffsOf(const Evaluation& evaluation, const Words& words)
{
    std::vector<SignOffLine> lines;
    for (const SignOffState& state : evaluation.signOffs) {
        if (!state.signOff)
            lines.push_back({state.role, {}, QStringLiteral("waiting")});
        else if (state.isVoid)
            lines.push_back({state.role, {}, QStringLiteral("void: ") + state.voidBecause});
        else
            lines.push_back({state.role, state.signOff->by,
                             QStringLiteral("signed ") + words.shortTime(state.signOff->at)});
    }
    return lines;
}

QString subtitleOf(const readiness::Dossier& dossier, const Words& words)
{
    QString text =
        QStringLiteral("Release-readiness checklist, commit %1").arg(dossier.release.target.shortHex());
    if (!dossier.release.ref.isEmpty())
        text += QStringLiteral(" on ") + dossier.release.ref;
    if (dossier.release.launchAt)
        text += QStringLiteral(", launch ") + words.withWeekday(*dossier.release.launchAt);
    return text;
}

} // namespace

ChecklistDocument makeDocument(const readiness::Dossier& dossier, const ReportOptions& options)
{
    const Words words(options);
    const Evaluation& evaluation = dossier.evaluation;
    ChecklistDocument document;
    document.title = dossier.project.name + QLatin1Char(' ') + dossier.release.name;
    document.subtitle = subtitleOf(dossier, words);
    document.isSample = dossier.project.isSample;
    document.verdict = evaluation.verdict;
    document.verdictWord = toWords(evaluation.verdict);
    document.reasonLead = QStringLiteral("Why %1.").arg(document.verdictWord.toLower());
    document.reason = evaluation.reason;
    document.tiles = tilesOf(dossier, words);
    document.groups = groupsOf(dossier);
    for (size_t i = 0; i < evaluation.results.size(); ++i) {
        if (evaluation.results[i].state == ResultState::NotApplicable)
            document.notApplicable += dossier.policy->criteria[i].question;
    }
    for (const PathStep& step : evaluation.pathToGo) {
        const Criterion* criterion = dossier.policy->find(step.criterion);
        document.pathToGo.push_back(
            QStringLiteral("%1 (%2): %3")
                .arg(criterion ? criterion->question : step.criterion.toString(), step.ownerRole, step.text));
    }
    document.signOffs = signOffsOf(evaluation, words);
    document.snapshotSha256 = sha256Of(readiness::snapshotOf(dossier));
    document.takenAt = words.full(evaluation.at);
    document.policy = evaluation.policyId + QLatin1Char(' ') + evaluation.policyVersion;
    return document;
}

} // namespace slipway::report
