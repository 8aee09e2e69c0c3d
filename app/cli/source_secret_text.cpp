// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/source_secret_text.h"

#include "app/cli/source_list.h"

#include <algorithm>

namespace slipway::app {

using namespace model;
using access::SecretPlace;
using access::SecretReference;

namespace {

QString daysText(qint64 days)
{
    return days == 1 ? QStringLiteral("1 day") : QStringLiteral("%1 days").arg(days);
}

} // namespace

std::vector<SecretStanding> secretStandings(const Source& source, const std::vector<access::SecretAsk>& asks)
{
    auto references = access::secretsOfRecord(source.config);
    std::vector<SecretStanding> standings;
    for (const access::SecretAsk& ask : asks) {
        SecretStanding standing{ask, std::nullopt};
        if (const auto found = references.extract(ask.name))
            standing.reference = found.mapped();
        standings.push_back(std::move(standing));
    }
    for (const auto& [name, reference] : references)
        standings.push_back({{name, {}, true}, reference});
    return standings;
}

QString standingText(const SecretStanding& standing, const QDateTime& now)
{
    if (!standing.reference)
        return standing.ask.isOptional ? QStringLiteral("not given") : QStringLiteral("missing");
    const SecretReference& reference = *standing.reference;
    const QString place =
        reference.place == SecretPlace::Environment ? reference.variable : toKey(reference.place);
    const auto age = access::ageInDays(reference, now);
    return age ? place + QStringLiteral(", ") + daysText(*age) : place;
}

QString standingsText(const std::vector<SecretStanding>& standings, const QDateTime& now)
{
    QStringList texts;
    for (const SecretStanding& standing : standings)
        texts += standing.ask.name + QStringLiteral(": ") + standingText(standing, now);
    return texts.isEmpty() ? QStringLiteral("-") : texts.join(QLatin1String("; "));
}

Json standingsJson(const std::vector<SecretStanding>& standings, const QDateTime& now)
{
    Json list = Json::array();
    for (const SecretStanding& standing : standings) {
        Json json{{"name", toText(standing.ask.name)},
                  {"description", toText(standing.ask.description)},
                  {"optional", standing.ask.isOptional},
                  {"given", standing.reference.has_value()},
                  {"place", nullptr},
                  {"variable", nullptr},
                  {"issued_at", nullptr},
                  {"age_days", nullptr},
                  {"overdue", standing.reference && access::isOverdue(*standing.reference, now)}};
        if (standing.reference) {
            json["place"] = toText(toKey(standing.reference->place));
            if (standing.reference->place == SecretPlace::Environment)
                json["variable"] = toText(standing.reference->variable);
            if (const auto age = access::ageInDays(*standing.reference, now)) {
                json["issued_at"] = standing.reference->issuedAt.toUTC().toString(Qt::ISODate).toStdString();
                json["age_days"] = *age;
            }
        }
        list.push_back(std::move(json));
    }
    return list;
}

QStringList rotationWarnings(const QString& project, const Source& source, const QDateTime& now)
{
    QStringList warnings;
    for (const auto& [name, reference] : access::secretsOfRecord(source.config)) {
        const QString from = reference.place == SecretPlace::Environment
                                 ? QStringLiteral(" --env ") + reference.variable
                                 : QString();
        if (access::isOverdue(reference, now))
            warnings +=
                QStringLiteral("%1: its secret %2 is %3 old; replace it where it was made, then: slipway "
                               "source secret set %4 %5 %2 --instance %6")
                    .arg(sourceText(project, source), name, daysText(*access::ageInDays(reference, now)),
                         project, source.plugin, source.instance + from);
    }
    return warnings;
}

} // namespace slipway::app
