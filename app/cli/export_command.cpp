// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/output_file.h"
#include "app/cli/paper_options.h"
#include "app/cli/release_choice.h"

#include "core/access/attestation_signature.h"
#include "core/report/attestation.h"
#include "core/report/checklist_csv.h"
#include "core/report/checklist_junit.h"
#include "core/report/json_report.h"
#include "core/report/markdown_report.h"
#include "views/report/badge.h"
#include "views/report/html_report.h"
#include "views/report/logo.h"
#include "views/report/pdf_report.h"

#include <QFile>
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
};

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
                                                      {QStringLiteral("svg"), "badge"}};
    return kFormats.value(ending);
}

/// The content of a file that was named, of at most so many bytes.
Result<QByteArray> readBounded(const QString& path, qint64 most, const QString& hint)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? ErrorCode::Unreadable : ErrorCode::NotFound,
                     QStringLiteral("cannot be read (%1)").arg(file.errorString()), path, hint};
    QByteArray content = file.read(most + 1);
    if (content.size() > most)
        return Error{ErrorCode::LimitExceeded, QStringLiteral("is larger than %1 KiB").arg(most >> 10), path,
                     hint};
    return content;
}

Result<QByteArray> renderHtml(const report::ChecklistDocument& document, const report::ReportOptions& with,
                              const QString& ownTemplate)
{
    if (ownTemplate.isEmpty())
        return views::renderHtml(document, with);
    constexpr qint64 kLargestTemplate = 1 << 20; // bytes
    const auto text =
        readBounded(ownTemplate, kLargestTemplate,
                    QStringLiteral("give a template of HTML; docs/templates.md tells how one is written"));
    if (!text)
        return text.error();
    return views::renderHtml(document, with, *text, ownTemplate);
}

/// The picture that was named; as views::readLogo().
Result<QByteArray> readLogo(const QString& path)
{
    if (path.isEmpty())
        return QByteArray();
    auto content = readBounded(path, views::kLargestLogo, QStringLiteral("give a PNG"));
    if (!content)
        return content;
    if (const auto picture = views::readLogo(*content); !picture)
        return Error{picture.error().code, picture.error().what, path, picture.error().hint};
    return content;
}

Result<QByteArray> attest(const readiness::Dossier& dossier, const QString& keyFile)
{
    const auto key = access::readPublicKey(keyFile);
    if (!key)
        return key.error();
    const auto statement = report::attestationStatement(dossier);
    if (!statement)
        return statement.error();
    const auto signature = access::signAttestation(report::whatIsSigned(*statement), keyFile,
                                                   access::PassphrasePrompt::Terminal);
    if (!signature)
        return signature.error();
    return report::attestationEnvelope(*statement, *signature, *key);
}

Result<QByteArray> render(const readiness::Dossier& dossier, const ExportOptions& options)
{
    auto logo = readLogo(qstr(options.logo));
    if (!logo)
        return logo.error();
    report::ReportOptions with = reportOptions(options.paper);
    with.withExposure = options.withExposure;
    with.withEvidence = options.withEvidence;
    with.logo = std::move(logo).value();
    const std::string format = formatOf(options);
    if (format == "json")
        return report::renderJson(dossier, options.withExposure);
    if (format == kInToto)
        return attest(dossier, qstr(options.key));
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

/// Options that do not go together.
Status checkOptions(const ExportOptions& options)
{
    const std::string format = formatOf(options);
    if (format.empty())
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("the name's ending is none of a format that is written"),
                     qstr(options.file), QStringLiteral("say which with --format, such as --format pdf")};
    if (!options.ownTemplate.empty() && format != "html")
        return Error{ErrorCode::InvalidInput, QStringLiteral("only HTML is filled by a template"),
                     QStringLiteral("--template"), QStringLiteral("add: --format html")};
    if (!options.key.empty() && format != kInToto)
        return Error{ErrorCode::InvalidInput, QStringLiteral("only an attestation is signed on its way out"),
                     QStringLiteral("--key"), QStringLiteral("add: --format in-toto")};
    if (options.key.empty() && format == kInToto)
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("an attestation that nobody signs proves nothing"),
                     QStringLiteral("--format in-toto"), QStringLiteral("name your SSH key: --key FILE")};
    if (!options.logo.empty() && format != "pdf")
        return Error{ErrorCode::InvalidInput, QStringLiteral("only a PDF has a logo"),
                     QStringLiteral("--logo"), QStringLiteral("add: --format pdf")};
    const bool isRead = format == "pdf" || format == "html" || format == "md";
    if (!options.paper.confidentiality.empty() && !isRead)
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("only PDF, HTML and Markdown have a line of confidentiality"),
                     QStringLiteral("--confidentiality"), QStringLiteral("add: --format pdf")};
    if (options.withEvidence && !isRead)
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("only PDF, HTML and Markdown tell every piece of evidence"),
                     QStringLiteral("--with-evidence"), QStringLiteral("add: --format pdf")};
    return report::checkConfidentiality(qstr(options.paper.confidentiality));
}

int exportRelease(const CommandContext& context, const ExportOptions& options)
{
    if (const Status fit = checkOptions(options); !fit) {
        context.terminal.complain(fit.error());
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
                    "pdf, html, json, md, csv, junit, badge or in-toto (default: as the file's name ends; "
                    "pdf without an ending)")
        ->oneOf({"pdf", "html", "json", "md", kMarkdown, "csv", "junit", "badge", kInToto});
    command->addOption("--key", options->key, "Of in-toto: the SSH key that signs it, as of signoff --key");
    command->addOption("--template", options->ownTemplate,
                       "Of html: a template of your own (see docs/templates.md)");
    declarePaper(*command, options->paper);
    command->addOption("--logo", options->logo, "Of pdf: a PNG above the title, at most 512 KiB");
    command->addFlag("--with-evidence", options->withEvidence,
                     "Tell every piece of evidence: who observed what, from what, and what rests on it");
    declareAsOf(*command, options->about);
    command->addFlag("--with-exposure", options->withExposure,
                     "Tell what shipping it as it is may cost (see: slipway exposure)");
    command->addOption("-o,--output", options->file, "The file to write, - for standard output")->required();
    line.on(
        command, [options](const CommandContext& context) { return exportRelease(context, *options); },
        CommandLine::Needs::Fonts);
}

} // namespace slipway::app
