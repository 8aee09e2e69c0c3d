// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/review_choice.h"

#include "app/cli/time_text.h"

namespace slipway::app {

using namespace model;
using readiness::ReviewStatus;

namespace {

/// The better the smaller; nothing: it is not meant.
std::optional<int> rankOf(ReviewStatus status, MeantReview meant)
{
    if (meant == MeantReview::Cancelled)
        return status == ReviewStatus::Cancelled ? std::optional(0) : std::nullopt;
    switch (status) {
    case ReviewStatus::Running:
        return 0;
    case ReviewStatus::Left:
        return 1;
    case ReviewStatus::Closed:
        return meant == MeantReview::Last ? std::optional(2) : std::nullopt;
    case ReviewStatus::Planned:
        return meant == MeantReview::Current ? std::nullopt : std::optional(3);
    case ReviewStatus::Cancelled:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// Of those as good: the one begun last, or planned soonest.
bool isNearer(const ReviewFile& one, const ReviewFile& other)
{
    if (!one.events.empty() && !other.events.empty())
        return one.events.front().at > other.events.front().at;
    return one.review.plannedAt < other.review.plannedAt;
}

Result<ReviewFile> find(const std::vector<ReviewFile>& files, const QString& name, MeantReview meant,
                        const QDateTime& at)
{
    const ReviewFile* best = nullptr;
    int bestRank = 0;
    for (const ReviewFile& file : files) {
        if (!name.isEmpty() && file.review.id.toString() == name)
            return file;
        if (!name.isEmpty() && file.review.title != name)
            continue;
        // A title is often the same every week; named by it, the one that would be meant without is. Where
        // that is none of them, the nearest: why it will not do is then said of it.
        constexpr int kNotMeant = 10;
        const auto status = readiness::reviewStateOf(file, at).status;
        auto rank = rankOf(status, meant);
        if (!rank && !name.isEmpty())
            rank = kNotMeant + rankOf(status, MeantReview::Last).value_or(kNotMeant);
        if (rank && (!best || *rank < bestRank || (*rank == bestRank && isNearer(file, *best)))) {
            best = &file;
            bestRank = *rank;
        }
    }
    if (best)
        return *best;
    return Error{ErrorCode::NotFound,
                 name.isEmpty() ? meant == MeantReview::Current ? QStringLiteral("no review is running")
                                                                : QStringLiteral("there is no review")
                                : QStringLiteral("there is no such review"),
                 name,
                 meant == MeantReview::Current && name.isEmpty()
                     ? QStringLiteral("start one with: slipway review start")
                     : QStringLiteral("list those there are with: slipway review list --all")};
}

} // namespace

void declareReviewChoice(Command& command, ReviewOptions& options, const char* by)
{
    command.addOption("--review", options.review,
                      "Its id or title (default: the one that runs, else the nearest)");
    if (by)
        command.addOption("--by", options.by, by);
}

void declareAsOf(Command& command, ReviewOptions& options)
{
    command.addOption("--as-of", options.asOf, "As it was then: 2026-11-19, 2026-11-19T10:00:00Z, -7d");
}

Result<ChosenReview> chooseReview(const CommandContext& context, const ReviewOptions& options,
                                  MeantReview meant)
{
    const auto asOf = parsePastMoment(options.asOf, "--as-of", context.clock());
    if (!asOf)
        return asOf.error();
    auto workspace = context.open();
    if (!workspace)
        return workspace.error();
    const auto files = readiness::ReviewDesk(**workspace).reviews(*asOf);
    if (!files)
        return files.error();
    auto file = find(*files, qstr(options.review), meant, asOf->value_or(context.clock()));
    if (!file)
        return file.error();
    return ChosenReview{std::move(workspace).value(), std::move(file).value(),
                        options.by.empty() ? context.person : qstr(options.by), *asOf, context.clock};
}

Result<ReleaseId> itemNamed(readiness::Workspace& workspace, const std::string& name)
{
    // Names of projects may hold a slash; the one before the release is the last, unless the whole names one.
    const QString text = qstr(name);
    const qsizetype slash = text.lastIndexOf(QLatin1Char('/'));
    if (slash > 0) {
        if (const auto release = workspace.findRelease(text.left(slash), text.mid(slash + 1)))
            return release->id;
        else if (workspace.findProject(text.left(slash)))
            return release.error();
    }
    const auto release = workspace.findRelease(text, {});
    if (!release)
        return release.error();
    return release->id;
}

Result<ItemNames> itemNames(readiness::Workspace& workspace)
{
    const auto snapshot = workspace.history().projects();
    if (!snapshot)
        return snapshot.error();
    QHash<ProjectId, QString> projects;
    for (const Project& project : *snapshot)
        projects.insert(project.id, project.name);
    const auto releases = workspace.history().releases();
    if (!releases)
        return releases.error();
    ItemNames names;
    for (const Release& release : *releases)
        names.insert(release.id, projects.value(release.project) + QLatin1Char('/') + release.name);
    return names;
}

} // namespace slipway::app
