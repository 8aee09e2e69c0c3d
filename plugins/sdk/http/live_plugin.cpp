// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/http/live_plugin.h"

#include "plugins/sdk/reading/utc_time.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace slipway::http {

using namespace model;
using plugin::Code;
using plugin::Collector;
using plugin::Failure;

namespace {

Failure failureOf(const Error& error)
{
    const QString what = error.where.isEmpty() ? error.what : error.where + QStringLiteral(": ") + error.what;
    return {error.code == ErrorCode::Unsupported ? Code::Internal : Code::BadConfig,
            toText(what),
            toText(error.hint),
            {}};
}

Code codeOf(Trouble trouble)
{
    switch (trouble) {
    case Trouble::NotAllowed:
    case Trouble::Rejected:
        return Code::BadConfig;
    case Trouble::Unauthorized:
    case Trouble::Forbidden:
        return Code::Refused;
    case Trouble::Redirected:
    case Trouble::TooLarge:
    case Trouble::Truncated:
    case Trouble::NotJson:
    case Trouble::NotFound:
        return Code::Unreadable;
    case Trouble::Cancelled:
        return Code::Cancelled;
    case Trouble::Unreachable:
    case Trouble::TimedOut:
    case Trouble::Tls:
    case Trouble::Limited:
    case Trouble::Status:
        break;
    }
    return Code::Unavailable;
}

Surroundings surroundingsOf(Collector& collector, const std::shared_ptr<Concealer>& concealer)
{
    Surroundings around = Surroundings::ofThisMachine();
    around.isCancelled = [&collector] { return collector.wasCancelled(); };
    around.inputToWatch = [&collector] { return collector.inputDescriptor(); };
    around.log = [&collector, concealer](const char* level, const QString& text) {
        collector.log(level, toText(concealer->conceal(text)));
    };
    return around;
}

/// What somebody who reads the evidence must know of how it came.
void tellOfSettings(const Settings& settings, Inquiry& inquiry)
{
    const auto tell = [&](const char* rule, const QString& message) {
        inquiry.facts.find(QLatin1String(rule), "note", message);
        inquiry.collector.log("warning", toText(message));
    };
    if (settings.minimumTls == MinimumTls::V1_2)
        tell("source.tls", QStringLiteral("the source is configured to accept TLS 1.2"));
    if (settings.allowsPlainHttp && settings.base.scheme() == QLatin1String("http"))
        tell("source.tls", QStringLiteral("the source is asked without encryption"));
    if (!settings.recorded.isEmpty())
        tell("source.recorded", QStringLiteral("the facts come from recorded answers, not from the service"));
}

} // namespace

Failure failureOf(const Problem& problem, const QDateTime& now)
{
    Failure failure{codeOf(problem.trouble), toText(problem.what), toText(problem.hint), {}};
    if (problem.retryAt)
        failure.retryAfterSeconds =
            int(std::clamp<qint64>(now.secsTo(*problem.retryAt) + 1, 1, 365LL * 24 * 3600));
    return failure;
}

Inquiry::Inquiry(HttpClient& client, Collector& theCollector, const QDateTime& moment)
    : http(client)
    , collector(theCollector)
    , config(theCollector.config())
    , subject(theCollector.subject())
    , now(moment)
    , launch(plugin::utcTime(toQString(theCollector.launchAt())))
{
}

void Inquiry::note(const Answer& answer)
{
    facts.addSource(answer);
    if (!m_problem && answer.problem)
        m_problem = answer.problem;
}

Answer Inquiry::ask(const Request& request)
{
    return std::move(ask(std::vector<Request>{request}).front());
}

std::vector<Answer> Inquiry::ask(const std::vector<Request>& requests)
{
    std::vector<Answer> answers = http.ask(requests);
    for (const Answer& answer : answers)
        note(answer);
    return answers;
}

Pages Inquiry::walk(PageWalk walk)
{
    Pages pages = walk.all();
    for (const Answer& answer : pages.pages)
        note(answer);
    if (!m_problem)
        m_problem = pages.problem;
    return pages;
}

