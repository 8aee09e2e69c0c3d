// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/release_tags.h"

#include <algorithm>
#include <map>

namespace slipway::repo {

using namespace model;

namespace {

constexpr int kMostTags = 50'000;
constexpr size_t kMostIntervals = 10;
constexpr qsizetype kMostEarlier = 10;
constexpr qint64 kTwoYears = 730 * kDaySeconds;

struct TagReading
{
    git_repository* repository;
    const Progress& progress;
    std::vector<ReleaseTag> tags;
    int seen = 0;
};

int takeTag(const char* reference, git_oid* id, void* data)
{
    auto* reading = static_cast<TagReading*>(data);
    if (reading->seen % 64 == 0 && reading->progress.isCancelled())
        return 1;
    if (++reading->seen > kMostTags)
        return 1;
    const QString name = QString::fromUtf8(reference).mid(QStringLiteral("refs/tags/").size());
    const auto parts = versionOfTag(name);
    if (!parts)
        return 0;
    git_object* object = nullptr;
    if (git_object_lookup(&object, reading->repository, id, GIT_OBJECT_ANY) != 0)
        return 0;
    const ObjectHandle tagged(object);
    git_object* peeled = nullptr;
    if (git_object_peel(&peeled, tagged.get(), GIT_OBJECT_COMMIT) != 0)
        return 0;
    const ObjectHandle commit(peeled);
    reading->tags.push_back({name, *parts, *id, *git_object_id(commit.get()),
                             git_commit_time(reinterpret_cast<const git_commit*>(commit.get()))});
    return 0;
}

/// A repository may release several things: the tags that name none of them stand for it, if there are two in
/// the two years before `end`, else the series with the most.
QString mainSeriesOf(const std::vector<ReleaseTag>& tags, qint64 end)
{
    for (const qint64 from : {end - kTwoYears, qint64(0)}) {
        std::map<QString, int> counts;
        for (const ReleaseTag& tag : tags) {
            if (tag.time >= from && tag.time <= end)
                ++counts[tag.parts.series];
        }
        if (counts[QString()] >= 2)
            return {};
        const auto most = std::max_element(counts.begin(), counts.end(),
                                           [](const auto& a, const auto& b) { return a.second < b.second; });
        if (most->second > 0)
            return most->first;
    }
    return {};
}

/// The median of the whole days between the last eleven releases of the series; those of one day are one.
std::optional<double> daysBetween(const std::vector<ReleaseTag>& tags, const QString& series, qint64 end)
{
    std::vector<qint64> days;
    for (const ReleaseTag& tag : tags) {
        const qint64 day = tag.time / kDaySeconds;
        if (tag.parts.series == series && !tag.parts.version.isPrerelease() && tag.time <= end &&
            days.size() <= kMostIntervals && (days.empty() || days.back() != day))
            days.push_back(day);
    }
    std::vector<qint64> intervals;
    for (size_t i = 1; i < days.size(); ++i)
        intervals.push_back(days[i - 1] - days[i]);
    if (intervals.empty())
        return std::nullopt;
    std::sort(intervals.begin(), intervals.end());
    const size_t middle = intervals.size() / 2;
    const qint64 twice = intervals[middle] + intervals[intervals.size() % 2 == 1 ? middle : middle - 1];
    return static_cast<double>(twice) / 2;
}

/// Those at `commit` that say the most: v5.1.2 rather than v5, which moves with each release.
std::vector<const ReleaseTag*> tagsAt(const std::vector<ReleaseTag>& tags, const git_oid& commit)
{
    std::vector<const ReleaseTag*> found;
    qsizetype most = 0;
    for (const ReleaseTag& tag : tags) {
        if (git_oid_equal(&tag.commit, &commit) == 0 || tag.parts.version.written < most)
            continue;
        if (tag.parts.version.written > most)
            found.clear();
        most = tag.parts.version.written;
        found.push_back(&tag);
    }
    return found;
}

/// The newest tag that the last year reaches, of the main series if there is one.
const ReleaseTag* nearestTag(const std::vector<ReleaseTag>& tags, const RecentCommits& recent,
                             const QString& series)
{
    OidTable reached;
    for (const RecentCommit& commit : recent.commits)
        reached.insert(commit.id);
    const ReleaseTag* nearest = nullptr;
    for (const ReleaseTag& tag : tags) {
        if (reached.find(tag.commit) == OidTable::kNone)
            continue;
        if (tag.parts.series == series)
            return &tag;
        if (!nearest)
            nearest = &tag;
    }
    return nearest;
}

/// The highest version: which of several branches leads to `end`, nobody asks here.
const ReleaseTag* highestOf(const std::vector<ReleaseTag>& tags, const QString& series, qint64 end)
{
    const ReleaseTag* highest = nullptr;
    for (const ReleaseTag& tag : tags) {
        if (tag.parts.series == series && tag.time <= end &&
            (!highest || tag.parts.version.isNewerThan(highest->parts.version)))
            highest = &tag;
    }
    return highest;
}

QStringList earlierThan(const std::vector<ReleaseTag>& tags, const ReleaseTag& last)
{
    QStringList names;
    for (const ReleaseTag& tag : tags) {
        if (tag.parts.series == last.parts.series && tag.time < last.time && names.size() < kMostEarlier)
            names += tag.name;
    }
    return names;
}

void tellTags(git_repository* repository, const std::vector<const ReleaseTag*>& tags, FactSink& sink)
{
    if (tags.empty())
        return;
    bool areAnnotated = true;
    bool areSigned = true;
    for (const ReleaseTag* tag : tags) {
        const QString signature = signatureOf(repository, *tag);
        areAnnotated = areAnnotated && tag->isAnnotated();
        areSigned = areSigned && !signature.isEmpty();
        const QString kind = !tag->isAnnotated() ? QStringLiteral("lightweight: it says not who released")
                             : signature.isEmpty()
                                 ? QStringLiteral("annotated, not signed")
                                 : QStringLiteral("annotated, with an %1 signature that was "
                                                  "not verified")
                                       .arg(signature);
        sink.find({QStringLiteral("repo.release.tag_signed"),
                   FindingLevel::None,
                   {},
                   0,
                   QStringLiteral("the tag %1 is %2").arg(tag->name.left(100), kind)});
    }
    sink.add(QStringLiteral("repo.release.tag_annotated"), areAnnotated);
    sink.add(QStringLiteral("repo.release.tag_signed"), areSigned);
}

} // namespace

Result<std::vector<ReleaseTag>> readReleaseTags(git_repository* repository, const Progress& progress)
{
    TagReading reading{repository, progress, {}};
    git_tag_foreach(repository, takeTag, &reading);
    if (progress.isCancelled())
        return scanStopped();
    std::sort(reading.tags.begin(), reading.tags.end(), [](const ReleaseTag& a, const ReleaseTag& b) {
        return a.time != b.time ? a.time > b.time : a.name < b.name;
    });
    return std::move(reading.tags);
}

QString signatureOf(git_repository* repository, const ReleaseTag& tag)
{
    git_tag* found = nullptr;
    if (git_tag_lookup(&found, repository, &tag.object) != 0)
        return {};
    const std::unique_ptr<git_tag, GitFree<git_tag_free>> object(found);
    const char* message = git_tag_message(object.get());
    const QByteArray text = '\n' + QByteArray(message ? message : "");
    // The armours that git knows (gpg-interface.c).
    for (const char* armour : {"\n-----BEGIN PGP SIGNATURE-----", "\n-----BEGIN PGP MESSAGE-----"}) {
        if (text.contains(armour))
            return QStringLiteral("OpenPGP");
    }
    if (text.contains("\n-----BEGIN SSH SIGNATURE-----"))
        return QStringLiteral("SSH");
    return text.contains("\n-----BEGIN SIGNED MESSAGE-----") ? QStringLiteral("X.509") : QString();
}

CommitHistory addReleaseTagFacts(git_repository* repository, git_commit* head,
                                 const std::vector<ReleaseTag>& tags, const RecentCommits& recent,
                                 FactSink& sink)
{
    const qint64 end = git_commit_time(head);
    const QString series = mainSeriesOf(tags, end);
    CommitHistory history;
    history.isKnown = !recent.commits.empty();
    history.yearAddresses = recent.addresses;
    std::vector<const ReleaseTag*> told = tagsAt(tags, *git_commit_id(head));
    for (const ReleaseTag* tag : told)
        history.tags += tag->name;
    const ReleaseTag* newest = told.empty() ? nearestTag(tags, recent, series) : nullptr;
    if (newest)
        told.push_back(newest);
    else if (told.empty())
        newest = highestOf(tags, series, end);
    if (newest)
        history.newestTag = newest->name;
    if (const ReleaseTag* last = newest ? newest : told.empty() ? nullptr : told.front())
        history.earlierTags = earlierThan(tags, *last);
    tellTags(repository, told, sink);
    if (const auto days = daysBetween(tags, series, end); days && history.isKnown)
        sink.add(QStringLiteral("repo.history.days_between_tags"), *days);
    return history;
}

} // namespace slipway::repo
