// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for every view target.
#pragma once

#include "cmake/pch_readiness.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QWidget>

#include "core/readiness/task.h"
