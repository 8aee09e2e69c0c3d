// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"
#include "views/project/word_form.h"

namespace slipway::views {

/// What a person may say about one criterion beside answering it, as questions of a WordForm. `person` says
/// it.
[[nodiscard]] WordQuestion ownerQuestion(const readiness::Dossier& dossier, const model::Criterion& criterion,
                                         const QString& person);
[[nodiscard]] WordQuestion takingOutQuestion(const readiness::Dossier& dossier,
                                             const model::Criterion& criterion, const QString& person);
[[nodiscard]] WordQuestion waiverAnswerQuestion(const readiness::Dossier& dossier,
                                                const model::Criterion& criterion, bool approves,
                                                const QString& person);
/// For a role: why its sign-off is taken back.
[[nodiscard]] WordQuestion signOffWithdrawalQuestion(const readiness::Dossier& dossier, const QString& role,
                                                     const QString& person);
/// How one knows that the condition at `number` is met, or that it is not after all.
[[nodiscard]] WordQuestion conditionQuestion(const readiness::Dossier& dossier, int number, bool isMet,
                                             const QString& person);

/// A result without its value.
template<class T>
[[nodiscard]] model::Status statusOf(const model::Result<T>& result)
{
    return result ? model::Status(model::Done{}) : model::Status(result.error());
}

} // namespace slipway::views
