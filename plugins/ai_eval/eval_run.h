// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "plugins/sdk/reading/report.h"

#include <array>
#include <optional>
#include <vector>

namespace slipway::ai_eval {

enum class Grader
{
    Code,
    Model,
    Human
};

/// Adds up the cases of an evaluation, in bounded memory.
class EvalRun
{
public:
    /// A case; `hasPassed` is nothing where nobody judged it.
    void addCase(std::optional<bool> hasPassed);
    /// As many cases, of which nothing else is known.
    void addCases(qint64 cases) { m_cases += cases, m_unjudged += cases; }
    /// As many cases, of which so many failed.
    void addCases(qint64 cases, qint64 failed) { m_cases += cases, m_failed += failed; }
    /// Somebody judged whether an answer holds what its context does not support.
    void judgeHallucination(bool isHallucination);
    void gradedBy(Grader grader) { m_graders[static_cast<size_t>(grader)] = true; }
    /// What makes the case the same case in another run: its input and what is expected, not its answer.
    void addInput(const model::Json& input);
    void addTokens(qint64 tokens) { m_tokens = m_tokens.value_or(0) + tokens; }
    void addCost(double usd) { m_cost = m_cost.value_or(0) + usd; }
    void setCost(double usd) { m_cost = usd; }
    /// Where the tool itself names the data set by hashes.
    void addDatasetHash(const QString& hash) { m_toolHashes.append(hash); }
    /// Mean share of an answer's claims that its context supports; the lowest is kept.
    void addFaithfulness(double share);

    [[nodiscard]] qint64 cases() const { return m_cases; }
    [[nodiscard]] qint64 judgedForHallucination() const { return m_judged; }

    /// Fills in the facts; what is not known is left out.
    void finish(plugin::Report& report);

private:
    using Digest = std::array<char, 32>;
    [[nodiscard]] QString graders() const;
    [[nodiscard]] QString datasetHash();

    qint64 m_cases = 0;
    qint64 m_failed = 0;
    qint64 m_unjudged = 0;
    qint64 m_judged = 0;
    qint64 m_hallucinations = 0;
    std::array<bool, 3> m_graders{};
    std::optional<qint64> m_tokens;
    std::optional<double> m_cost;
    std::optional<double> m_faithfulness;
    std::vector<Digest> m_inputs;
    bool m_hasTooManyInputs = false;
    QStringList m_toolHashes;
};

} // namespace slipway::ai_eval
