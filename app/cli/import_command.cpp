// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/intake.h"
#include "app/cli/output_file.h"
#include "app/sources/report_reader.h"
#include "core/policy/display.h"
#include "core/readiness/target.h"
#include "plugins/importers.h"

#include <cmath>

namespace slipway::app {

using namespace model;

namespace {

struct ImportOptions
{
    std::vector<std::string> files;
    std::string format;
    std::string project;
    std::string release;
    std::string commit;
    std::string environment;
    std::string instance = "default";
    std::vector<std::string> critical;
    std::optional<double> forecast;
    std::string envelope; ///< where the evidence goes instead of a workspace; empty: it does not

    [[nodiscard]] bool isStored() const { return !project.empty() && envelope.empty(); }
    /// Standard output has room for one kind of answer.
    [[nodiscard]] bool isOnStandardOutput() const { return envelope == "-"; }
};

/// What the reports are about, and what counts apart in them.
struct Topic
{
    Subject subject;
    QStringList criticalPaths;
};

/// Without a workspace only what the options say.
Result<Topic> topicOf(const ImportOptions& options, readiness::Workspace* workspace)
{
    Topic topic;
    for (const std::string& glob : options.critical)
        topic.criticalPaths += qstr(glob);
    Subject& subject = topic.subject;
    subject.environment = qstr(options.environment);
    subject.release = qstr(options.release);
    if (!workspace) {
        subject.project = qstr(options.project);
        const auto commit = CommitId::fromHex(qstr(options.commit));
        if (!options.commit.empty() && !commit)
            return Error{
                ErrorCode::InvalidInput, QStringLiteral("not a full commit id"), qstr(options.commit),
                QStringLiteral("give all 40 (or 64) hex digits, such as git rev-parse HEAD prints%1")
                    .arg(options.envelope.empty() ? QStringLiteral(", or name the project with --project")
                                                  : QString())};
        subject.commit = commit.value_or(CommitId());
        return topic;
    }
    const auto project = workspace->findProject(qstr(options.project));
    if (!project)
        return project.error();
    subject.project = project->name;
    if (options.critical.empty())
        topic.criticalPaths = project->criticalPaths;
    if (!options.commit.empty()) {
        const auto target = readiness::resolveTarget(*project, qstr(options.commit));
        if (!target)
            return target.error();
        subject.commit = target->commit;
        return topic;
    }
    const auto release = workspace->findRelease(project->name, qstr(options.release));
    if (!release)
        return release.error();
    subject.commit = release->target;
    subject.release = release->name;
    return topic;
}

void printReport(const CommandContext& context, const plugin::ImportedReport& imported)
{
    const plugin::Report& report = imported.report;
    context.terminal.print(QStringLiteral("%1: %2 (%3)%4")
                               .arg(imported.path, report.format, report.kind,
                                    report.tool.isEmpty() ? QString() : QStringLiteral(", ") + report.tool));
    std::vector<QStringList> rows{{QStringLiteral("FACT"), QStringLiteral("VALUE")}};
    for (const Fact& fact : report.facts)
        rows.push_back({fact.key, policy::displayFact(fact, *context.shipped.registry)
                                      .replace(QChar(QChar::Nbsp), QLatin1Char(' '))});
    context.terminal.printTable(rows);
}

/// Reads every file; one that cannot be read does not keep the others out.
class Import
{
public:
    Import(const CommandContext& context, const ImportOptions& options, const Topic& topic)
        : m_context(context)
        , m_project(topic.subject.project)
        , m_isTold(!context.json && !options.isOnStandardOutput())
        , m_reader(settingsOf(context, options, topic))
    {
    }

    /// `part` as in ReportReader::Name.
    void read(const QString& path, const QString& part, Intake* intake)
    {
        Progress progress;
        progress.report = [&](double fraction, const QString&) {
            m_context.terminal.progress(fraction, path);
        };
        auto read = m_reader.readFile(path, {part, {}}, progress);
        m_context.terminal.endProgress();
        if (!read)
            return fail(read.error());
        for (const QString& warning : read->imported.report.warnings)
            m_context.terminal.say(path + QStringLiteral(": ") + warning);
        if (m_isTold)
            printReport(m_context, read->imported);
        if (intake) {
            const Status added =
                intake->add({QByteArray::fromStdString(read->envelope.dump()), path, {}, {}, m_project});
            if (!added)
                return fail(added.error());
        }
        m_envelopes.push_back(std::move(read->envelope));
    }

