// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies.h"

#include "core/policy/policy_reader.h"

namespace slipway::test {

using namespace model;

QByteArray aCriterion(const QByteArray& id, const QByteArray& rule, const QByteArray& severity,
                      const QByteArray& boundTo, const QByteArray& extra)
{
    return "{\"id\":\"" + id + "\",\"question\":\"Question " + id +
           "\",\"characteristic\":\"stability\",\"severity\":\"" + severity +
           "\",\"weight\":1,\"rule\":" + rule + ",\"bound_to\":\"" + boundTo +
           "\",\"owner_role\":\"qa-lead\",\"rationale\":\"Because.\",\"how_to_fix\":\"Fix " + id + ".\"" +
           (extra.isEmpty() ? QByteArray() : "," + extra) + "}";
}

QByteArray aPolicyText(const QList<QByteArray>& criteria, const QByteArray& extra)
{
    return "{\"schema\":\"slipway.policy/1\",\"id\":\"test\",\"version\":\"1\",\"title\":\"Test\"," + extra +
           (extra.isEmpty() ? "" : ",") + "\"criteria\":[" + criteria.join(",") + "]}";
}

Policy aPolicy(const QList<QByteArray>& criteria, const QByteArray& extra)
{
    auto policy =
        policy::readPolicy(aPolicyText(criteria, extra), QStringLiteral("test.json"), theRegistry());
    if (!policy)
        qFatal("%s", qPrintable(policy.error().line()));
    return std::move(policy).value();
}

Evaluation Situation::evaluate() const
{
    const policy::FactIndex facts(evidence);
    return policy::evaluate({policy, theRegistry(), project, release, facts, people, at, {overrides, false}});
}

Attestation anAttestation(const char* criterion, bool holds, int daysLeft)
{
    Attestation attestation;
    attestation.id = RecordId(QStringLiteral("a-") + QString::fromLatin1(criterion));
    attestation.release = aRelease().id;
    attestation.criterion = CriterionId(QString::fromLatin1(criterion));
    attestation.commit = aRelease().target;
    attestation.holds = holds;
    attestation.by = QStringLiteral("ada");
    attestation.reason = QStringLiteral("seen it work");
    attestation.at = theDay().addDays(-1);
    attestation.expiresAt = theDay().addDays(daysLeft);
    return attestation;
}

Waiver aWaiver(const char* criterion, int daysLeft)
{
    Waiver waiver;
    waiver.id = RecordId(QStringLiteral("w-") + QString::fromLatin1(criterion));
    waiver.release = aRelease().id;
    waiver.criterion = CriterionId(QString::fromLatin1(criterion));
    waiver.requestedBy = QStringLiteral("bob");
    waiver.approvedBy = QStringLiteral("vp");
    waiver.reason = QStringLiteral("low traffic");
    waiver.at = theDay().addDays(-1);
    waiver.expiresAt = theDay().addDays(daysLeft);
    return waiver;
}

} // namespace slipway::test
