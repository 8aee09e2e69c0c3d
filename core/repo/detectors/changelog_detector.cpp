// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/changelog_entries.h"
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/paths.h"

#include <algorithm>

namespace slipway::repo {

using namespace model;

namespace {

/// Folders with a file for each change that is not released yet (towncrier, changesets, changie, GitLab,
/// reno, scriv).
bool isFragment(const TreeFile& file)
{
    if (!isUnder(file.path, {"changelog.d", "newsfragments", ".changeset", "changes.d", "news.d"}) &&
        !file.path.contains(QLatin1String("changelogs/unreleased/")) &&
        !file.path.startsWith(QLatin1String(".changes/unreleased/")))
        return false;
    const QString name = file.name.toLower();
    return !name.startsWith(QLatin1Char('.')) && !name.startsWith(QLatin1String("readme")) &&
           !name.contains(QLatin1String("template")) && !name.startsWith(QLatin1String("config")) &&
           name != QLatin1String("pre.json");
}

/// Has the change log an entry for what this commit releases, or will?
class ChangelogDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        const bool isFile = file.kind == EntryKind::File || file.kind == EntryKind::Executable;
        if (!isFile || file.isForeign)
            return false;
        if (m_fragment.isEmpty() && isFragment(file))
            m_fragment = file.path;
        // One file for each release: Documentation/RelNotes/2.50.0.adoc, docs/releases/1.2.rst.
        if (isUnder(file.path, {"relnotes", "releasenotes", "release-notes", "release_notes", "releases",
                                "changelog", "changelogs", "whatsnew"}) &&
            isDocument(file.name) && !isExample(file.path))
            noteFile(file);
        return isCommunityPlace(file.path) && isDocument(file.name) && isChangelog(file.name);
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        const ChangelogEntries entries = readChangelog(content);
        for (const ChangelogEntries::Entry& entry : entries.versions)
            m_entries.push_back({file.path, entry.line, entry.version});
        if (m_unreleased.path.isEmpty() && entries.unreleasedLine > 0)
            m_unreleased = {file.path, entries.unreleasedLine, {}};
    }

    void finish(const ScanContext& context, FactSink& sink) override
    {
        const CommitHistory& history = context.history;
        // Without its history nobody knows what was released before.
        if (history.tags.isEmpty() && !history.isKnown)
            return;
        const auto place = history.tags.isEmpty() ? placeOfNext(history.newestTag) : placeOf(history.tags);
        // A log that names none of the earlier releases is of something else, or has no entry for each.
        if (!place && !placeOf(history.earlierTags))
            return;
        const QString fact = QStringLiteral("repo.release.changelog_entry");
        sink.add(fact, place.has_value());
        if (place)
            sink.find(shownBy(fact, place->path, place->line,
                              history.tags.isEmpty() ? QStringLiteral("says what comes next")
                                                     : QStringLiteral("has an entry for the tag")));
    }

private:
    struct Place
    {
        QString path;
        int line = 0;
        Version version;
    };

    void noteFile(const TreeFile& file)
    {
        const auto parts = versionOfTag(file.name.section(QLatin1Char('.'), 0, -2));
        if (parts)
            m_entries.push_back({file.path, 0, parts->version});
    }

    [[nodiscard]] std::optional<Place> placeOf(const QStringList& tags) const
    {
        for (const QString& tag : tags) {
            const auto parts = versionOfTag(tag);
            const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [&](const Place& place) {
                return parts && place.version == parts->version;
            });
            if (entry != m_entries.end())
                return *entry;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Place> placeOfNext(const QString& newestTag) const
    {
        if (!m_unreleased.path.isEmpty())
            return m_unreleased;
        if (!m_fragment.isEmpty())
            return Place{m_fragment, 0, {}};
        const auto last = versionOfTag(newestTag);
        const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [&](const Place& place) {
            return !last || place.version.isNewerThan(last->version);
        });
        return entry == m_entries.end() ? std::nullopt : std::optional<Place>(*entry);
    }

    std::vector<Place> m_entries;
    Place m_unreleased;
    QString m_fragment;
};

} // namespace

std::unique_ptr<Detector> makeChangelogDetector()
{
    return std::make_unique<ChangelogDetector>();
}

} // namespace slipway::repo
