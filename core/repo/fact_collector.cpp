// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/fact_collector.h"

namespace slipway::repo {

using namespace model;

void FactCollector::add(const QString& key, FactValue value)
{
    m_facts.emplace(key, std::move(value));
}

void FactCollector::find(Finding finding)
{
    if (++m_perRule[finding.rule] <= kMostFindingsOfARule)
        m_findings.push_back(std::move(finding));
}

void FactCollector::note(const QString& text)
{
    if (m_notesSeen.contains(text))
        return;
    if (m_notes.size() >= kMostNotes) {
        ++m_notesLeftOut;
        return;
    }
    m_notesSeen.insert(text);
    m_notes += text;
}

void FactCollector::noteIncomplete(const QString& text)
{
    m_isComplete = false;
    note(text);
}

std::vector<Fact> FactCollector::takeFacts()
{
    std::vector<Fact> facts;
    facts.reserve(m_facts.size());
    for (auto& [key, value] : m_facts)
        facts.push_back({key, std::move(value), {}});
    m_facts.clear();
    return facts;
}

std::vector<Finding> FactCollector::takeFindings()
{
    return std::move(m_findings);
}

QStringList FactCollector::takeNotes()
{
    for (const auto& [rule, count] : m_perRule) {
        if (count > kMostFindingsOfARule)
            m_notes += QStringLiteral("%1: %2 more findings are not listed")
                           .arg(rule)
                           .arg(count - kMostFindingsOfARule);
    }
    if (m_notesLeftOut > 0)
        m_notes += QStringLiteral("and %1 more notes").arg(m_notesLeftOut);
    return m_notes;
}

} // namespace slipway::repo
