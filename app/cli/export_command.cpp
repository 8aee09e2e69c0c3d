// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/output_file.h"
#include "app/cli/release_choice.h"

#include "core/report/checklist_csv.h"
#include "core/report/checklist_junit.h"
#include "core/report/json_report.h"
#include "core/report/markdown_report.h"
#include "views/report/badge.h"
#include "views/report/html_report.h"
#include "views/report/pdf_report.h"

#include <QFile>
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
    std::string ownTemplate; ///< a file; empty: the one that ships
    bool withExposure = false;
};

/// Without --format the name of the file says it; one that says nothing is a PDF.
std::string formatOf(const ExportOptions& options)
{
    if (!options.format.empty())
        return options.format;
    const QString ending = QFileInfo(qstr(options.file)).suffix().toLower();
    static const QHash<QString, std::string> kFormats{
        {QStringLiteral("md"), "md"},     {QStringLiteral("markdown"), "md"},
        {QStringLiteral("json"), "json"}, {QStringLiteral("html"), "html"},
        {QStringLiteral("htm"), "html"},  {QStringLiteral("csv"), "csv"},
        {QStringLiteral("xml"), "junit"}, {QStringLiteral("svg"), "badge"}};
    return kFormats.value(ending, "pdf");
}

Result<QByteArray> renderHtml(const report::ChecklistDocument& document, const report::ReportOptions& with,
                              const QString& ownTemplate)
{
    if (ownTemplate.isEmpty())
        return views::renderHtml(document, with);
    QFile file(ownTemplate);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? ErrorCode::Unreadable : ErrorCode::NotFound,
                     QStringLiteral("cannot be read (%1)").arg(file.errorString()), ownTemplate,
                     QStringLiteral("give a template of HTML; docs/templates.md tells how one is written")};
    constexpr qint64 kLargestTemplate = 1 << 20; // bytes
    const QByteArray text = file.read(kLargestTemplate + 1);
    if (text.size() > kLargestTemplate)
        return Error{ErrorCode::LimitExceeded, QStringLiteral("is larger than 1 MiB"), ownTemplate,
                     QStringLiteral("give a template of HTML; docs/templates.md tells how one is written")};
    return views::renderHtml(document, with, text, ownTemplate);
}

Result<QByteArray> render(const readiness::Dossier& dossier, const ExportOptions& options)
{
    report::ReportOptions with;
    with.zone = report::localZone();
    with.pageSize = options.page == "letter" ? report::PageSize::Letter : report::PageSize::A4;
    with.withExposure = options.withExposure;
    const std::string format = formatOf(options);
    if (format == "json")
        return report::renderJson(dossier, options.withExposure);
    if (format == "pdf")
        return views::renderChecklistPdf(dossier, with);
    const report::ChecklistDocument document = report::makeDocument(dossier, with);
    if (format == "md")
        return report::renderMarkdown(document);
    if (format == "html")
        return renderHtml(document, with, qstr(options.ownTemplate));
    if (format == "csv")
        return report::renderCsv(document);
    if (format == "junit")
        return report::renderJUnit(document);
    return views::renderBadge(document);
}

int exportRelease(const CommandContext& context, const ExportOptions& options)
{
    if (!options.ownTemplate.empty() && formatOf(options) != "html") {
        context.terminal.complain({ErrorCode::InvalidInput,
                                   QStringLiteral("only HTML is filled by a template"),
                                   QStringLiteral("--template"), QStringLiteral("add: --format html")});
        return kUsage;
    }
    const auto dossier = chooseDossier(context, options.about);
    if (!dossier)
        return context.fail(dossier.error());
    const auto content = render(*dossier, options);
    if (!content)
        return context.fail(content.error());
    return writeOutput(context, options.file, *content);
}

} // namespace

void declareExport(CommandLine& line)
{
    auto* command = line.root().addSubcommand("export", "Write a release's checklist to a file");
    auto options = std::make_shared<ExportOptions>();
    declareRelease(*command, options->about, nullptr);
    command
        ->addOption("--format", options->format,
                    "pdf, html, json, md, csv, junit or badge (default: as the file's name ends, else pdf)")
        ->oneOf({"pdf", "html", "json", "md", "csv", "junit", "badge"});
    command->addOption("--template", options->ownTemplate,
                       "Of html: a template of your own (see docs/templates.md)");
    command->addOption("--page", options->page, "a4 or letter")->oneOf({"a4", "letter"});
    declareAsOf(*command, options->about);
    command->addFlag("--with-exposure", options->withExposure,
                     "Tell what shipping it as it is may cost (see: slipway exposure)");
    command->addOption("-o,--output", options->file, "The file to write, - for standard output")->required();
    line.on(
        command, [options](const CommandContext& context) { return exportRelease(context, *options); },
        CommandLine::Needs::Fonts);
}

} // namespace slipway::app
