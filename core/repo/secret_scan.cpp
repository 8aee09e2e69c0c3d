// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/secret_scan.h"

#include "core/repo/detectors/text_lines.h"
#include "core/repo/git_handles.h"
#include "core/repo/run_together.h"
#include "core/repo/secret_contents.h"

#include <QCryptographicHash>

#include <numeric>
#include <thread>

namespace slipway::repo {

using namespace model;
using namespace secrets;

namespace {

constexpr size_t kLargestBlob = 8 << 20;
constexpr size_t kLargestLookedAt = 64 << 20; // to tell whether it is text
constexpr size_t kBatch = 64;

/// What the threads of one search share.
class Search
{
public:
    Search(const SecretTarget& target, const Progress& progress, SecretProgress& counts)
        : m_target(target)
        , m_progress(progress)
        , m_counts(counts)
        , m_contents(target, progress)
        , m_ledger(*target.rules, *target.ignored)
    {
    }

    Status prepare(const RawObjects& objects);
    [[nodiscard]] Status run(const RawObjects& objects);
    [[nodiscard]] SecretReport conclude();
    [[nodiscard]] size_t size() const { return m_order.size(); }

private:
    using Place = SecretContents::Place;

    void recallStates();
    void findPaths();
    void searchOne(const RawObjects& objects, SecretSearch& search, uint32_t number);
    void remember(const RawObjects& objects, uint32_t number, const Place& place);
    void rememberTooLarge(const Place& place);

