// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/work_pool.h"

#include <QCoreApplication>

#include <memory>

namespace slipway::readiness {

QThreadPool& workPool()
{
    // Never destroyed: what statics let go of last is freed on it.
    static QThreadPool* const pool = [] {
        qAddPostRoutine([] { workPool().waitForDone(); });
        return std::make_unique<QThreadPool>().release();
    }();
    return *pool;
}

} // namespace slipway::readiness
