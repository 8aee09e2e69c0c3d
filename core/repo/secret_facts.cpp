// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/secret_facts.h"

namespace slipway::repo {

using namespace model;
using namespace secrets;

namespace {

Finding findingOf(const SecretTarget& target, const FoundSecret& found)
{
    const CompiledRule& rule = target.rules->rules()[found.rule];
    const bool hasCommit = git_oid_is_zero(&found.commit) == 0;
    const QString commit = hasCommit ? toCommitId(found.commit).hex() : QString();
    QString message = QStringLiteral("%1 \"%2\" (%3)").arg(rule.description, found.redacted, rule.id);
    if (!found.isInTree)
        message += target.otherHeads.empty() ? QStringLiteral(", only in the history")
                                             : QStringLiteral(", only in the history or on another branch");
    if (hasCommit)
        message += QStringLiteral(", since commit %1").arg(commit.left(12));
    message += QStringLiteral("; fingerprint %1")
                   .arg(fingerprintOf(found.isInTree ? QString() : commit, found.path, rule.id, found.line));
    return {QStringLiteral("secrets.found"), FindingLevel::Error, found.path, found.line, message};
}

} // namespace

void addSecretFacts(const SecretTarget& target, const SecretReport& report, FactSink& sink)
{
    const SecretTotals& totals = report.totals;
    sink.add(QStringLiteral("repo.secrets.rules"), qint64(target.rules->rules().size()));
    sink.add(QStringLiteral("repo.secrets.history_searched"), report.isHistoryWhole);
    sink.add(QStringLiteral("repo.secrets.ignored"), totals.ignored);
    if (report.isTreeWhole || totals.inTree > 0)
        sink.add(QStringLiteral("repo.secrets.tree"), totals.inTree);
    if (report.isHistoryWhole || totals.inHistory > 0)
        sink.add(QStringLiteral("repo.secrets.history"), totals.inHistory);
    const qint64 all = totals.inTree + totals.inHistory;
    if (report.isHistoryWhole || all > 0)
        sink.add(QStringLiteral("secrets.found"), all);
    for (const FoundSecret& found : totals.found)
        sink.find(findingOf(target, found));
    for (const QString& note : report.notes)
        sink.note(note);
    if (!report.missing.isEmpty())
        sink.noteIncomplete(report.missing);
    if (!target.withHistory)
        sink.note(QStringLiteral("the history was not searched for secrets"));
}

} // namespace slipway::repo
