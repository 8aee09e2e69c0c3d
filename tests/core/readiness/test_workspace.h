// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

#include "support/git_repository.h"
#include "support/value_of.h"

#include <QTemporaryDir>

namespace slipway::test {

/// The registry and the default policy, from the source tree.
[[nodiscard]] readiness::Shipped theShipped();

/// A real workspace file and a real git repository in a folder of their own, on a clock that the test moves.
class TestWorkspace
{
public:
    TestWorkspace();

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString file() const { return path(QStringLiteral("w.slipway")); }
    [[nodiscard]] const GitRepository& repository() const { return m_repository; }
    readiness::Workspace* operator->() { return m_workspace.get(); }
    /// Closes the file and opens it again.
    void reopen();

    [[nodiscard]] QDateTime now() const { return *m_now; }
    void wait(std::chrono::milliseconds time) { *m_now = m_now->addMSecs(time.count()); }
    [[nodiscard]] store::HistoryOptions options() const;

    /// Adds the project "web" with the repository, and a release of it at HEAD.
    model::Release addRelease(const QString& name = QStringLiteral("1.0.0"));
    model::Evidence scan(const model::ReleaseId& release);
    [[nodiscard]] readiness::Dossier dossier(const model::ReleaseId& release, const store::AsOf& asOf = {});
    [[nodiscard]] model::CriterionResult result(const model::ReleaseId& release, const char* criterion);

    [[nodiscard]] readiness::Answer anAnswer(const model::ReleaseId& release,
                                             const char* criterion = "pii-redaction") const;
    [[nodiscard]] readiness::WaiverRequest aWaiver(const model::ReleaseId& release,
                                                   const char* criterion = "load-test-2x") const;

private:
    QTemporaryDir m_folder;
    std::shared_ptr<QDateTime> m_now;
    GitRepository m_repository;
    std::unique_ptr<readiness::Workspace> m_workspace;
};

} // namespace slipway::test
