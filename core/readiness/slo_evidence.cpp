// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/slo_evidence.h"

namespace slipway::readiness {

using namespace model;

namespace {

class Facts
{
public:
    explicit Facts(const FactRegistry& registry)
        : m_registry(registry)
    {
    }

    void add(const char* key, FactValue value)
    {
        const FactDefinition* definition = m_registry.find(QLatin1String(key));
        m_facts.push_back({QLatin1String(key), std::move(value), definition ? definition->unit : QString()});
    }
    /// Nothing where there is no value.
    void add(const char* key, const slo::Measure& measure, double factor = 1)
    {
        if (measure.value)
            add(key, FactValue(*measure.value * factor));
    }
    [[nodiscard]] std::vector<Fact> take() { return std::move(m_facts); }

private:
    const FactRegistry& m_registry;
    std::vector<Fact> m_facts;
};

/// How many page; nothing while one of them cannot be judged and none does.
std::optional<qint64> pagesBurning(const slo::Standing& standing)
{
    qint64 burning = 0;
    bool areJudged = true;
    for (const slo::BurnState& burn : standing.burns) {
        if (burn.alert.urgency != slo::Urgency::Page)
            continue;
        burning += burn.fires.value_or(false) ? 1 : 0;
        areJudged = areJudged && burn.fires.has_value();
    }
    return burning > 0 || areJudged ? std::optional<qint64>(burning) : std::nullopt;
}

} // namespace

Evidence evidenceOf(const slo::Objective& objective, const slo::Standing& standing,
                    const FactRegistry& registry, const QDateTime& at)
{
    Facts facts(registry);
    facts.add("slo.objectives", FactValue(qint64(1)));
    facts.add("slo.target", FactValue(objective.target * 100));
    const slo::Period window = slo::periodOf(objective.window, at);
    facts.add("slo.window_days", FactValue(double(window.length().count()) / double(slo::kDay.count())));
    facts.add("slo.attainment", standing.attainment, 100);
    facts.add("slo.budget_left", standing.budgetLeft, 100);
    const auto& [hour, sixHours, threeDays] = standing.burns;
    facts.add("slo.burn_rate_5m", hour.shortBurn);
    facts.add("slo.burn_rate_1h", hour.longBurn);
    facts.add("slo.burn_rate_30m", sixHours.shortBurn);
    facts.add("slo.burn_rate_6h", sixHours.longBurn);
    facts.add("slo.burn_rate_3d", threeDays.longBurn);
    if (const auto pages = pagesBurning(standing))
        facts.add("slo.pages_burning", FactValue(*pages));
    Evidence evidence;
    evidence.id = EvidenceId(makeUuidV7(at.toMSecsSinceEpoch()));
    evidence.kind = QStringLiteral("slo");
    evidence.source = {QStringLiteral("slo"), QStringLiteral(SLIPWAY_VERSION), objective.name};
    evidence.observedAt = at;
    evidence.facts = facts.take();
    return evidence;
}

} // namespace slipway::readiness
