// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/http/transport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

namespace slipway::http {

using namespace model;

namespace {

constexpr qint64 kReadAtOnce = 256 << 10;

QString words(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return QStringLiteral("TLS 1.2");
    case QSsl::TlsV1_3:
        return QStringLiteral("TLS 1.3");
    default:
        return {};
    }
}

/// One attempt: a reply with its deadlines and its limit. Deletes itself with the reply.
class Attempt : public QObject
{
public:
    Attempt(QNetworkReply* reply, const Settings& settings, Transport::Done done)
        : QObject(reply)
        , m_reply(reply)
        , m_done(std::move(done))
        , m_largest(settings.largestBody)
    {
        m_elapsed.start();
        // What is not read yet waits in the socket, not in memory.
        reply->setReadBufferSize(kReadAtOnce);
        limit(m_connecting, settings.connectDeadline, QStringLiteral("no connection within %1 s"));
        limit(m_whole, settings.deadline, QStringLiteral("no complete answer within %1 s"));
        connect(reply, &QNetworkReply::requestSent, this, [this] { m_connecting.stop(); });
        connect(reply, &QNetworkReply::metaDataChanged, this, [this] {
            m_connecting.stop();
            if (!m_seen.firstByte && hasHead())
                m_seen.firstByte = elapsed();
            checkLength();
        });
        connect(reply, &QIODevice::readyRead, this, [this] { read(); });
        connect(reply, &QNetworkReply::finished, this, [this] { finish(); });
        connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
            QStringList said;
            for (const QSslError& error : errors)
                said += error.errorString();
            said.removeDuplicates();
            m_distrust = said.join(QStringLiteral("; "));
            noteCertificate();
        });
    }

    void abort() { end(WireReply::Fault::Aborted, {}); }

private:
    void limit(QTimer& timer, std::chrono::milliseconds time, const QString& words)
    {
        timer.setSingleShot(true);
        connect(&timer, &QTimer::timeout, this, [this, time, words] {
            end(WireReply::Fault::TimedOut, words.arg(double(time.count()) / 1000));
        });
        timer.start(time);
    }

    [[nodiscard]] bool hasHead() const
    {
        return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    }

    [[nodiscard]] std::chrono::milliseconds elapsed() const
    {
        return std::chrono::milliseconds(m_elapsed.elapsed());
    }

    void noteCertificate()
    {
        const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
        if (!certificate.isNull())
            m_seen.certificateEnds = certificate.expiryDate().toUTC();
    }

    void checkLength()
    {
        if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_largest)
            tooLarge();
    }

    void tooLarge()
    {
        end(WireReply::Fault::TooLarge, QStringLiteral("it is larger than %1 MiB").arg(m_largest >> 20));
    }

    void read()
    {
        while (m_done && m_reply->bytesAvailable() > 0) {
            if (m_body.size() + m_reply->bytesAvailable() > m_largest) {
                tooLarge();
                return;
            }
            m_body += m_reply->read(kReadAtOnce);
        }
    }

    WireReply::Fault faultOf(QNetworkReply::NetworkError error) const
    {
        if (error == QNetworkReply::SslHandshakeFailedError || !m_distrust.isEmpty())
            return WireReply::Fault::Tls;
        return error == QNetworkReply::TimeoutError ? WireReply::Fault::TimedOut : WireReply::Fault::Broken;
    }

    void finish()
    {
        read();
        if (!m_done)
            return;
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const auto error = m_reply->error();
        // Below 200 are errors of the connection; above, Qt's reading of a status that is told anyway.
        if (error != QNetworkReply::NoError && (error < QNetworkReply::ContentAccessDenied || status == 0)) {
            end(faultOf(error), m_distrust.isEmpty() ? m_reply->errorString() : m_distrust);
            return;
        }
        const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
        if (length.isValid() && length.toLongLong() != m_body.size() && status != 304) {
            end(WireReply::Fault::Truncated,
                QStringLiteral("%1 of %2 bytes came").arg(m_body.size()).arg(length.toLongLong()));
            return;
        }
        m_seen.complete = elapsed();
        end(WireReply::Fault::None, {});
    }

    void end(WireReply::Fault fault, const QString& detail)
    {
        if (!m_done)
            return;
        const Transport::Done done = std::exchange(m_done, nullptr);
        WireReply reply{fault, detail, m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                        {},    {},     {},
                        {}};
        for (const auto& [name, value] : m_reply->rawHeaderPairs())
            reply.headers.set(name, value);
        reply.tls = words(m_reply->sslConfiguration().sessionProtocol());
        noteCertificate();
        reply.seen = m_seen;
        if (fault == WireReply::Fault::None)
            reply.body = std::move(m_body);
        m_connecting.stop();
        m_whole.stop();
        m_reply->abort();
        m_reply->deleteLater();
        if (fault != WireReply::Fault::Aborted)
            done(std::move(reply));
    }

    QNetworkReply* m_reply;
    Transport::Done m_done;
    qint64 m_largest;
    QTimer m_connecting;
    QTimer m_whole;
    QByteArray m_body;
    QString m_distrust;
    QElapsedTimer m_elapsed;
    Seen m_seen;
};

