// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/brief_fields.h"
#include "app/cli/brief_text.h"
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/output_file.h"

#include "core/readiness/target.h"

#include <QFile>

namespace slipway::app {

using namespace model;

namespace {

struct BriefOptions
{
    std::string project;
    std::string release; ///< empty: the project's brief
    std::string by;
    std::string file;
    std::vector<std::string> fromRepo; ///< given: the path there, if not the usual one
    bool isFromRepo = false;
    BriefFields fields;

    /// The file that an import reads, as messages name it.
    [[nodiscard]] QString source() const
    {
        if (!isFromRepo)
            return qstr(file);
        return fromRepo.empty() ? QString(readiness::kBriefPath) : qstr(fromRepo.front());
    }
};

/// Whose brief it is, and the one in force.
struct Place
{
    std::unique_ptr<readiness::Workspace> workspace;
    Project project;
    std::optional<Release> release;
    std::optional<Brief> inForce;

    [[nodiscard]] QString releaseName() const { return release ? release->name : QString(); }
    [[nodiscard]] ReleaseId releaseId() const { return release ? release->id : ReleaseId(); }
    /// The name of the release that a brief is of.
    [[nodiscard]] QString ownerOf(const Brief& brief) const
    {
        return brief.release.isEmpty() ? QString() : releaseName();
    }
};

Result<Place> placeOf(const CommandContext& context, const BriefOptions& options)
{
    Place place;
    auto workspace = context.open();
    if (!workspace)
        return workspace.error();
    place.workspace = std::move(workspace).value();
    const auto project = place.workspace->findProject(qstr(options.project));
    if (!project)
        return project.error();
    place.project = *project;
    if (!options.release.empty()) {
        const auto release = place.workspace->findRelease(project->name, qstr(options.release));
        if (!release)
            return release.error();
        place.release = *release;
    }
    const auto brief = place.workspace->brief(project->id, place.releaseId());
    if (!brief)
        return brief.error();
    place.inForce = *brief;
    return place;
}

Error noBrief(const Place& place)
{
    return {ErrorCode::NotFound, QStringLiteral("it has no launch brief"),
            place.release ? place.project.name + QLatin1Char(' ') + place.releaseName() : place.project.name,
            QStringLiteral("write one with: slipway brief set --project %1 --problem TEXT")
                .arg(place.project.name)};
}

int show(const CommandContext& context, const BriefOptions& options)
{
    const auto place = placeOf(context, options);
    if (!place)
        return context.fail(place.error());
    if (!place->inForce)
        return context.fail(noBrief(*place));
    const Brief& brief = *place->inForce;
    const QString owner = place->ownerOf(brief);
    if (context.json)
        context.terminal.print(briefJson(brief, place->project.name, owner));
    else
        context.terminal.printRaw(readiness::briefMarkdown(brief, briefTitle(place->project.name, owner)));
    return kDone;
}

/// Stores it, and says what became of it.
int write(const CommandContext& context, const BriefOptions& options, const Place& place, Brief brief,
          const std::vector<readiness::PassedOver>& passedOver, const QString& from)
{
    brief.project = place.project.id;
    brief.release = place.releaseId();
    brief.by = options.by.empty() ? context.person : qstr(options.by);
    const auto written = place.workspace->writeBrief(brief);
    if (!written)
        return context.fail(written.error());
    Json warnings = Json::array();
    Json lines = Json::array();
    for (const QString& warning : written->warnings)
        warnings.push_back(toText(warning));
    for (const readiness::PassedOver& one : passedOver)
        lines.push_back({{"line", one.line}, {"what", toText(one.what)}});
    if (context.json) {
        Json json = briefJson(written->brief, place.project.name, place.releaseName());
        json["warnings"] = warnings;
        json["passed_over"] = lines;
        context.terminal.print(json);
    }
    for (const readiness::PassedOver& one : passedOver)
        context.terminal.say(
            QStringLiteral("%1:%2: %3; it was passed over").arg(from).arg(one.line).arg(one.what));
    for (const QString& warning : written->warnings)
        context.terminal.say(warning);
    if (!context.json)
        context.terminal.say(saysNothing(written->brief)
                                 ? QStringLiteral("took the launch brief back")
                                 : QStringLiteral("wrote the launch brief; see it with: slipway brief show "
                                                  "--project %1")
                                       .arg(place.project.name));
    return kDone;
}

int set(const CommandContext& context, const BriefOptions& options)
{
    if (options.fields.isEmpty()) {
        context.terminal.say(
            QStringLiteral("say what to set: --problem TEXT, --goal TEXT, --peak-rps NUMBER …; see: "
                           "slipway brief set --help"));
        return kUsage;
    }
    const auto place = placeOf(context, options);
    if (!place)
        return context.fail(place.error());
    // A release without a brief of its own shows the project's, which is not the release's to take back.
    const bool hasOwn = place->inForce && place->inForce->release == place->releaseId();
    if (options.fields.withdraw && !hasOwn)
        return context.fail(noBrief(*place));
    const auto brief = withFields(place->inForce.value_or(Brief()), options.fields);
    if (!brief)
        return context.fail(brief.error());
    return write(context, options, *place, *brief, {}, {});
}

/// The release's; of a project without any, the repository's HEAD.
Result<CommitId> commitToRead(const Place& place)
{
    if (place.release)
        return place.release->target;
    const auto next = place.workspace->findRelease(place.project.name, {});
    if (next)
        return next->target;
    if (next.error().code != ErrorCode::NotFound || place.project.repositories.isEmpty())
        return next.error();
    const auto head = readiness::resolveTarget(place.project, {});
    return head ? Result<CommitId>(head->commit) : Result<CommitId>(head.error());
}

Result<readiness::BriefDocument> readCommitted(const Place& place, const BriefOptions& options)
{
    const auto commit = commitToRead(place);
    if (!commit)
        return commit.error();
    return place.workspace->committedBrief(place.project, *commit, options.source());
}

Result<readiness::BriefDocument> readGiven(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? ErrorCode::Unreadable : ErrorCode::NotFound, file.errorString(), path,
                     QStringLiteral("name a Markdown file that can be read")};
    // One byte more than may be, so that a larger one is noticed and not read whole.
    return readiness::briefFromMarkdown(file.read(readiness::kLargestBriefFile + 1), path);
}

int import(const CommandContext& context, const BriefOptions& options)
{
    if (options.file.empty() == !options.isFromRepo) {
        context.terminal.say(QStringLiteral("name the file to read, or --from-repo"));
        return kUsage;
    }
    const auto place = placeOf(context, options);
    if (!place)
        return context.fail(place.error());
    const auto document = options.isFromRepo ? readCommitted(*place, options) : readGiven(qstr(options.file));
    if (!document)
        return context.fail(document.error());
    if (saysNothing(document->brief))
        return context.fail(
            {ErrorCode::InvalidInput, QStringLiteral("it says nothing that belongs in a launch brief"),
             options.source(), QStringLiteral("docs/launch-brief.md shows how it is written")});
    return write(context, options, *place, document->brief, document->passedOver, options.source());
}

int exportBrief(const CommandContext& context, const BriefOptions& options)
{
    const auto place = placeOf(context, options);
    if (!place)
        return context.fail(place.error());
    if (!place->inForce)
        return context.fail(noBrief(*place));
    const QString title = briefTitle(place->project.name, place->ownerOf(*place->inForce));
    const QByteArray content = readiness::briefMarkdown(*place->inForce, title);
    return writeOutput(context, options.file, content);
}

void declarePlace(Command& command, BriefOptions& options)
{
    command.addOption("--project", options.project, "The project")->required();
    command.addOption("--release", options.release, "The release (default: the brief of the whole project)");
}

} // namespace

