// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/main_window.h"
#include "views/shell/place_book.h"
#include "views/theme/theme.h"
#include "views/widgets/action_collection.h"

#include "support/git_repository.h"

#include <QPushButton>
#include <QTemporaryDir>

namespace slipway::test {

/// The real main window over a real workspace file, in a settings folder of its own, with one project "web"
/// whose release 1.0.0 was scanned.
class TestWindow
{
public:
    TestWindow();
    ~TestWindow();

    [[nodiscard]] QString path(const QString& file) const { return m_folder.filePath(file); }
    [[nodiscard]] readiness::Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] const model::ReleaseId& release() const { return m_release; }
    [[nodiscard]] views::MainWindow& window() { return *m_window; }
    [[nodiscard]] views::ActionCollection& actions() { return *m_actions; }
    [[nodiscard]] const GitRepository& repository() const { return *m_repository; }

    /// The page of that place.
    template<class P>
    [[nodiscard]] P& page(const char* id)
    {
        return static_cast<P&>(m_window->places().page(QLatin1String(id)));
    }

    bool watchesFiles = false;           ///< whether the next window collects report files as they change
    views::SchedulerMaker makeScheduler; ///< instead of the program's, if there is one
    decltype(views::SourcePort::attempt) attempt; ///< the same

    /// Opens the workspace in a new window at 1280 x 800 and waits for its board.
    [[nodiscard]] bool open();
    /// Makes a window that has no workspace yet.
    void openEmpty();
    /// Opens the release's page and waits for its checklist.
    [[nodiscard]] bool openRelease();
    /// A visible child by its object name.
    template<class T>
    [[nodiscard]] T* find(const char* name) const
    {
        for (T* child : m_window->findChildren<T*>(QLatin1String(name))) {
            if (child->isVisible())
                return child;
        }
        return nullptr;
    }
    /// A visible button by its text.
    [[nodiscard]] QPushButton* button(const QString& text) const;

private:
    [[nodiscard]] views::AppPort makePort() const;

    QTemporaryDir m_folder;
    readiness::Shipped m_shipped;
    std::unique_ptr<GitRepository> m_repository;
    std::shared_ptr<readiness::Workspace> m_workspace;
    model::ReleaseId m_release;
    std::unique_ptr<views::Theme> m_theme;
    std::unique_ptr<views::ActionCollection> m_actions;
    std::unique_ptr<views::MainWindow> m_window;
};

} // namespace slipway::test
