// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/shortcut_groups.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace slipway::views {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ShortcutSheet", text);
}

/// The group of an action by the beginning of its id, in the order in which they are shown.
struct Beginning
{
    const char* id;
    const char* title;
};
constexpr std::array kBeginnings{
    Beginning{"window", QT_TRANSLATE_NOOP("ShortcutSheet", "Window")},
    Beginning{"theme", QT_TRANSLATE_NOOP("ShortcutSheet", "Window")},
    Beginning{"edit", QT_TRANSLATE_NOOP("ShortcutSheet", "Window")},
    Beginning{"workspace", QT_TRANSLATE_NOOP("ShortcutSheet", "Workspace")},
    Beginning{"settings", QT_TRANSLATE_NOOP("ShortcutSheet", "Workspace")},
    Beginning{"board", QT_TRANSLATE_NOOP("ShortcutSheet", "Board")},
    Beginning{"project", QT_TRANSLATE_NOOP("ShortcutSheet", "Board")},
    Beginning{"release", QT_TRANSLATE_NOOP("ShortcutSheet", "Release")},
    Beginning{"brief", QT_TRANSLATE_NOOP("ShortcutSheet", "Launch brief")},
    Beginning{"review", QT_TRANSLATE_NOOP("ShortcutSheet", "Reviews")},
    Beginning{"meeting", QT_TRANSLATE_NOOP("ShortcutSheet", "Reviews")},
    Beginning{"evidence", QT_TRANSLATE_NOOP("ShortcutSheet", "Evidence")},
    Beginning{"inbox", QT_TRANSLATE_NOOP("ShortcutSheet", "Inbox and mentions")},
    Beginning{"mentions", QT_TRANSLATE_NOOP("ShortcutSheet", "Inbox and mentions")},
    Beginning{"source", QT_TRANSLATE_NOOP("ShortcutSheet", "Sources")},
    Beginning{"polic", QT_TRANSLATE_NOOP("ShortcutSheet", "Policies")},
};

QString titleOf(const QAction& action)
{
    const QString id = action.objectName();
    const auto found = std::find_if(kBeginnings.begin(), kBeginnings.end(), [&](const Beginning& beginning) {
        return id.startsWith(QLatin1String(beginning.id));
    });
    return found == kBeginnings.end() ? tr("More") : tr(found->title);
}

void add(std::vector<ShortcutGroup>& groups, const QString& title, const ShortcutLine& line)
{
    auto found = std::find_if(groups.begin(), groups.end(),
                              [&](const ShortcutGroup& group) { return group.title == title; });
    if (found == groups.end())
        found = groups.insert(groups.end(), ShortcutGroup{title, {}});
    found->lines.push_back(line);
}

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts())
        keys += key.toString(QKeySequence::NativeText);
    return keys.join(tr(" or "));
}

} // namespace

std::vector<ShortcutGroup> shortcutGroups(const ActionCollection& actions, const QString& typed)
{
    // First in their order, so that what has no key leaves no gap in it.
    std::vector<ShortcutGroup> groups;
    for (const Beginning& beginning : kBeginnings) {
        const QString title = tr(beginning.title);
        const bool isKnown = std::any_of(groups.begin(), groups.end(),
                                         [&](const ShortcutGroup& group) { return group.title == title; });
        if (!isKnown)
            groups.push_back({title, {}});
    }
    for (const QAction* action : actions.all()) {
        const QString keys = keysOf(*action);
        if (!keys.isEmpty())
            add(groups, titleOf(*action), {action->text(), keys});
    }
    const QString moving = tr("Moving about");
    add(groups, moving, {tr("Move through the rows"), tr("↑ ↓ Page Up Page Down")});
    add(groups, moving, {tr("Open the release"), tr("Enter")});
    add(groups, moving, {tr("Back, or put away"), tr("Esc")});
    add(groups, moving, {tr("Copy the rows as a table"), tr("Ctrl+C")});
    add(groups, moving, {tr("Next field, previous field"), tr("Tab, Shift+Tab")});
    const QString wanted = typed.trimmed();
    for (ShortcutGroup& group : groups) {
        std::erase_if(group.lines, [&](const ShortcutLine& line) {
            return !line.what.contains(wanted, Qt::CaseInsensitive) &&
                   !line.keys.contains(wanted, Qt::CaseInsensitive);
        });
    }
    std::erase_if(groups, [](const ShortcutGroup& group) { return group.lines.empty(); });
    return groups;
}

} // namespace slipway::views
