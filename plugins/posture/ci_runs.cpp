// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/posture/ci_runs.h"

#include "plugins/sdk/reading/fact_list.h"

namespace slipway::plugin {

using namespace model;

CiRuns::CiRuns(QString where)
    : m_where(std::move(where))
{
}

Status CiRuns::add(const CiRun& run)
{
    if (!run.commit.isEmpty() && !m_commit.isEmpty() && run.commit != m_commit)
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("the runs are on several commits, %1 and %2 among them")
                         .arg(m_commit.left(12), run.commit.left(12)),
                     m_where, QStringLiteral("ask the service for the runs of one commit")};
    if (!run.commit.isEmpty())
        m_commit = run.commit;
    ++m_count;
    CiRun& latest = m_groups[run.group].parts.try_emplace(run.part, run).first->second;
    if (run.order > latest.order)
        latest = run;
    return Done{};
}

std::optional<double> CiRuns::duration() const
{
    std::optional<QDateTime> first;
    std::optional<QDateTime> last;
    std::optional<double> told;
    for (const auto& [name, group] : m_groups) {
        for (const auto& [part, run] : group.parts) {
            if (m_count == 1)
                told = run.durationS;
            if (run.outcome == CiOutcome::Running)
                return std::nullopt;
            if (!run.started || !run.ended)
                continue;
            first = first ? std::min(*first, *run.started) : run.started;
            last = last ? std::max(*last, *run.ended) : run.ended;
        }
    }
    if (told)
        return told;
    if (!first || !last || *last < *first)
        return std::nullopt;
    return double(first->msecsTo(*last)) / 1000.0;
}

void CiRuns::putFindings(Report& report) const
{
    size_t total = 0;
    for (const auto& [name, group] : m_groups) {
        for (const auto& [part, run] : group.parts) {
            if (run.outcome == CiOutcome::Failure)
                addFinding(report,
                           {QStringLiteral("ci.failing"),
                            FindingLevel::Error,
                            {},
                            0,
                            run.name + QStringLiteral(": ") + run.word},
                           total);
            else if (run.outcome == CiOutcome::Running || run.outcome == CiOutcome::Unknown)
                addFinding(report,
                           {QStringLiteral("ci.status"),
                            FindingLevel::Note,
                            {},
                            0,
                            run.name + QStringLiteral(": ") + run.word},
                           total);
            if (run.ended && (!report.observedAt || *report.observedAt < *run.ended))
                report.observedAt = run.ended;
        }
    }
    warnOfLeftOut(report, total);
}

void CiRuns::putFacts(Report& report, const std::map<CiOutcome, qint64>& groups)
{
    const auto of = [&](CiOutcome outcome) {
        const auto found = groups.find(outcome);
        return found == groups.end() ? 0 : found->second;
    };
    QString status = QStringLiteral("success");
    if (of(CiOutcome::Failure) > 0)
        status = QStringLiteral("failure");
    else if (of(CiOutcome::Running) > 0)
        status = QStringLiteral("running");
    else if (of(CiOutcome::Success) == 0)
        status = QStringLiteral("absent");
    FactList facts;
    if (m_declared > m_count) {
        report.warnings.append(
            QStringLiteral("the file holds %1 of %2 runs: nothing is counted").arg(m_count).arg(m_declared));
        // What is missing can make success a failure, but not the other way round.
        if (of(CiOutcome::Failure) > 0)
            facts.text("ci.status", status);
        report.facts = facts.take();
        return;
    }
    const bool isOpen = of(CiOutcome::Unknown) > 0 && of(CiOutcome::Failure) == 0;
    if (!isOpen)
        facts.text("ci.status", status);
    facts.count("ci.workflows", qint64(m_groups.size()));
    if (!isOpen)
        facts.count("ci.failing", of(CiOutcome::Failure));
    facts.number("ci.duration_s", duration(), "s");
    report.facts = facts.take();
}

Result<Report> CiRuns::finish(const QString& tool)
{
    Report report;
    report.tool = tool;
    std::map<CiOutcome, qint64> groups;
    for (const auto& [name, group] : m_groups) {
        CiOutcome worst = CiOutcome::Skipped;
        for (const auto& [part, run] : group.parts)
            worst = std::max(worst, run.outcome);
        ++groups[worst];
    }
    putFindings(report);
    putFacts(report, groups);
    if (!m_commit.isEmpty()) {
        const auto commit = CommitId::fromHex(m_commit);
        if (commit)
            report.commit = *commit;
        else
            report.warnings.append(QStringLiteral("\"%1\" is no full commit").arg(m_commit.left(64)));
    }
    if (m_isPart)
        report.warnings.append(QStringLiteral("this tells of one job, not of the whole workflow"));
    if (m_count == 0)
        report.warnings.append(QStringLiteral("the list is empty: nothing ran"));
    return report;
}

} // namespace slipway::plugin
