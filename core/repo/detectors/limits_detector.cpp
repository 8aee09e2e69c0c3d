// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/dependency_manifests.h"
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/library_table.h"
#include "core/repo/detectors/mark_table.h"

#include <array>

namespace slipway::repo {

namespace {

constexpr const char* kRates = "repo.resilience.rate_limits";
constexpr const char* kPressure = "repo.resilience.back_pressure";
constexpr const char* kTimeouts = "repo.resilience.timeouts";
constexpr const char* kScripts = "js jsx mjs cjs ts tsx mts cts";

constexpr std::array kLibraries{
    Library{kRates,
            "^express-rate-limit$|^rate-limiter-flexible$|^@nestjs/throttler$|^@fastify/rate-limit$|"
            "^@upstash/ratelimit$|^slowapi$|^flask-limiter$|^django-ratelimit$|^fastapi-limiter$|bucket4j|"
            "resilience4j-ratelimiter|^rack-attack$|ulule/limiter|didip/tollbooth|redis_rate|go-chi/httprate|"
            "^tower_governor$|^actix-governor$|aspnetcoreratelimit"},
    Library{kPressure, "resilience4j-bulkhead|^express-overload|^overload-protection$|^under-pressure$|"
                       "^@fastify/under-pressure$|concurrency-limits"},
};

constexpr std::array kMarks{
    Mark{kRates, "conf nginx tmpl", "", "limit_req_zone", "nginx"},
    Mark{kRates, "yaml yml", "", "nginx.ingress.kubernetes.io/limit-r", "the ingress"},
    Mark{kRates, "yaml yml", "", "envoy.filters.http.local_ratelimit", "Envoy"},
    Mark{kRates, "yaml yml", "", "envoy.filters.http.ratelimit", "Envoy"},
    Mark{kRates, "yaml yml", "kind: Middleware", "rateLimit:", "Traefik"},
    Mark{kRates, "yaml yml", "kind: BackendTrafficPolicy", "rateLimit:", "Envoy Gateway"},
    Mark{kRates, "yaml yml", "konghq.com", "plugin: rate-limiting", "Kong"},
    Mark{kRates, "tf", "", "rate_based_statement", "AWS WAF"},
    Mark{kRates, "tf", "aws_api", "throttling_rate_limit", "the API gateway"},
    Mark{kRates, "tf", "google_compute_security_policy", "rate_limit_options", "Cloud Armor"},
    Mark{kRates, "py", "", "DEFAULT_THROTTLE_RATES", "Django REST framework"},
    Mark{kRates, "cs", "", ".AddRateLimiter(", "ASP.NET"},
    Mark{kPressure, "yaml yml", "kind: DestinationRule", "http1MaxPendingRequests:", "Istio"},
    Mark{kPressure, "yaml yml", "kind: DestinationRule", "http2MaxRequests:", "Istio"},
    Mark{kPressure, "yaml yml", "circuit_breakers:", "max_pending_requests:", "Envoy"},
    Mark{kPressure, "conf nginx tmpl", "", "limit_conn_zone", "nginx"},
    Mark{kPressure, "py", "pika", ".basic_qos(", "a bound on messages in work"},
    Mark{kPressure, "py", "Queue", "Queue(maxsize=", "a bounded queue"},
    Mark{kPressure, kScripts, "amqplib", ".prefetch(", "a bound on messages in work"},
    Mark{kPressure, "go", "amqp091", ".Qos(", "a bound on messages in work"},
    Mark{kPressure, "java kt", "", ".onBackpressure", "Reactor"},
    Mark{kPressure, "rs", "tower", "ConcurrencyLimitLayer", "a bound on requests in work"},
    Mark{kPressure, "rs", "tower", ".load_shed(", "requests are refused when full"},
    Mark{kTimeouts, "go", "http.Client{", "Timeout:", "Go's HTTP client"},
    Mark{kTimeouts, "py", "requests.", "timeout=", "requests"},
    Mark{kTimeouts, "py", "httpx.", "timeout=", "httpx"},
    Mark{kTimeouts, "py", "aiohttp.", "ClientTimeout(", "aiohttp"},
    Mark{kTimeouts, kScripts, "", "AbortSignal.timeout(", "fetch"},
    Mark{kTimeouts, kScripts, "axios.create(", "timeout:", "axios"},
    Mark{kTimeouts, "java kt", "HttpClient", "connectTimeout(", "Java's HTTP client"},
    Mark{kTimeouts, "java kt", "OkHttpClient", "Timeout(", "OkHttp"},
    Mark{kTimeouts, "java kt", "RestTemplateBuilder", "Timeout(", "RestTemplate"},
    Mark{kTimeouts, "rs", "reqwest", ".timeout(", "reqwest"},
    Mark{kTimeouts, "cs", "HttpClient", ".Timeout = ", "HttpClient"},
    Mark{kTimeouts, "rb", "Faraday", "timeout", "Faraday"},
    Mark{kTimeouts, "yaml yml", "kind: VirtualService", "timeout:", "Istio"},
};

/// Calls that wait for ever unless told otherwise:
/// https://requests.readthedocs.io/en/latest/user/advanced/#timeouts and Go's http.DefaultClient
/// (https://pkg.go.dev/net/http#Client.Timeout).
constexpr std::string_view kEndlessPython[] = {"requests.get(",   "requests.post(",   "requests.put(",
                                               "requests.patch(", "requests.delete(", "requests.head("};
constexpr std::string_view kEndlessGo[] = {"http.Get(", "http.Post(", "http.PostForm(", "http.Head("};

/// The arguments of a call that begins and ends in one line, or nothing.
std::string_view argumentsOf(std::string_view line, size_t open)
{
    int depth = 0;
    for (size_t i = open; i < line.size(); ++i) {
        depth += line[i] == '(' ? 1 : line[i] == ')' ? -1 : 0;
        if (depth == 0)
            return line.substr(open + 1, i - open - 1);
    }
    return {};
}

class LimitsDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        if (file.isForeign || file.kind != EntryKind::File || isShowcase(file.path))
            return false;
        return isManifest(file.name) || (table().wants(file.name) && !isTest(file.path, file.name));
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        if (isManifest(file.name)) {
            if (const auto manifest = readManifest(file.path, content)) {
                for (const Dependency& dependency : manifest->dependencies)
                    match(dependency, file.path);
            }
            return;
        }
        const std::string_view text = viewOf(content);
        table().search(file, text, m_places);
        if (hasEnding(file.name, {"py"}) && text.find("import requests") != std::string_view::npos)
            searchEndless(file.path, text, kEndlessPython);
        if (hasEnding(file.name, {"go"}) && text.find("\"net/http\"") != std::string_view::npos)
            searchEndless(file.path, text, kEndlessGo);
    }

