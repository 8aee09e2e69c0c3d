// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/project/release_pane.h"
#include "views/project/release_tabs.h"
#include "views/view_context.h"
#include "views/widgets/lazy_stack.h"

class QStackedWidget;

namespace slipway::views {

/// The panes of a release's page, made as a LazyStack makes them. Only what is shown or asked for is told of
/// the release: the others are when their turn comes. GUI thread.
class ReleasePanes : public QObject
{
    Q_OBJECT

public:
    ReleasePanes(ViewContext context, QStackedWidget& stack, QObject* parent);

    /// Made where it is not yet, and told of the release. P is the class that the tab has in
    /// release_panes.cpp.
    template<class P>
    [[nodiscard]] P& at(ReleaseTabs::Tab tab)
    {
        return static_cast<P&>(pane(tab));
    }
    [[nodiscard]] ReleasePane& pane(ReleaseTabs::Tab tab);
    void setDossier(std::shared_ptr<const readiness::Dossier> dossier);
    void show(ReleaseTabs::Tab tab);
    void makeRest() { m_panes.makeRest(); }

Q_SIGNALS:
    void made(slipway::views::ReleaseTabs::Tab tab, slipway::views::ReleasePane* pane);

private:
    ViewContext m_context;
    QStackedWidget& m_stack;
    std::shared_ptr<const readiness::Dossier> m_dossier;
    QSet<int> m_told; ///< the tabs that know of it
    LazyStack m_panes;
};

} // namespace slipway::views
