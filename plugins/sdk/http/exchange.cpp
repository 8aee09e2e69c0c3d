// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/http/exchange.h"

namespace slipway::http {

using namespace model;

namespace {

constexpr int kMostRedirects = 5;

QString placeOf(const QUrl& url)
{
    return url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded);
}

QString timeText(const QDateTime& moment)
{
    return moment.toUTC().toString(Qt::ISODate);
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool looksLikeHtml(const WireReply& reply)
{
    return reply.headers.value("Content-Type").toLower().contains("html") ||
           reply.body.trimmed().startsWith('<');
}

} // namespace

Exchange::Exchange(HttpClient& client, const Request& request, Done done)
    : m_client(client)
    , m_request(request)
    , m_done(std::move(done))
    , m_url(client.urlOf(request))
{
    m_answer.place = placeOf(m_url);
}

void Exchange::start()
{
    if (const auto refusal = m_client.refusalOf(m_request)) {
        fail(*refusal);
        return;
    }
    m_answer.correlation =
        m_client.m_surroundings.correlation + QLatin1Char('-') + QString::number(++m_client.m_count);
    send();
}

void Exchange::cancel()
{
    if (!m_done)
        return;
    if (const auto abort = std::exchange(m_abort, nullptr))
        abort();
    fail({Trouble::Cancelled, QStringLiteral("cancelled"), {}, {}});
}

void Exchange::send()
{
    if (m_client.m_limit && m_client.m_limit->retryAt > m_client.m_surroundings.now()) {
        fail(*m_client.m_limit);
        return;
    }
    ++m_answer.attempts;
    WireRequest wire{m_request.verb(), m_url, m_client.headersFor(m_request, m_url), m_request.content()};
    m_client.sign(wire);
    wire.headers.set("X-Correlation-ID", m_answer.correlation.toLatin1());
    if (const auto* kept = m_client.kept(m_request))
        wire.headers.set("If-None-Match", kept->etag);
    m_sentAt = m_client.m_surroundings.now();
    m_abort = m_client.m_transport->send(
        wire, [self = shared_from_this()](WireReply reply) { self->take(std::move(reply)); });
}

void Exchange::take(WireReply reply)
{
    m_abort = nullptr;
    m_answer.status = reply.status;
    m_answer.headers = reply.headers;
    if (const QDateTime now = m_client.m_surroundings.now(); reply.fault == WireReply::Fault::None)
        m_client.m_use.add({std::chrono::milliseconds(m_sentAt.msecsTo(now)), reply.headers},
                           m_client.m_terms.policy.resets, now);
    m_answer.seen = reply.seen;
    const QString came = reply.fault == WireReply::Fault::None
                             ? QStringLiteral("%1, %2 bytes").arg(reply.status).arg(reply.body.size())
                             : reply.detail;
    m_client.m_surroundings.log(
        "debug", m_client.m_concealer.conceal(
                     QStringLiteral("%1 %2: %3%4 (attempt %5, X-Correlation-ID %6)")
                         .arg(QString::fromLatin1(m_request.verb()), placeOf(m_url), came,
                              reply.tls.isEmpty() ? QString() : QStringLiteral(", ") + reply.tls,
                              // All at once: an address may hold "%2F".
                              QString::number(m_answer.attempts), m_answer.correlation)));
    if (reply.fault != WireReply::Fault::None) {
        retryOrGiveUp(reply, problemOf(reply));
    } else if (isRedirect(reply.status)) {
        follow(reply);
    } else if (reply.status == 304 && m_client.kept(m_request)) {
        const int attempts = m_answer.attempts;
        const QString correlation = m_answer.correlation;
        m_answer = m_client.kept(m_request)->answer;
        m_answer.attempts = attempts;
        m_answer.correlation = correlation;
        m_answer.seen = reply.seen;
        finish();
    } else if (reply.status >= 200 && reply.status < 300) {
        read(reply);
    } else {
        if (auto body = parseJson(reply.body, m_answer.place))
            m_answer.json = std::move(body).value();
        retryOrGiveUp(reply, problemOfStatus(reply));
    }
}

void Exchange::retryOrGiveUp(const WireReply& reply, Problem problem)
{
    const bool isBroken = problem.trouble == Trouble::Unreachable || problem.trouble == Trouble::Truncated;
    if (reply.fault != WireReply::Fault::None && !isBroken) {
        fail(std::move(problem));
        return;
    }
    const Surroundings& around = m_client.m_surroundings;
    const Failing failing{m_answer.attempts, isBroken ? 0 : reply.status,
                          isBroken ? Headers() : reply.headers};
    const Ruling ruling = rulingOn(m_client.m_terms.policy, failing, around.now(), around.random());
    if (ruling.kind == Ruling::Kind::Retry) {
        around.log("debug", QStringLiteral("once more in %1 s (X-Correlation-ID %2)")
                                .arg(double(ruling.wait.count()) / 1000)
                                .arg(m_answer.correlation));
        around.after(ruling.wait, [self = shared_from_this()] {
            if (self->m_done)
                self->send();
        });
        return;
    }
    problem.retryAt = ruling.until;
    if (ruling.kind == Ruling::Kind::Limited) {
        problem.trouble = Trouble::Limited;
        problem.what = QStringLiteral("%1 is limited until %2").arg(m_answer.place, timeText(*ruling.until));
        m_client.m_limit = problem;
    } else if (m_answer.attempts > 1) {
        problem.what += QStringLiteral(" (%1 attempts)").arg(m_answer.attempts);
    }
    fail(std::move(problem));
}

void Exchange::follow(const WireReply& reply)
{
    const QUrl target = m_url.resolved(QUrl::fromEncoded(reply.headers.value("Location")));
    const QString origin = target.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment |
                                           QUrl::RemoveUserInfo | QUrl::FullyEncoded);
    Request next = m_request;
    next.path = target.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray prefix = m_client.settings().base.path(QUrl::FullyEncoded).toLatin1();
    const bool isBelow = next.path.startsWith(prefix);
    next.path = next.path.mid(prefix.size());
    next.rawQuery = target.query(QUrl::FullyEncoded).toLatin1();
    // The token is for this service. What another one answers is not its word, even without the token.
    if (reply.headers.value("Location").isEmpty() || !isSameOrigin(m_url, target))
        fail({Trouble::Redirected,
              QStringLiteral("%1 redirects to %2: not followed").arg(m_answer.place, origin),
              QStringLiteral("if that is the service, configure its own address"),
              {}});
    else if (!isBelow || m_client.refusalOf(next))
        fail({Trouble::Redirected,
              QStringLiteral("%1 redirects to %2, which may not be asked")
                  .arg(m_answer.place, placeOf(target)),
              QStringLiteral("check the address: is a login page in the way?"),
              {}});
    else if (m_request.method != Method::Get || ++m_redirects > kMostRedirects)
        fail({Trouble::Redirected,
              QStringLiteral("%1 redirects again and again").arg(m_answer.place),
              QStringLiteral("check the address"),
              {}});
    else {
        m_request = next;
        m_url = target;
        send();
    }
}

