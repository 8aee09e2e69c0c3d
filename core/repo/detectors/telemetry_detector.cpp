// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/dependency_manifests.h"
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/library_table.h"
#include "core/repo/detectors/text_lines.h"

#include <QRegularExpression>

#include <array>

namespace slipway::repo {

namespace {

constexpr std::array kLibraries{
    Library{"repo.telemetry.tracing",
            "opentelemetry|(^|[/"
            ":@-])otel|jaeger|zipkin|dd-trace|ddtrace|newrelic|elastic-apm|opencensus|brave|sleuth|honeycomb|"
            "openinference|^tracing-opentelemetry"},
    Library{
        "repo.telemetry.metrics",
        "prometheus|prom-client|micrometer|opentelemetry.*metric|opentelemetry\\.instrumentation\\.("
        "runtime|process)|(^|[/"
        "-])statsd|datadog(?!/pprof)|dropwizard.*metrics|^metrics$|opencensus|appmetrics|telemetry_metrics"},
    Library{
        "repo.telemetry.structured_logs",
        "structlog|python-json-logger|loguru|go\\.uber\\.org/zap|zerolog|sirupsen/logrus|(^|/)logr$|(^|/"
        ")winston|(^|/"
        ")pino(-|$)|bunyan|serilog|logstash-logback|log4j-(layout-template|core)|logback-json|tracing-"
        "subscriber|^slog|^spdlog|^nlog|(^|/)monolog|lograge|semantic_logger|kit/log|logger_json|(^|/)klog"},
};

class TelemetryDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        if (file.isForeign || file.kind != EntryKind::File || isExample(file.path) ||
            isUnder(file.path, {"bench", "benches", "benchmark", "benchmarks"}))
            return false;
        const bool isBuildFile =
            file.name == QLatin1String("CMakeLists.txt") || file.name == QLatin1String("meson.build") ||
            file.name == QLatin1String("conanfile.txt") || file.name == QLatin1String("vcpkg.json") ||
            file.name == QLatin1String("mix.exs") || file.name == QLatin1String("build.sbt");
        const bool isLogConfig = file.name.startsWith(QLatin1String("logback")) ||
                                 file.name.startsWith(QLatin1String("log4j")) || isYaml(file.name);
        return isManifest(file.name) || isBuildFile || isLogConfig ||
               (isSource(file.name) && !isTest(file.path, file.name));
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        if (isManifest(file.name)) {
            if (const auto manifest = readManifest(file.path, content)) {
                for (const Dependency& dependency : manifest->dependencies)
                    match(dependency.name, file.path, dependency.line);
            }
            return;
        }
        const std::string_view text = viewOf(content);
        if (isYaml(file.name)) {
            readCollector(file.path, text);
            return;
        }
        if (!isSource(file.name)) {
            readConfiguration(file, text);
            return;
        }
        // The standard libraries' own structured loggers are no dependency.
        if (hasEnding(file.name, {"go"}) && text.find("\"log/slog\"") != std::string_view::npos)
            m_places.found("repo.telemetry.structured_logs", file.path, lineOf(text, "\"log/slog\""),
                           QStringLiteral("log/slog"));
        searchCorrelation(file.path, text);
    }

    void finish(const ScanContext&, FactSink& sink) override
    {
        for (const Library& library : kLibraries)
            m_places.tell(sink, library.fact);
        m_places.tell(sink, "repo.telemetry.correlation_ids");
    }

private:
    void match(const QString& name, const QString& path, int line)
    {
        static const LibraryTable libraries(kLibraries);
        libraries.match(name, path, line, m_places);
    }

    void readConfiguration(const TreeFile& file, std::string_view text)
    {
        static const QRegularExpression dependency(QStringLiteral(
            "(?:find_package|dependency|pkg_check_modules|:)\\s*[( ]\\s*['\"]?([A-Za-z0-9_-]+)"));
        forEachLine(text, [&](std::string_view raw, int number) {
            const QString line = QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size()));
            const auto matched = dependency.match(line);
            if (matched.hasMatch())
                match(matched.captured(1), file.path, number);
            return true;
        });
        if (text.find("JsonTemplateLayout") != std::string_view::npos ||
            text.find("LogstashEncoder") != std::string_view::npos)
            m_places.found("repo.telemetry.structured_logs", file.path, 1,
                           QStringLiteral("a JSON log layout"));
        searchCorrelation(file.path, text);
    }

    /// A collector's own file, or one kept in a ConfigMap.
    void readCollector(const QString& path, std::string_view text)
    {
        for (const std::string_view part : {"receivers:", "exporters:", "pipelines:"}) {
            if (text.find(part) == std::string_view::npos)
                return;
        }
        const size_t pipelines = text.find("pipelines:");
        for (const auto& [word, fact] : {std::pair{"traces", "repo.telemetry.tracing"},
                                         std::pair{"metrics", "repo.telemetry.metrics"}}) {
            const size_t at = text.find(word, pipelines);
            if (at != std::string_view::npos)
                m_places.found(fact, path, lineAt(text, at), QStringLiteral("OpenTelemetry collector"));
        }
    }

    void searchCorrelation(const QString& path, std::string_view text)
    {
        m_places.foundFirst("repo.telemetry.correlation_ids", path, text,
                            {"correlation_id", "correlationId", "CorrelationId", "X-Correlation-ID",
                             "X-Request-ID", "X-Request-Id", "x-request-id", "traceparent", "trace_id",
                             "%X{traceId", "MDC.put("});
    }

    FirstPlaces m_places;
};

} // namespace

std::unique_ptr<Detector> makeTelemetryDetector()
{
    return std::make_unique<TelemetryDetector>();
}

} // namespace slipway::repo
