// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/review/meeting.h"
#include "views/review/slide_title.h"

/// What a meeting's page says, of the meeting as it is. Pure.
namespace slipway::views {

/// What the lower part shows.
enum class SlideDetail
{
    Blocking,
    Path,
    Difference,
    Agenda
};

struct SlideList
{
    QString heading;
    std::vector<SlideLine> lines;
    QString blank; ///< where there are none
    model::ResultState blankState = model::ResultState::Pass;
};

/// Of the item that is shown.
[[nodiscard]] SlideTitle::Content titleOf(const Meeting& meeting, const readiness::ReviewLook& look);
[[nodiscard]] SlideTitle::Content titleOf(const readiness::Minutes& minutes); ///< the summary's
[[nodiscard]] SlideList summaryOf(const readiness::Minutes& minutes);
[[nodiscard]] SlideList listOf(const readiness::ReviewLook& look, SlideDetail detail);

/// "Launch review, 24 Nov, 1 of 5"
[[nodiscard]] QString whereText(const Meeting& meeting);
/// "14:32", as the person writes it.
[[nodiscard]] QString timeOfDay(const QDateTime& moment);

struct SlideTimer
{
    QString text; ///< "3:07 of 10 min"
    bool isOver = false;
};
[[nodiscard]] SlideTimer timerOf(const Meeting& meeting);

} // namespace slipway::views