void Exchange::read(const WireReply& reply)
{
    m_answer.sha256 = sha256Hex(reply.body);
    if (m_request.expecting == Expecting::Text) {
        m_answer.text = reply.body;
        finish();
        return;
    }
    auto parsed = parseJson(reply.body, m_answer.place);
    if (parsed) {
        m_answer.json = std::move(parsed).value();
        m_client.keep(m_request, m_answer, reply.body.size());
        finish();
    } else if (reply.body.isEmpty()) {
        fail({Trouble::NotJson,
              QStringLiteral("%1 answered with nothing").arg(m_answer.place),
              QStringLiteral("check the address and its path prefix"),
              {}});
    } else if (looksLikeHtml(reply)) {
        fail({Trouble::NotJson,
              QStringLiteral("%1 answered with a web page instead of JSON").arg(m_answer.place),
              QStringLiteral("check the address and its path prefix: is a login page in the way?"),
              {}});
    } else {
        fail({Trouble::NotJson,
              QStringLiteral("%1 is not JSON: %2").arg(parsed.error().where, parsed.error().what),
              QStringLiteral("check that the address is the API's"),
              {}});
    }
}

QString Exchange::wordsOf(const WireReply& reply) const
{
    const auto parsed = parseJson(reply.body, {});
    if (!parsed)
        return {};
    for (const char* pointer : {"/message", "/error/message", "/error", "/error_description", "/errors/0"}) {
        const auto said = valueAt<QString>(*parsed, pointer);
        if (said.isKnown() && !said.value->isEmpty())
            // Cut afterwards: half of a secret would not be found any more.
            return QStringLiteral(": ") + m_client.m_concealer.conceal(said.value->simplified()).left(200);
    }
    return {};
}

