// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/repo/commit_graph.h"

#include <future>
#include <stop_token>

namespace slipway::repo {

/// Reads the commits on a thread of its own, for all who need them. Going out of scope stops it and waits for
/// that.
class GraphTask
{
public:
    /// `known` as readCommitGraph() has it.
    GraphTask(const QString& path, const git_oid& head, std::shared_ptr<const CommitGraph> known,
              std::stop_token stop);
    ~GraphTask();
    GraphTask(const GraphTask&) = delete;
    GraphTask& operator=(const GraphTask&) = delete;

    /// Waits. Any thread, any number of times. Cancelled, or that the repository cannot be opened.
    [[nodiscard]] model::Result<std::shared_ptr<const CommitGraph>> graph() const { return m_graph.get(); }

private:
    std::stop_source m_source;
    std::stop_callback<std::function<void()>> m_forward;
    std::shared_future<model::Result<std::shared_ptr<const CommitGraph>>> m_graph;
};

} // namespace slipway::repo
