// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/review_desk.h"
#include "core/readiness/task.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>

namespace slipway::views {

/// What is asked of a review desk: done on workers, one after another and in the order it was asked for. What
/// is not done yet when the queue goes is dropped. GUI thread.
class DeskQueue
{
public:
    DeskQueue(std::shared_ptr<readiness::Workspace> workspace, model::Clock clock)
        : m_workspace(std::move(workspace))
        , m_clock(std::move(clock))
    {
    }

    /// Runs `work` after what was asked for before; `done` on this thread. What `done` asks for comes last.
    template<class T>
    void run(std::function<model::Result<T>(readiness::ReviewDesk&)> work,
             std::function<void(model::Result<T>)> done);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

private:
    void runNext();

    std::shared_ptr<readiness::Workspace> m_workspace;
    model::Clock m_clock;
    std::deque<std::function<void()>> m_waiting;
    bool m_isBusy = false;
    QObject m_tasks; ///< the context of the work
};

template<class T>
void DeskQueue::run(std::function<model::Result<T>(readiness::ReviewDesk&)> work,
                    std::function<void(model::Result<T>)> done)
{
    m_waiting.push_back([this, work = std::move(work), done = std::move(done)] {
        readiness::runTask<T>(
            &m_tasks,
            [workspace = m_workspace, clock = m_clock, work](const model::Progress&) {
                readiness::ReviewDesk desk(*workspace, clock);
                return work(desk);
            },
            [this, done](model::Result<T> result) {
                done(std::move(result));
                m_isBusy = false;
                runNext();
            });
    });
    runNext();
}

} // namespace slipway::views
