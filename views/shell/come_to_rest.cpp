// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/come_to_rest.h"

#include "core/readiness/work_pool.h"
#include "views/widgets/spare_turns.h"

#include <QEventLoop>
#include <QTimer>
#include <QWidget>

#include <algorithm>

namespace slipway::views {

namespace {

/// Those that show something later go on for longer: what went well is said for 20 seconds.
constexpr int kSoonMs = 1000;

bool waitsForATimer(const QWidget& window)
{
    const auto timers = window.findChildren<QTimer*>();
    return std::any_of(timers.begin(), timers.end(), [](const QTimer* timer) {
        return timer->isActive() && timer->isSingleShot() && timer->interval() <= kSoonMs;
    });
}

/// What will run by itself, in a turn of the event loop.
bool waitsForATurn(const QWidget& window)
{
    return hasSpareWork() || waitsForATimer(window);
}

} // namespace

bool isAtRest(const QWidget& window)
{
    return readiness::workPool().waitForDone(0) && !waitsForATurn(window);
}

void comeToRest(const QWidget& window)
{
    QEventLoop loop;
    for (;;) {
        readiness::workPool().waitForDone();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        // What was found is handed over here, and more may be asked for.
        if (loop.processEvents() || !readiness::workPool().waitForDone(0))
            continue;
        if (!waitsForATurn(window))
            return;
        loop.processEvents(QEventLoop::WaitForMoreEvents);
    }
}

} // namespace slipway::views
