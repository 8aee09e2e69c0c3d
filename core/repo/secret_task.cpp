// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/secret_task.h"

namespace slipway::repo {

using namespace model;

SecretTask::SecretTask(SecretTarget target, std::stop_token stop)
    : m_target(std::move(target))
    , m_forward(std::move(stop), [source = m_source]() mutable { source.request_stop(); })
{
    m_search = std::async(std::launch::async, [this] {
        Progress progress;
        progress.stop = m_source.get_token();
        return searchSecrets(m_target, progress, m_counts);
    });
}

SecretTask::~SecretTask()
{
    m_source.request_stop();
    if (m_search.valid())
        m_search.wait();
}

Result<SecretReport> SecretTask::take(const Progress& progress, double from)
{
    constexpr std::chrono::milliseconds kTellEvery(40);
    while (m_search.wait_for(kTellEvery) != std::future_status::ready) {
        const size_t total = std::max<size_t>(1, m_counts.total);
        progress.tell(from +
                          (1 - from) * static_cast<double>(m_counts.done) / static_cast<double>(total) * 0.99,
                      m_counts.total == 0 ? QStringLiteral("listing the history")
                                          : QStringLiteral("searching for secrets"));
    }
    return m_search.get();
}

} // namespace slipway::repo
