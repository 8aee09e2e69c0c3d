// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/trend_steps.h"

#include "core/readiness/fact_series.h"
#include "core/readiness/transitions.h"
#include "views/widgets/translated_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace slipway::views {

using namespace model;

namespace {

struct TrendsTexts
{
    Q_DECLARE_TR_FUNCTIONS(TrendsTexts)
};

TrendLine startLine(const QString& name, const readiness::Dossier& dossier)
{
    TrendLine line;
    line.name = name;
    line.until = dossier.evaluation.at;
    return line;
}

} // namespace

TrendLine scoreLine(const readiness::Dossier& dossier)
{
    TrendLine line = startLine(TrendsTexts::tr("Score"), dossier);
    if (!dossier.transitions)
        return line;
    for (const Standing& standing : dossier.transitions->standings)
        line.steps.push_back({standing.at,
                              standing.score,
                              standing.verdict,
                              Words::of(standing.verdict),
                              QLocale().toString(std::floor(standing.score)),
                              {}});
    return line;
}

TrendLine characteristicLine(const readiness::Dossier& dossier, Characteristic characteristic)
{
    TrendLine line = startLine(Words::of(characteristic), dossier);
    line.highest = 1;
    if (!dossier.transitions)
        return line;
    for (const auto& tally : readiness::tallyTurns(*dossier.transitions, characteristic)) {
        line.steps.push_back({tally.at,
                              tally.passed,
                              std::monostate(),
                              TrendsTexts::tr("%1 of %2 passed").arg(tally.passed).arg(tally.applicable),
                              {},
                              {}});
        line.highest = std::max(line.highest, static_cast<double>(tally.applicable));
    }
    return line;
}

TrendLine criterionLine(const readiness::Dossier& dossier, const CriterionId& id)
{
    const Criterion* criterion = dossier.policy->find(id);
    TrendLine line = startLine(criterion ? criterion->question : id.toString(), dossier);
    if (!dossier.transitions)
        return line;
    line.highest = 0;
    for (const CriterionTurn& turn : dossier.transitions->turns) {
        if (turn.criterion != id)
            continue;
        TrendStep step{turn.at,       turn.value,   std::monostate(), TrendsTexts::tr("Not asked"),
                       turn.measured, turn.evidence};
        if (turn.state) {
            step.standing = *turn.state;
            step.word = Words::of(*turn.state);
        }
        line.lowest = std::min(line.lowest, turn.value.value_or(0));
        line.highest = std::max(line.highest, turn.value.value_or(0));
        line.steps.push_back(std::move(step));
    }
    if (line.highest <= line.lowest)
        line.highest = line.lowest + 1;
    return line;
}

TrendLine factLine(const readiness::Dossier& dossier, const QString& key)
{
    const FactDefinition* known = dossier.registry->find(key);
    TrendLine line = startLine(known ? TrendsTexts::tr("%1: %2").arg(key, known->meaning) : key, dossier);
    line.areSteps = false;
    line.highest = 0;
    for (const readiness::FactPoint& point : readiness::factSeries(dossier, key)) {
        line.steps.push_back(
            {point.at, point.value, std::monostate(),
             point.commit.isEmpty()
                 ? point.source.plugin
                 : TrendsTexts::tr("%1 for %2").arg(point.source.plugin, point.commit.shortHex()),
             displayValue(FactValue(point.value), known ? *known : FactDefinition()), point.evidence});
        line.lowest = std::min(line.lowest, point.value);
        line.highest = std::max(line.highest, point.value);
    }
    if (line.highest <= line.lowest)
        line.highest = line.lowest + 1;
    return line;
}

TrendLine since(TrendLine line, const QDateTime& from)
{
    if (!line.areSteps) {
        std::erase_if(line.steps, [&](const TrendStep& step) { return step.at < from; });
        line.from = from;
        return line;
    }
    const auto first = std::find_if(line.steps.begin(), line.steps.end(),
                                    [&](const TrendStep& step) { return step.at > from; });
    if (first - line.steps.begin() > 1)
        line.steps.erase(line.steps.begin(), std::prev(first));
    if (!line.steps.empty() && line.steps.front().at < from)
        line.steps.front().at = from;
    return line;
}

QString describe(const TrendStep& step)
{
    return step.measured.isEmpty() ? step.word : QStringLiteral("%1, %2").arg(step.measured, step.word);
}

} // namespace slipway::views
