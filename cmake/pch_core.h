// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for every core target: what nearly every file needs, of the libraries and of core/model.
// Reading the model's headers anew in each file is a third of a build's time (docs/adr/0049).
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/model/dead_letter.h"
#include "core/model/evaluation.h"
#include "core/model/evidence.h"
#include "core/model/fact_registry.h"
#include "core/model/json.h"
#include "core/model/peoples_input.h"
#include "core/model/policy.h"
#include "core/model/progress.h"
#include "core/model/project.h"
#include "core/model/result.h"
#include "core/model/review.h"
#include "core/model/source.h"
#include "core/model/transition.h"
