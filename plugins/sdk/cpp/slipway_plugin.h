// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Everything a Slipway plugin in C++20 needs, in one header: copy it beside your program. Needs
/// nlohmann/json and POSIX, nothing of Slipway. The protocol is in docs/plugin-protocol.md.
///
///     class Tests : public slipway::plugin::Plugin {
///         Outcome collect(Collector& c) override {
///             std::ifstream report(c.config().at("path").get<std::string>());
///             c.evidence("test-run", {{"tests.total", countCases(report)}});
///             return done();
///         }
///     };
///     int main() { Tests tests; return slipway::plugin::runPlugin("tests", "1.0.0", {"test-run"}, tests); }
///
/// One thread. Write nothing to stdout: it carries the protocol; stderr goes to Slipway's log.

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdint>
#include <ctime>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include <poll.h>
#include <unistd.h>

namespace slipway::plugin {

using Json = nlohmann::json;

/// Error codes of the protocol that a collection may end with.
enum class Code
{
    BadConfig = -32602,
    Internal = -32603,
    Unavailable = -32010, ///< may work later
    Refused = -32011,     ///< credentials
    Unreadable = -32012,  ///< what is there cannot be understood
    Cancelled = -32800,
};

/// How a collection ended: nothing, or what went wrong in words for people.
struct Failure
{
    Code code = Code::Internal;
    std::string message;
    std::string hint;
    std::optional<int> retryAfterSeconds;
};
using Outcome = std::optional<Failure>;
[[nodiscard]] inline Outcome done()
{
    return std::nullopt;
}

/// What an envelope may carry beside its facts.
struct Extras
{
    Json findings = Json::array();   ///< of {rule, level, path, line, message}
    Json provenance = Json::array(); ///< of {uri, sha256}
    std::string observedAt;          ///< RFC 3339; now where empty
    Json subject;                    ///< what the facts are about; what was asked about where null
    std::string correlationId;       ///< what the source's own log knows the run by; left out where empty
    std::string expiresAt;           ///< RFC 3339, when the facts end to count; left out where empty
};

namespace detail {

inline std::string rfc3339(std::chrono::system_clock::time_point moment)
{
    const std::time_t seconds = std::chrono::system_clock::to_time_t(moment);
    std::tm parts{};
    ::gmtime_r(&seconds, &parts);
    std::array<char, 32> text{};
    return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

/// FNV-1a over the content, twice with different seeds, in the shape of a UUID of version 8 (RFC 9562): the
/// same content has the same id, so that repeating it counts once.
inline std::string idOf(const std::string& content)
{
    constexpr std::uint64_t kPrime = 1099511628211ULL;
    std::uint64_t high = 14695981039346656037ULL;
    std::uint64_t low = 0x9ae16a3b2f90404fULL;
    for (const char c : content) {
        high = (high ^ static_cast<unsigned char>(c)) * kPrime;
        low = (low + static_cast<unsigned char>(c)) * kPrime ^ (low >> 29U);
    }
    high = (high & ~0xF000ULL) | 0x8000ULL;
    low = (low & ~(3ULL << 62U)) | (2ULL << 62U);
    constexpr const char* kDigits = "0123456789abcdef";
    std::string id;
    for (int i = 0; i < 32; ++i) {
        if (i == 8 || i == 12 || i == 16 || i == 20)
            id += '-';
        const std::uint64_t half = i < 16 ? high : low;
        id += kDigits[(half >> (60U - 4U * static_cast<unsigned>(i % 16))) & 15U];
    }
    return id;
}

/// stdin and stdout as lines.
class Channel
{
public:
    /// The next line; nothing at the end of the input. Without `wait`, also nothing if none is there yet.
    std::optional<std::string> line(bool wait)
    {
        for (;;) {
            if (const auto end = m_input.find('\n'); end != std::string::npos) {
                std::string text = m_input.substr(0, end);
                m_input.erase(0, end + 1);
                return text;
            }
            pollfd ready{STDIN_FILENO, POLLIN, 0};
            if (m_isOver || (!wait && ::poll(&ready, 1, 0) <= 0))
                return std::nullopt;
            std::array<char, 65536> buffer{};
            const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
            if (count > 0)
                m_input.append(buffer.data(), static_cast<std::size_t>(count));
            else if (count == 0 || errno != EINTR)
                m_isOver = true;
        }
    }
    [[nodiscard]] bool isOver() const { return m_isOver; }

    void send(Json message)
    {
        message["jsonrpc"] = "2.0";
        const std::string text = message.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
        for (std::size_t sent = 0; sent < text.size();) {
            const ssize_t count = ::write(STDOUT_FILENO, text.data() + sent, text.size() - sent);
            if (count < 0 && errno != EINTR)
                ::_exit(1); // nobody reads any more
            sent += count > 0 ? static_cast<std::size_t>(count) : 0;
        }
    }

private:
    std::string m_input;
    bool m_isOver = false;
};

} // namespace detail

class Host;

/// One collection: what is asked, and how to answer it.
class Collector
{
public:
    [[nodiscard]] const Json& config() const { return m_config; }
    [[nodiscard]] std::string secret(const std::string& name) const { return m_secrets.value(name, ""); }
    [[nodiscard]] const Json& secrets() const { return m_secrets; }
    [[nodiscard]] const Json& subject() const { return m_subject; } ///< project, commit, release, environment
    [[nodiscard]] const std::string& since() const { return m_since; } ///< RFC 3339, or empty
    /// When the release that was asked about launches: RFC 3339, or empty.
    [[nodiscard]] const std::string& launchAt() const { return m_launchAt; }

