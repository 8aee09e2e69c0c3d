// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/http/retry_policy.h"

#include <QLocale>

#include <cmath>

namespace slipway::http {

using std::chrono::milliseconds;

namespace {

/// More than a day is no time that anybody waits for, and may not be one at all.
constexpr double kMostSeconds = 366.0 * 24 * 3600;

std::optional<double> secondsIn(const QByteArray& value)
{
    bool isNumber = false;
    const double seconds = value.trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(seconds) && seconds >= 0 ? std::optional(seconds) : std::nullopt;
}

std::optional<QDateTime> toldTime(const RetryPolicy& policy, const Failing& failing, const QDateTime& now)
{
    if (const auto moment = retryAfter(failing.headers.value("Retry-After"), now))
        return moment;
    if (!isLimit(policy, failing))
        return std::nullopt; // the header is there with every answer and says nothing of this failure
    for (const ResetHeader& header : policy.resets) {
        if (const auto moment = resetTime(header, failing.headers, now))
            return moment;
    }
    return std::nullopt;
}

bool mayPass(const RetryPolicy& policy, const Failing& failing)
{
    const int status = failing.status;
    return status == 0 || status == 502 || status == 503 || status == 504 || isLimit(policy, failing);
}

} // namespace

std::optional<QDateTime> resetTime(const ResetHeader& header, const Headers& headers, const QDateTime& now)
{
    // "100;w=60, 2000;w=3600" and the like: the first number counts.
    const auto seconds = secondsIn(headers.value(header.name).split(',').front().split(';').front());
    if (!seconds)
        return std::nullopt;
    if (header.unit == ResetHeader::Unit::EpochSeconds)
        return *seconds < 1e11
                   ? std::optional(QDateTime::fromMSecsSinceEpoch(qint64(*seconds * 1000), Qt::UTC))
                   : std::nullopt;
    return *seconds <= kMostSeconds ? std::optional(now.addMSecs(qint64(*seconds * 1000))) : std::nullopt;
}

std::optional<QDateTime> retryAfter(const QByteArray& value, const QDateTime& now)
{
    if (const auto seconds = secondsIn(value))
        return *seconds <= kMostSeconds ? std::optional(now.addMSecs(qint64(*seconds * 1000))) : std::nullopt;
    const QDateTime moment = QLocale::c().toDateTime(QString::fromLatin1(value.trimmed()),
                                                     QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!moment.isValid())
        return std::nullopt;
    return QDateTime(moment.date(), moment.time(), Qt::UTC);
}

bool isLimit(const RetryPolicy& policy, const Failing& failing)
{
    if (failing.status != 403)
        return failing.status == 429;
    if (!failing.headers.value("Retry-After").isEmpty())
        return true;
    return std::any_of(policy.resets.begin(), policy.resets.end(), [&](const ResetHeader& header) {
        return !header.remaining.isEmpty() && failing.headers.value(header.remaining).trimmed() == "0";
    });
}

Ruling rulingOn(const RetryPolicy& policy, const Failing& failing, const QDateTime& now, double random)
{
    if (!mayPass(policy, failing))
        return {};
    const auto told = toldTime(policy, failing, now);
    const auto wait = told ? milliseconds(std::max<qint64>(0, now.msecsTo(*told)))
                           : milliseconds(qint64(random * std::min(double(policy.cap.count()),
                                                                   double(policy.backoff.count()) *
                                                                       std::pow(2.0, failing.attempt - 1))));
    if (wait > policy.cap)
        return {Ruling::Kind::Limited, {}, told};
    if (failing.attempt > policy.retries)
        return {Ruling::Kind::GiveUp, {}, told};
    return {Ruling::Kind::Retry, wait, {}};
}

} // namespace slipway::http
