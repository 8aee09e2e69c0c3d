// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/export_subject.h"

#include <QLocale>

namespace slipway::views {

std::vector<ExportFormat> ExportSubject::formats() const
{
    switch (kind) {
    case Kind::Checklist:
        return {kExportFormats.begin(), kExportFormats.end()};
    case Kind::Portfolio:
        return {ExportFormat::Pdf};
    case Kind::Minutes:
        return {ExportFormat::Pdf, ExportFormat::Markdown};
    }
    Q_UNREACHABLE();
}

ExportSubject::Fields ExportSubject::fieldsOf(ExportFormat format) const
{
    const FormatTraits traits = traitsOf(format);
    const bool isChecklist = kind == Kind::Checklist;
    Fields fields;
    fields.language = traits.isRead;
    fields.paper = traits.isPaper;
    fields.confidentiality = traits.isRead && kind != Kind::Minutes;
    fields.logo = isChecklist && traits.isPaper;
    fields.evidence = isChecklist && traits.isRead;
    fields.exposure = isChecklist && traits.hasExposure;
    fields.key = isChecklist && traits.isSigned;
    return fields;
}

ExportOrder ExportSubject::fitted(const ExportOrder& order) const
{
    const Fields fields = fieldsOf(order.format);
    ExportOrder fit = views::fitted(order);
    if (!fields.logo)
        fit.logo.clear();
    if (!fields.confidentiality)
        fit.confidentiality.clear();
    fit.withEvidence = fit.withEvidence && fields.evidence;
    fit.withExposure = fit.withExposure && fields.exposure;
    return fit;
}

QString ExportWords::name(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
        return tr("PDF");
    case ExportFormat::Html:
        return tr("HTML");
    case ExportFormat::Markdown:
        return tr("Markdown");
    case ExportFormat::Json:
        return tr("JSON");
    case ExportFormat::Csv:
        return tr("CSV");
    case ExportFormat::JUnit:
        return tr("JUnit XML");
    case ExportFormat::Badge:
        return tr("Badge (SVG)");
    case ExportFormat::InToto:
        return tr("in-toto attestation");
    }
    Q_UNREACHABLE();
}

QString ExportWords::use(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
        return tr("Paper, to be signed off and filed. What proves it is enclosed.");
    case ExportFormat::Html:
        return tr("One page for a browser. It needs no other file and no script.");
    case ExportFormat::Markdown:
        return tr("Text for a wiki, an issue or a pull request.");
    case ExportFormat::Json:
        return tr("The whole snapshot, for programs.");
    case ExportFormat::Csv:
        return tr("A line for each criterion, for a spreadsheet.");
    case ExportFormat::JUnit:
        return tr("A test case for each criterion, for what shows test results.");
    case ExportFormat::Badge:
        return tr("The verdict as a small picture, for a README.");
    case ExportFormat::InToto:
        return tr("The verdict about the release's commit, signed with your SSH key.");
    }
    Q_UNREACHABLE();
}

QString ExportWords::filter(ExportFormat format)
{
    return tr("%1 files (*.%2)").arg(name(format), QString::fromLatin1(traitsOf(format).ending));
}

QString ExportWords::language(const QString& code)
{
    const QString name = QLocale(code).nativeLanguageName();
    // "American English" of "en", which nobody asked for.
    return code == QLatin1String("en") ? QStringLiteral("English") : name;
}

} // namespace slipway::views
