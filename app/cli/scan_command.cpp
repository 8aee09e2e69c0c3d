// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"

#include "core/evidence/envelope.h"
#include "core/policy/display.h"
#include "core/readiness/scan_evidence.h"
#include "core/repo/scanner.h"

#include <QDir>

namespace slipway::app {

using namespace model;

namespace {

/// On one line, whatever a path or a message holds: nobody adds lines of their own to a report.
QString oneLine(QString text)
{
    return text.replace(QLatin1Char('\n'), QLatin1Char('?')).replace(QLatin1Char('\t'), QLatin1Char('?'));
}

/// The place that shows why: "  .github/workflows/ci.yml:12".
QString placeOf(const QString& fact, const std::vector<Finding>& findings)
{
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [&](const Finding& f) { return f.rule == fact && !f.path.isEmpty(); });
    if (found == findings.end())
        return {};
    return oneLine(found->line > 0 ? QStringLiteral("%1:%2").arg(found->path).arg(found->line) : found->path);
}

/// "yes" reads better than "present" beside the name of a fact.
QString valueOf(const Fact& fact, const FactRegistry& registry)
{
    if (const auto* flag = std::get_if<bool>(&fact.value))
        return *flag ? QStringLiteral("yes") : QStringLiteral("no");
    return policy::displayFact(fact, registry).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

void printReport(const CommandContext& context, const repo::ScanReport& report)
{
    context.terminal.print(
        QStringLiteral("commit %1%2")
            .arg(report.revision.commit.hex(), report.revision.ref.isEmpty()
                                                   ? QString()
                                                   : QStringLiteral(" (%1)").arg(report.revision.ref)));
    std::vector<QStringList> rows{
        {QStringLiteral("FACT"), QStringLiteral("VALUE"), QStringLiteral("SHOWN BY")}};
    for (const Fact& fact : report.facts)
        rows.push_back(
            {fact.key, valueOf(fact, *context.shipped.registry), placeOf(fact.key, report.findings)});
    context.terminal.printTable(rows);
    for (const Finding& finding : report.findings) {
        if (finding.level != FindingLevel::Warning && finding.level != FindingLevel::Error)
            continue;
        const QString place =
            finding.line > 0 ? QStringLiteral("%1:%2").arg(finding.path).arg(finding.line) : finding.path;
        context.terminal.print(oneLine(QStringLiteral("%1: %2: %3 [%4]")
                                           .arg(place, toKey(finding.level), finding.message, finding.rule)));
    }
    for (const QString& note : report.notes)
        context.terminal.say(oneLine(note));
}

int scan(const CommandContext& context, repo::ScanRequest request)
{
    Progress progress;
    progress.report = [&](double fraction, const QString& what) {
        context.terminal.progress(fraction, what);
    };
    request.now = context.clock();
    const auto report = repo::scan(request, progress);
    context.terminal.endProgress();
    if (!report)
        return context.fail(report.error());
    if (!context.json) {
        printReport(context, *report);
        return kDone;
    }
    const QString name = QDir(QDir(request.path).absolutePath()).dirName();
    context.terminal.print(evidence::toEnvelope(
        readiness::evidenceOf(*report, *context.shipped.registry, name, {}, request.now)));
    return kDone;
}

} // namespace

void declareScan(CommandLine& line)
{
    struct Options
    {
        std::string path;
        std::string commit;
        std::string secretRules;
        bool skipsSecretHistory = false;
        bool searchesAllReferences = false;
        bool skipsCache = false;
    };
    auto* command = line.root().addSubcommand("scan", "Scan one repository at a commit, for no workspace");
    auto options = std::make_shared<Options>();
    command
        ->addOption("PATH", options->path,
                    "The repository: a work tree, a bare repository or a linked worktree")
        ->required();
    command->addOption("--commit", options->commit, "Branch, tag or commit (default: HEAD)");
    command->addOption("--secret-rules", options->secretRules,
                       "Rules for secrets, a TOML file in gitleaks' format (default: the repository's "
                       ".gitleaks.toml, else Slipway's own)");
    auto* filesOnly = command->addFlag("--no-secret-history", options->skipsSecretHistory,
                                       "Search the files for secrets, and not the history");
    command
        ->addFlag("--all-refs", options->searchesAllReferences,
                  "Search the history of every branch and tag for secrets, not only the commit's own")
        ->excludes(filesOnly);
    command->addFlag("--no-cache", options->skipsCache,
                     "Use nothing that earlier scans learnt, and keep nothing");
    line.on(command, [options](const CommandContext& context) {
        return scan(context, {qstr(options->path),
                              qstr(options->commit),
                              {},
                              {!options->skipsSecretHistory, options->searchesAllReferences,
                               qstr(options->secretRules)},
                              options->skipsCache ? QString() : context.shipped.scanCacheFolder});
    });
}

} // namespace slipway::app