Outcome Inquiry::send(const std::string& kind)
{
    if (!facts.hasFacts() && m_problem)
        return failureOf(*m_problem, now);
    // Nothing sent would leave in force what was true the last time.
    if (!facts.hasFacts() && !facts.firstReason().empty())
        return Failure{Code::Unreadable, "nothing could be found out: " + facts.firstReason(), {}, {}};
    if (m_problem)
        collector.log("warning", toText(m_problem->what));
    facts.send(collector, kind, {http.concealer(), now, subject, toText(http.surroundings().correlation)});
    return plugin::done();
}

Probed Inquiry::probe(const Request& request, const char* pointer, const QString& words)
{
    const Answer answer = ask(request);
    if (answer.problem)
        return {{}, answer.problem};
    const auto said = answer.at<QString>(pointer);
    return {words.arg(said.value.value_or(QStringLiteral("answers"))), {}};
}

void LivePlugin::introduce(const QString& id, const QString& version)
{
    m_id = id;
    m_version = version;
}

Headers LivePlugin::authorization(const Collector& collector) const
{
    const QByteArray token = QByteArray::fromStdString(collector.secret("token"));
    if (!token.isEmpty())
        return {{"Authorization", "Bearer " + token}};
    const QByteArray password = QByteArray::fromStdString(collector.secret("password"));
    const auto user = valueAt<QString>(collector.config(), "/user");
    if (!password.isEmpty() && user.isKnown())
        return {{"Authorization", "Basic " + (user.value->toUtf8() + ':' + password).toBase64()}};
    return {};
}

Outcome LivePlugin::visit(Collector& collector, const std::function<Outcome(Inquiry&)>& what)
{
    const auto concealer = std::make_shared<Concealer>();
    for (const Json& secret : collector.secrets()) {
        if (secret.is_string())
            concealer->learn(QByteArray::fromStdString(secret.get<std::string>()));
    }
    const auto settings = readSettings(collector.config());
    if (!settings)
        return failureOf(settings.error());
    Surroundings around = surroundingsOf(collector, concealer);
    QDateTime moment = around.now();
    auto transport = settings->recorded.isEmpty() ? networkTransport(*settings)
                                                  : recordedTransport(settings->recorded, moment);
    if (!transport)
        return failureOf(transport.error());
    HttpClient client(
        *settings, {m_id, m_version, allowlist(collector.config()), {.resets = resets()}, signing(collector)},
        around, std::move(transport).value());
    client.concealer() = *concealer;
    for (const auto& [header, value] : authorization(collector)) {
        if (value.contains('\n') || value.contains('\r'))
            return Failure{Code::BadConfig, "a secret has a line break in it", "store it again without", {}};
        client.authorize(header, value);
    }
    Inquiry inquiry(client, collector, moment.isValid() ? moment : around.now());
    tellOfSettings(*settings, inquiry);
    Outcome outcome = what(inquiry);
    // Recorded answers say nothing of how the service is now.
    if (settings->recorded.isEmpty())
        collector.service(client.use().json());
    if (outcome) {
        outcome->message = toText(client.concealer().conceal(toQString(outcome->message)));
        outcome->hint = toText(client.concealer().conceal(toQString(outcome->hint)));
    }
    return outcome;
}

Outcome LivePlugin::collect(Collector& collector)
{
    return visit(collector, [this](Inquiry& inquiry) { return gather(inquiry); });
}

Outcome LivePlugin::probe(Collector& collector)
{
    return visit(collector, [this](Inquiry& inquiry) -> Outcome {
        const Probed probed = testConnection(inquiry);
        if (probed.problem)
            return failureOf(*probed.problem, inquiry.now);
        inquiry.collector.say(toText(inquiry.http.concealer().conceal(probed.words)));
        return plugin::done();
    });
}

int runPlugin(int argc, char** argv, LivePlugin& live)
{
    const QCoreApplication application(argc, argv);
    QFile file(QCoreApplication::applicationDirPath() + QStringLiteral("/manifest.json"));
    const auto manifest =
        parseJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), file.fileName());
    const auto id = valueAt<QString>(manifest ? *manifest : Json(), "/id");
    const auto version = valueAt<QString>(manifest ? *manifest : Json(), "/version");
    if (!id.isKnown() || !version.isKnown()) {
        std::fputs("manifest.json is not beside the program\n", stderr);
        return 2;
    }
    live.introduce(*id.value, *version.value);
    const auto kinds = manifest->value("kinds", std::vector<std::string>());
    std::_Exit(plugin::runPlugin(toText(*id.value), toText(*version.value), kinds, live));
}

} // namespace slipway::http
