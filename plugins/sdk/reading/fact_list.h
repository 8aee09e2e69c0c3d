// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fact.h"

#include <optional>
#include <vector>

namespace slipway::plugin {

/// Builds the facts of a report, each key once. The unit repeats the registry's
/// (resources/schemas/facts.json); a test holds every importer's facts against it.
class FactList
{
public:
    FactList& count(const char* key, qint64 value);
    FactList& number(const char* key, double value, const char* unit);
    FactList& number(const char* key, const std::optional<double>& value,
                     const char* unit);                    ///< left out if absent
    FactList& text(const char* key, const QString& value); ///< left out if empty
    FactList& flag(const char* key, bool value);

    [[nodiscard]] std::vector<model::Fact> take() { return std::move(m_facts); }

private:
    std::vector<model::Fact> m_facts;
};

} // namespace slipway::plugin
