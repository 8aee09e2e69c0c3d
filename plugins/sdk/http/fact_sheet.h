// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/cpp/slipway_plugin.h"
#include "plugins/sdk/http/answer.h"
#include "plugins/sdk/http/concealer.h"

#include <chrono>

namespace slipway::http {

/// What every envelope of a collection has alike.
struct Framing
{
    const Concealer& concealer;
    QDateTime now; ///< the moment of facts without their own
    model::Json subject;
    std::string correlation;
};

/// What a collection found out. Values become facts; of everything else a finding says why it is missing, so
/// that nobody takes "could not be asked" for "none".
class FactSheet
{
public:
    template<class T>
    void put(const char* key, const Observation<T>& observation)
    {
        if constexpr (std::is_same_v<T, QString>)
            putJson(key,
                    observation.then([](const QString& text) { return model::Json(text.toStdString()); }));
        else
            putJson(key, observation.then([](const T& value) { return model::Json(value); }));
    }
    void putJson(const std::string& key, const Observation<model::Json>& observation);

    /// `level`: note, warning, error.
    void find(const QString& rule, const char* level, const QString& message);
    void addSource(const Answer& answer);
    /// Facts count until so long after their moment: what is stale is told, and over when it arrives.
    void expireAfter(std::chrono::seconds age) { m_mostAge = age; }

    [[nodiscard]] bool hasFacts() const { return !m_facts.empty(); }
    /// Why there is no fact: of what could not be found out first, else of what is not there. Empty where
    /// neither was put.
    [[nodiscard]] const std::string& firstReason() const
    {
        return m_firstUnknown.empty() ? m_firstAbsent : m_firstUnknown;
    }

    /// One envelope for each moment at which facts were true; and the findings with the first.
    void send(plugin::Collector& collector, const std::string& kind, const Framing& framing) const;

private:
    std::map<QDateTime, model::Json> m_facts; ///< by moment; an invalid one is now
    model::Json m_findings = model::Json::array();
    model::Json m_sources = model::Json::array();
    std::string m_firstUnknown;
    std::string m_firstAbsent;
    std::optional<std::chrono::seconds> m_mostAge;
};

} // namespace slipway::http
