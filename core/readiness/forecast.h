// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/open_spells.h"

/// When will what stands between a release and Go have come right? Estimated from how long criteria of the
/// same project stood open before.
///
/// The method:
///  - How long a criterion stays open is estimated by the product-limit estimator of Kaplan and Meier
///    ("Nonparametric Estimation from Incomplete Observations", J. Am. Stat. Assoc. 53, 1958), so that those
///    still open count for as long as they have been. Given its age, an open criterion's remaining time
///    follows the same curve from that age on.
///  - How far few cases can be trusted is carried by the bootstrap for censored data (Efron, "Censored Data
///    and the Bootstrap", J. Am. Stat. Assoc. 76, 1981): cases are drawn with replacement, and each draw
///    gives a curve. The chance of being ready by a moment is the mean of what the curves say, without
///    further chance.
///  - Nothing drawn depends on how long anything has been open, so that the day stays the same while nothing
///    happens.
///  - A release is ready when the last of its open criteria is; they are taken to close independently.
///  - Beyond the longest case the curve says nothing, and neither does the forecast.
/// What closes within kFirstLook waited for a scan, not for work, and is left out.
namespace slipway::readiness {

/// Fewer cases than this are no basis. Our choice: of 8 the longest is longer than the 85% point with a
/// chance of 73% (1 - 0.85^8); of 4 it is as likely as not, so that the later day could not be told.
inline constexpr int kFewestClosings = 8;
inline constexpr int kFewestDays = 14;                 ///< of history: two working weeks
inline constexpr qint64 kFirstLook = 60LL * 60 * 1000; ///< milliseconds

struct ForecastInput
{
    std::vector<OpenSpell> spells; ///< of the project's releases, this one's too
    std::vector<QDateTime> open;   ///< since when each criterion on the path to Go is open
    QDateTime historyBegin;        ///< when the first of the project's releases was added
    QDateTime now;
    std::optional<QDateTime> launchAt;
};

struct ReadyForecast
{
    enum class Kind
    {
        Ready,     ///< nothing stands in the way
        TooLittle, ///< too little history, or none as long as this is open already
        Estimated,
        Elsewhere ///< no criterion is open, but a decision, a condition or a dependency stands in the way
    };
    Kind kind = Kind::TooLittle;
    int open = 0;     ///< criteria on the path to Go
    int closings = 0; ///< cases that it rests on
    int days = 0;     ///< of history
    /// Ready by then with a chance of 50% and of 85%; nothing where that is beyond what the history shows.
    std::optional<QDateTime> likely;
    std::optional<QDateTime> safe;
    [[nodiscard]] bool hasHistory() const { return closings >= kFewestClosings && days >= kFewestDays; }
    std::optional<double> chanceByLaunch; ///< 0 to 1; of Estimated, where a launch to come is set

    bool operator==(const ReadyForecast&) const = default;
};

/// Pure: the same input gives the same answer, on any machine.
[[nodiscard]] ReadyForecast forecast(const ForecastInput& input);

/// "Ready 3–9 Dec (50–85%, from 23 closings)" in English, days in UTC.
[[nodiscard]] QString forecastText(const ReadyForecast& forecast);

} // namespace slipway::readiness
