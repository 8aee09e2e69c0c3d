// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

namespace slipway::app {

/// What `export --view` takes.
struct ViewOptions
{
    std::string view; ///< empty: no picture of a view
    std::string theme = "light";
    std::string size = "1280x800";
    int scale = 1;
    std::vector<const Option*> declared; ///< those that are of use with --view alone
};

inline constexpr int kLargestScale = 3;

void declareView(Command& command, ViewOptions& options);

/// InvalidInput: no size, smaller than the window can be, or larger than a picture may be.
[[nodiscard]] model::Result<QSize> parseViewSize(const std::string& text, int scale);

/// The moment that the picture is of: $SOURCE_DATE_EPOCH, in seconds, where it is set, so that the same
/// workspace gives the same bytes (reproducible-builds.org/specs/source-date-epoch); else now. InvalidInput:
/// it is no number of seconds.
[[nodiscard]] model::Result<QDateTime> pictureMoment(const model::Clock& clock);

} // namespace slipway::app
