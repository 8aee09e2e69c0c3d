// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/aws-secrets-manager/rotation.h"

#include "plugins/sdk/live/readings.h"

namespace slipway::aws {

using http::Observation;
using http::Problem;
using http::Trouble;

namespace {

using Moment = std::optional<QDateTime>;

constexpr qint64 kSameMoment = 60; // seconds between writing a secret and noting that it changed

/// Times are seconds since 1970, with fractions.
Moment epochAt(const Json& secret, const char* pointer)
{
    const auto seconds = http::valueAt<double>(secret, pointer);
    if (!seconds.isKnown() || *seconds.value < 0 || *seconds.value > 1e11)
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(qint64(*seconds.value * 1000), Qt::UTC);
}

QString dayOf(const QDateTime& moment)
{
    return moment.date().toString(Qt::ISODate);
}

} // namespace

Observation<double> ageOf(const Json& secret, int most, const QDateTime& now)
{
    const auto daysSince = [&](const QDateTime& moment) {
        return std::max(0.0, double(moment.secsTo(now)) / 86400);
    };
    if (http::valueAt<Json>(secret, "/DeletedDate").isKnown())
        return Observation<double>::absent(QStringLiteral("it will be deleted"));
    if (const Moment rotated = epochAt(secret, "/LastRotatedDate"))
        return Observation<double>::of(daysSince(*rotated));
    if (http::valueAt<Json>(secret, "/LastRotatedDate").state != http::State::Absent)
        return Observation<double>::unknown(QStringLiteral("its LastRotatedDate cannot be read"));
    const Moment made = epochAt(secret, "/CreatedDate");
    if (!made)
        return Observation<double>::unknown(QStringLiteral("it has neither LastRotatedDate nor CreatedDate"));
    const Moment changed = epochAt(secret, "/LastChangedDate");
    const bool isAsMade = changed && made->secsTo(*changed) <= kSameMoment;
    if (isAsMade || daysSince(*made) <= most)
        return Observation<double>::of(daysSince(*made));
    return Observation<double>::unknown(
        changed ? QStringLiteral(
                      "Secrets Manager never rotated it; it was changed on %1, which may have been its "
                      "value or its description")
                      .arg(dayOf(*changed))
                : QStringLiteral("Secrets Manager never rotated it, and does not say when it was changed"));
}

Observation<double> oldestOf(const std::vector<Json>& secrets, int most, const QDateTime& now,
                             http::FactSheet& facts)
{
    const QString rule = QStringLiteral("secrets.oldest_age_days");
    std::optional<double> oldest;
    QString unknown;
    for (const Json& secret : secrets) {
        const QString name = http::textAt(secret, "/Name");
        const auto age = name.isEmpty() ? Observation<double>::unknown(QStringLiteral("it has no name"))
                                        : ageOf(secret, most, now);
        if (!age.isKnown()) {
            facts.find(rule, age.state == http::State::Absent ? "note" : "warning",
                       name + QStringLiteral(": ") + age.why);
            if (age.state != http::State::Absent && unknown.isEmpty())
                unknown = name + QStringLiteral(": ") + age.why;
            continue;
        }
        oldest = std::max(oldest.value_or(0), *age.value);
        if (*age.value > most)
            facts.find(rule, "error",
                       (http::valueAt<Json>(secret, "/LastRotatedDate").isKnown()
                            ? QStringLiteral("%1 was rotated %2 days ago")
                            : QStringLiteral("%1 was made %2 days ago and never changed"))
                           .arg(name, QString::number(qint64(*age.value))));
        const Moment next = epochAt(secret, "/NextRotationDate");
        if (next && *next < now)
            facts.find(rule, "warning", QStringLiteral("%1 was to be rotated by %2").arg(name, dayOf(*next)));
    }
    if (!unknown.isEmpty())
        return Observation<double>::unknown(unknown);
    return oldest ? Observation<double>::of(*oldest)
                  : Observation<double>::absent(QStringLiteral("there is no secret of that name"));
}

std::optional<Problem> meantBy(const http::Answer& answer)
{
    if (!answer.has(Trouble::Rejected))
        return answer.problem;
    Problem problem = *answer.problem;
    const QString type = http::textAt(answer.json, "/__type").section(u'#', -1).left(100);
    if (type.isEmpty())
        return problem;
    problem.what += QStringLiteral(" (%1)").arg(type);
    static const QStringList wrongKeys{QStringLiteral("UnrecognizedClientException"),
                                       QStringLiteral("InvalidSignatureException"),
                                       QStringLiteral("ExpiredTokenException"),
                                       QStringLiteral("InvalidClientTokenId"),
                                       QStringLiteral("IncompleteSignatureException"),
                                       QStringLiteral("MissingAuthenticationTokenException")};
    if (wrongKeys.contains(type)) {
        problem.trouble = Trouble::Unauthorized;
        problem.hint = QStringLiteral("check the access key, the region and this machine's clock");
    } else if (type == QLatin1String("AccessDeniedException")) {
        problem.trouble = Trouble::Forbidden;
        problem.hint =
            QStringLiteral("allow the user secretsmanager:ListSecrets and DescribeSecret, and no more");
    } else if (type == QLatin1String("ThrottlingException")) {
        problem.trouble = Trouble::Limited;
        problem.hint = QStringLiteral("ask less often");
    } else if (type == QLatin1String("ResourceNotFoundException")) {
        problem.trouble = Trouble::NotFound;
        problem.hint = QStringLiteral("check the name and the region");
    }
    return problem;
}

} // namespace slipway::aws
