// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/reading/import_report.h"

#include "plugins/sdk/reading/json_stream.h"
#include "plugins/sdk/reading/xml_cursor.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

namespace slipway::plugin {

using namespace model;

namespace {

QStringList formatsOf(const std::vector<const Importer*>& importers)
{
    QStringList formats;
    for (const Importer* importer : importers)
        formats.append(importer->format());
    formats.sort();
    return formats;
}

/// JSON and XML that nobody knows may be broken instead: then that is what a person needs to hear.
Status checkSyntax(QIODevice& device, const ReportHead& head)
{
    const bool claimsJson = head.name.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    if (head.syntax == Syntax::JsonDocument || (claimsJson && !head.isJson()))
        return readJsonStream(device, head.name, {});
    if (head.syntax != Syntax::Xml)
        return Done{};
    XmlCursor xml(device, head.name);
    while (xml.next()) {
    }
    return xml.status();
}

Result<const Importer*> choose(QIODevice& device, const ReportHead& head,
                               std::span<const Importer* const> importers)
{
    std::vector<const Importer*> sure;
    std::vector<const Importer*> possible;
    for (const Importer* importer : importers) {
        const Match match = importer->matches(head);
        if (match == Match::Sure)
            sure.push_back(importer);
        else if (match == Match::Possible)
            possible.push_back(importer);
    }
    const auto& candidates = sure.empty() ? possible : sure;
    if (candidates.size() == 1)
        return candidates.front();
    if (candidates.size() > 1)
        return Error{
            ErrorCode::InvalidInput,
            QStringLiteral("could be any of %1").arg(formatsOf(candidates).join(QLatin1String(", "))),
            head.name, QStringLiteral("say which with --format")};
    if (const Status status = checkSyntax(device, head); !status)
        return status.error();
    return Error{ErrorCode::InvalidInput, QStringLiteral("not a report that Slipway knows"), head.name,
                 QStringLiteral("see the list of formats: slipway import --help")};
}

Result<const Importer*> byFormat(const QString& format, std::span<const Importer* const> importers)
{
    const auto found = std::find_if(importers.begin(), importers.end(),
                                    [&](const Importer* each) { return each->format() == format; });
    if (found != importers.end())
        return *found;
    return Error{ErrorCode::NotFound, QStringLiteral("no such format"), format,
                 QStringLiteral("use one of: %1")
                     .arg(formatsOf({importers.begin(), importers.end()}).join(QLatin1String(", ")))};
}

Result<QString> sha256Of(QIODevice& device, const QString& name)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&device) || !device.seek(0))
        return Error{ErrorCode::Unreadable, device.errorString(), name,
                     QStringLiteral("check the file's permissions")};
    return QString::fromLatin1(hash.result().toHex());
}

/// The settings as text.
QString textOf(const ImportSettings& settings)
{
    QStringList parts = settings.criticalPaths;
    if (settings.forecastPeakRps)
        parts += QString::number(*settings.forecastPeakRps, 'g', 17);
    return parts.join(QLatin1Char('\n'));
}

/// An id made of what the evidence is, so that importing the same report for the same subject again is
/// acknowledged and not stored twice.
EvidenceId idOf(const ImportedReport& imported, const Subject& subject, const SourceRef& source,
                const QDateTime& observedAt)
{
    static const QUuid reports(QStringLiteral("{8a6e0f1c-6c1b-5d0e-9d53-3f4b8f7a2c11}"));
    QStringList parts{
        imported.sha256, imported.report.format, subject.project, subject.commit.hex(),
        subject.release, subject.environment,    source.instance, observedAt.toString(Qt::ISODateWithMs)};
    if (source.plugin != imported.report.format)
        parts += source.plugin;
    if (!imported.readWith.isEmpty())
        parts += imported.readWith;
    const QString name = parts.join(QLatin1Char('\n'));
    return EvidenceId(QUuid::createUuidV5(reports, name).toString(QUuid::WithoutBraces));
}

/// Never opened, as closing one would take the locks of an open workspace away (ADR 0056).
bool isOfAWorkspace(const QString& path)
{
    static const QRegularExpression kOwn(QStringLiteral("\\.slipway(-wal|-shm|-journal)?$"));
    return kOwn.match(path).hasMatch();
}

} // namespace

Result<ImportedReport> importReport(const QString& path, const QString& format,
                                    std::span<const Importer* const> importers,
                                    const ImportSettings& settings, const Progress& progress)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::NotFound, QStringLiteral("no such file"), path,
                     QStringLiteral("check the path")};
    if (isOfAWorkspace(path))
        return Error{ErrorCode::InvalidInput, QStringLiteral("is a workspace's own file, and no report"),
                     path, QStringLiteral("name reports only")};
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable,
                     QFileInfo(path).isFile() ? file.errorString() : QStringLiteral("not a file"), path,
                     QStringLiteral("name a report that can be read")};
    return importReport(file, path, QFileInfo(path).lastModified().toUTC(), format, importers, settings,
                        progress);
}

Result<ImportedReport> importReport(QIODevice& device, const QString& name, const QDateTime& changedAt,
                                    const QString& format, std::span<const Importer* const> importers,
                                    const ImportSettings& settings, const Progress& progress)
{
    const auto sha256 = sha256Of(device, name);
    if (!sha256)
        return sha256.error();
    const auto head = lookAt(device, name);
    if (!head)
        return head.error();
    const auto importer = format.isEmpty() ? choose(device, *head, importers) : byFormat(format, importers);
    if (!importer)
        return importer.error();
    try {
        auto report = (*importer)->read(device, *head, settings, progress);
        if (!report)
            return report.error();
        report->format = (*importer)->format();
        report->kind = (*importer)->kind();
        if (!report->observedAt)
            report->observedAt = changedAt;
        return ImportedReport{std::move(*report), name, *sha256, textOf(settings)};
    } catch (const std::exception& e) {
        return Error{ErrorCode::InvalidInput, QString::fromUtf8(e.what()), name,
                     QStringLiteral("the report does not keep to its format")};
    }
}

Result<Evidence> toEvidence(const ImportedReport& imported, const Subject& subject, const QString& instance,
                            const QDateTime& now)
{
    return toEvidence(imported, subject,
                      SourceRef{imported.report.format, QStringLiteral(SLIPWAY_VERSION), instance}, now);
}

Result<Evidence> toEvidence(const ImportedReport& imported, const Subject& subject, const SourceRef& source,
                            const QDateTime& now)
{
    const Report& report = imported.report;
    if (!report.commit.isEmpty() && !subject.commit.isEmpty() && report.commit != subject.commit)
        return Error{ErrorCode::Conflict,
                     QStringLiteral("the report is about commit %1, not %2")
                         .arg(report.commit.shortHex(), subject.commit.shortHex()),
                     imported.path, QStringLiteral("import it for the commit that it is about")};
    Evidence evidence;
    evidence.kind = report.kind;
    evidence.source = source;
    evidence.subject = subject;
    if (subject.commit.isEmpty())
        evidence.subject.commit = report.commit;
    evidence.observedAt = std::min(report.observedAt.value_or(now), now);
    evidence.facts = report.facts;
    evidence.findings = report.findings;
    evidence.provenance = {{imported.path, imported.sha256}};
    evidence.id = idOf(imported, evidence.subject, source, evidence.observedAt);
    return evidence;
}

} // namespace slipway::plugin
