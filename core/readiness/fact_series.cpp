// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/fact_series.h"

#include <QSet>

#include <algorithm>

namespace slipway::readiness {

using namespace model;

QStringList numericFacts(const Dossier& dossier)
{
    QSet<QString> keys;
    for (const Evidence& evidence : dossier.evidence) {
        for (const Fact& fact : evidence.facts) {
            if (asNumber(fact.value))
                keys.insert(fact.key);
        }
    }
    QStringList sorted = keys.values();
    sorted.sort();
    return sorted;
}

std::vector<FactPoint> factSeries(const Dossier& dossier, const QString& key)
{
    std::vector<FactPoint> series;
    for (const Evidence& evidence : dossier.evidence) {
        for (const Fact& fact : evidence.facts) {
            const auto value = fact.key == key ? asNumber(fact.value) : std::nullopt;
            if (value)
                series.push_back(
                    {evidence.observedAt, *value, evidence.id, evidence.source, evidence.subject.commit});
        }
    }
    std::stable_sort(series.begin(), series.end(),
                     [](const FactPoint& a, const FactPoint& b) { return a.at < b.at; });
    return series;
}

} // namespace slipway::readiness
