// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_import.h"

#include "app/sources/report_reader.h"

#include <QFileInfo>

namespace slipway::app {

using namespace model;
using evidence::Outcome;
using views::ImportedReport;

namespace {

/// The settings with which a report of this release is read.
Result<ReportReader::Settings> settingsFor(readiness::Workspace& workspace, const ReleaseId& id)
{
    const auto release = workspace.history().release(id);
    if (!release)
        return release.error();
    const auto projects = workspace.history().projects();
    if (!projects)
        return projects.error();
    const auto project = std::find_if(projects->begin(), projects->end(),
                                      [&](const Project& each) { return each.id == release->project; });
    if (project == projects->end())
        return Error{ErrorCode::NotFound,
                     QStringLiteral("its project is not on the board any more"),
                     release->name,
                     {}};
    ReportReader::Settings settings;
    settings.subject.project = project->name;
    settings.subject.commit = release->target;
    settings.subject.release = release->name;
    settings.import.criticalPaths = project->criticalPaths;
    return settings;
}

/// In a window the file's name is enough, and there is no option to give.
Error forWindow(Error error, const QString& path)
{
    error.where.replace(path, QFileInfo(path).fileName());
    if (error.where.isEmpty())
        error.where = QFileInfo(path).fileName();
    if (error.hint.contains(QLatin1String("--format")))
        error.hint = QStringLiteral("import it with: slipway import --format FORMAT");
    return error;
}

ImportedReport failed(const QString& path, const Error& error)
{
    ImportedReport report;
    report.path = path;
    report.problem = forWindow(error, path);
    return report;
}

/// The file's envelope; its report, too, for what is said about it.
struct Reading
{
    ImportedReport report;
    std::optional<Json> envelope; ///< nothing if it failed
};

Reading read(const ReportReader& reader, const QString& path, const QString& part, const Progress& progress)
{
    const auto read = reader.readFile(path, {part, {}}, progress);
    if (!read)
        return {failed(path, read.error()), {}};
    ImportedReport report;
    report.path = path;
    report.format = read->imported.report.format;
    report.facts = static_cast<int>(read->imported.report.facts.size());
    report.warnings = read->imported.report.warnings;
    return {report, read->envelope};
}

Status store(Reading& reading, readiness::Workspace& workspace, const QString& project, const QString& person)
{
    const std::vector<evidence::Arrival> arrivals{
        {QByteArray::fromStdString(reading.envelope->dump()), reading.report.path, {}, {}, project}};
    const auto outcomes = workspace.ingest().take(arrivals, person);
    if (!outcomes)
        return outcomes.error();
    const Outcome& outcome = outcomes->front();
    if (outcome.fate == Outcome::Fate::Dead) {
        reading.report.fate = ImportedReport::Fate::Refused;
        reading.report.problem = outcome.refusal;
    } else {
        reading.report.fate = outcome.fate == Outcome::Fate::Stored ? ImportedReport::Fate::Stored
                                                                    : ImportedReport::Fate::AlreadyThere;
    }
    return Done{};
}

} // namespace

Result<std::vector<ImportedReport>> importReports(const views::ReportOrder& order, const Progress& progress)
{
    const auto settings = settingsFor(*order.workspace, order.release);
    if (!settings)
        return settings.error();
    const ReportReader reader(*settings);
    const QStringList names = partsOf(order.files);
    std::vector<ImportedReport> reports;
    for (qsizetype i = 0; i < order.files.size(); ++i) {
        const QString& path = order.files[i];
        if (progress.isCancelled())
            break;
        Progress part = progress;
        part.report = [&](double fraction, const QString&) {
            progress.tell((static_cast<double>(reports.size()) + fraction) /
                              static_cast<double>(order.files.size()),
                          QFileInfo(path).fileName());
        };
        part.tell(0, {});
        Reading reading = read(reader, path, names[i], part);
        if (!reading.envelope && progress.isCancelled())
            break;
        if (reading.envelope) {
            if (const Status stored =
                    store(reading, *order.workspace, settings->subject.project, order.person);
                !stored)
                return stored.error();
        }
        reports.push_back(std::move(reading.report));
    }
    return reports;
}

} // namespace slipway::app
