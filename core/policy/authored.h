// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/inheritance.h"

namespace slipway::policy {

/// A policy in force as somebody would write it: of one that was put together of others, what it extends and
/// what it changes, with the reasons that were given. standAlone() of it, on the same base, gives the policy
/// again. A policy that extends nothing is given back as it is. NotFound: its base is not there any more.
[[nodiscard]] model::Result<QByteArray> authoredText(const QByteArray& standing, const QString& where,
                                                     const PolicyLookup& bases);

} // namespace slipway::policy
