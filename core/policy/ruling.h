// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/answer.h"
#include "core/policy/compiled_policy.h"
#include "core/policy/fact_index.h"

namespace slipway::policy {

/// What a ruling rests on.
enum class Grounds
{
    Nothing,
    FreshReadings,
    StaleReading,
    OtherSubject, ///< only evidence bound to another commit, release or environment
    NoOperand,    ///< nobody said what to compare with
    PersonsWord,
    Kind,
    OtherCriterion,
    Parts
};

/// How one rule came out for one release, before a word is said about it: deciding is cheap, wording is not,
/// and most of what is weighed is never told.
struct Ruling
{
    const CompiledRule* rule = nullptr;
    model::ResultState state = model::ResultState::Unknown;
    Grounds grounds = Grounds::Nothing;
    bool isSilent = false;    ///< as Answer::isSilent
    bool hasMeasured = false; ///< it has a measured value to tell
    size_t first = 0;         ///< of its readings (the deciding one first), its parts, or its answer
    size_t count = 0;
    size_t deciding = 0; ///< which of its parts decided
    const model::Evidence* elsewhere = nullptr;
    Reading operand; ///< what it was compared with, of a rule whose operand is another fact
};

/// What was weighed on the way to one ruling; rulings point into it.
struct Weighed
{
    std::vector<Ruling> parts;
    std::vector<Reading> readings;
    std::vector<Answer> answers; ///< of people

    void clear()
    {
        parts.clear();
        readings.clear();
        answers.clear();
    }
};

} // namespace slipway::policy
