// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"
#include "core/model/result.h"
#include "core/readiness/work_pool.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThread>
#include <QtConcurrent/QtConcurrentRun>

#include <functional>
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

/// Runs `work` on the work pool and hands its result to `done` on the calling thread, which is the
/// context's, or drops it (and asks the work to stop) if `context` is gone by then. `progressed` (may be
/// empty; fraction 0 to 1) is called there too. The one way to leave the GUI thread. A watcher and not
/// QFuture::then(context): that one asserts in Qt 6.4 when the context is gone.
template<class T>
TaskHandle runTask(QObject* context, std::function<model::Result<T>(const model::Progress&)> work,
                   std::function<void(model::Result<T>)> done,
                   std::function<void(double, const QString&)> progressed = {})
{
    Q_ASSERT(context->thread() == QThread::currentThread());
    constexpr int kSteps = 1000;
    using Outcome = model::Result<T>;
    std::stop_source source;
    auto* watcher = new QFutureWatcher<Outcome>(context);
    QObject::connect(watcher, &QObject::destroyed, [source]() mutable { source.request_stop(); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->future().takeResult());
    });
    if (progressed) {
        QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, context,
                         [watcher, progressed = std::move(progressed)] {
                             // The event may be older than both; in this order the value is never older
                             // than the text.
                             const QString text = watcher->progressText();
                             progressed(double(watcher->progressValue()) / kSteps, text);
                         });
    }
    watcher->setFuture(QtConcurrent::run(
        &workPool(), [token = source.get_token(), work = std::move(work)](QPromise<Outcome>& promise) {
            promise.setProgressRange(0, kSteps);
            model::Progress progress;
            progress.stop = token;
            progress.report = [&promise](double fraction, const QString& what) {
                promise.setProgressValueAndText(static_cast<int>(fraction * kSteps), what);
            };
            try {
                promise.addResult(work(progress));
            } catch (const std::exception& exception) {
                // Only a defect or an empty memory gets here; it must not cross the thread as an exception.
                promise.addResult(Outcome(model::Error{model::ErrorCode::Internal,
                                                       QString::fromLocal8Bit(exception.what()),
                                                       QStringLiteral("background work"),
                                                       {}}));
            }
        }));
    return TaskHandle(std::move(source));
}

} // namespace slipway::readiness
