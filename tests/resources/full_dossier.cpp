// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/full_dossier.h"

#include "core/policy/dependencies.h"
#include "core/policy/evaluate.h"
#include "core/policy/parameters.h"
#include "core/policy/policy_reader.h"
#include "resources/shipped_files.h"
#include "support/builders.h"

namespace slipway::test {

using namespace model;

void evaluateFully(readiness::Dossier& dossier)
{
    const policy::FactIndex facts(dossier.evidence);
    dossier.evaluation = policy::evaluate(
        {*dossier.policy, theRegistry(), dossier.project, dossier.release, facts, dossier.people, theDay()});
    std::vector<DependencyState> states;
    for (const Dependency& on : dossier.people.briefs.front().dependsOn) {
        DependencyState state;
        state.on = on;
        state.name = toWords(on);
        policy::weigh(state);
        states.push_back(state);
    }
    policy::heedDependencies(dossier.evaluation, std::move(states));
}

readiness::Dossier fullDossier()
{
    readiness::Dossier dossier;
    dossier.project = aProject();
    dossier.release = aRelease();
    dossier.release.launchAt = theDay().addDays(1);
    dossier.policy = std::make_shared<const Policy>(policy::withParameters(
        *policy::readPolicy(shippedText(QStringLiteral("policies/production-grade.json")),
                            QStringLiteral("production-grade.json"), theRegistry()),
        {{QStringLiteral("p95_target_ms"), FactValue(qint64(250))}}));
    Evidence load = anEvidence().with(QStringLiteral("load.peak_ratio"), 1.4).expires(theDay().addDays(9));
    load.provenance = {{QStringLiteral("perf/summary.json"), QString(64, u'a')}};
    load.recordedAt = load.observedAt;
    dossier.evidence = {load};
    Attestation answer;
    answer.id = RecordId(QStringLiteral("a1"));
    answer.criterion = CriterionId(QStringLiteral("tls"));
    answer.commit = dossier.release.target;
    answer.by = QStringLiteral("sec-lead");
    answer.at = theDay().addDays(-1);
    answer.expiresAt = theDay().addDays(30);
    dossier.people.attestations = {answer};
    Waiver waiver;
    waiver.id = RecordId(QStringLiteral("w1"));
    waiver.criterion = CriterionId(QStringLiteral("load-test-2x"));
    waiver.at = answer.at;
    waiver.expiresAt = answer.expiresAt;
    Waiver asked = waiver;
    asked.step = WaiverStep::Requested;
    asked.approverRole = QStringLiteral("Security");
    asked.answer = QStringLiteral("later");
    dossier.people.waivers = {waiver, asked};
    SignOff signOff;
    signOff.id = RecordId(QStringLiteral("s1"));
    signOff.role = QStringLiteral("Security");
    signOff.commit = dossier.release.target;
    signOff.at = answer.at;
    signOff.openBlockers = QStringList{QStringLiteral("rbac=waived")};
    SignOff back = signOff;
    back.withdrawn = true;
    back.reason = QStringLiteral("signed the wrong one");
    dossier.people.signOffs = {signOff, back};
    dossier.people.notApplicable = {{RecordId(QStringLiteral("n1")),
                                     {},
                                     CriterionId(QStringLiteral("gdpr")),
                                     false,
                                     answer.by,
                                     {},
                                     {},
                                     answer.at}};
    dossier.people.assignments = {{RecordId(QStringLiteral("o1")),
                                   {},
                                   waiver.criterion,
                                   answer.by,
                                   answer.expiresAt,
                                   answer.by,
                                   answer.at}};
    LaunchEvent launched;
    launched.id = RecordId(QStringLiteral("l1"));
    launched.stage = Stage(QStringLiteral("pre-live"));
    launched.commit = dossier.release.target;
    launched.blastRadius = QStringLiteral("all buyers");
    launched.canarySteps = {QStringLiteral("1%"), QStringLiteral("100%")};
    launched.at = answer.at;
    dossier.people.launchEvents = {launched};
    dossier.people.notes = {{RecordId(QStringLiteral("t1")),
                             {},
                             {},
                             answer.by,
                             QStringLiteral("@bo look"),
                             QStringList{QStringLiteral("bo")},
                             answer.at}};
    dossier.people.notesWithdrawn = {
        {RecordId(QStringLiteral("t2")), {}, RecordId(QStringLiteral("t1")), answer.by, answer.at}};
    Decision decision;
    decision.id = RecordId(QStringLiteral("d1"));
    decision.at = answer.at;
    decision.conditions = {{QStringLiteral("Rerun"), QStringLiteral("sre-lead"), answer.expiresAt}};
    dossier.people.decisions = {decision};
    dossier.people.conditionsMet = {{RecordId(QStringLiteral("m1")),
                                     {},
                                     decision.id,
                                     0,
                                     false,
                                     answer.by,
                                     QStringLiteral("It ran"),
                                     answer.at}};
    dossier.project.classification = {Generation::FirstGeneration, QStringLiteral("To sell"), {}, {}, {}, {}};
    Brief brief;
    brief.id = RecordId(QStringLiteral("b1"));
    brief.by = QStringLiteral("ada");
    brief.at = answer.at;
    brief.problem = brief.users = brief.rollbackPlan = brief.communications = QStringLiteral("Said");
    brief.goals = brief.successMeasures = brief.acceptanceCriteria = brief.rollbackCallers =
        QStringList{QStringLiteral("One")};
    brief.forecast = {1, 2, 3};
    brief.risks = {{QStringLiteral("It breaks"), QStringLiteral("A canary")},
                   {QStringLiteral("It is late"), {}}};
    brief.dependsOn = {{QStringLiteral("identity"), QStringLiteral("3.1")}, {QStringLiteral("ledger"), {}}};
    dossier.people.briefs = {brief};
    evaluateFully(dossier);
    return dossier;
}

} // namespace slipway::test
