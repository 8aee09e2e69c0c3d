// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/http/http_client.h"

#include "plugins/sdk/http/exchange.h"

#include <QEventLoop>
#include <QSocketNotifier>

namespace slipway::http {

using namespace model;

namespace {

// Kept within a run only, so this bounds memory and nothing else.
constexpr qsizetype kLargestKept = 1 << 20;
constexpr size_t kMostKept = 32;

/// The requests of one call.
class Batch
{
public:
    Batch(HttpClient& client, const std::vector<Request>& requests)
        : m_answers(requests.size())
        , m_around(client.surroundings())
        , m_left(requests.size())
    {
        for (size_t i = 0; i < requests.size(); ++i)
            m_waiting.push_back(std::make_shared<Exchange>(client, requests[i], [this, i](Answer answer) {
                m_answers[i] = std::move(answer);
                --m_left;
                m_loop.quit(); // out of the callback, whatever it was called from
            }));
    }

    std::vector<Answer> run(size_t inFlight)
    {
        watchInput();
        while (m_left > 0) {
            if (!m_isCancelled && m_around.isCancelled())
                m_isCancelled = true;
            if (m_isCancelled) {
                cancelAll();
                break;
            }
            while (running() < inFlight && m_next < m_waiting.size())
                m_waiting[m_next++]->start();
            if (running() > 0)
                m_loop.exec();
        }
        return std::move(m_answers);
    }

private:
    /// Begun and not answered yet.
    [[nodiscard]] size_t running() const { return m_next + m_left - m_answers.size(); }

    void watchInput()
    {
        const int input = m_around.inputToWatch();
        if (input < 0)
            return;
        m_notifier = std::make_unique<QSocketNotifier>(input, QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, &m_loop, [this] {
            m_isCancelled = m_around.isCancelled();
            // At its end an input is readable for ever.
            m_notifier->setEnabled(m_around.inputToWatch() >= 0);
            if (m_isCancelled)
                m_loop.quit();
        });
    }

    void cancelAll()
    {
        for (const auto& exchange : m_waiting)
            exchange->cancel();
    }