    void finish(const ScanContext&, FactSink& sink) override
    {
        for (const char* fact : {kRates, kPressure, kTimeouts})
            m_places.tell(sink, fact);
        m_endless.tell(sink);
    }

private:
    static const MarkTable& table()
    {
        static const MarkTable marks(kMarks);
        return marks;
    }

    void match(const Dependency& dependency, const QString& path)
    {
        static const LibraryTable libraries(kLibraries);
        libraries.match(dependency.name, path, dependency.line, m_places);
    }

    /// Only calls of one line can be judged by it. `**` may bring a timeout.
    void searchEndless(const QString& path, std::string_view text, std::span<const std::string_view> calls)
    {
        forEachLine(text, [&](std::string_view line, int number) {
            for (const std::string_view call : calls) {
                const size_t at = line.find(call);
                const bool isCall =
                    at != std::string_view::npos && !isComment(trimmed(line)) &&
                    (at == 0 || std::string_view(" \t=(,").find(line[at - 1]) != std::string_view::npos);
                if (!isCall)
                    continue;
                const std::string_view arguments = argumentsOf(line, at + call.size() - 1);
                if (!arguments.empty() && arguments.find("timeout") == std::string_view::npos &&
                    arguments.find("**") == std::string_view::npos)
                    m_endless.warned(path, number, QStringLiteral("may wait for ever"));
                return true;
            }
            return true;
        });
    }

    FirstPlaces m_places;
    CountedPlaces m_endless{"repo.resilience.calls_without_timeout"};
};

} // namespace

std::unique_ptr<Detector> makeLimitsDetector()
{
    return std::make_unique<LimitsDetector>();
}

} // namespace slipway::repo