    [[nodiscard]] const Json& envelopes() const { return m_envelopes; }
    [[nodiscard]] const std::optional<Error>& broken() const { return m_broken; }

private:
    static ReportReader::Settings settingsOf(const CommandContext& context, const ImportOptions& options,
                                             const Topic& topic)
    {
        ReportReader::Settings settings;
        settings.format = qstr(options.format);
        settings.import.criticalPaths = topic.criticalPaths;
        settings.import.forecastPeakRps = options.forecast;
        settings.subject = topic.subject;
        settings.instance = qstr(options.instance);
        settings.clock = context.clock;
        return settings;
    }

    void fail(const Error& error)
    {
        m_context.terminal.complain(error);
        if (!m_broken)
            m_broken = error;
    }

    const CommandContext& m_context;
    QString m_project;
    bool m_isTold; ///< people read it on standard output
    ReportReader m_reader;
    Json m_envelopes = Json::array();
    std::optional<Error> m_broken;
};

/// One is an object, several are an array: what a folder of envelopes takes. Nothing is written where there
/// is none. The exit code.
int writeEnvelopes(const CommandContext& context, const ImportOptions& options, const Json& envelopes)
{
    if (envelopes.empty())
        return kDone; // why was said
    const Json& whole = envelopes.size() == 1 ? envelopes.front() : envelopes;
    return writeOutput(context, options.envelope, QByteArray::fromStdString(whole.dump(2)) + '\n');
}

int import(const CommandContext& context, const ImportOptions& options)
{
    std::unique_ptr<readiness::Workspace> workspace;
    if (options.isStored()) {
        auto opened = context.open();
        if (!opened)
            return context.fail(opened.error());
        workspace = std::move(opened).value();
    }
    const auto topic = topicOf(options, workspace.get());
    if (!topic)
        return context.fail(topic.error());
    std::optional<Intake> intake;
    if (workspace)
        intake.emplace(context, workspace->ingest());
    Import work(context, options, *topic);
    QStringList paths;
    for (const std::string& file : options.files)
        paths += qstr(file);
    const QStringList parts = partsOf(paths);
    for (qsizetype i = 0; i < paths.size(); ++i)
        work.read(paths[i], parts[i], intake ? &*intake : nullptr);
    if (context.json && !options.isOnStandardOutput())
        context.terminal.print(work.envelopes());
    int code = kDone;
    if (!options.envelope.empty())
        code = writeEnvelopes(context, options, work.envelopes());
    if (intake) {
        if (const Status done = intake->finish(); !done)
            return context.fail(done.error());
        code = intake->report(false);
    }
    return work.broken() && code == kDone ? exitCodeOf(work.broken()->code) : code;
}

std::string formats()
{
    QStringList names;
    for (const plugin::Importer* importer : plugin::allImporters())
        names.append(importer->format());
    names.sort();
    return names.join(QStringLiteral(", ")).toStdString();
}

/// What is wrong with the word of --format; empty if nothing is.
std::string checkFormat(const std::string& word)
{
    for (const plugin::Importer* importer : plugin::allImporters()) {
        if (importer->format() == qstr(word))
            return {};
    }
    return "no such format: " + word + "; use one of: " + formats();
}

/// The same of --forecast-rps.
std::string checkForecast(const std::string& text)
{
    bool isNumber = false;
    const double rps = qstr(text).toDouble(&isNumber);
    return isNumber && std::isfinite(rps) && rps > 0 ? std::string()
                                                     : text + " is not a number of requests above zero";
}

} // namespace

void declareImport(CommandLine& line)
{
    auto* command = line.root().addSubcommand(
        "import", "Read reports of other tools; stores them where --project names whose they are");
    command->footer("Formats: " + formats() + ".");
    auto options = std::make_shared<ImportOptions>();
    command->addOption("FILE", options->files, "Reports; what each is, is seen in its content")->required();
    command->addOption("--format", options->format, "Take the files for this format")
        ->checkedBy(checkFormat, "FORMAT");
    command->addOption("--project", options->project, "The project that the reports are about");
    command->addOption("--release", options->release, "The release (default: the one that launches soonest)");
    command->addOption("--commit", options->commit, "The commit (default: the release's)");
    command->addOption("--environment", options->environment, "Where it was measured: staging, …");
    command->addOption("--instance", options->instance, "Which of several such sources (default: default)");
    command->addOption("--critical", options->critical,
                       "Paths whose coverage counts apart: src/payments/** (repeatable; default: the "
                       "project's)");
    command
        ->addOption("--forecast-rps", options->forecast,
                    "Forecast peak in requests per second, for load.peak_ratio")
        ->checkedBy(checkForecast, "NUMBER");
    command->addOption("--envelope", options->envelope,
                       "Write the evidence to FILE (-: standard output), for a folder of envelopes; stores "
                       "nothing and needs no workspace");
    line.on(command, [options](const CommandContext& context) { return import(context, *options); });
}

} // namespace slipway::app