    /// True once the host no longer wants it: return soon. Waits while the host asks for it. Call it in
    /// loops.
    bool isCancelled();
    /// For an event loop: the same without ever waiting, to be called when there is something to read on
    /// inputDescriptor(), which is -1 once the input is over.
    bool wasCancelled();
    [[nodiscard]] int inputDescriptor() const;
    /// A sentence for the person that the answer carries: what a probe found.
    void say(const std::string& message) { m_message = message; }
    /// How the service answered, for the person: the member `service` of the protocol. Null: nothing is
    /// known.
    void service(Json use) { m_service = std::move(use); }
    void progress(double fraction, const std::string& message);
    void log(const std::string& level, const std::string& message);
    /// Sends one envelope; facts is an object of key to value.
    void evidence(const std::string& kind, const Json& facts, const Extras& extras = {});

private:
    friend class Host;
    explicit Collector(Host& host)
        : m_host(host)
    {
    }
    Host& m_host;
    Json m_id;
    Json m_config;
    Json m_secrets;
    Json m_subject;
    std::string m_since;
    std::string m_launchAt;
    std::string m_message;
    Json m_service;
    int m_count = 0;
};

/// Derive and collect.
class Plugin
{
public:
    Plugin() = default;
    Plugin(const Plugin&) = delete;
    Plugin& operator=(const Plugin&) = delete;
    virtual ~Plugin() = default;
    virtual Outcome collect(Collector& collector) = 0;
    /// Only whether it would work: what is behind "Test connection". Without one, collecting shows it.
    virtual Outcome probe(Collector& collector) { return collect(collector); }
};

/// The other side. Use runPlugin().
class Host
{
public:
    Host(std::string id, std::string version, std::vector<std::string> kinds, Plugin& plugin)
        : m_id(std::move(id))
        , m_version(std::move(version))
        , m_kinds(std::move(kinds))
        , m_plugin(plugin)
    {
    }

    int serve()
    {
        for (;;) {
            const auto message = next();
            if (!message)
                return 0;
            if (!message->contains("id"))
                continue; // concerns nothing any more, or is of a later version
            const Json& id = (*message)["id"];
            const std::string method = (*message)["method"];
            const Json params = message->value("params", Json::object());
            if (method == "initialize") {
                initialize(id, params);
            } else if (method == "collect") {
                collect(id, params);
            } else if (method == "shutdown") {
                m_channel.send({{"id", id}, {"result", nullptr}});
                return 0;
            } else {
                fail(id, -32601, "unknown method " + method);
            }
        }
    }

private:
    friend class Collector;

    void fail(const Json& id, int code, const std::string& message, const Json& details = Json::object())
    {
        Json error{{"code", code}, {"message", message}};
        if (!details.empty())
            error["data"] = details;
        m_channel.send({{"id", id}, {"error", error}});
    }

    std::optional<Json> parse(const std::string& line)
    {
        Json message = Json::parse(line, nullptr, false);
        if (message.is_discarded())
            fail(nullptr, -32700, "this line is not JSON");
        else if (!message.is_object() || !message.value("method", Json()).is_string() ||
                 !message.value("params", Json::object()).is_object())
            fail(nullptr, -32600, "this is not a JSON-RPC 2.0 request");
        else
            return message;
        return std::nullopt;
    }

    std::optional<Json> next()
    {
        while (m_later.empty()) {
            const auto line = m_channel.line(true);
            if (!line)
                return std::nullopt;
            if (auto message = parse(*line))
                m_later.push_back(std::move(*message));
        }
        Json message = std::move(m_later.front());
        m_later.pop_front();
        return message;
    }

    void initialize(const Json& id, const Json& params)
    {
        const Json offered = params.value("protocols", Json::array());
        if (std::find(offered.begin(), offered.end(), Json(1)) == offered.end()) {
            fail(id, -32001, "no common protocol version", {{"protocols", {1}}});
            return;
        }
        m_setup = params;
        m_channel.send(
            {{"id", id},
             {"result", {{"protocol", 1}, {"id", m_id}, {"version", m_version}, {"kinds", m_kinds}}}});
    }

