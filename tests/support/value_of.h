// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

namespace slipway::test {

/// The value, or the test is aborted with the error's line.
template<class T>
T valueOf(model::Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().line()));
    return std::move(result).value();
}

} // namespace slipway::test
