// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/retry_policy.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTimeZone>

namespace slipway::evidence {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds kLongestWait = std::chrono::hours(24);
constexpr int kMostDoublings = 30;

} // namespace

std::optional<milliseconds> RetryPolicy::delayAfter(int failedTries, double chance,
                                                    std::optional<milliseconds> retryAfter) const
{
    if (failedTries >= tries)
        return std::nullopt;
    const int doublings = std::clamp(failedTries - 1, 0, kMostDoublings);
    const double longest =
        std::min(static_cast<double>(cap.count()),
                 static_cast<double>(base.count()) * static_cast<double>(1LL << doublings));
    const milliseconds jittered(static_cast<qint64>(longest * std::clamp(chance, 0.0, 1.0)));
    return std::max(jittered,
                    std::clamp(retryAfter.value_or(milliseconds(0)), milliseconds(0), kLongestWait));
}

double systemChance()
{
    return QRandomGenerator::global()->generateDouble();
}

std::optional<milliseconds> parseRetryAfter(const QString& header, const QDateTime& now)
{
    const QString text = header.trimmed();
    const bool isDigits = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
    if (isDigits) {
        bool ok = false;
        const qint64 seconds = text.toLongLong(&ok);
        const qint64 most = std::chrono::duration_cast<std::chrono::seconds>(kLongestWait).count();
        return milliseconds(std::chrono::seconds(ok ? std::min(seconds, most) : most));
    }
    // IMF-fixdate is the one form that is still written: "Sun, 06 Nov 1994 08:49:37 GMT".
    QDateTime moment = QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!moment.isValid())
        return std::nullopt;
    moment.setTimeSpec(Qt::UTC);
    return milliseconds(std::clamp<qint64>(now.msecsTo(moment), 0, kLongestWait.count()));
}

} // namespace slipway::evidence
