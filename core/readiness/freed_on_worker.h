// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/work_pool.h"

#include <memory>

namespace slipway::readiness {

/// The value, to be shared by views and freed on the work pool, whoever lets go of it last: freeing a large
/// one takes longer than a frame.
template<class T>
[[nodiscard]] std::shared_ptr<const T> sharedFreedOnWorker(T value)
{
    const auto freeOnWorker = [](const T* last) {
        workPool().start([last] { std::default_delete<const T>()(last); });
    };
    return std::shared_ptr<const T>(std::make_unique<const T>(std::move(value)).release(), freeOnWorker);
}

} // namespace slipway::readiness
