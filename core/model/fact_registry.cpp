// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fact_registry.h"

#include "core/model/json.h"

#include <algorithm>
#include <numeric>

namespace slipway::model {

namespace {

std::optional<FactType> typeFromKey(const std::string& key)
{
    for (const FactType type : {FactType::Boolean, FactType::Integer, FactType::Number, FactType::Text}) {
        if (toKey(type).toStdString() == key)
            return type;
    }
    return std::nullopt;
}

Result<FactDefinition> readDefinition(const Json& entry, const QString& where)
{
    const auto text = [&](const char* name) { return toQString(entry.value(name, std::string())); };
    FactDefinition definition;
    definition.key = text("key");
    definition.unit = text("unit");
    definition.meaning = text("meaning");
    definition.nounOne = text("noun_one");
    definition.nounOther = text("noun_other");
    const auto type = typeFromKey(entry.value("type", std::string()));
    if (definition.key.isEmpty() || !type || definition.meaning.isEmpty())
        return Error{ErrorCode::InvalidInput, QStringLiteral("a fact needs key, type and meaning"), where,
                     QStringLiteral("type is boolean, integer, number or text")};
    definition.type = *type;
    return definition;
}

// Levenshtein distance, for hints.
int distance(const QString& a, const QString& b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const int substituted = diagonal + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, substituted});
        }
    }
    return row.back();
}

} // namespace

Result<FactRegistry> FactRegistry::parse(const QByteArray& json, const QString& where)
{
    const auto parsed = parseJson(json, where);
    if (!parsed)
        return parsed.error();
    FactRegistry registry;
    try {
        const Json& facts = parsed->at("facts");
        for (size_t i = 0; i < facts.size(); ++i) {
            const QString at = QStringLiteral("%1#/facts/%2").arg(where).arg(i);
            auto definition = readDefinition(facts[i], at);
            if (!definition)
                return definition.error();
            if (registry.m_definitions.contains(definition->key))
                return Error{ErrorCode::InvalidInput,
                             QStringLiteral("%1 is registered twice").arg(definition->key), at,
                             QStringLiteral("remove one of them")};
            registry.m_definitions.insert(definition->key, *definition);
        }
    } catch (const std::exception& e) {
        return Error{ErrorCode::InvalidInput, toQString(e.what()), where,
                     QStringLiteral("see the other entries")};
    }
    return registry;
}

const FactDefinition* FactRegistry::find(const QString& key) const
{
    const auto found = m_definitions.constFind(key);
    return found == m_definitions.constEnd() ? nullptr : &*found;
}

QString FactRegistry::nearestKey(const QString& key) const
{
    QString nearest;
    int best = std::max(3, static_cast<int>(key.size()) / 3) + 1;
    for (const QString& candidate : keys()) {
        const int d = distance(key, candidate);
        if (d < best) {
            best = d;
            nearest = candidate;
        }
    }
    return nearest;
}

QStringList FactRegistry::keys() const
{
    QStringList all = m_definitions.keys();
    all.sort();
    return all;
}

} // namespace slipway::model
