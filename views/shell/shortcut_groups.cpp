// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/shortcut_groups.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace slipway::views {

namespace {

struct ShortcutSheetTexts
{
    Q_DECLARE_TR_FUNCTIONS(ShortcutSheetTexts)
};

/// The groups in the order in which they are shown, each with what the ids of its actions begin with.
struct Beginnings
{
    const char* title;
    std::string_view ids; ///< with spaces between
};
constexpr std::array kBeginnings{
    Beginnings{QT_TRANSLATE_NOOP("ShortcutSheetTexts", "Window"), "window theme edit"},
    Beginnings{QT_TRANSLATE_NOOP("ShortcutSheetTexts", "Workspace"), "workspace settings"},
    Beginnings{QT_TRANSLATE_NOOP("ShortcutSheetTexts", "Board"), "board project"},
    Beginnings{QT_TRANSLATE_NOOP("ShortcutSheetTexts", "Release"), "release"},
    Beginnings{QT_TRANSLATE_NOOP("ShortcutSheetTexts", "Launch brief"), "brief"},
    Beginnings{QT_TRANSLATE_NOOP("ShortcutSheetTexts", "Reviews"), "review meeting"},
    Beginnings{QT_TRANSLATE_NOOP("ShortcutSheetTexts", "Evidence"), "evidence"},
    Beginnings{QT_TRANSLATE_NOOP("ShortcutSheetTexts", "Inbox and mentions"), "inbox mentions"},
    Beginnings{QT_TRANSLATE_NOOP("ShortcutSheetTexts", "Sources"), "source"},
    Beginnings{QT_TRANSLATE_NOOP("ShortcutSheetTexts", "Policies"), "polic"},
};

bool holds(const Beginnings& group, const QString& action)
{
    const QStringList ids =
        QString::fromLatin1(group.ids.data(), qsizetype(group.ids.size())).split(QLatin1Char(' '));
    return std::any_of(ids.begin(), ids.end(), [&](const QString& id) { return action.startsWith(id); });
}

QString titleOf(const QAction& action)
{
    const QString id = action.objectName();
    const auto found = std::find_if(kBeginnings.begin(), kBeginnings.end(),
                                    [&](const Beginnings& group) { return holds(group, id); });
    return found == kBeginnings.end() ? ShortcutSheetTexts::tr("More") : ShortcutSheetTexts::tr(found->title);
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
    QString keys;
    for (const QKeySequence& key : action.shortcuts()) {
        const QString text = key.toString(QKeySequence::NativeText);
        keys = keys.isEmpty()
                   ? text
                   : ShortcutSheetTexts::tr("%1 or %2", "two keys that do the same").arg(keys, text);
    }
    return keys;
}

/// Without what it would be done to just now ("Undo: Attest: …"): the sheet tells what keys are for.
QString textOf(const QAction& action)
{
    const QString always = action.property("always").toString();
    return always.isEmpty() ? action.text() : always;
}

} // namespace

std::vector<ShortcutGroup> shortcutGroups(const ActionCollection& actions, const QString& typed)
{
    // First in their order, so that what has no key leaves no gap in it.
    std::vector<ShortcutGroup> groups;
    for (const Beginnings& beginning : kBeginnings) {
        const QString title = ShortcutSheetTexts::tr(beginning.title);
        const bool isKnown = std::any_of(groups.begin(), groups.end(),
                                         [&](const ShortcutGroup& group) { return group.title == title; });
        if (!isKnown)
            groups.push_back({title, {}});
    }
    for (const QAction* action : actions.all()) {
        const QString keys = keysOf(*action);
        if (!keys.isEmpty())
            add(groups, titleOf(*action), {textOf(*action), keys});
    }
    const QString moving = ShortcutSheetTexts::tr("Moving about");
    add(groups, moving,
        {ShortcutSheetTexts::tr("Move through the rows"), ShortcutSheetTexts::tr("↑ ↓ Page Up Page Down")});
    add(groups, moving, {ShortcutSheetTexts::tr("Open the release"), ShortcutSheetTexts::tr("Enter")});
    add(groups, moving, {ShortcutSheetTexts::tr("Back, or put away"), ShortcutSheetTexts::tr("Esc")});
    add(groups, moving,
        {ShortcutSheetTexts::tr("Copy the rows as a table"), ShortcutSheetTexts::tr("Ctrl+C")});
    add(groups, moving,
        {ShortcutSheetTexts::tr("Next field, previous field"), ShortcutSheetTexts::tr("Tab, Shift+Tab")});
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
