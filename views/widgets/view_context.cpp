// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/view_context.h"

#include "views/moment_choice.h"

namespace slipway::views {

std::optional<QDateTime> ViewContext::asOf() const
{
    return moment ? moment->moment() : std::nullopt;
}

} // namespace slipway::views
