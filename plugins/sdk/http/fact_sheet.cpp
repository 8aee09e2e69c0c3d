// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/http/fact_sheet.h"

namespace slipway::http {

using namespace model;

namespace {

// Of the envelope's schema and the protocol, with room to spare.
constexpr size_t kMostFindings = 1000;
constexpr size_t kMostSources = 500;

const char* levelOf(State state)
{
    return state == State::Absent ? "note" : "warning";
}

QString wordOf(State state)
{
    switch (state) {
    case State::Absent:
        return QStringLiteral("there is none");
    case State::Unknown:
        return QStringLiteral("not known");
    case State::Stale:
        return QStringLiteral("stale");
    case State::Value:
        break;
    }
    return {};
}

} // namespace

void FactSheet::putJson(const std::string& key, const Observation<Json>& observation)
{
    // A stale value that ends nowhere would count like any other.
    if (observation.value && (observation.state != State::Stale || m_mostAge))
        m_facts[observation.at][key] = *observation.value;
    if (observation.state == State::Value)
        return;
    std::string& reason = observation.state == State::Absent ? m_firstAbsent : m_firstUnknown;
    if (reason.empty())
        reason = key + ": " + toText(observation.why);
    find(toQString(key), levelOf(observation.state),
         QStringLiteral("%1: %2").arg(wordOf(observation.state), observation.why));
}

void FactSheet::find(const QString& rule, const char* level, const QString& message)
{
    if (m_findings.size() < kMostFindings)
        m_findings.push_back(
            {{"rule", toText(rule.left(1000))}, {"level", level}, {"message", toText(message.left(10'000))}});
}

void FactSheet::addSource(const Answer& answer)
{
    Json source{{"uri", toText(answer.place)}};
    if (!answer.sha256.isEmpty())
        source["sha256"] = toText(answer.sha256);
    const bool isThere = std::find(m_sources.begin(), m_sources.end(), source) != m_sources.end();
    if (answer.ok() && !isThere && m_sources.size() < kMostSources)
        m_sources.push_back(std::move(source));
}

void FactSheet::send(plugin::Collector& collector, const std::string& kind, const Framing& framing) const
{
    plugin::Extras extras;
    extras.findings = framing.concealer.conceal(m_findings);
    extras.provenance = framing.concealer.conceal(m_sources);
    extras.subject = framing.subject;
    extras.correlationId = framing.correlation;
    for (const auto& [moment, facts] : m_facts) {
        const QDateTime observed = moment.isValid() ? moment : framing.now;
        extras.observedAt = toText(observed);
        if (m_mostAge)
            extras.expiresAt = toText(observed.addSecs(m_mostAge->count()));
        collector.evidence(kind, framing.concealer.conceal(facts), extras);
        extras.findings = Json::array(); // once
    }
}

} // namespace slipway::http
