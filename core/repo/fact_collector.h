// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/detector.h"

#include <QHash>
#include <QStringList>

#include <map>

namespace slipway::repo {

inline constexpr int kMostFindingsOfARule = 200;

/// Gathers what every family concludes; keeps the first of a fact said twice and the first 200 findings of
/// each rule.
class FactCollector : public FactSink
{
public:
    void add(const QString& key, model::FactValue value) override;
    void find(model::Finding finding) override;
    void note(const QString& text) override;

    [[nodiscard]] std::vector<model::Fact> takeFacts(); ///< sorted by key
    [[nodiscard]] std::vector<model::Finding> takeFindings();
    [[nodiscard]] QStringList takeNotes(); ///< with what was left out

private:
    std::map<QString, model::FactValue> m_facts;
    std::vector<model::Finding> m_findings;
    std::map<QString, int> m_perRule;
    QStringList m_notes;
};

} // namespace slipway::repo
