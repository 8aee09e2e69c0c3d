// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/time_text.h"

#include "core/report/json_report.h"
#include "core/report/markdown_report.h"
#include "core/report/write_file.h"
#include "views/report/pdf_report.h"

namespace slipway::app {

using namespace model;

namespace {

struct ExportOptions
{
    std::string project;
    std::string release;
    std::string format = "pdf";
    std::string file;
    std::string page = "a4";
    std::string asOf;
    bool withExposure = false;
};

Result<QByteArray> render(const readiness::Dossier& dossier, const ExportOptions& options)
{
    report::ReportOptions with;
    with.zone = QTimeZone::systemTimeZone();
    with.pageSize = options.page == "letter" ? report::PageSize::Letter : report::PageSize::A4;
    with.withExposure = options.withExposure;
    if (options.format == "json")
        return report::renderJson(dossier, options.withExposure);
    const report::ChecklistDocument document = report::makeDocument(dossier, with);
    if (options.format == "md")
        return report::renderMarkdown(document);
    return views::renderChecklistPdf(document, canonicalJson(readiness::snapshotOf(dossier)), with);
}

int exportRelease(const CommandContext& context, const ExportOptions& options)
{
    const auto asOf = parsePastMoment(options.asOf, "--as-of", context.clock());
    if (!asOf)
        return context.fail(asOf.error());
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto release = (*workspace)->findRelease(qstr(options.project), qstr(options.release), *asOf);
    if (!release)
        return context.fail(release.error());
    const auto dossier = (*workspace)->dossier(release->id, *asOf);
    if (!dossier)
        return context.fail(dossier.error());
    const auto content = render(*dossier, options);
    if (!content)
        return context.fail(content.error());
    if (options.file == "-") {
        context.terminal.printRaw(*content);
        return kDone;
    }
    if (const Status written = report::writeFile(qstr(options.file), *content); !written)
        return context.fail(written.error());
    context.terminal.say(QStringLiteral("wrote %1 (%2 bytes)").arg(qstr(options.file)).arg(content->size()));
    return kDone;
}

} // namespace

void declareExport(CommandLine& line)
{
    auto* command = line.root().add_subcommand("export", "Write a release's checklist to a file");
    auto options = std::make_shared<ExportOptions>();
    command->add_option("--project", options->project, "The project")->required();
    command->add_option("--release", options->release,
                        "The release (default: the one that launches soonest)");
    command->add_option("--format", options->format, "pdf, json or md")
        ->check(CLI::IsMember({"pdf", "json", "md"}));
    command->add_option("--page", options->page, "a4 or letter")->check(CLI::IsMember({"a4", "letter"}));
    command->add_option("--as-of", options->asOf, "As it was then: 2026-11-19, 2026-11-19T10:00:00Z, -7d");
    command->add_flag("--with-exposure", options->withExposure,
                      "Tell what shipping it as it is may cost (see: slipway exposure)");
    command->add_option("-o,--output", options->file, "The file to write, - for standard output")->required();
    line.on(
        command, [options](const CommandContext& context) { return exportRelease(context, *options); },
        CommandLine::Needs::Fonts);
}

} // namespace slipway::app
