// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/secret_task.h"

#include <QtConcurrent/QtConcurrentRun>

namespace slipway::repo {

using namespace model;

SecretTask::SecretTask(SecretTarget target, std::stop_token stop)
    : m_target(std::move(target))
    , m_forward(std::move(stop), [source = m_source]() mutable { source.request_stop(); })
{
    m_pool.setMaxThreadCount(1);
    m_future = QtConcurrent::run(&m_pool, [this] {
        Progress progress;
        progress.stop = m_source.get_token();
        auto report = searchSecrets(m_target, progress, m_counts);
        m_done.release();
        return report;
    });
}

SecretTask::~SecretTask()
{
    m_source.request_stop();
    m_future.waitForFinished();
}

Result<SecretReport> SecretTask::take(const Progress& progress, double from)
{
    constexpr int kTellEveryMs = 40;
    while (!m_done.tryAcquire(1, kTellEveryMs)) {
        const size_t total = std::max<size_t>(1, m_counts.total);
        progress.tell(from +
                          (1 - from) * static_cast<double>(m_counts.done) / static_cast<double>(total) * 0.99,
                      m_counts.total == 0 ? QStringLiteral("listing the history")
                                          : QStringLiteral("searching for secrets"));
    }
    return m_future.result();
}

} // namespace slipway::repo
