// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/dependency_manifests.h"
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/library_table.h"
#include "core/repo/detectors/text_lines.h"

#include <array>

namespace slipway::repo {

namespace {

constexpr const char* kRetries = "repo.resilience.retries";
constexpr const char* kBreakers = "repo.resilience.circuit_breakers";
constexpr const char* kIdempotency = "repo.resilience.idempotency";

constexpr std::array kLibraries{
    Library{
        kRetries,
        "^tenacity$|^backoff$|^retrying$|^stamina$|resilience4j-(retry|spring|all)|spring-retry|^failsafe$|"
        "dev\\.failsafe|(^|/)polly(\\.|$)|http\\.resilience|cenkalti/backoff|retryablehttp|"
        "avast/retry-go|sethvargo/go-retry|^p-retry$|^async-retry$|^axios-retry$|"
        "^exponential-backoff$|^cockatiel$|^tokio-retry2?$|^backon$|^retry-?policies$|"
        "^retriable$|^faraday-retry$"},
    Library{kBreakers, "resilience4j-(circuitbreaker|spring|all)|spring-cloud-starter-circuitbreaker|hystrix|"
                       "^failsafe$|dev\\.failsafe|(^|/"
                       ")polly(\\.|$)|http\\.resilience|"
                       "^opossum$|^cockatiel$|gobreaker|^pybreaker$|^circuitbreaker$|^aiobreaker$|"
                       "rubyist/circuitbreaker|^circuitbox$|^stoplight$|^semian$|^failsafe-rs$"},
};

/// Configuration of a mesh or proxy that does it for every program behind it.
struct Mark
{
    const char* fact;
    std::string_view kind; ///< must stand in the document too
    std::string_view word;
    const char* what;
};

constexpr Mark kMarks[] = {
    {kRetries, "kind: VirtualService", "retries:", "retries by Istio"},
    {kRetries, "kind: HTTPRoute", "retry:", "retries by the gateway"},
    {kRetries, "kind: ServiceProfile", "isRetryable: true", "retries by Linkerd"},
    {kRetries, "route_config", "retry_policy:", "retries by Envoy"},
    {kBreakers, "kind: DestinationRule", "outlierDetection:", "outlier detection by Istio"},
    {kBreakers, "clusters:", "outlier_detection:", "outlier detection by Envoy"},
};

class ResilienceDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        if (file.isForeign || file.kind != EntryKind::File || isShowcase(file.path))
            return false;
        return isManifest(file.name) || isYaml(file.name) || hasEnding(file.name, {"json"}) ||
               (isSource(file.name) && !isTest(file.path, file.name));
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        const std::string_view text = viewOf(content);
        if (isManifest(file.name)) {
            if (const auto manifest = readManifest(file.path, content)) {
                for (const Dependency& dependency : manifest->dependencies)
                    match(dependency, file.path);
            }
        } else if (isYaml(file.name)) {
            readMarks(file.path, text);
        }
        searchIdempotency(file.path, text);
    }

    void finish(const ScanContext&, FactSink& sink) override
    {
        for (const char* fact : {kRetries, kBreakers, kIdempotency})
            m_places.tell(sink, fact);
    }

private:
    void match(const Dependency& dependency, const QString& path)
    {
        static const LibraryTable libraries(kLibraries);
        libraries.match(dependency.name, path, dependency.line, m_places);
    }

    void readMarks(const QString& path, std::string_view text)
    {
        for (const Mark& mark : kMarks) {
            if (m_places.has(mark.fact) || text.find(mark.kind) == std::string_view::npos)
                continue;
            const int line = lineOfCode(text, mark.word);
            if (line > 0)
                m_places.found(mark.fact, path, line, QString::fromLatin1(mark.what));
        }
    }

    /// The header of the IETF draft draft-ietf-httpapi-idempotency-key-header, and how code names the key.
    void searchIdempotency(const QString& path, std::string_view text)
    {
        // One look, for nearly every file.
        if (text.find("dempotency") != std::string_view::npos ||
            text.find("Deduplication") != std::string_view::npos)
            m_places.foundFirst(kIdempotency, path, text,
                                {"Idempotency-Key", "idempotency-key", "idempotency_key", "idempotencyKey",
                                 "IdempotencyKey", "MessageDeduplicationId"});
    }

    FirstPlaces m_places;
};

} // namespace

std::unique_ptr<Detector> makeResilienceDetector()
{
    return std::make_unique<ResilienceDetector>();
}

} // namespace slipway::repo
