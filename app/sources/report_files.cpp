// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/report_files.h"

#include "app/sources/file_globs.h"
#include "app/sources/report_reader.h"
#include "core/plugins/setting_order.h"
#include "core/repo/commit_files.h"
#include "core/repo/scanner.h"
#include "plugins/importers.h"

#include <QDir>
#include <QSet>

namespace slipway::app {

using namespace model;
using readiness::RunOutcome;
using readiness::SourceRequest;

namespace {

constexpr const char* kConfigSchema = R"json({
  "type": "object",
  "additionalProperties": false,
  "required": ["files"],
  "properties": {
    "files": {"title": "Report files", "type": "array", "minItems": 1, "items": {"type": "string", "minLength": 1},
              "description": "Paths with * and ** for any, such as build/**/*.xml"},
    "at_commit": {"title": "Read from the release's commit", "type": "boolean",
                  "description": "The files of the release's commit, not those on disk"},
    "environment": {"title": "Environment", "type": "string", "minLength": 1,
                    "description": "Where it was measured: staging, …"},
    "format": {"title": "Format", "type": "string", "advanced": true,
               "description": "Take all of them for this format; seen in the content unless set"},
    "relative_to": {"title": "Paths start in", "enum": ["repository", "workspace"], "advanced": true,
                    "description": "What paths are relative to; the repository, where there is one, unless set"},
    "critical": {"title": "Critical paths", "advanced": true,
                 "type": "array", "items": {"type": "string", "minLength": 1},
                 "description": "Paths whose coverage counts apart; those of the project unless set"},
    "forecast_rps": {"title": "Forecast peak load", "type": "number", "exclusiveMinimum": 0, "advanced": true,
                     "description": "In requests per second, for load.peak_ratio"}
  }
})json";

QStringList texts(const Json& config, const char* key)
{
    QStringList list;
    for (const Json& entry : config.value(key, Json::array()))
        list += toQString(entry.get_ref<const std::string&>());
    return list;
}

QString text(const Json& config, const char* key, const char* otherwise = "")
{
    return toQString(config.value(key, std::string(otherwise)));
}

ReportReader::Settings settingsOf(const SourceRequest& request, const Json& config, const Clock& clock)
{
    ReportReader::Settings settings;
    settings.format = text(config, "format");
    settings.import.criticalPaths =
        config.contains("critical") ? texts(config, "critical") : request.project.criticalPaths;
    if (config.contains("forecast_rps"))
        settings.import.forecastPeakRps = config["forecast_rps"].get<double>();
    settings.subject = request.subject;
    settings.subject.environment = text(config, "environment");
    settings.plugin = request.source.plugin;
    settings.instance = request.source.instance;
    settings.clock = clock;
    return settings;
}

Error nothingToReadIn(const SourceRequest& request)
{
    if (request.project.repositories.isEmpty())
        return {ErrorCode::NotFound, QStringLiteral("the project has no repository to read a commit of"),
                request.project.name, QStringLiteral("leave \"at_commit\" and \"relative_to\" out")};
    return {ErrorCode::NotFound, QStringLiteral("the project has no release, and so no commit to read"),
            request.project.name,
            QStringLiteral("add one with: slipway release add NAME --project %1").arg(request.project.name)};
}

/// One run: reads what fits, hands it on, and remembers what went wrong.
class Reading
{
public:
    Reading(const SourceRequest& request, const Json& config, const Clock& clock, const SourceLog& log,
            const readiness::EnvelopeSink& sink, const Progress& progress)
        : m_request(request)
        , m_globs(texts(config, "files"))
        , m_reader(settingsOf(request, config, clock))
        , m_log(log)
        , m_sink(sink)
        , m_progress(progress)
    {
    }

    void onDisk(const QString& folder)
    {
        QStringList paths;
        for (const QString& glob : m_globs) {
            const auto found = filesFitting(folder, glob, m_progress);
            if (found)
                paths += *found;
            else
                fail(found.error());
        }
        paths.removeDuplicates();
        const QDir base(folder);
        for (qsizetype i = 0; i < paths.size() && !m_progress.isCancelled(); ++i) {
            QString inside = base.relativeFilePath(paths[i]);
            if (inside.startsWith(QLatin1String("..")))
                inside = paths[i];
            m_progress.tell(static_cast<double>(i) / static_cast<double>(paths.size()), inside);
            hand(m_reader.readFile(paths[i], {inside, inside}, {{}, m_progress.stop}));
        }
    }

