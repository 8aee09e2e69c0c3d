// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/result_text.h"

#include "app/cli/release_text.h"
#include "app/cli/time_text.h"
#include "core/policy/people_rules.h"

namespace slipway::app {

using namespace model;

namespace {

std::string text(const QString& value)
{
    return value.toStdString();
}

Json summary(const Project& project, const Release& release, const Evaluation& evaluation)
{
    Json json = Json::object();
    json["project"] = text(project.name);
    json["sample"] = project.isSample;
    json["release"] = text(release.name);
    json["commit"] = text(release.target.hex());
    json["ref"] = text(release.ref);
    json["stage"] = text(toKey(release.stage));
    json["launch_at"] = momentJson(release.launchAt);
    json["verdict"] = text(toKey(evaluation.verdict));
    json["reason"] = text(evaluation.reason);
    json["score"] = evaluation.score;
    json["passed"] = evaluation.passed;
    json["applicable"] = evaluation.applicable;
    json["blockers"] = evaluation.blockers;
    json["waived"] = evaluation.waived;
    json["stale"] = evaluation.stale;
    json["unanswered"] = evaluation.unanswered;
    json["overdue"] = evaluation.overdue;
    json["freshest"] = momentJson(evaluation.freshest);
    json["policy"] = text(evaluation.policyId + QLatin1Char(' ') + evaluation.policyVersion);
    json["at"] = momentJson(evaluation.at);
    json["dependencies"] = Json::array();
    for (const DependencyState& state : evaluation.dependencies)
        json["dependencies"].push_back({{"name", text(state.name)},
                                        {"verdict", text(toKey(state.verdict))},
                                        {"launched", state.isLaunched},
                                        {"allows", text(toKey(state.allows))}});
    json["path_to_go"] = Json::array();
    for (const PathStep& step : evaluation.pathToGo) {
        json["path_to_go"].push_back(
            {{"criterion", text(step.criterion.toString())},
             {"dependency", step.criterion.isEmpty() ? Json(text(step.name())) : Json()},
             {"owner_role", text(step.ownerRole)},
             {"text", text(step.text)}});
        addOwner(json["path_to_go"].back(), step);
    }
    return json;
}

QString counted(int number, const QString& one, const QString& other)
{
    return QStringLiteral("%1 %2").arg(number).arg(number == 1 ? one : other);
}

} // namespace

Json momentJson(const std::optional<QDateTime>& moment)
{
    return moment ? Json(text(moment->toUTC().toString(Qt::ISODate))) : Json();
}

QString ownerText(const PathStep& step)
{
    if (step.owner.isEmpty())
        return step.ownerRole;
    QString words = QStringLiteral("%1 (%2)").arg(step.owner, step.ownerRole);
    if (step.due)
        words += (step.isOverdue ? QStringLiteral(", was due ") : QStringLiteral(", by ")) +
                 displayMoment(*step.due);
    return words;
}

void addOwner(Json& json, const PathStep& step)
{
    json["owner"] = step.owner.isEmpty() ? Json() : Json(text(step.owner));
    json["due"] = momentJson(step.due);
    json["overdue"] = step.isOverdue;
}

Json releaseJson(const readiness::BoardRow& row)
{
    Json json = summary(row.project, row.release, row.evaluation);
    json["problem"] = row.problem ? Json(text(row.problem->line())) : Json();
    json["watch"] = watchJson(row.watch);
    return json;
}

namespace {

Json decisionJson(const readiness::Dossier& dossier)
{
    const Decision* decision = policy::newestDecision(dossier.people, dossier.evaluation.at);
    if (!decision)
        return {};
    return {{"verdict", text(toKey(decision->verdict))},
            {"by", text(decision->by)},
            {"at", momentJson(decision->at)},
            {"reason", text(decision->reason)},
            {"commit", decision->commit.isEmpty() ? Json() : Json(text(decision->commit.hex()))}};
}

} // namespace

Json dossierJson(const readiness::Dossier& dossier)
{
    Json json = summary(dossier.project, dossier.release, dossier.evaluation);
    json["results"] = Json::array();
    for (size_t i = 0; i < dossier.evaluation.results.size(); ++i) {
        const CriterionResult& result = dossier.evaluation.results[i];
        const Criterion& criterion = dossier.policy->criteria[i];
        Json entry = Json::object();
        entry["criterion"] = text(result.criterion.toString());
        entry["question"] = text(criterion.question);
        entry["characteristic"] = text(toKey(criterion.characteristic));
        entry["severity"] = text(toKey(criterion.severity));
        entry["state"] = text(toKey(result.state));
        entry["measured"] = text(result.measured);
        entry["required"] = text(result.required);
        entry["explanation"] = text(result.explanation);
        entry["attestable"] = isAttestable(criterion.rule);
        entry["answer_ends_at"] = momentJson(result.answerEndsAt);
        entry["owner_role"] = text(criterion.ownerRole);
        entry["owner"] = result.owner.isEmpty() ? Json() : Json(text(result.owner));
        entry["due"] = momentJson(result.due);
        entry["overdue"] = result.isOverdue;
        const Waiver* asked = policy::pendingWaiver(criterion.id, dossier.people, dossier.evaluation.at);
        entry["waiver_asked_by"] = asked ? Json(text(asked->requestedBy)) : Json();
        entry["where"] = result.judged.empty() ? std::string() : text(result.judged.front().where);
        json["results"].push_back(entry);
    }
    json["sign_offs"] = Json::array();
    for (const SignOffState& state : dossier.evaluation.signOffs) {
        Json entry =
            Json{{"role", text(state.role)}, {"by", Json()}, {"commit", Json()}, {"void", state.isVoid}};
        if (state.signOff) {
            entry["by"] = text(state.signOff->by);
            entry["commit"] = text(state.signOff->commit.hex());
            entry["void_because"] = state.isVoid ? Json(text(state.voidBecause)) : Json();
        }
        json["sign_offs"].push_back(entry);
    }
    json["decision"] = decisionJson(dossier);
    json["conditions"] = conditionsJson(dossier);
    json["watch"] = watchJson(dossier.watch);
    return json;
}

Json conditionsJson(const readiness::Dossier& dossier)
{
    Json json = Json::array();
    for (const policy::ConditionState& state : policy::conditionStates(dossier.people, dossier.evaluation.at))
        json.push_back({{"number", state.number + 1},
                        {"what", text(state.condition.what)},
                        {"owner", text(state.condition.owner)},
                        {"due", momentJson(state.condition.due)},
                        {"met", state.met != nullptr},
                        {"met_by", state.met ? Json(text(state.met->by)) : Json()},
                        {"overdue", state.isOverdue}});
    return json;
}

QString attentionText(const Evaluation& evaluation)
{
    if (evaluation.verdict == Verdict::NoEvidence)
        return counted(evaluation.unanswered, QStringLiteral("unanswered"), QStringLiteral("unanswered"));
    if (evaluation.blockers > 0)
        return counted(evaluation.blockers, QStringLiteral("blocker"), QStringLiteral("blockers"));
    if (evaluation.waived > 0)
        return counted(evaluation.waived, QStringLiteral("waiver"), QStringLiteral("waivers"));
    if (evaluation.stale > 0)
        return counted(evaluation.stale, QStringLiteral("stale"), QStringLiteral("stale"));
    if (evaluation.conditions > 0)
        return counted(evaluation.conditions, QStringLiteral("condition"), QStringLiteral("conditions"));
    if (evaluation.unanswered > 0)
        return counted(evaluation.unanswered, QStringLiteral("unanswered"), QStringLiteral("unanswered"));
    return {};
}

namespace {

/// The first sentence of the explanation, as far as one line goes.
QString shortReason(const CriterionResult& result)
{
    constexpr qsizetype kLongest = 72;
    QString line = result.explanation.simplified();
    if (const qsizetype end = line.indexOf(QLatin1String(". ")); end > 0)
        line.truncate(end);
    if (line.endsWith(QLatin1Char('.')))
        line.chop(1);
    return line.size() > kLongest ? line.left(kLongest - 1).trimmed() + QChar(0x2026) : line;
}

} // namespace

std::vector<QStringList> resultTable(const readiness::Dossier& dossier, bool onlyOpen)
{
    std::vector<QStringList> rows{{QStringLiteral("STATE"), QStringLiteral("SEVERITY"),
                                   QStringLiteral("CRITERION"), QStringLiteral("MEASURED"),
                                   QStringLiteral("REQUIRED"), QStringLiteral("WHY")}};
    for (size_t i = 0; i < dossier.evaluation.results.size(); ++i) {
        const CriterionResult& result = dossier.evaluation.results[i];
        const Criterion& criterion = dossier.policy->criteria[i];
        const bool isOpen = result.state < ResultState::Warn;
        if (onlyOpen && !(isOpen && criterion.severity == Severity::Blocker))
            continue;
        rows.push_back({toWords(result.state), toKey(criterion.severity), result.criterion.toString(),
                        result.measured, result.required, isOpen ? shortReason(result) : QString()});
    }
    return rows;
}

std::vector<QStringList> signOffTable(const readiness::Dossier& dossier)
{
    std::vector<QStringList> rows{{QStringLiteral("SIGN-OFF"), QStringLiteral("WHO"),
                                   QStringLiteral("COMMIT"), QStringLiteral("STATE")}};
    for (const SignOffState& state : dossier.evaluation.signOffs) {
        if (!state.signOff)
            rows.push_back({state.role, QStringLiteral("-"), QStringLiteral("-"), QStringLiteral("waiting")});
        else
            rows.push_back(
                {state.role, state.signOff->by, state.signOff->commit.shortHex(),
                 state.isVoid ? QStringLiteral("void: ") + state.voidBecause : QStringLiteral("signed")});
    }
    return rows;
}

QString decisionText(const readiness::Dossier& dossier)
{
    const Decision* decision = policy::newestDecision(dossier.people, dossier.evaluation.at);
    if (!decision)
        return {};
    const QString on = decision->commit.isEmpty() // in older records
                           ? QString()
                           : QStringLiteral(", on ") + decision->commit.shortHex();
    return QStringLiteral("%1 decided %2 at %3%4: %5")
        .arg(decision->by, toWords(decision->verdict), displayMoment(decision->at), on, decision->reason);
}

} // namespace slipway::app
