// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/palette_entries.h"

#include "views/shell/fuzzy_match.h"
#include "views/widgets/translated_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway::views {

namespace {

// Against the worth of a letter, which is 100 to 600: what was chosen before wins over what fits as well, and
// not over what fits clearly better.
constexpr int kNewest = 150;
constexpr int kOlder = 7;
constexpr int kImpossible = 250;

PaletteEntry entryOf(const QAction& action, const WhyNot& whyNot)
{
    PaletteEntry entry{PaletteEntry::Kind::Action, action.objectName(), action.text(), {}, true};
    const QString reason = whyNot ? whyNot(action) : QString();
    entry.isPossible = reason.isEmpty() && action.isEnabled();
    entry.detail = entry.isPossible ? action.shortcut().toString(QKeySequence::NativeText) : reason;
    return entry;
}

/// Rows come soonest launch first, so the first of a project is the release that is meant by its name.
void addProjects(const readiness::Board& board, std::vector<PaletteEntry>& entries)
{
    QHash<model::ProjectId, int> releases;
    for (const readiness::BoardRow& row : board.rows)
        ++releases[row.project.id];
    for (const readiness::BoardRow& row : board.rows) {
        const int count = releases.take(row.project.id);
        if (count > 0)
            entries.push_back(
                {PaletteEntry::Kind::Project, row.release.id.toString(), row.project.name,
                 count == 1
                     ? QCoreApplication::translate("CommandPalette", "project, 1 release")
                     : QCoreApplication::translate("CommandPalette", "project, %1 releases").arg(count),
                 true});
    }
}

} // namespace

QString PaletteEntry::key() const
{
    const QLatin1String prefix(kind == Kind::Action    ? "action:"
                               : kind == Kind::Project ? "project:"
                                                       : "release:");
    return prefix + (kind == Kind::Project ? text : id);
}

std::vector<PaletteEntry> paletteEntries(const ActionCollection& actions, const readiness::Board* board,
                                         const WhyNot& whyNot)
{
    std::vector<PaletteEntry> entries;
    for (const QAction* action : actions.all()) {
        if (action->objectName() != QLatin1String("window.palette"))
            entries.push_back(entryOf(*action, whyNot));
    }
    if (!board)
        return entries;
    addProjects(*board, entries);
    for (const readiness::BoardRow& row : board->rows)
        entries.push_back({PaletteEntry::Kind::Release, row.release.id.toString(),
                           QStringLiteral("%1 %2").arg(row.project.name, row.release.name),
                           Words::of(row.evaluation.verdict), true});
    return entries;
}

std::vector<PaletteEntry> findEntries(const std::vector<PaletteEntry>& entries, const QString& typed,
                                      const QStringList& recent, size_t most)
{
    struct Found
    {
        int score;
        const PaletteEntry* entry;
    };
    QHash<QString, int> bonus;
    for (qsizetype i = 0; i < recent.size(); ++i)
        bonus.insert(recent[i], std::max(1, kNewest - kOlder * static_cast<int>(i)));
    std::vector<Found> found;
    for (const PaletteEntry& entry : entries) {
        const int fit = fuzzyScore(typed, entry.text);
        if (fit >= 0 || typed.isEmpty())
            found.push_back({fit + bonus.value(entry.key()) - (entry.isPossible ? 0 : kImpossible), &entry});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Found& a, const Found& b) { return a.score > b.score; });
    std::vector<PaletteEntry> best;
    for (size_t i = 0; i < std::min(most, found.size()); ++i)
        best.push_back(*found[i].entry);
    return best;
}

} // namespace slipway::views