    void atCommit()
    {
        if (m_request.project.repositories.isEmpty() || m_request.subject.commit.isEmpty())
            return fail(nothingToReadIn(m_request));
        const QString repository = m_request.project.repositories.front();
        const CommitId& commit = m_request.subject.commit;
        const auto revision = repo::resolve(repository, commit.hex());
        if (!revision)
            return fail(revision.error());
        QSet<QString> fitting;
        repo::FileReading reading;
        reading.wants = [&](const QString& path) {
            bool isWanted = false;
            for (const QString& glob : m_globs) {
                if (fitsGlob(path, glob)) {
                    fitting += glob;
                    isWanted = true;
                }
            }
            return isWanted;
        };
        reading.take = [&](const QString& path, const QByteArray& content) {
            m_progress.tell(0.5, path);
            hand(m_reader.readBytes(content, {path, QStringLiteral("git:%1:%2").arg(commit.hex(), path)},
                                    revision->committedAt, {{}, m_progress.stop}));
            return Status(Done{});
        };
        if (const Status done = repo::readFiles(repository, commit, reading, m_progress); !done)
            return fail(done.error());
        for (const QString& glob : m_globs) {
            if (!fitting.contains(glob))
                fail(nothingFits(glob, QStringLiteral("%1 at %2").arg(repository, commit.shortHex())));
        }
    }

    [[nodiscard]] RunOutcome outcome() const
    {
        if (m_progress.isCancelled())
            return {Error{ErrorCode::Cancelled, QStringLiteral("reading was stopped"), {}, {}}, false, {}};
        if (!m_first)
            return {};
        Error error = *m_first;
        if (m_failures > 1)
            error.what += QStringLiteral(" (and %1 more)").arg(m_failures - 1);
        return {error, m_first->code == ErrorCode::Unreadable, {}};
    }

private:
    void hand(const Result<ReadReport>& read)
    {
        if (!read)
            return fail(read.error());
        if (m_log)
            for (const QString& warning : read->imported.report.warnings)
                m_log(read->imported.path + QStringLiteral(": ") + warning);
        m_sink(QByteArray::fromStdString(read->envelope.dump()), {});
    }

    void fail(const Error& error)
    {
        ++m_failures;
        if (!m_first)
            m_first = error;
    }

    const SourceRequest& m_request;
    QStringList m_globs;
    ReportReader m_reader;
    const SourceLog& m_log;
    const readiness::EnvelopeSink& m_sink;
    const Progress& m_progress;
    std::optional<Error> m_first;
    int m_failures = 0;
};

} // namespace

plugins::Manifest reportFilesManifest()
{
    plugins::Manifest manifest;
    manifest.id = reportFilesId();
    manifest.version = QStringLiteral(SLIPWAY_VERSION);
    manifest.name = QStringLiteral("Reports of other tools");
    manifest.description = QStringLiteral("Reads the reports that slipway import knows, again and again.");
    manifest.config = Json::parse(kConfigSchema);
    manifest.settings = plugins::statedKeys(kConfigSchema, {QStringLiteral("properties")});
    Json formats = Json::array();
    for (const plugin::Importer* importer : plugin::allImporters()) {
        formats.push_back(importer->format().toStdString());
        if (!manifest.kinds.contains(importer->kind()))
            manifest.kinds += importer->kind();
    }
    manifest.config["properties"]["format"]["enum"] = std::move(formats);
    manifest.kinds.sort();
    return manifest;
}

ReportFilesRunner::ReportFilesRunner(QString workspaceFolder, Clock clock, SourceLog log)
    : m_workspaceFolder(std::move(workspaceFolder))
    , m_clock(std::move(clock))
    , m_log(std::move(log))
{
}

Result<ReportPlace> placeOf(const Source& source, const Project& project, const QString& workspaceFolder)
{
    const QString where = source.plugin + QLatin1Char(' ') + source.instance;
    const auto config = parseJson(source.config, where);
    if (!config)
        return config.error();
    if (const Status fits = plugins::checkConfig(reportFilesManifest(), *config, where); !fits)
        return fits.error();
    const char* usual = project.repositories.isEmpty() ? "workspace" : "repository";
    const bool isInRepository = text(*config, "relative_to", usual) == QLatin1String("repository");
    return ReportPlace{texts(*config, "files"), config->value("at_commit", false),
                       isInRepository ? project.repositories.value(0) : workspaceFolder};
}

RunOutcome ReportFilesRunner::run(const SourceRequest& request, const readiness::EnvelopeSink& sink,
                                  const Progress& progress)
{
    const auto place = placeOf(request.source, request.project, m_workspaceFolder);
    if (!place)
        return {place.error(), false, {}};
    const auto config = parseJson(request.source.config, request.source.instance);
    Reading reading(request, *config, m_clock, m_log, sink, progress);
    if (place->isAtCommit)
        reading.atCommit();
    else if (place->folder.isEmpty())
        return {nothingToReadIn(request), false, {}};
    else
        reading.onDisk(place->folder);
    return reading.outcome();
}

} // namespace slipway::app
