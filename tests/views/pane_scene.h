// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"
#include "views/view_context.h"
#include "views/widgets/action_collection.h"

#include "core/readiness/test_workspace.h"
#include "views/noted_opener.h"

#include <QWidget>

namespace slipway::test {

/// What a pane of a release's page is given: a real workspace with one scanned release of "web", a theme and
/// actions, in a settings folder of its own. The pane is shown at 1000 x 700 in a window of its own.
class PaneScene
{
public:
    PaneScene();
    ~PaneScene();

    TestWorkspace workspace;
    NotedOpener opener;
    model::Release release;

    [[nodiscard]] views::ViewContext context();
    [[nodiscard]] std::shared_ptr<const readiness::Dossier> dossier();
    /// Evidence about the release's target that is not stored yet, observed a minute ago.
    [[nodiscard]] model::Evidence about(const char* plugin) const;
    void store(const model::Evidence& evidence);

    template<class Pane, class... More>
    Pane& show(More&&... more)
    {
        auto* pane = new Pane(context(), std::forward<More>(more)..., &m_window);
        open(*pane);
        return *pane;
    }
    /// A visible child by its object name.
    template<class T>
    [[nodiscard]] T* find(const char* name) const
    {
        for (T* child : m_window.findChildren<T*>(QLatin1String(name))) {
            if (child->isVisible())
                return child;
        }
        return nullptr;
    }
    /// Runs it; the test fails if it is not there or cannot be run now.
    void trigger(const char* action) const;
    [[nodiscard]] views::Theme& theme() { return m_theme; }
    [[nodiscard]] views::ActionCollection& actions() { return m_actions; }
    [[nodiscard]] QWidget& window() { return m_window; }
    /// The file's absolute path in the repository's work tree, links resolved.
    [[nodiscard]] QString inRepository(const QString& file) const;

private:
    void open(QWidget& pane);

    views::Theme m_theme;
    views::ActionCollection m_actions;
    QWidget m_window;
};

} // namespace slipway::test
