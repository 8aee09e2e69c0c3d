// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/release_choice.h"

#include "core/report/json_report.h"
#include "core/report/markdown_report.h"
#include "core/report/write_file.h"
#include "views/report/pdf_report.h"

#include <QFileInfo>

namespace slipway::app {

using namespace model;

namespace {

struct ExportOptions
{
    ReleaseOptions about;
    std::string format; ///< empty: as the file's name ends
    std::string file;
    std::string page = "a4";
    bool withExposure = false;
};

/// Without --format the name of the file says it; one that says nothing is a PDF.
std::string formatOf(const ExportOptions& options)
{
    if (!options.format.empty())
        return options.format;
    const QString ending = QFileInfo(qstr(options.file)).suffix().toLower();
    if (ending == QLatin1String("md") || ending == QLatin1String("markdown"))
        return "md";
    return ending == QLatin1String("json") ? "json" : "pdf";
}

Result<QByteArray> render(const readiness::Dossier& dossier, const ExportOptions& options)
{
    report::ReportOptions with;
    with.zone = QTimeZone::systemTimeZone();
    with.pageSize = options.page == "letter" ? report::PageSize::Letter : report::PageSize::A4;
    with.withExposure = options.withExposure;
    const std::string format = formatOf(options);
    if (format == "json")
        return report::renderJson(dossier, options.withExposure);
    const report::ChecklistDocument document = report::makeDocument(dossier, with);
    if (format == "md")
        return report::renderMarkdown(document);
    return views::renderChecklistPdf(document, canonicalJson(readiness::snapshotOf(dossier)), with);
}

int exportRelease(const CommandContext& context, const ExportOptions& options)
{
    const auto chosen = chooseRelease(context, options.about);
    if (!chosen)
        return context.fail(chosen.error());
    const auto dossier = chosen->workspace->dossier(chosen->release.id, chosen->asOf);
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
    declareRelease(*command, options->about, nullptr);
    command
        ->add_option("--format", options->format,
                     "pdf, json or md (default: as the file's name ends, else pdf)")
        ->check(CLI::IsMember({"pdf", "json", "md"}));
    command->add_option("--page", options->page, "a4 or letter")->check(CLI::IsMember({"a4", "letter"}));
    declareAsOf(*command, options->about);
    command->add_flag("--with-exposure", options->withExposure,
                      "Tell what shipping it as it is may cost (see: slipway exposure)");
    command->add_option("-o,--output", options->file, "The file to write, - for standard output")->required();
    line.on(
        command, [options](const CommandContext& context) { return exportRelease(context, *options); },
        CommandLine::Needs::Fonts);
}

} // namespace slipway::app
