// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/work_pool.h"

namespace slipway::readiness {

QThreadPool& workPool()
{
    static QThreadPool pool;
    return pool;
}

} // namespace slipway::readiness
