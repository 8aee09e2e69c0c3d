// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/graph_task.h"

namespace slipway::repo {

using namespace model;

GraphTask::GraphTask(const QString& path, const git_oid& head, std::shared_ptr<const CommitGraph> known,
                     std::stop_token stop)
    : m_forward(std::move(stop), [source = m_source]() mutable { source.request_stop(); })
{
    const auto read = [path, head, known = std::move(known),
                       token = m_source.get_token()]() -> Result<std::shared_ptr<const CommitGraph>> {
        const auto objects = RawObjects::open(path);
        if (!objects)
            return objects.error();
        Progress progress;
        progress.stop = token;
        auto graph = std::make_shared<CommitGraph>(readCommitGraph(*objects, {head}, progress, known.get()));
        if (progress.isCancelled())
            return scanStopped();
        return std::shared_ptr<const CommitGraph>(std::move(graph));
    };
    m_graph = std::async(std::launch::async, read).share();
}

GraphTask::~GraphTask()
{
    m_source.request_stop();
    if (m_graph.valid())
        m_graph.wait();
}

} // namespace slipway::repo
