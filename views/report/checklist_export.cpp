// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/checklist_export.h"

#include "core/access/attestation_signature.h"
#include "core/report/attestation.h"
#include "core/report/checklist_csv.h"
#include "core/report/checklist_junit.h"
#include "core/report/json_report.h"
#include "core/report/markdown_report.h"
#include "core/report/own_template.h"
#include "core/report/read_file.h"
#include "views/report/badge.h"
#include "views/report/html_report.h"
#include "views/report/logo.h"
#include "views/report/pdf_report.h"

namespace slipway::views {

using namespace model;

namespace {

/// HTML or Markdown, by a template of one's own if one was named.
template<class Render>
Result<ExportedFile> filledFile(const QString& ownTemplate, const report::TemplateValues& values,
                                Render&& render)
{
    const auto text = report::readOwnTemplate(ownTemplate);
    if (!text)
        return text.error();
    auto filled = render(*text);
    if (!filled)
        return filled.error();
    return ExportedFile{std::move(filled).value(),
                        *text ? report::unknownNames(**text, values) : std::vector<report::UnknownName>()};
}

Result<QByteArray> signedStatement(const readiness::Dossier& dossier, const QString& keyFile,
                                   access::PassphrasePrompt prompt, const Progress& progress)
{
    const auto key = access::readPublicKey(keyFile);
    if (!key)
        return key.error();
    const auto statement = report::attestationStatement(dossier);
    if (!statement)
        return statement.error();
    const auto signature =
        access::signAttestation(report::whatIsSigned(*statement), keyFile, prompt, progress);
    if (!signature)
        return signature.error();
    return report::attestationEnvelope(*statement, *signature, *key);
}

/// What the pieces of evidence found, which a dossier does not carry. Only those that are read tell it.
Result<std::vector<report::ToldFindings>>
findingsToTell(readiness::Workspace& workspace, const readiness::Dossier& dossier, const Progress& progress)
{
    std::vector<report::ToldFindings> told;
    double read = 0;
    for (const Evidence& evidence : dossier.evidence) {
        if (progress.isCancelled())
            return exportStopped();
        progress.tell(read++ / (2 * double(dossier.evidence.size())), {}); // the other half is laid out
        auto whole = workspace.history().evidence(evidence.id);
        if (!whole)
            return whole.error();
        for (report::ToldFindings& one : report::toldFindings({std::move(whole).value()}))
            told.push_back(std::move(one));
    }
    return told;
}

Result<ExportedFile> asFile(Result<QByteArray> content)
{
    if (!content)
        return content.error();
    return ExportedFile{std::move(content).value()};
}

Result<ExportedFile> renderedFile(const readiness::Dossier& dossier, const ExportOrder& order,
                                  const report::ReportOptions& with)
{
    if (order.format == ExportFormat::Json)
        return ExportedFile{report::renderJson(dossier, order.withExposure)};
    if (order.format == ExportFormat::Pdf)
        return asFile(renderChecklistPdf(dossier, with));
    const report::ChecklistDocument document = report::makeDocument(dossier, with);
    const auto markdown = [&](const std::optional<QByteArray>& text) {
        return report::renderMarkdown(document, text, order.ownTemplate);
    };
    const auto html = [&](const std::optional<QByteArray>& text) {
        return renderHtml(document, text, order.ownTemplate);
    };
    switch (order.format) {
    case ExportFormat::Html:
        return filledFile(order.ownTemplate, htmlValues(), html);
    case ExportFormat::Markdown:
        return filledFile(order.ownTemplate, {}, markdown);
    case ExportFormat::Csv:
        return ExportedFile{report::renderCsv(document)};
    case ExportFormat::JUnit:
        return ExportedFile{report::renderJUnit(document)};
    default:
        return ExportedFile{renderBadge(document)};
    }
}

} // namespace

QString toKey(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
        return QStringLiteral("pdf");
    case ExportFormat::Html:
        return QStringLiteral("html");
    case ExportFormat::Markdown:
        return QStringLiteral("md");
    case ExportFormat::Json:
        return QStringLiteral("json");
    case ExportFormat::Csv:
        return QStringLiteral("csv");
    case ExportFormat::JUnit:
        return QStringLiteral("junit");
    case ExportFormat::Badge:
        return QStringLiteral("badge");
    case ExportFormat::InToto:
        return QStringLiteral("in-toto");
    }
    Q_UNREACHABLE();
}

