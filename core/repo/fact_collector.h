// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/detector.h"

#include <QSet>
#include <QStringList>

#include <map>

namespace slipway::repo {

inline constexpr int kMostFindingsOfARule = 200;
inline constexpr qsizetype kMostNotes = 200;

/// Gathers what every family concludes; keeps the first of a fact said twice and the first 200 findings of
/// each rule, and the first 200 notes.
class FactCollector : public FactSink
{
public:
    void add(const QString& key, model::FactValue value) override;
    void find(model::Finding finding) override;
    void note(const QString& text) override;
    void noteIncomplete(const QString& text) override;

    [[nodiscard]] bool isComplete() const { return m_isComplete; } ///< nobody noted the contrary
    [[nodiscard]] std::vector<model::Fact> takeFacts();            ///< sorted by key
    [[nodiscard]] std::vector<model::Finding> takeFindings();
    [[nodiscard]] QStringList takeNotes(); ///< with what was left out

private:
    std::map<QString, model::FactValue> m_facts;
    std::vector<model::Finding> m_findings;
    std::map<QString, int> m_perRule;
    QStringList m_notes;
    QSet<QString> m_notesSeen; ///< those of m_notes
    qint64 m_notesLeftOut = 0;
    bool m_isComplete = true;
};

} // namespace slipway::repo
