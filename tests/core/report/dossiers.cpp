// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/dossiers.h"

#include "support/builders.h"

namespace slipway::test {

using namespace model;

namespace {

Criterion aCriterion(int number)
{
    Criterion criterion;
    criterion.id = CriterionId(QStringLiteral("criterion-%1").arg(number));
    criterion.question = QStringLiteral("Question-%1 is asked in words that take more than the one line "
                                        "that short ones would take, up to their end-%1.")
                             .arg(number);
    criterion.characteristic = kCharacteristics[static_cast<size_t>(number) % kCharacteristics.size()];
    criterion.severity = kSeverities[static_cast<size_t>(number) % kSeverities.size()];
    criterion.ownerRole = QStringLiteral("qa-lead");
    criterion.answeredBy = QStringLiteral("JUnit");
    return criterion;
}

CriterionResult aResult(int number)
{
    CriterionResult result;
    result.criterion = CriterionId(QStringLiteral("criterion-%1").arg(number));
    result.state = kResultStates[static_cast<size_t>(number) % kResultStates.size()];
    result.measured = QStringLiteral("measured-%1").arg(number);
    result.required = QStringLiteral("required-%1").arg(number);
    result.explanation = QStringLiteral("explained-%1").arg(number);
    return result;
}

} // namespace

readiness::Dossier aDossier(int criteria)
{
    readiness::Dossier dossier;
    dossier.project = aProject();
    dossier.release = aRelease();
    Policy policy;
    policy.id = QStringLiteral("numbered");
    policy.version = QStringLiteral("1.0.0");
    policy.sha256 = QString(64, QLatin1Char('0'));
    dossier.evaluation.at = theDay();
    dossier.evaluation.policyId = policy.id;
    dossier.evaluation.policyVersion = policy.version;
    dossier.evaluation.verdict = criteria == 0 ? Verdict::NoEvidence : Verdict::NoGo;
    dossier.evaluation.reason = QStringLiteral("2 blockers fail.");
    for (int i = 0; i < criteria; ++i) {
        policy.criteria.push_back(aCriterion(i));
        dossier.evaluation.results.push_back(aResult(i));
    }
    dossier.policy = std::make_shared<const Policy>(std::move(policy));
    return dossier;
}

} // namespace slipway::test
