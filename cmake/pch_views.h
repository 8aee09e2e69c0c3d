// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for every view target.
#pragma once

#include "cmake/pch_core.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QWidget>