Problem Exchange::problemOf(const WireReply& reply) const
{
    using Fault = WireReply::Fault;
    const QString& place = m_answer.place;
    switch (reply.fault) {
    case Fault::Tls:
        if (reply.detail.contains(
                QLatin1String("wrong version number"))) // OpenSSL, of an answer in plain text
            return {Trouble::Tls,
                    QStringLiteral("%1 does not speak TLS: %2").arg(place, reply.detail),
                    QStringLiteral("check the port; http:// is for this machine only"),
                    {}};
        return {Trouble::Tls,
                QStringLiteral("%1 is not trusted: %2").arg(place, reply.detail),
                m_client.settings().minimumTls == MinimumTls::V1_3
                    ? QStringLiteral("renew its certificate, name its CA with ca_file, or allow minimum_tls "
                                     "1.2 if it cannot do better")
                    : QStringLiteral("renew its certificate, or name its CA with ca_file"),
                {}};
    case Fault::TimedOut:
        return {Trouble::TimedOut,
                QStringLiteral("%1: %2").arg(place, reply.detail),
                QStringLiteral("try again when it is less busy"),
                {}};
    case Fault::TooLarge:
        return {Trouble::TooLarge,
                QStringLiteral("the answer of %1 is refused: %2").arg(place, reply.detail),
                QStringLiteral("ask for less"),
                {}};
    case Fault::Truncated:
        return {Trouble::Truncated,
                QStringLiteral("the answer of %1 is not complete: %2").arg(place, reply.detail),
                QStringLiteral("look at what lies between: a proxy may have cut it"),
                {}};
    case Fault::Aborted:
        return {Trouble::Cancelled, QStringLiteral("cancelled"), {}, {}};
    case Fault::None:
    case Fault::Broken:
        break;
    }
    return {Trouble::Unreachable,
            QStringLiteral("%1 does not answer: %2").arg(place, reply.detail),
            QStringLiteral("check the address and the network"),
            {}};
}

Problem Exchange::problemOfStatus(const WireReply& reply) const
{
    const QString what = m_answer.place + QStringLiteral(" answered %1").arg(reply.status) + wordsOf(reply);
    if (isLimit(m_client.m_terms.policy, {m_answer.attempts, reply.status, reply.headers}))
        return {Trouble::Limited, what, QStringLiteral("ask less often"), {}};
    const auto body = parseJson(reply.body, {});
    const QString scope = missingScope(reply.headers, body ? *body : Json(), m_request.needs);
    switch (reply.status) {
    case 401:
        return {Trouble::Unauthorized,
                what,
                scope.isEmpty() ? QStringLiteral("the token is missing, wrong or expired: make a new one")
                                : QStringLiteral("make a token that has: %1").arg(scope),
                {}};
    case 403:
        return {Trouble::Forbidden,
                what,
                scope.isEmpty() ? QStringLiteral("the token may not read this: see the plugin's README")
                                : QStringLiteral("the token lacks: %1").arg(scope),
                {}};
    case 404:
    case 410:
        return {
            Trouble::NotFound, what, QStringLiteral("check the name, or whether the token may see it"), {}};
    default:
        break;
    }
    if (reply.status >= 400 && reply.status < 500)
        return {Trouble::Rejected, what, QStringLiteral("check the configuration"), {}};
    return {Trouble::Status, what, QStringLiteral("try again later"), {}};
}

void Exchange::fail(Problem problem)
{
    problem.what = m_client.m_concealer.conceal(problem.what);
    problem.hint = m_client.m_concealer.conceal(problem.hint);
    m_answer.problem = std::move(problem);
    finish();
}

void Exchange::finish()
{
    m_answer.place = m_client.m_concealer.conceal(m_answer.place);
    if (const Done done = std::exchange(m_done, nullptr))
        done(std::move(m_answer));
}

} // namespace slipway::http