class NetworkTransport : public Transport
{
public:
    NetworkTransport(const Settings& settings, const QSslConfiguration& tls)
        : m_settings(settings)
        , m_tls(tls)
    {
        m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        m_manager.setProxy(proxy());
        m_manager.setStrictTransportSecurityEnabled(false);
        // Nobody is there to ask: what needs a password says so with its status.
    }

    Abort send(const WireRequest& request, Done done) override
    {
        QNetworkRequest outgoing(request.url);
        outgoing.setSslConfiguration(m_tls);
        for (const auto& [name, value] : request.headers)
            outgoing.setRawHeader(name, value);
        for (const auto attribute :
             {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
              QNetworkRequest::AuthenticationReuseAttribute})
            outgoing.setAttribute(attribute, QNetworkRequest::Manual);
        outgoing.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        outgoing.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
        // Not decompressed by Qt then, so that what is counted is what came.
        outgoing.setRawHeader("Accept-Encoding", "identity");
        QNetworkReply* reply =
            request.verb == "GET" ? m_manager.get(outgoing) : m_manager.post(outgoing, request.content);
        QPointer<Attempt> attempt(new Attempt(reply, m_settings, std::move(done)));
        return [attempt] {
            if (attempt)
                attempt->abort();
        };
    }

private:
    [[nodiscard]] QNetworkProxy proxy() const
    {
        const QUrl& url = m_settings.proxy;
        if (url.isEmpty())
            return QNetworkProxy(QNetworkProxy::NoProxy);
        const bool isSocks = url.scheme() == QLatin1String("socks5");
        return QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                             quint16(url.port(isSocks ? 1080 : 3128)));
    }

    Settings m_settings;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_manager;
};

} // namespace

Result<std::unique_ptr<Transport>> networkTransport(const Settings& settings)
{
    if (settings.base.scheme() == QLatin1String("https") && !QSslSocket::supportsSsl())
        return Error{ErrorCode::Unsupported,
                     QStringLiteral("this installation of Qt has no TLS"),
                     {},
                     QStringLiteral("install libqt6network6 with its TLS plugins")};
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(settings.minimumTls == MinimumTls::V1_3 ? QSsl::TlsV1_3OrLater : QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!settings.caFile.isEmpty()) {
        const auto certificates = QSslCertificate::fromPath(settings.caFile, QSsl::Pem);
        if (certificates.isEmpty())
            return Error{ErrorCode::InvalidInput,
                         QFile::exists(settings.caFile) ? QStringLiteral("holds no certificate in PEM")
                                                        : QStringLiteral("is not there"),
                         settings.caFile, QStringLiteral("name a file with the CA's certificate")};
        tls.addCaCertificates(certificates);
    }
    return std::unique_ptr<Transport>(std::make_unique<NetworkTransport>(settings, tls));
}

} // namespace slipway::http
