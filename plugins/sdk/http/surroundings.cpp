// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/http/surroundings.h"

#include <QRandomGenerator>
#include <QTimer>
#include <QUuid>

namespace slipway::http {

Surroundings Surroundings::ofThisMachine()
{
    Surroundings surroundings;
    surroundings.now = model::systemNow;
    surroundings.random = [] { return QRandomGenerator::global()->generateDouble(); };
    surroundings.after = [](std::chrono::milliseconds time, std::function<void()> call) {
        QTimer::singleShot(time, std::move(call));
    };
    surroundings.isCancelled = [] { return false; };
    surroundings.inputToWatch = [] { return -1; };
    surroundings.log = [](const char*, const QString&) {};
    surroundings.correlation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return surroundings;
}

} // namespace slipway::http