std::optional<ExportFormat> exportFormatOf(const QString& key)
{
    for (const ExportFormat format : kExportFormats) {
        if (toKey(format) == key)
            return format;
    }
    return std::nullopt;
}

FormatTraits traitsOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
        return {"pdf", "checklist", true, true, false, true};
    case ExportFormat::Html:
        return {"html", "checklist", true, false, true, true};
    case ExportFormat::Markdown:
        return {"md", "checklist", true, false, true, true};
    case ExportFormat::Json:
        return {"json", "checklist", false, false, false, true};
    case ExportFormat::Csv:
        return {"csv", "checklist"};
    case ExportFormat::JUnit:
        return {"xml", "checklist"};
    case ExportFormat::Badge:
        return {"svg", "badge"};
    case ExportFormat::InToto:
        return {"json", "attestation", false, false, false, false, true};
    }
    Q_UNREACHABLE();
}

ExportOrder fitted(const ExportOrder& order)
{
    const FormatTraits traits = traitsOf(order.format);
    ExportOrder fit = order;
    if (!traits.isRead) {
        fit.language = ExportOrder().language;
        fit.confidentiality.clear();
        fit.withEvidence = false;
    }
    if (!traits.isPaper) {
        fit.paper = ExportOrder().paper;
        fit.logo.clear();
    }
    if (!traits.isFilled)
        fit.ownTemplate.clear();
    if (!traits.hasExposure)
        fit.withExposure = false;
    if (!traits.isSigned)
        fit.key.clear();
    return fit;
}

report::ReportOptions reportOptionsOf(const ExportOrder& order)
{
    report::ReportOptions with;
    with.zone = report::localZone();
    with.pageSize = order.paper;
    with.language = order.language;
    with.confidentiality = order.confidentiality;
    with.withEvidence = order.withEvidence;
    with.withExposure = order.withExposure;
    return with;
}

Result<report::ReportOptions> readReportOptions(readiness::Workspace& workspace,
                                                const readiness::Dossier& dossier, const ExportOrder& order,
                                                const Progress& progress)
{
    report::ReportOptions with = reportOptionsOf(order);
    auto logo = readLogoFile(order.logo);
    if (!logo)
        return logo.error();
    with.logo = std::move(logo).value();
    if (with.withEvidence) {
        auto findings = findingsToTell(workspace, dossier, progress);
        if (!findings)
            return findings.error();
        with.findings = std::move(findings).value();
    }
    return with;
}

Result<QByteArray> readLogoFile(const QString& path)
{
    if (path.isEmpty())
        return QByteArray();
    auto content = report::readFile(path, kLargestLogo, QStringLiteral("give an SVG or a PNG"));
    if (!content)
        return content;
    if (const auto picture = readLogo(*content); !picture)
        return Error{picture.error().code, picture.error().what, path, picture.error().hint};
    return content;
}

Error exportStopped()
{
    return {ErrorCode::Cancelled, QStringLiteral("the export was stopped"), {}, {}};
}

Result<ExportedFile> exportChecklist(readiness::Workspace& workspace, const readiness::Dossier& dossier,
                                     const ExportOrder& order, access::PassphrasePrompt prompt,
                                     const Progress& progress)
{
    if (order.format == ExportFormat::InToto)
        return asFile(signedStatement(dossier, order.key, prompt, progress));
    const auto with = readReportOptions(workspace, dossier, order, progress);
    if (!with)
        return with.error();
    if (progress.isCancelled())
        return exportStopped();
    return renderedFile(dossier, order, *with);
}

} // namespace slipway::views
