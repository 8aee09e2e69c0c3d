// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/output_file.h"
#include "app/cli/paper_options.h"
#include "app/cli/release_choice.h"
#include "app/cli/time_text.h"
#include "app/cli/view_options.h"

#include "views/report/checklist_export.h"

#include <QFileInfo>

namespace slipway::app {

using namespace model;

namespace {

constexpr const char* kInToto = "in-toto";
constexpr const char* kMarkdown = "markdown"; ///< as "md"

struct ExportOptions
{
    ReleaseOptions about;
    std::string format; ///< empty: as the file's name ends
    std::string file;
    PaperOptions paper;
    std::string logo; ///< a file; empty: none
    bool withEvidence = false;
    std::string ownTemplate; ///< a file; empty: the one that ships
    std::string key;         ///< a file: whose signature an attestation carries
    bool withExposure = false;
    ViewOptions view;

    [[nodiscard]] bool isOfView() const { return !view.view.empty(); }
};

bool isPicture(const std::string& format)
{
    return format == "png" || format == "svg";
}

/// Without --format the name of the file says it; one without an ending is a PDF. Empty: the ending is that
/// of something else.
std::string formatOf(const ExportOptions& options)
{
    if (options.format == kMarkdown)
        return "md";
    if (!options.format.empty())
        return options.format;
    const QString ending = QFileInfo(qstr(options.file)).suffix().toLower();
    static const QHash<QString, std::string> kFormats{{QString(), "pdf"},
                                                      {QStringLiteral("pdf"), "pdf"},
                                                      {QStringLiteral("md"), "md"},
                                                      {QStringLiteral("markdown"), "md"},
                                                      {QStringLiteral("json"), "json"},
                                                      {QStringLiteral("html"), "html"},
                                                      {QStringLiteral("htm"), "html"},
                                                      {QStringLiteral("csv"), "csv"},
                                                      {QStringLiteral("xml"), "junit"},
                                                      {QStringLiteral("png"), "png"},
                                                      {QStringLiteral("svg"), "badge"}};
    const std::string format = kFormats.value(ending);
    return options.isOfView() && format == "badge" ? "svg" : format;
}

/// Nothing: that of a picture, or of something else.
std::optional<views::ExportFormat> checklistFormat(const ExportOptions& options)
{
    return views::exportFormatOf(qstr(formatOf(options)));
}

/// A picture of a view has room for nothing.
views::FormatTraits formatTraits(const ExportOptions& options)
{
    const auto format = checklistFormat(options);
    return format ? views::traitsOf(*format) : views::FormatTraits{};
}

/// What nothing is filled in for is said, and hinders nothing: what a name in a template of one's own is for
/// is not known here.
void tellUnknownNames(const Terminal& terminal, const QString& file,
                      const std::vector<report::UnknownName>& names)
{
    for (const report::UnknownName& one : names)
        terminal.say(QStringLiteral("%1 line %2: {{%3}} is none of a checklist's names and becomes nothing; "
                                    "docs/templates.md has the names")
                         .arg(file, QString::number(one.line), one.name));
}

views::ExportOrder exportOrderOf(const ExportOptions& options, views::ExportFormat format)
{
    return {format,
            pageSizeOf(options.paper),
            languageCode(options.paper.language),
            qstr(options.paper.confidentiality),
            qstr(options.logo),
            options.withEvidence,
            options.withExposure,
            qstr(options.ownTemplate),
            qstr(options.key)};
}

Result<QByteArray> render(const CommandContext& context, readiness::Workspace& workspace,
                          const readiness::Dossier& dossier, const ExportOptions& options)
{
    const auto format = checklistFormat(options);
    if (!format)
        return Error{ErrorCode::Internal, QStringLiteral("there is no such format"), {}, {}};
    auto written = views::exportChecklist(workspace, dossier, exportOrderOf(options, *format),
                                          access::PassphrasePrompt::Terminal);
    if (!written)
        return written.error();
    tellUnknownNames(context.terminal, qstr(options.ownTemplate), written->unknownNames);
    return std::move(written.value().content);
}

/// Of a picture, and of what is none.
Status checkView(const ExportOptions& options)
{
    const std::string format = formatOf(options);
    if (options.isOfView() && !isPicture(format))
        return Error{ErrorCode::InvalidInput, QStringLiteral("a view is drawn as PNG or SVG"),
                     QStringLiteral("--view"), QStringLiteral("add: --format png")};
    if (options.isOfView() && options.withExposure)
        return Error{ErrorCode::InvalidInput, QStringLiteral("a view shows what it always shows"),
                     QStringLiteral("--with-exposure"), QStringLiteral("leave it out")};
    if (options.isOfView())
        return Done{};
    if (isPicture(format))
        return Error{ErrorCode::InvalidInput, QStringLiteral("PNG and SVG are pictures of a view"),
                     QStringLiteral("--format"), QStringLiteral("name it, such as: --view board")};
    for (const Option* option : options.view.declared) {
        if (option->isGiven())
            return Error{ErrorCode::InvalidInput, QStringLiteral("only a picture of a view takes it"),
                         qstr(option->name()), QStringLiteral("add: --view board --format png")};
    }
    if (options.about.project.empty())
        return Error{ErrorCode::InvalidInput, QStringLiteral("is required"), QStringLiteral("--project"),
                     QStringLiteral("name the project, or a view of the window with --view")};
    return Done{};
}

/// Options that do not go together.
Status checkOptions(const ExportOptions& options)
{
    if (formatOf(options).empty())
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("the name's ending is none of a format that is written"),
                     qstr(options.file),
                     options.isOfView() ? QStringLiteral("say which with --format: png or svg")
                                        : QStringLiteral("say which with --format, such as --format pdf")};
    const views::FormatTraits has = formatTraits(options);
    if (!options.ownTemplate.empty() && !has.isFilled)
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("only HTML and Markdown are filled by a template"),
                     QStringLiteral("--template"), QStringLiteral("add: --format html")};
    if (!options.key.empty() && !has.isSigned)
        return Error{ErrorCode::InvalidInput, QStringLiteral("only an attestation is signed on its way out"),
                     QStringLiteral("--key"), QStringLiteral("add: --format in-toto")};
    if (options.key.empty() && has.isSigned)
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("an attestation that nobody signs proves nothing"),
                     QStringLiteral("--format in-toto"), QStringLiteral("name your SSH key: --key FILE")};
    if (!options.logo.empty() && !has.isPaper)
        return Error{ErrorCode::InvalidInput, QStringLiteral("only a PDF has a logo"),
                     QStringLiteral("--logo"), QStringLiteral("add: --format pdf")};
    if (!options.paper.confidentiality.empty() && !has.isRead)
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("only PDF, HTML and Markdown have a line of confidentiality"),
                     QStringLiteral("--confidentiality"), QStringLiteral("add: --format pdf")};
    if (options.paper.language != "en" && !has.isRead)
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("only PDF, HTML and Markdown are written in another language"),
                     QStringLiteral("--language"), QStringLiteral("add: --format pdf")};
    if (options.withEvidence && !has.isRead)
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("only PDF, HTML and Markdown tell every piece of evidence"),
                     QStringLiteral("--with-evidence"), QStringLiteral("add: --format pdf")};
    if (const Status view = checkView(options); !view)
        return view;
    return report::checkConfidentiality(qstr(options.paper.confidentiality));
}

