// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cmake/pch_readiness.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