    std::vector<Answer> m_answers;
    const Surroundings& m_around;
    std::vector<std::shared_ptr<Exchange>> m_waiting;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QEventLoop m_loop;
    size_t m_left;
    size_t m_next = 0;
    bool m_isCancelled = false;
};

} // namespace

HttpClient::HttpClient(Settings settings, Terms terms, Surroundings surroundings,
                       std::unique_ptr<Transport> transport)
    : m_settings(std::move(settings))
    , m_terms(std::move(terms))
    , m_surroundings(std::move(surroundings))
    , m_transport(std::move(transport))
{
    m_terms.policy.retries = std::min(m_terms.policy.retries, m_settings.retries);
    m_terms.policy.backoff = m_settings.backoff;
}

HttpClient::~HttpClient() = default;

void HttpClient::authorize(const QByteArray& header, const QByteArray& value)
{
    m_concealer.learn(value);
    m_concealer.learn(value.mid(value.indexOf(' ') + 1));
    m_authorization.set(header, value);
}

Answer HttpClient::ask(const Request& request)
{
    return std::move(ask(std::vector<Request>{request}).front());
}

std::vector<Answer> HttpClient::ask(const std::vector<Request>& requests)
{
    return Batch(*this, requests).run(m_settings.inFlight);
}

QUrl HttpClient::urlOf(const Request& request) const
{
    return QUrl::fromEncoded(m_settings.base.toEncoded() + request.target());
}

bool HttpClient::maySendSecrets(const QUrl& url) const
{
    // Without TLS a proxy reads everything, also what is meant for this machine: Qt makes no exception for
    // that.
    const bool staysHere = isLoopback(url) && m_settings.proxy.isEmpty();
    return isSameOrigin(url, m_settings.base) &&
           (url.scheme() == QLatin1String("https") || staysHere || !m_settings.recorded.isEmpty());
}

std::optional<Problem> HttpClient::refusalOf(const Request& request) const
{
    const QString place = QString::fromLatin1(request.verb() + ' ' + request.path);
    const auto refuse = [&](const QString& why, const QString& hint) {
        return Problem{Trouble::NotAllowed, QStringLiteral("%1 is not sent: %2").arg(place, why), hint, {}};
    };
    const QString ours = QStringLiteral("report this as a defect of the plugin");
    const QUrl url = urlOf(request);
    if (!m_terms.allowlist.allows(request.method, request.path))
        return refuse(QStringLiteral("the plugin may not ask for it"), ours);
    const bool isAction = request.method == Method::AwsRead;
    if (isAction && (!m_terms.allowlist.allowsAction(request.action) || request.target() != "/"))
        return refuse(
            QStringLiteral("the plugin may not ask for %1").arg(QString::fromLatin1(request.action)), ours);
    if (!request.headers.value("X-Amz-Target").isEmpty())
        return refuse(QStringLiteral("an action of AWS is no header like others"), ours);
    if (!url.isValid() || !isSameOrigin(url, m_settings.base))
        return refuse(QStringLiteral("it would go to another host"), ours);
    if (request.method == Method::GraphQl &&
        !isReadingGraphQl(QByteArray::fromStdString(request.body.value("query", std::string()))))
        return refuse(QStringLiteral("it is no GraphQL query, or has texts or comments in it"), ours);
    if (m_concealer.holdsSecret(url.toEncoded()) ||
        (request.method != Method::Token && m_concealer.holdsSecret(request.content())))
        return refuse(QStringLiteral("it would show a secret"),
                      QStringLiteral("put no secret into the source's configuration"));
    const bool hasSecret = m_authorization.begin() != m_authorization.end() ||
                           request.method == Method::Token || m_terms.sign != nullptr;
    if (hasSecret && !maySendSecrets(url))
        return isLoopback(url) && !m_settings.proxy.isEmpty()
                   ? refuse(
                         QStringLiteral("secrets are not sent through a proxy without TLS"),
                         QStringLiteral("leave out proxy, which this machine does not need to reach itself"))
                   : refuse(QStringLiteral("secrets are not sent without TLS"),
                            QStringLiteral("configure the https address"));
    return std::nullopt;
}

Headers HttpClient::headersFor(const Request& request, const QUrl& url) const
{
    Headers headers = m_settings.headers;
    headers.set("User-Agent", "slipway-" + m_terms.plugin.toLatin1() + '/' + m_terms.version.toLatin1());
    headers.set("Accept", request.expecting == Expecting::Json ? "application/json" : "*/*");
    for (const auto& [name, value] : request.headers)
        headers.set(name, value);
    if (request.method != Method::Get)
        headers.set("Content-Type", request.contentType());
    if (request.method == Method::AwsRead)
        headers.set("X-Amz-Target", request.action);
    if (maySendSecrets(url)) {
        for (const auto& [name, value] : m_authorization)
            headers.set(name, value);
    }
    return headers;
}

void HttpClient::sign(WireRequest& wire)
{
    if (!m_terms.sign || !maySendSecrets(wire.url))
        return;
    for (const auto& [name, value] : m_terms.sign(wire, m_surroundings.now())) {
        m_concealer.learn(value);
        // "…, Signature=3af9…": it alone, too, as services that refuse one tell it.
        m_concealer.learn(value.mid(value.lastIndexOf('=') + 1));
        wire.headers.set(name, value);
    }
}

const HttpClient::Kept* HttpClient::kept(const Request& request) const
{
    const auto found = request.method == Method::Get ? m_kept.find(request.target()) : m_kept.end();
    return found == m_kept.end() ? nullptr : &found->second;
}

void HttpClient::keep(const Request& request, const Answer& answer, qsizetype size)
{
    const QByteArray etag = answer.headers.value("ETag");
    if (request.method == Method::Get && !etag.isEmpty() && size <= kLargestKept && m_kept.size() < kMostKept)
        m_kept[request.target()] = {etag, answer};
}

} // namespace slipway::http
