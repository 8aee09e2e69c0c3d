// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/release_actions.h"

#include "views/project/project_page.h"
#include "views/project/release_tabs.h"
#include "views/widgets/action_collection.h"

#include <QKeySequence>
#include <QWidget>

namespace slipway::views {

void addReleaseActions(ActionCollection& actions, QWidget* window, std::function<ProjectPage*()> shown)
{
    const auto add = [&](const char* id, const QString& text, const QKeySequence& key,
                         std::function<void(ProjectPage&)> act) {
        window->addAction(actions.add(QString::fromLatin1(id), text, key, window, [shown, act] {
            if (ProjectPage* page = shown())
                act(*page);
        }));
    };
    for (const ReleaseTabs::Entry& entry : ReleaseTabs::entries()) {
        const QKeySequence key = ReleaseTabs::keyOf(entry.tab);
        if (QAction* known = actions.find(QString::fromLatin1(entry.action)))
            known->setShortcuts(known->shortcuts() + QList<QKeySequence>{key});
        else
            add(entry.action, entry.show, key, [tab = entry.tab](ProjectPage& page) { page.showTab(tab); });
    }
    add("release.show.comparison", ReleaseTabs::tr("Compare two moments or releases"),
        QKeySequence(Qt::CTRL | Qt::Key_D), [](ProjectPage& page) { page.showComparison(); });
    add("release.show.whatIf", ReleaseTabs::tr("What if: suppose results, storing nothing"),
        QKeySequence(Qt::CTRL | Qt::Key_H), [](ProjectPage& page) { page.showWhatIf(); });
    add("release.show.filter", ReleaseTabs::tr("Filter and sort the checklist"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [](ProjectPage& page) { page.openFilterMenu(); });
    add("release.show.folded", ReleaseTabs::tr("Fold the groups of the checklist, or open them"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), [](ProjectPage& page) { page.foldGroups(); });
    add("release.show.tables", ReleaseTabs::tr("Show the pictures as tables, or as pictures again"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), [](ProjectPage& page) { page.showTables(); });
}

} // namespace slipway::views
