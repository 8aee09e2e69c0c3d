// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/work_pool.h"

namespace slipway::readiness {

/// While it lives, the pool has one thread more. For work that mostly waits (for another program, or before a
/// retry): on a machine with two cores two such works would otherwise keep every view from reading. Make it
/// on the pool's thread that waits.
class PoolThreadLoan
{
public:
    PoolThreadLoan() { workPool().releaseThread(); }
    ~PoolThreadLoan() { workPool().reserveThread(); }
    PoolThreadLoan(const PoolThreadLoan&) = delete;
    PoolThreadLoan& operator=(const PoolThreadLoan&) = delete;
};

} // namespace slipway::readiness
