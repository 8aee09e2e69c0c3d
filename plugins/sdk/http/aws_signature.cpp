// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/http/aws_signature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <map>

namespace slipway::http {

namespace {

constexpr const char* kAlgorithm = "AWS4-HMAC-SHA256";

QByteArray hexHash(const QByteArray& content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

QByteArray keyedHash(const QByteArray& key, const QByteArray& text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

/// As Qt sends it: with the port where it is not the scheme's.
QByteArray hostOf(const QUrl& url)
{
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    const QByteArray name = host.contains(':') ? '[' + host + ']' : host;
    const int usual = url.scheme() == QLatin1String("https") ? 443 : 80;
    return url.port(usual) == usual ? name : name + ':' + QByteArray::number(url.port());
}

/// By lower-case name; spaces around and between a value's words as AWS reads them.
std::map<QByteArray, QByteArray> canonical(const Headers& headers, const QUrl& url)
{
    std::map<QByteArray, QByteArray> sorted;
    for (const auto& [name, value] : headers)
        sorted[name.toLower()] = value.simplified();
    sorted["host"] = hostOf(url);
    return sorted;
}

QByteArray signedNames(const std::map<QByteArray, QByteArray>& headers)
{
    QByteArrayList names;
    for (const auto& header : headers)
        names += header.first;
    return names.join(';');
}

QByteArray canonicalRequest(const WireRequest& request, const std::map<QByteArray, QByteArray>& headers)
{
    const QByteArray path = request.url.path(QUrl::FullyEncoded).toLatin1();
    QByteArray text = request.verb + '\n' + (path.isEmpty() ? QByteArray("/") : path) + "\n\n";
    for (const auto& [name, value] : headers)
        text += name + ':' + value + '\n';
    return text + '\n' + signedNames(headers) + '\n' + hexHash(request.content);
}

} // namespace

Headers awsSignature(const WireRequest& request, const AwsKeys& keys, const AwsScope& scope,
                     const QDateTime& now)
{
    const QByteArray moment = now.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
    const QByteArray day = moment.left(8);
    Headers own{{"X-Amz-Date", moment}};
    if (!keys.sessionToken.isEmpty())
        own.set("X-Amz-Security-Token", keys.sessionToken);
    Headers all = request.headers;
    for (const auto& [name, value] : own)
        all.set(name, value);
    const auto headers = canonical(all, request.url);

    const QByteArray range = day + '/' + scope.region + '/' + scope.service + "/aws4_request";
    const QByteArray text = QByteArray(kAlgorithm) + '\n' + moment + '\n' + range + '\n' +
                            hexHash(canonicalRequest(request, headers));
    const QByteArray dayKey = keyedHash("AWS4" + keys.secret, day);
    const QByteArray key =
        keyedHash(keyedHash(keyedHash(dayKey, scope.region), scope.service), "aws4_request");
    own.set("Authorization", QByteArray(kAlgorithm) + " Credential=" + keys.id + '/' + range +
                                 ", SignedHeaders=" + signedNames(headers) +
                                 ", Signature=" + keyedHash(key, text).toHex());
    return own;
}

Headers awsSignatureOfAction(const WireRequest& request, const AwsKeys& keys, const AwsScope& scope,
                             const QDateTime& now)
{
    WireRequest bare = request;
    bare.headers = {};
    for (const auto& [name, value] : request.headers) {
        if (name.toLower() == "content-type" || name.toLower().startsWith("x-amz-"))
            bare.headers.set(name, value);
    }
    return awsSignature(bare, keys, scope, now);
}

} // namespace slipway::http