Result<QByteArray> draw(const CommandContext& context, const ExportOptions& options)
{
    const auto size = parseViewSize(options.view.size, options.view.scale);
    if (!size)
        return size.error();
    const auto now = pictureMoment(context.clock);
    if (!now)
        return now.error();
    const auto asOf = parsePastMoment(options.about.asOf, "--as-of", *now);
    if (!asOf)
        return asOf.error();
    CommandContext then = context;
    then.clock = [moment = *now] { return moment; };
    auto workspace = then.open();
    if (!workspace)
        return workspace.error();
    const ViewOrder order{qstr(options.view.view),     qstr(options.about.project),
                          qstr(options.about.release), *asOf,
                          qstr(options.view.theme),    *size,
                          formatOf(options) == "svg"};
    return context.drawView(std::move(workspace).value(), order, *now, context.person);
}

int exportView(const CommandContext& context, const ExportOptions& options)
{
    const auto picture = draw(context, options);
    return picture ? writeOutput(context, options.file, *picture) : context.fail(picture.error());
}

int exportRelease(const CommandContext& context, const ExportOptions& options)
{
    if (const Status fit = checkOptions(options); !fit) {
        context.terminal.complain(fit.error());
        return kUsage;
    }
    if (options.isOfView())
        return exportView(context, options);
    const auto chosen = chooseRelease(context, options.about);
    if (!chosen)
        return context.fail(chosen.error());
    const auto dossier = chosen->workspace->dossier(chosen->release.id, chosen->asOf);
    if (!dossier)
        return context.fail(dossier.error());
    const auto content = render(context, *chosen->workspace, *dossier, options);
    if (!content)
        return context.fail(content.error());
    return writeOutput(context, options.file, *content);
}

} // namespace

void declareExport(CommandLine& line)
{
    auto* command = line.root().addSubcommand(
        "export", "Write a release's checklist to a file, or a picture of any view");
    auto options = std::make_shared<ExportOptions>();
    declareRelease(*command, options->about, nullptr);
    command->option("--project")->required(false); // of a picture of the whole board there is none
    command
        ->addOption(
            "--format", options->format,
            "pdf, html, json, md, csv, junit, badge or in-toto, png or svg of a view (default: as the "
            "file's name ends; pdf without an ending)")
        ->oneOf({"pdf", "html", "json", "md", kMarkdown, "csv", "junit", "badge", kInToto, "png", "svg"});
    declareView(*command, options->view);
    command->addOption("--key", options->key, "Of in-toto: the SSH key that signs it, as of signoff --key");
    command->addOption("--template", options->ownTemplate,
                       "Of html and md: a template of your own (see docs/templates.md)");
    declarePaper(*command, options->paper);
    command->addOption("--logo", options->logo, "Of pdf: an SVG or a PNG above the title, at most 512 KiB");
    command->addFlag("--with-evidence", options->withEvidence,
                     "Tell every piece of evidence: who observed what, from what, and what rests on it");
    declareAsOf(*command, options->about);
    command->addFlag("--with-exposure", options->withExposure,
                     "Tell what shipping it as it is may cost (see: slipway exposure)");
    command->addOption("-o,--output", options->file, "The file to write, - for standard output")->required();
    line.on(
        command, [options](const CommandContext& context) { return exportRelease(context, *options); },
        [options, &line] {
            line.setScale(options->view.scale);
            return options->isOfView() ? CommandLine::Needs::Window : CommandLine::Needs::Fonts;
        });
}

} // namespace slipway::app
