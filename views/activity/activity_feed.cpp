// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/activity_feed.h"

#include <algorithm>

namespace slipway::views {

using namespace model;
using store::ActivityLine;
using store::ActivityPage;

namespace {

constexpr int kAtOnce = 200;
constexpr size_t kMostNewer = 2000; ///< more than these that came meanwhile are read anew

/// Reads on until there is enough to show, or nothing is left.
Result<ActivityPage> readEnough(store::History& history, const store::ActivityQuery& query,
                                store::ActivityRange range, size_t enough, const Progress& progress)
{
    ActivityPage all;
    do {
        if (progress.isCancelled())
            return Error{ErrorCode::Cancelled, QStringLiteral("something else was asked for"), {}, {}};
        auto page = store::readActivity(history, query, range);
        if (!page)
            return page.error();
        std::move(page->lines.begin(), page->lines.end(), std::back_inserter(all.lines));
        all.next = page->next;
        all.newest = std::max(all.newest, page->newest);
        range.below = page->next;
        progress.tell(1.0 - double(all.next) / double(std::max<qint64>(1, all.newest)), {});
    } while (range.below > 0 && all.lines.size() < enough);
    return all;
}

} // namespace

ActivityFeed::ActivityFeed(QObject* parent)
    : QObject(parent)
    , m_reads(std::make_unique<QObject>())
    , m_listing(std::make_unique<QObject>())
{
}

ActivityFeed::~ActivityFeed() = default;

void ActivityFeed::setWorkspace(std::shared_ptr<readiness::Workspace> workspace)
{
    m_workspace = std::move(workspace);
    m_reads = std::make_unique<QObject>();
    m_isChecking = false;
    m_detail = 0;
    setQuery({});
}

void ActivityFeed::setQuery(const store::ActivityQuery& query)
{
    m_query = query;
    m_listing = std::make_unique<QObject>(); // asks what is read for the query before to stop
    m_isReading = false;
    m_isNewerWanted = false;
    m_isMoreWanted = false;
    m_newest = 0;
    m_next = 0;
    read(Way::Begin);
}

void ActivityFeed::readMore()
{
    if (m_isReading)
        m_isMoreWanted = true; // whoever is at the end cannot scroll on to ask again
    else if (m_next > 0)
        read(Way::More);
}

void ActivityFeed::readNewer()
{
    if (m_isReading)
        m_isNewerWanted = true;
    else
        read(m_newest > 0 ? Way::Newer : Way::Begin);
}

void ActivityFeed::read(Way way)
{
    if (!m_workspace)
        return;
    m_isReading = true;
    store::ActivityRange range{0, 0, kAtOnce};
    if (way == Way::More)
        range.below = m_next;
    else if (way == Way::Newer)
        range.above = m_newest;
    const size_t enough = way == Way::Newer ? kMostNewer : size_t(kAtOnce);
    readiness::runTask<ActivityPage>(
        m_listing.get(),
        [workspace = m_workspace, query = m_query, range, enough](const Progress& progress) {
            return readEnough(workspace->history(), query, range, enough, progress);
        },
        [this, way](Result<ActivityPage> page) { receive(way, std::move(page)); },
        [this](double fraction, const QString&) { Q_EMIT searched(fraction); });
}

void ActivityFeed::receive(Way way, Result<ActivityPage> page)
{
    m_isReading = false;
    const bool isMoreWanted = std::exchange(m_isMoreWanted, false) && way == Way::Newer;
    if (!page) {
        Q_EMIT failed(page.error());
        return;
    }
    const bool isTooMuch = way == Way::Newer && page->next > 0;
    if (isTooMuch) {
        read(Way::Begin);
        return;
    }
    if (way != Way::More)
        m_newest = page->newest;
    if (way != Way::Newer)
        m_next = page->next;
    if (way == Way::Begin)
        Q_EMIT begun(page->lines, m_next > 0);
    else if (way == Way::More)
        Q_EMIT moreRead(page->lines, m_next > 0);
    else if (!page->lines.empty())
        Q_EMIT newerRead(page->lines);
    if (std::exchange(m_isNewerWanted, false))
        readNewer();
    if (isMoreWanted)
        readMore();
}

void ActivityFeed::readDetail(const ActivityLine& line)
{
    m_detail = line.record.sequence;
    readiness::runTask<ActivityDetail>(
        m_reads.get(),
        [workspace = m_workspace, line](const Progress&) -> Result<ActivityDetail> {
            auto replaced = store::readReplaced(workspace->history(), line.record);
            if (!replaced)
                return replaced.error();
            return ActivityDetail{line, std::move(replaced).value()};
        },
        [this, sequence = m_detail](const Result<ActivityDetail>& detail) {
            if (sequence != m_detail)
                return;
            if (detail)
                Q_EMIT detailRead(*detail);
            else
                Q_EMIT failed(detail.error());
        });
}

void ActivityFeed::readNames()
{
    if (!m_workspace)
        return;
    readiness::runTask<ActivityNames>(
        m_reads.get(),
        [workspace = m_workspace](const Progress&) -> Result<ActivityNames> {
            ActivityNames names;
            auto actors = store::readActors(workspace->history());
            auto there = workspace->history().projects();
            auto removed = workspace->history().removedProjects();
            if (!actors)
                return actors.error();
            if (!there)
                return there.error();
            if (!removed)
                return removed.error();
            names.actors = std::move(actors).value();
            names.projects = std::move(there).value();
            std::move(removed->begin(), removed->end(), std::back_inserter(names.projects));
            std::sort(names.projects.begin(), names.projects.end(),
                      [](const Project& a, const Project& b) { return a.name < b.name; });
            return names;
        },
        [this](const Result<ActivityNames>& names) {
            if (names)
                Q_EMIT namesRead(*names);
            else
                Q_EMIT failed(names.error());
        });
}

void ActivityFeed::checkChain()
{
    if (!m_workspace || std::exchange(m_isChecking, true))
        return;
    readiness::runTask<ChainCheck>(
        m_reads.get(),
        [workspace = m_workspace](const Progress&) -> Result<ChainCheck> {
            const auto records = workspace->history().changeCounter();
            if (!records)
                return records.error();
            return ChainCheck{workspace->history().verifyAuditChain(), *records};
        },
        [this](const Result<ChainCheck>& check) {
            m_isChecking = false;
            if (check)
                Q_EMIT chainChecked(*check);
            else
                Q_EMIT failed(check.error());
        });
}

} // namespace slipway::views
