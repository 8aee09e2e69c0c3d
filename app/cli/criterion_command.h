// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

namespace slipway::app {

/// What `attest`, `waive` and their kin share: one criterion of one release, why, by whom, until when.
struct CriterionOptions
{
    std::string project;
    std::string release;
    std::string criterion;
    std::string reason;
    std::string expires;
    std::string by;
    bool withdraw = false;
};

/// How each puts it. What has no text is no option.
struct CriterionTexts
{
    const char* reason;
    const char* by;
    const char* expires;
    const char* withdraw;
    const char* withdrawNames = "--withdraw";
};

void declareCriterion(Command& command, CriterionOptions& options, const CriterionTexts& texts);

/// The options made definite.
struct ChosenCriterion
{
    std::unique_ptr<readiness::Workspace> workspace;
    model::Release release;
    model::CriterionId criterion;
    QString by;
    std::optional<QDateTime> expiresAt; ///< nothing where none is given
};

[[nodiscard]] model::Result<ChosenCriterion> chooseCriterion(const CommandContext& context,
                                                             const CriterionOptions& options);

/// Says what the stored record made of criterion and verdict; the exit code.
[[nodiscard]] int tellOutcome(const CommandContext& context, const ChosenCriterion& chosen,
                              const model::RecordId& record, const std::optional<QDateTime>& expiresAt);

} // namespace slipway::app
