// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plugins/limits.h"

namespace slipway::plugins {

/// What the new process does to itself between fork and exec: a session of its own, death with its parent's
/// thread, resource limits, the two pipes as stdout and stderr and no other descriptor. Only
/// async-signal-safe calls. Nothing is returned: what fails is left as it was, except that without pipes the
/// process ends.
void setUpChild(const Limits& limits, int out, int err);

} // namespace slipway::plugins
