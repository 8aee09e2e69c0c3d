// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/action_rules.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace slipway::views {

namespace {

struct ActionRulesTexts
{
    Q_DECLARE_TR_FUNCTIONS(ActionRulesTexts)
};

template<class Texts>
bool startsWithOneOf(const QString& id, const Texts& beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const char* beginning) { return id.startsWith(QLatin1String(beginning)); });
}

bool needsWorkspace(const QString& id)
{
    constexpr std::array without{"window.", "theme.", "workspace.", "project.add", "settings."};
    return !startsWithOneOf(id, without);
}

/// Of those that are about one release: a chosen row of the board is enough for some.
bool isAboutRelease(const QString& id)
{
    constexpr std::array about{"release.", "brief."};
    return startsWithOneOf(id, about);
}

bool takesARow(const QString& id)
{
    constexpr std::array rows{"release.export", "release.import"};
    return startsWithOneOf(id, rows);
}

/// Why one is disabled that nothing else is said of.
QString whyDisabled(const QString& id, const WindowState& state)
{
    if (state.isPast)
        return ActionRulesTexts::tr("Not while the past is shown");
    if (id == QLatin1String("edit.undo"))
        return ActionRulesTexts::tr("There is nothing to undo");
    if (id == QLatin1String("edit.redo"))
        return ActionRulesTexts::tr("There is nothing to redo");
    if (id.startsWith(QLatin1String("policy.")))
        return ActionRulesTexts::tr("Open a policy first");
    if (id.startsWith(QLatin1String("inbox.")))
        return ActionRulesTexts::tr("Choose a letter in the inbox first");
    if (id.startsWith(QLatin1String("source.")))
        return ActionRulesTexts::tr("Choose one of the sources first");
    return ActionRulesTexts::tr("Not possible here");
}

} // namespace

QString whyNot(const QAction& action, const WindowState& state)
{
    const QString id = action.objectName();
    if (!state.hasWorkspace && needsWorkspace(id))
        return ActionRulesTexts::tr("Open or create a workspace first");
    if (!action.isEnabled()) {
        const QString said = action.property("whyNot").toString();
        return said.isEmpty() ? whyDisabled(id, state) : said;
    }
    if (isAboutRelease(id) && !state.showsRelease && !(takesARow(id) && state.hasRow))
        return takesARow(id) ? ActionRulesTexts::tr("Choose a release first")
                             : ActionRulesTexts::tr("Open a release first");
    if (id == QLatin1String("project.remove") && !state.hasRow)
        return ActionRulesTexts::tr("Choose a release on the board first");
    return {};
}

} // namespace slipway::views
