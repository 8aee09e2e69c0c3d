// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"
#include "core/model/result.h"

#include <QFuture>
#include <QObject>
#include <QtConcurrent/QtConcurrentRun>

#include <functional>
#include <memory>
#include <stop_token>

namespace slipway::readiness {

/// A handle on running work; letting go of it does not stop the work. Copyable; any thread.
class TaskHandle
{
public:
    TaskHandle() = default;
    explicit TaskHandle(std::stop_source source)
        : m_source(std::move(source))
    {
    }
    void cancel() { m_source.request_stop(); }

private:
    std::stop_source m_source{std::nostopstate};
};

/// Runs `work` on the global thread pool and hands its result to `done` on `context`'s thread, or drops it
/// if `context` is gone by then. `progressed` (may be empty) is called on `context`'s thread too. The one way
/// to leave the GUI thread.
template<class T>
TaskHandle runTask(QObject* context, std::function<model::Result<T>(const model::Progress&)> work,
                   std::function<void(model::Result<T>)> done,
                   std::function<void(double, const QString&)> progressed = {})
{
    std::stop_source source;
    model::Progress progress;
    progress.stop = source.get_token();
    if (progressed) {
        // A relay object lives on the context's thread and dies with it, so that a late report of a worker
        // finds nobody instead of a dangling pointer.
        auto relay = std::make_shared<QObject>();
        relay->moveToThread(context->thread());
        QObject::connect(context, &QObject::destroyed, relay.get(),
                         [stop = source]() mutable { stop.request_stop(); });
        progress.report = [relay, progressed](double fraction, const QString& what) {
            QMetaObject::invokeMethod(
                relay.get(), [progressed, fraction, what] { progressed(fraction, what); },
                Qt::QueuedConnection);
        };
    }
    QtConcurrent::run([work = std::move(work), progress = std::move(progress)] {
        return work(progress);
    }).then(context, [done = std::move(done)](model::Result<T> result) { done(std::move(result)); });
    return TaskHandle(std::move(source));
}

} // namespace slipway::readiness
