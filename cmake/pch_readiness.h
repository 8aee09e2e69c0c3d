// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for core/readiness and what is written on its workspace.
#pragma once

#include "cmake/pch_core.h"

#include "core/readiness/workspace.h"
