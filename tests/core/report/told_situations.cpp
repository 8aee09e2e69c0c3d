// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/told_situations.h"

#include "core/report/report_language.h"

namespace slipway::test {

using namespace model;

namespace {

std::vector<Evidence> theEvidence()
{
    return {anEvidence()
                .observed(theDay().addDays(-3))
                .with(QStringLiteral("load.peak_ratio"), 1.4)
                .with(QStringLiteral("load.peak_rps"), 150.0)
                .with(QStringLiteral("coverage.line_percent"), 79.5)
                .with(QStringLiteral("repo.readme.present"), false)
                .with(QStringLiteral("tests.failed"), qint64(2))
                .with(QStringLiteral("repo.dlq.missing"), qint64(1)),
            anEvidence().about(commitOf('b')).with(QStringLiteral("repo.runbooks.count"), qint64(3))};
}

} // namespace

policy::Phrases phrasesOf(const char* code)
{
    return report::ReportLanguage(QString::fromLatin1(code)).phrases();
}

readiness::Dossier dossierOf(const Situation& situation)
{
    readiness::Dossier dossier;
    dossier.project = situation.project;
    dossier.release = situation.release;
    dossier.policy = std::make_shared<const Policy>(situation.policy);
    dossier.registry = std::make_shared<const FactRegistry>(theRegistry());
    dossier.evidence.assign(situation.evidence.rbegin(), situation.evidence.rend());
    dossier.people = situation.people;
    dossier.evaluation = situation.evaluate();
    return dossier;
}

Situation asking(const QByteArray& rule, const QByteArray& extra)
{
    return {.policy = aPolicy({aCriterion("a", rule, "blocker", "commit", extra)}),
            .evidence = theEvidence()};
}

Situation answered(Attestation attestation)
{
    Situation situation = asking(kAttested);
    situation.people.attestations = {std::move(attestation)};
    return situation;
}

QByteArray factRule(const char* fact, const char* op, const char* value, const char* more)
{
    return QByteArray("{\"fact\":\"") + fact + "\",\"op\":\"" + op + "\",\"value\":" + value + more + "}";
}

} // namespace slipway::test