void declareBrief(CommandLine& line)
{
    auto* command =
        line.root().addSubcommand("brief", "What a release is to achieve and to carry, and how to go back");
    command->requireSubcommand();

    auto options = std::make_shared<BriefOptions>();
    auto* showing = command->addSubcommand("show", "The launch brief in force");
    declarePlace(*showing, *options);
    line.on(showing, [options](const CommandContext& context) { return show(context, *options); });

    auto* setting = command->addSubcommand("set", "Change what it says; what is not named stays");
    declarePlace(*setting, *options);
    declareBriefFields(*setting, options->fields);
    setting->addOption("--by", options->by, "Who writes it (default: the account's name)");
    line.on(setting, [options](const CommandContext& context) { return set(context, *options); });

    auto* importing = command->addSubcommand("import", "Read it from a Markdown file with front matter");
    declarePlace(*importing, *options);
    auto* file = importing->addOption("FILE", options->file, "The file");
    auto* fromRepo =
        importing->addOption("--from-repo", options->fromRepo,
                             "From the repository at the release's commit (docs/launch-brief.md)");
    fromRepo->expected(0, 1)->excludes(file);
    importing->addOption("--by", options->by, "Who writes it (default: the account's name)");
    line.on(importing, [options, fromRepo](const CommandContext& context) {
        BriefOptions with = *options;
        with.isFromRepo = fromRepo->isGiven();
        std::erase(with.fromRepo, std::string());
        return import(context, with);
    });

    auto* exporting = command->addSubcommand("export", "Write it as Markdown with front matter");
    declarePlace(*exporting, *options);
    exporting->addOption("-o,--output", options->file, "The file to write, - for standard output")
        ->required();
    line.on(exporting, [options](const CommandContext& context) { return exportBrief(context, *options); });
}

} // namespace slipway::app
