// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the command line: every subcommand declares its options on CLI11, a heavy header.
#pragma once

#include "cmake/pch_readiness.h"

#include <CLI/CLI.hpp>