    const SecretTarget& m_target;
    const Progress& m_progress;
    SecretProgress& m_counts;
    SecretContents m_contents;
    std::vector<ContentState> m_states; ///< by blob; each is written by the thread that searches it
    std::vector<uint32_t> m_order;      ///< blobs in the order in which they are read best
    std::atomic<size_t> m_next = 0;
    std::atomic<size_t> m_searched = 0; ///< bytes
    std::atomic<bool> m_isCut = false;  ///< not all was searched
    SecretLedger m_ledger;
    std::mutex m_mutex;
    int m_unreadInTree = 0;
    int m_unread = 0;
    int m_tooLarge = 0;
    bool m_isTreeTooLarge = false;
    QString m_tooLargeExample;
};

/// Secrets by their path alone, such as key stores. All versions of one are the same secret.
void Search::findPaths()
{
    std::vector<std::vector<Hit>> found(m_contents.blobs().paths.size());
    for (size_t i = 0; i < found.size(); ++i) {
        for (const uint32_t rule : m_target.rules->findPath(viewOf(m_contents.blobs().paths[i]))) {
            const QByteArray digest =
                QCryptographicHash::hash(m_contents.blobs().paths[i], QCryptographicHash::Sha256).left(16);
            found[i].push_back({rule, 0, digest, QString(QChar(0x2026))});
        }
    }
    if (std::all_of(found.begin(), found.end(), [](const auto& hits) { return hits.empty(); }))
        return;
    for (uint32_t number = 0; number < m_contents.count(); ++number) {
        for (const Place& place : m_contents.placesOf(number)) {
            if (found[place.path].empty())
                continue;
            m_ledger.add(found[place.path], {m_contents.pathOf(place), place.commit, place.isInTree},
                         m_contents.blobs().commits);
            break; // the same file under another name is no further secret
        }
    }
}

/// What the known record says of the contents, if it was made by the same rules.
void Search::recallStates()
{
    m_states.assign(m_contents.count(), ContentState::Unknown);
    const HistoryRecord* known = m_target.known.get();
    if (!known || known->rules != m_target.rulesDigest)
        return;
    for (uint32_t number = 0; number < m_states.size(); ++number) {
        const uint32_t at = known->blobs.ids.find(m_contents.idOf(number));
        if (at == OidTable::kNone)
            continue;
        m_states[number] = known->states[at];
        if (m_states[number] == ContentState::HoldsNothingHere &&
            !m_contents.areKnown(m_contents.placesOf(number), at))
            m_states[number] = ContentState::Unknown;
    }
}

Status Search::prepare(const RawObjects& objects)
{
    if (const Status listed = m_contents.list(objects); !listed)
        return listed.error();
    findPaths();
    recallStates();
    for (uint32_t number = 0; number < m_states.size(); ++number) {
        if (m_states[number] == ContentState::Unknown || m_states[number] == ContentState::TooLarge)
            m_order.push_back(number);
    }
    if (m_target.withHistory)
        m_contents.sortAsStored(m_order, objects);
    m_counts.total = m_order.size();
    return Done{};
}

/// Of a content that could not be read. One that is too large and binary would not have been searched anyway.
void Search::remember(const RawObjects& objects, uint32_t number, const Place& place)
{
    const git_oid& id = m_contents.idOf(number);
    const bool isTooLarge = objects.headerOf(id).second > kLargestBlob;
    const std::lock_guard lock(m_mutex); // also: one large content at a time
    if (!isTooLarge) {
        ++(place.isInTree ? m_unreadInTree : m_unread);
        return;
    }
    const bool isNothing = isBinary(objects.read(id, kLargestLookedAt).bytes());
    m_states[number] = isNothing ? ContentState::HoldsNothing : ContentState::TooLarge;
    if (!isNothing)
        rememberTooLarge(place);
}

/// Under the mutex.
void Search::rememberTooLarge(const Place& place)
{
    ++m_tooLarge;
    m_isTreeTooLarge = m_isTreeTooLarge || place.isInTree;
    const QString text = QString::fromUtf8(m_contents.pathOf(place));
    if (m_tooLargeExample.isEmpty() || text < m_tooLargeExample)
        m_tooLargeExample = text;
}

/// Judges a content at each of its places, as rules let some paths be: all of the tree, and where that gave
/// nothing those of the history up to the first that does.
void Search::searchOne(const RawObjects& objects, SecretSearch& search, uint32_t number)
{
    const std::vector<Place> places = m_contents.placesOf(number);
    if (m_states[number] == ContentState::TooLarge) {
        const std::lock_guard lock(m_mutex);
        rememberTooLarge(places.front());
        return;
    }
    if (m_searched >= m_target.mostBytes) {
        m_isCut = true;
        return;
    }
    const RawObject object = objects.read(m_contents.idOf(number), kLargestBlob);
    m_searched += object.bytes().size();
    if (object.type() != GIT_OBJECT_BLOB) {
        remember(objects, number, places.front());
        return;
    }
    bool isFound = false;
    for (const Place& place : places) {
        if (!place.isInTree && isFound)
            return;
        const QByteArray& path = m_contents.pathOf(place);
        const QByteArray commit = place.commit == OidTable::kNone
                                      ? QByteArray()
                                      : toCommitId(m_contents.blobs().commits[place.commit]).hex().toLatin1();
        // The last one stands for paths that were not kept: none of them makes an exception.
        const std::string_view judged = place.isLast ? std::string_view() : viewOf(path);
        const auto hits = search.search({object.bytes(), judged, viewOf(commit)});
        if (!hits.empty())
            m_ledger.add(hits, {path, place.commit, place.isInTree}, m_contents.blobs().commits);
        isFound = isFound || !hits.empty();
        if (hits.empty() && !search.isLimited()) { // no path would have made a difference
            if (!isFound)
                m_states[number] = ContentState::HoldsNothing;
            return;
        }
    }
    if (!isFound && !m_target.asksForCommits && m_contents.hasAllPaths(number))
        m_states[number] = ContentState::HoldsNothingHere;
}

Status Search::run(const RawObjects& objects)
{
    SecretSearch search(*m_target.rules, [this] { return m_progress.isCancelled(); });
    for (;;) {
        const size_t from = m_next.fetch_add(kBatch);
        if (from >= m_order.size())
            return Done{};
        const size_t to = std::min(m_order.size(), from + kBatch);
        for (size_t i = from; i < to; ++i) {
            if (m_progress.isCancelled())
                return scanStopped();
            searchOne(objects, search, m_order[i]);
            if (search.hasFailed())
                return Error{ErrorCode::Internal,
                             QStringLiteral("contents could not be searched for secrets"), m_target.path,
                             QStringLiteral("try again; memory may have run out")};
        }
        m_counts.done += to - from;
    }
}

SecretReport Search::conclude()
{
    SecretReport report;
    report.totals = m_ledger.conclude(m_contents.blobs().commits);
    report.isTreeWhole = m_unreadInTree == 0 && !m_isTreeTooLarge && !report.totals.isCut && !m_isCut;
    report.isHistoryWhole = m_contents.blobs().isWhole && m_target.notes.isEmpty() && m_unread == 0 &&
                            m_tooLarge == 0 && report.isTreeWhole;
    report.notes = m_target.rules->notes() + m_target.notes + m_contents.blobs().notes;
    if (m_unreadInTree + m_unread > 0)
        report.missing =
            QStringLiteral("%1 files were not searched for secrets because they are missing or broken")
                .arg(m_unreadInTree + m_unread);
    if (m_isCut)
        report.notes += QStringLiteral("more than %1 MiB of contents: the rest was not searched for secrets")
                            .arg(m_target.mostBytes >> 20);
    // Which of too many are listed depends on which thread was first, and what a reference leads to may come.
    report.isSettled = report.missing.isEmpty() && m_contents.blobs().missing == 0 &&
                       m_target.notes.isEmpty() && !report.totals.isCut && !m_isCut;
    if (m_tooLarge > 0)
        report.notes += QStringLiteral("%1 files larger than 8 MiB were not searched for secrets, such as %2")
                            .arg(m_tooLarge)
                            .arg(m_tooLargeExample);
    if (report.totals.unusedIgnores > 0)
        report.notes += QStringLiteral("%1 lines of .gitleaksignore matched nothing that was searched")
                            .arg(report.totals.unusedIgnores);
    if (report.totals.isCut)
        report.notes += QStringLiteral("more secrets were found than can be listed");
    if (report.isSettled)
        report.record = m_contents.takeRecord(std::move(m_states));
    return report;
}

} // namespace

Result<SecretReport> searchSecrets(const SecretTarget& target, const Progress& progress,
                                   SecretProgress& counts)
{
    auto objects = RawObjects::open(target.path);
    if (!objects)
        return objects.error();
    Search search(target, progress, counts);
    if (const Status prepared = search.prepare(*objects); !prepared)
        return prepared.error();
    const unsigned int threads = std::clamp(std::thread::hardware_concurrency(), 1U, 4U);
    const Status done = runTogether(search.size() > kBatch ? threads : 1, [&](bool isFirst) -> Status {
        if (isFirst)
            return search.run(*objects);
        const auto own = RawObjects::open(target.path);
        return own ? search.run(*own) : Status(Done{}); // the others do its part
    });
    if (progress.isCancelled())
        return scanStopped();
    if (!done)
        return done.error();
    return search.conclude();
}

} // namespace slipway::repo
