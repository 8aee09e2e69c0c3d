// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/review_desk.h"
#include "core/readiness/test_workspace.h"
#include "views/review/meeting_host.h"
#include "views/theme/theme.h"
#include "views/widgets/action_collection.h"

namespace slipway::test {

/// A workspace with three releases that launch within the week, judged by two questions that people
/// answer: 1.0 has no evidence, 2.0 is Go, 3.0 is Conditional. And what holds a meeting over it, without a
/// main window.
class ReviewScene
{
public:
    ReviewScene();
    ~ReviewScene();
    Q_DISABLE_COPY_MOVE(ReviewScene)

    [[nodiscard]] TestWorkspace& file() { return *m_workspace; }
    [[nodiscard]] readiness::Workspace& workspace() { return *m_workspace->operator->(); }
    [[nodiscard]] readiness::ReviewDesk desk();
    [[nodiscard]] const views::ViewContext& context() const { return m_context; }
    [[nodiscard]] views::MeetingHost& host() { return *m_host; }
    [[nodiscard]] model::ReleaseId release(int number) const
    {
        return m_releases[static_cast<size_t>(number - 1)];
    }
    void answer(const model::ReleaseId& release, const char* criterion, bool holds = true);
    [[nodiscard]] model::ReviewFile onlyReview();

private:
    std::unique_ptr<TestWorkspace> m_workspace;
    std::vector<model::ReleaseId> m_releases;
    views::Theme m_theme;
    views::ActionCollection m_actions;
    views::ViewContext m_context;
    std::unique_ptr<views::MeetingHost> m_host;
};

} // namespace slipway::test
