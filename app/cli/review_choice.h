// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

#include "core/readiness/review_desk.h"

namespace slipway::app {

/// What every command about one review has: which, and who acts.
struct ReviewOptions
{
    std::string review;
    std::string by;
    std::string asOf;
};

/// `by` is what --by is told to be for; null: there is none.
void declareReviewChoice(Command& command, ReviewOptions& options, const char* by);
void declareAsOf(Command& command, ReviewOptions& options);

/// Which review is meant where none is named, and of several of one title.
enum class MeantReview
{
    Current, ///< the one that runs or was left; NotFound if there is none
    Next,    ///< the same, else the one planned soonest
    Last,    ///< the same, else the one closed last, else the one planned soonest
    Cancelled
};

/// The options made definite.
struct ChosenReview
{
    std::unique_ptr<readiness::Workspace> workspace;
    model::ReviewFile file;
    QString by;
    store::AsOf asOf;

    model::Clock clock;

    [[nodiscard]] readiness::ReviewDesk desk() const { return readiness::ReviewDesk(*workspace, clock); }
};

[[nodiscard]] model::Result<ChosenReview> chooseReview(const CommandContext& context,
                                                       const ReviewOptions& options, MeantReview meant);

/// "PROJECT/RELEASE", or "PROJECT" for the release that launches soonest.
[[nodiscard]] model::Result<model::ReleaseId> itemNamed(readiness::Workspace& workspace,
                                                        const std::string& name);

/// "PROJECT/RELEASE" of releases there are, by id.
using ItemNames = QHash<model::ReleaseId, QString>;
[[nodiscard]] model::Result<ItemNames> itemNames(readiness::Workspace& workspace);

} // namespace slipway::app