    void collect(const Json& id, const Json& params)
    {
        if (m_setup.is_null()) {
            fail(id, -32002, "collect before initialize");
            return;
        }
        m_isCancelled = m_isWaiting = false;
        Collector collector(*this);
        collector.m_id = m_collecting = id;
        collector.m_config = m_setup.value("config", Json::object());
        collector.m_secrets = m_setup.value("secrets", Json::object());
        collector.m_subject = params.value("subject", Json::object());
        collector.m_since = params.value("since", "");
        collector.m_launchAt = params.value("launch_at", "");
        Outcome outcome;
        try {
            const bool isProbe = params.value("probe", Json()) == Json(true);
            outcome = isProbe ? m_plugin.probe(collector) : m_plugin.collect(collector);
        } catch (const std::exception& e) { // a defect of the plugin is told, not hidden
            outcome = Failure{Code::Internal, e.what(), {}, {}};
        }
        if (collector.isCancelled()) {
            fail(id, static_cast<int>(Code::Cancelled), "cancelled");
        } else if (outcome) {
            Json details = Json::object();
            if (!outcome->hint.empty())
                details["hint"] = outcome->hint;
            if (outcome->retryAfterSeconds)
                details["retry_after_s"] = *outcome->retryAfterSeconds;
            if (!collector.m_service.is_null())
                details["service"] = collector.m_service;
            fail(id, static_cast<int>(outcome->code), outcome->message, details);
        } else {
            Json result{{"evidence", collector.m_count}};
            if (!collector.m_message.empty())
                result["message"] = collector.m_message;
            if (!collector.m_service.is_null())
                result["service"] = collector.m_service;
            m_channel.send({{"id", id}, {"result", result}});
        }
        m_collecting = nullptr;
    }

    [[nodiscard]] bool hasShutdown() const
    {
        return std::any_of(m_later.begin(), m_later.end(),
                           [](const Json& message) { return message["method"] == "shutdown"; });
    }

    /// Takes what arrived during a collection; waits, if it may, while the host asks for it.
    void poll(bool mayWait = true)
    {
        bool wait = false;
        while (!m_isCancelled) {
            const auto line = m_channel.line(wait);
            if (!line) {
                // Nobody listens any more, unless the host has said all it had to say, as a shell's "<" does.
                m_isCancelled = m_channel.isOver() && !hasShutdown();
                return;
            }
            auto message = parse(*line);
            if (!message)
                continue;
            const std::string method = (*message)["method"];
            if (message->contains("id"))
                m_later.push_back(std::move(*message));
            else if (method == "cancel")
                m_isCancelled = message->value("params", Json::object()).value("id", Json()) == m_collecting;
            else if (method == "wait" || method == "resume")
                m_isWaiting = method == "wait";
            wait = mayWait && m_isWaiting;
        }
    }

    std::string m_id;
    std::string m_version;
    std::vector<std::string> m_kinds;
    Plugin& m_plugin;
    detail::Channel m_channel;
    std::deque<Json> m_later;
    Json m_setup;
    Json m_collecting;
    bool m_isCancelled = false;
    bool m_isWaiting = false;
};

inline bool Collector::isCancelled()
{
    m_host.poll();
    return m_host.m_isCancelled;
}

inline bool Collector::wasCancelled()
{
    m_host.poll(false);
    return m_host.m_isCancelled;
}

inline int Collector::inputDescriptor() const
{
    return m_host.m_channel.isOver() ? -1 : STDIN_FILENO;
}

inline void Collector::progress(double fraction, const std::string& message)
{
    m_host.m_channel.send(
        {{"method", "progress"}, {"params", {{"id", m_id}, {"fraction", fraction}, {"message", message}}}});
}

inline void Collector::log(const std::string& level, const std::string& message)
{
    m_host.m_channel.send({{"method", "log"}, {"params", {{"level", level}, {"message", message}}}});
}

inline void Collector::evidence(const std::string& kind, const Json& facts, const Extras& extras)
{
    if (isCancelled())
        return;
    Json list = Json::array();
    for (const auto& [key, value] : facts.items())
        list.push_back({{"key", key}, {"value", value}});
    Json envelope{{"schema", "slipway.evidence/1"},
                  {"kind", kind},
                  {"source",
                   {{"plugin", m_host.m_id},
                    {"version", m_host.m_version},
                    {"instance", m_host.m_setup.value("instance", "default")}}},
                  {"subject", extras.subject.is_null() ? m_subject : extras.subject},
                  {"observed_at", extras.observedAt.empty()
                                      ? detail::rfc3339(std::chrono::system_clock::now())
                                      : extras.observedAt},
                  {"facts", list},
                  {"findings", extras.findings},
                  {"provenance", extras.provenance}};
    if (!extras.correlationId.empty())
        envelope["correlation_id"] = extras.correlationId;
    if (!extras.expiresAt.empty())
        envelope["expires_at"] = extras.expiresAt;
    envelope["id"] = detail::idOf(envelope.dump(-1, ' ', false, Json::error_handler_t::replace));
    ++m_count;
    m_host.m_channel.send({{"method", "evidence"}, {"params", {{"id", m_id}, {"envelope", envelope}}}});
}

/// Speaks the protocol until the host is done; the exit code. id, version and kinds as in manifest.json.
inline int runPlugin(std::string id, std::string version, std::vector<std::string> kinds, Plugin& plugin)
{
    return Host(std::move(id), std::move(version), std::move(kinds), plugin).serve();
}

} // namespace slipway::plugin
