// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/ai_eval/eval_run.h"

#include "plugins/sdk/reading/fact_list.h"
#include "plugins/sdk/reading/numbers.h"

#include <QCryptographicHash>

#include <algorithm>

namespace slipway::ai_eval {

using namespace model;
using namespace plugin;

namespace {

constexpr size_t kMostInputs = 2'000'000; ///< 64 MB of hashes

} // namespace

void EvalRun::addCase(std::optional<bool> hasPassed)
{
    ++m_cases;
    if (!hasPassed)
        ++m_unjudged;
    else if (!*hasPassed)
        ++m_failed;
}

void EvalRun::judgeHallucination(bool isHallucination)
{
    ++m_judged;
    m_hallucinations += isHallucination ? 1 : 0;
}

void EvalRun::addFaithfulness(double share)
{
    m_faithfulness = std::min(m_faithfulness.value_or(share), share);
}

void EvalRun::addInput(const Json& input)
{
    if (m_inputs.size() >= kMostInputs) {
        m_hasTooManyInputs = true;
        return;
    }
    const QByteArray hash = QCryptographicHash::hash(canonicalJson(input), QCryptographicHash::Sha256);
    Digest digest{};
    std::copy(hash.begin(), hash.end(), digest.begin());
    m_inputs.push_back(digest);
}

QString EvalRun::datasetHash()
{
    if (m_hasTooManyInputs || (m_inputs.empty() && m_toolHashes.isEmpty()))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    m_toolHashes.sort();
    for (const QString& toolHash : m_toolHashes)
        hash.addData(toolHash.toUtf8() + '\n');
    // In order and each once, so that the order of a run and its repetitions make no difference.
    std::sort(m_inputs.begin(), m_inputs.end());
    const auto end = std::unique(m_inputs.begin(), m_inputs.end());
    for (auto it = m_inputs.begin(); it != end; ++it)
        hash.addData(QByteArray(it->data(), static_cast<qsizetype>(it->size())));
    return QString::fromLatin1(hash.result().toHex());
}

QString EvalRun::graders() const
{
    static constexpr std::array<const char*, 3> kNames{"code", "model", "human"};
    QStringList names;
    for (size_t i = 0; i < kNames.size(); ++i) {
        if (m_graders.at(i))
            names.append(QString::fromLatin1(kNames.at(i)));
    }
    return names.join(QLatin1Char(','));
}

void EvalRun::finish(Report& report)
{
    FactList facts;
    if (m_cases > 0)
        facts.count("ai.cases", m_cases);
    if (m_cases > 0 && m_unjudged == 0)
        facts.count("ai.failed", m_failed)
            .number("ai.failure_rate", percentOf(static_cast<double>(m_failed), static_cast<double>(m_cases)),
                    "%");
    else if (m_unjudged > 0 && m_unjudged < m_cases)
        report.warnings.append(
            QStringLiteral("%1 of %2 cases are neither passed nor failed: the failure rate "
                           "is unknown")
                .arg(m_unjudged)
                .arg(m_cases));
    facts.number("ai.hallucination_rate",
                 percentOf(static_cast<double>(m_hallucinations), static_cast<double>(m_judged)), "%");
    if (m_judged > 0 && m_judged < m_cases)
        report.warnings.append(QStringLiteral("%1 of %2 cases were judged for hallucination: the rate is of "
                                              "these")
                                   .arg(m_judged)
                                   .arg(m_cases));
    if (m_faithfulness)
        facts.number("ai.faithfulness_percent", *m_faithfulness * 100, "%");
    if (m_tokens)
        facts.count("ai.tokens", *m_tokens);
    facts.number("ai.cost_usd", m_cost, "USD")
        .text("ai.grader", graders())
        .text("ai.dataset_sha256", datasetHash());
    report.facts = facts.take();
}

} // namespace slipway::ai_eval
