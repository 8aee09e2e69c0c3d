// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/rewrite_exposure.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace slipway::readiness {

using namespace model;

namespace {

double numberAt(const Json& json, const char* key, double fallback)
{
    return json.contains(key) && json[key].is_number() ? json[key].get<double>() : fallback;
}

int countAt(const Json& json, const char* key)
{
    constexpr double kMost = 100'000;
    return static_cast<int>(std::clamp(numberAt(json, key, 0), 0.0, kMost));
}

QString textOr(const Json& json, const char* key, const QString& fallback)
{
    return json.contains(key) && json[key].is_string() ? toQString(json[key].get_ref<const std::string&>())
                                                       : fallback;
}

/// The default where it is none.
RewriteCost rewriteCostFrom(const Json& json)
{
    RewriteCost cost;
    cost.low = numberAt(json, "low", cost.low);
    cost.high = numberAt(json, "high", cost.high);
    cost.retrofit = numberAt(json, "retrofit", cost.retrofit);
    cost.currency = textOr(json, "currency", cost.currency);
    cost.source = textOr(json, "source", cost.source);
    return checkRewriteCost(cost) ? cost : RewriteCost();
}

Error invalid(const QString& what, const QString& hint)
{
    return {ErrorCode::InvalidInput, what, QStringLiteral("rewrite cost"), hint};
}

/// Whole thousands where more digits would look like knowledge.
QString amount(double value, const policy::Phrases& phrases)
{
    const double rounded = value >= 10'000 ? std::round(value / 1000) * 1000 : std::round(value);
    const QLocale locale =
        phrases.isEnglish() ? QLocale(QLocale::English, QLocale::UnitedKingdom) : phrases.locale();
    return locale.toString(rounded, 'f', 0);
}

} // namespace

RewriteCost rewriteCost(const Settings& settings)
{
    const auto own = settings.constFind(kRewriteCostSetting);
    if (own == settings.constEnd())
        return {};
    const auto parsed = parseJson(*own, kRewriteCostSetting);
    return parsed ? rewriteCostFrom(*parsed) : RewriteCost();
}

Json rewriteCostJson(const RewriteCost& cost)
{
    return Json{{"low", cost.low},
                {"high", cost.high},
                {"retrofit", cost.retrofit},
                {"currency", toText(cost.currency)},
                {"source", toText(cost.source)}};
}

Status checkRewriteCost(const RewriteCost& cost)
{
    constexpr double kMost = 1e12;
    for (const double value : {cost.low, cost.high}) {
        if (!std::isfinite(value) || value < 0 || value > kMost)
            return invalid(QStringLiteral("an amount is below zero, or no amount of money"),
                           QStringLiteral("give what one rewrite costs, such as 150000"));
    }
    if (cost.low > cost.high)
        return invalid(QStringLiteral("the low end is above the high end"),
                       QStringLiteral("give the lower amount as the low end"));
    if (!std::isfinite(cost.retrofit) || cost.retrofit < 1 || cost.retrofit > 100)
        return invalid(QStringLiteral("a retrofit costs 1 to 100 times a rewrite"),
                       QStringLiteral("give a factor such as 3"));
    const bool isCode = cost.currency.size() == 3 &&
                        std::all_of(cost.currency.begin(), cost.currency.end(),
                                    [](QChar c) { return c >= QLatin1Char('A') && c <= QLatin1Char('Z'); });
    if (!isCode)
        return invalid(QStringLiteral("\"%1\" is no currency").arg(cost.currency),
                       QStringLiteral("give its ISO 4217 code, such as USD or EUR"));
    if (cost.source.trimmed().isEmpty() || cost.source.size() > 300)
        return invalid(QStringLiteral("nobody knows where the amounts come from"),
                       QStringLiteral("name their source in up to 300 characters"));
    return Done{};
}

RewriteExposure exposureOf(const Evaluation& evaluation, const Policy& policy, const RewriteCost& cost)
{
    RewriteExposure exposure;
    exposure.cost = cost;
    exposure.policy = policy.id + QLatin1Char(' ') + policy.version;
    double all = 0;
    double lacking = 0;
    std::vector<const Criterion*> missing;
    for (const CriterionResult& result : evaluation.results) {
        const Criterion* criterion = policy.find(result.criterion);
        if (!criterion || result.state == ResultState::NotApplicable)
            continue;
        ++exposure.applicable;
        all += criterion->weight;
        if (result.state == ResultState::Pass)
            continue;
        lacking += criterion->weight;
        missing.push_back(criterion);
    }
    exposure.missing = static_cast<int>(missing.size());
    exposure.missingShare = all > 0 ? lacking / all : 0;
    std::stable_sort(missing.begin(), missing.end(),
                     [](const Criterion* a, const Criterion* b) { return a->weight > b->weight; });
    constexpr size_t kHeaviest = 5;
    for (size_t i = 0; i < std::min(missing.size(), kHeaviest); ++i)
        exposure.heaviest.push_back(missing[i]->id);
    return exposure;
}

Json exposureJson(const RewriteExposure& exposure)
{
    Json heaviest = Json::array();
    for (const CriterionId& criterion : exposure.heaviest)
        heaviest.push_back(toText(criterion.toString()));
    return Json{{"policy", toText(exposure.policy)},
                {"missing", exposure.missing},
                {"applicable", exposure.applicable},
                {"missing_share", exposure.missingShare},
                {"rewrite", {{"low", exposure.rewriteLow()}, {"high", exposure.rewriteHigh()}}},
                {"retrofit", {{"low", exposure.retrofitLow()}, {"high", exposure.retrofitHigh()}}},
                {"heaviest", heaviest},
                {"cost", rewriteCostJson(exposure.cost)}};
}

RewriteExposure exposureFrom(const Json& json)
{
    RewriteExposure exposure;
    exposure.policy = textOr(json, "policy", {});
    exposure.missing = countAt(json, "missing");
    exposure.applicable = countAt(json, "applicable");
    exposure.missingShare = numberAt(json, "missing_share", 0);
    const Json heaviest = json.is_object() ? json.value("heaviest", Json::array()) : Json::array();
    for (const Json& criterion : heaviest) {
        if (criterion.is_string())
            exposure.heaviest.emplace_back(toQString(criterion.get_ref<const std::string&>()));
    }
    if (json.contains("cost"))
        exposure.cost = rewriteCostFrom(json["cost"]);
    return exposure;
}

QString exposureSentence(const RewriteExposure& exposure, const policy::Phrases& phrases)
{
    const QString& currency = exposure.cost.currency;
    return phrases.say(
        QT_TRANSLATE_NOOP("Evaluation",
                          "Rewrite exposure: %1% of %2 is missing, which costs %3 in a rewrite or "
                          "%4 as a retrofit (%5)."),
        {QString::number(std::round(exposure.missingShare * 100)), exposure.policy,
         displayAmounts(exposure.rewriteLow(), exposure.rewriteHigh(), currency, phrases),
         displayAmounts(exposure.retrofitLow(), exposure.retrofitHigh(), currency, phrases),
         exposure.cost.source});
}

QString displayAmounts(double low, double high, const QString& currency, const policy::Phrases& phrases)
{
    const QString least = amount(low, phrases);
    const QString most = amount(high, phrases);
    if (least == most)
        return least + QLatin1Char(' ') + currency;
    return phrases.say(QT_TRANSLATE_NOOP("Evaluation", "%1 to %2 %3"), {least, most, currency});
}

} // namespace slipway::readiness
