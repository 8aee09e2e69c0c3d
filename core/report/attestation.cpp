// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/attestation.h"

#include "core/model/json.h"
#include "core/policy/people_rules.h"
#include "core/readiness/snapshot_text.h"

namespace slipway::report {

using namespace model;

namespace {

Json predicateOf(const readiness::Dossier& dossier)
{
    const Evaluation& evaluation = dossier.evaluation;
    Json predicate = {{"schema", "slipway.attestation/1"},
                      {"version", SLIPWAY_VERSION},
                      {"project", toText(dossier.project.name)},
                      {"release", toText(dossier.release.name)},
                      {"stage", toText(toKey(dossier.release.stage))},
                      {"at", toText(evaluation.at)},
                      {"verdict", toText(toKey(evaluation.verdict))},
                      {"reason", toText(evaluation.reason)},
                      {"score", evaluation.score},
                      {"passed", evaluation.passed},
                      {"applicable", evaluation.applicable},
                      {"blockers", evaluation.blockers},
                      {"waived", evaluation.waived},
                      {"snapshot_sha256", toText(readiness::snapshotSha256(dossier))}};
    predicate["policy"] = {{"id", toText(dossier.policy->id)},
                           {"version", toText(dossier.policy->version)},
                           {"sha256", toText(sha256Hex(dossier.policy->document))}};
    predicate["open_blockers"] = Json::array();
    for (const QString& blocker : policy::openBlockers(evaluation, *dossier.policy))
        predicate["open_blockers"].push_back(toText(blocker));
    if (dossier.auditHead.sequence > 0)
        predicate["audit"] = {{"sequence", dossier.auditHead.sequence},
                              {"sha256", toText(dossier.auditHead.hash)}};
    return predicate;
}

/// What stands between the lines that begin and end an armoured signature.
QByteArray bodyOf(const QString& signature)
{
    QByteArray body;
    for (const QString& line : signature.split(QLatin1Char('\n'))) {
        if (!line.startsWith(QLatin1String("-----")))
            body += line.trimmed().toLatin1();
    }
    return body;
}

} // namespace

Result<QByteArray> attestationStatement(const readiness::Dossier& dossier)
{
    const QString name = dossier.project.name + QLatin1Char(' ') + dossier.release.name;
    if (dossier.release.target.isEmpty())
        return Error{ErrorCode::InvalidInput, QStringLiteral("the release has no commit to attest"), name,
                     QStringLiteral("name one with: slipway release update --commit")};
    Json subject = {{"name", toText(name)}};
    subject["digest"]["gitCommit"] = toText(dossier.release.target.hex());
    Json statement = {{"_type", "https://in-toto.io/Statement/v1"},
                      {"predicateType", toText(kPredicateType)},
                      {"predicate", predicateOf(dossier)}};
    statement["subject"] = Json::array();
    statement["subject"].push_back(std::move(subject));
    return canonicalJson(statement);
}

QByteArray whatIsSigned(const QByteArray& statement)
{
    return "DSSEv1 " + QByteArray::number(kAttestationType.size()) + ' ' + kAttestationType.data() + ' ' +
           QByteArray::number(statement.size()) + ' ' + statement;
}

QByteArray attestationEnvelope(const QByteArray& statement, const QString& signature,
                               const access::PublicKey& key)
{
    Json envelope = {{"payload", statement.toBase64().toStdString()},
                     {"payloadType", toText(kAttestationType)}};
    envelope["signatures"] = Json::array();
    envelope["signatures"].push_back(
        Json{{"keyid", toText(key.fingerprint())}, {"sig", bodyOf(signature).toStdString()}});
    return canonicalJson(envelope) + '\n';
}

} // namespace slipway::report
