// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/secret_scan.h"

#include "core/repo/detectors/text_lines.h"
#include "core/repo/git_handles.h"
#include "core/repo/history_blobs.h"
#include "core/repo/run_together.h"

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
        , m_ledger(*target.rules, *target.ignored)
    {
    }

    Status prepare(const RawObjects& objects);
    [[nodiscard]] Status run(const RawObjects& objects);
    [[nodiscard]] SecretReport conclude();
    [[nodiscard]] size_t size() const { return m_order.size(); }

private:
    [[nodiscard]] bool isSkipped(std::string_view path) const
    {
        return m_target.rules->skipsPath(path) || m_target.ignored->ignoresPath(path);
    }
    struct Place
    {
        uint32_t path;
        uint32_t commit;
        bool isInTree;
        bool isLast; ///< stands for all that are not kept
    };

    [[nodiscard]] bool hasPath(const std::vector<Place>& places, const QByteArray& path) const;
    [[nodiscard]] std::vector<Place> placesOf(uint32_t number) const;
    Status listBlobs(const RawObjects& objects);
    [[nodiscard]] Status listAllHeads(const RawObjects& objects, const PathSkip& skip);
    void recallStates();
    [[nodiscard]] bool areKnown(const std::vector<Place>& places, uint32_t knownNumber) const;
    [[nodiscard]] bool hasAllPaths(uint32_t number) const;
    [[nodiscard]] std::shared_ptr<const HistoryRecord> takeRecord();
    void addTree();
    void addTreePath(uint32_t number, const QByteArray& path);
    void findPaths();
    void sortByPlace(const RawObjects& objects);
    void searchOne(const RawObjects& objects, SecretSearch& search, uint32_t number);
    void remember(const RawObjects& objects, uint32_t number, const Place& place);
    void rememberTooLarge(const Place& place);

    const SecretTarget& m_target;
    const Progress& m_progress;
    SecretProgress& m_counts;
    std::shared_ptr<const CommitGraph> m_graph;
    HistoryBlobs m_blobs;
    size_t m_listedBlobs = 0; ///< of m_blobs; those after it are only in the tree
    size_t m_listedPaths = 0;
    std::vector<ContentState> m_states; ///< by blob; each is written by the thread that searches it
    std::vector<uint32_t> m_treePaths;  ///< by blob: index of its path in the tree, or kNone
    std::unordered_map<uint32_t, std::vector<uint32_t>> m_otherTreePaths; ///< as HistoryBlobs::others
    std::vector<uint32_t> m_order; ///< blobs in the order in which they are read best
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

void Search::addTree()
{
    m_treePaths.assign(m_blobs.places.size(), OidTable::kNone);
    for (const WalkedFile& walked : *m_target.files) {
        const bool isFile = walked.file.kind == EntryKind::File || walked.file.kind == EntryKind::Executable;
        const QByteArray path = walked.file.path.toUtf8();
        if (!isFile || isSkipped(viewOf(path)))
            continue;
        const auto [number, isNew] = m_blobs.ids.insert(walked.oid);
        if (isNew) {
            m_blobs.places.push_back({static_cast<uint32_t>(m_blobs.paths.size()), OidTable::kNone});
            m_treePaths.push_back(OidTable::kNone);
        }
        addTreePath(number, path);
    }
}

void Search::addTreePath(uint32_t number, const QByteArray& path)
{
    const auto pathNumber = static_cast<uint32_t>(m_blobs.paths.size());
    if (m_treePaths[number] == OidTable::kNone) {
        m_treePaths[number] = pathNumber;
    } else {
        std::vector<uint32_t>& others = m_otherTreePaths[number];
        if (others.size() >= kMostPathsOfABlob)
            return;
        others.push_back(pathNumber);
    }
    m_blobs.paths.push_back(path);
}

bool Search::hasPath(const std::vector<Place>& places, const QByteArray& path) const
{
    return std::any_of(places.begin(), places.end(),
                       [&](const Place& place) { return m_blobs.paths[place.path] == path; });
}

/// Where the content is in the tree, then where else it was in the history.
std::vector<Search::Place> Search::placesOf(uint32_t number) const
{
    const BlobPlace& first = m_blobs.places[number];
    std::vector<Place> places;
    if (m_treePaths[number] != OidTable::kNone)
        places.push_back({m_treePaths[number], first.commit, true, false});
    if (const auto others = m_otherTreePaths.find(number); others != m_otherTreePaths.end()) {
        for (const uint32_t path : others->second)
            places.push_back({path, first.commit, true, places.size() >= kMostPathsOfABlob});
    }
    if (!hasPath(places, m_blobs.paths[first.path]))
        places.push_back({first.path, first.commit, false, false});
    if (const auto others = m_blobs.others.find(number); others != m_blobs.others.end()) {
        for (const BlobPlace& other : others->second) {
            const bool isLast = &other - others->second.data() + 1 >= qsizetype(kMostPathsOfABlob);
            if (isLast || !hasPath(places, m_blobs.paths[other.path]))
                places.push_back({other.path, other.commit, false, isLast});
        }
    }
    return places;
}

/// Secrets by their path alone, such as key stores. All versions of one are the same secret.
void Search::findPaths()
{
    std::vector<std::vector<Hit>> found(m_blobs.paths.size());
    for (size_t i = 0; i < found.size(); ++i) {
        for (const uint32_t rule : m_target.rules->findPath(viewOf(m_blobs.paths[i]))) {
            const QByteArray digest =
                QCryptographicHash::hash(m_blobs.paths[i], QCryptographicHash::Sha256).left(16);
            found[i].push_back({rule, 0, digest, QString(QChar(0x2026))});
        }
    }
    if (std::all_of(found.begin(), found.end(), [](const auto& hits) { return hits.empty(); }))
        return;
    for (uint32_t number = 0; number < m_blobs.places.size(); ++number) {
        for (const Place& place : placesOf(number)) {
            if (found[place.path].empty())
                continue;
            m_ledger.add(found[place.path], {m_blobs.paths[place.path], place.commit, place.isInTree},
                         m_blobs.commits);
            break; // the same file under another name is no further secret
        }
    }
}

/// Puts the blobs in the order in which they are stored: few are quicker looked up one by one.
void Search::sortByPlace(const RawObjects& objects)
{
    constexpr size_t kFew = 5000;
    if (m_order.size() <= kFew)
        return;
    std::vector<uint32_t> ranks(m_blobs.places.size(), OidTable::kNone);
    uint32_t rank = 0;
    objects.forEach([&](const git_oid& id) {
        const uint32_t number = m_blobs.ids.find(id);
        if (number != OidTable::kNone && ranks[number] == OidTable::kNone)
            ranks[number] = rank++;
        return rank % 4096 != 0 || !m_progress.isCancelled();
    });
    std::stable_sort(m_order.begin(), m_order.end(),
                     [&](uint32_t a, uint32_t b) { return ranks[a] < ranks[b]; });
}

/// Of several heads nothing is known and nothing is kept: which are searched changes with every reference.
Status Search::listAllHeads(const RawObjects& objects, const PathSkip& skip)
{
    std::vector<git_oid> heads{m_target.commit};
    heads.insert(heads.end(), m_target.otherHeads.begin(), m_target.otherHeads.end());
    m_graph = std::make_shared<const CommitGraph>(readCommitGraph(objects, heads, m_progress, m_graph.get()));
    auto listed = listHistory(objects, *m_graph, skip, m_progress);
    if (!listed)
        return listed.error();
    m_blobs = std::move(listed).value();
    return Done{};
}

Status Search::listBlobs(const RawObjects& objects)
{
    const auto graph = m_target.commits->graph();
    if (!graph)
        return graph.error();
    m_graph = *graph;
    const PathSkip skip = [this](std::string_view path) { return isSkipped(path); };
    if (!m_target.otherHeads.empty())
        return listAllHeads(objects, skip);
    const HistoryRecord* known = m_target.known.get();
    if (known && known->skips == m_target.skipsDigest) {
        if (auto continued = continueHistory(objects, *m_graph, known->blobs, skip, m_progress)) {
            m_blobs = std::move(*continued);
            return Done{};
        }
    }
    auto listed = listHistory(objects, *m_graph, skip, m_progress);
    if (!listed)
        return listed.error();
    m_blobs = std::move(listed).value();
    return Done{};
}

bool hasPlace(const HistoryBlobs& blobs, uint32_t number, const QByteArray& path)
{
    if (blobs.paths[blobs.places[number].path] == path)
        return true;
    const auto others = blobs.others.find(number);
    return others != blobs.others.end() &&
           std::any_of(others->second.begin(), others->second.end(),
                       [&](const BlobPlace& other) { return blobs.paths[other.path] == path; });
}

/// What the known record says of the contents, if it was made by the same rules.
void Search::recallStates()
{
    m_states.assign(m_blobs.places.size(), ContentState::Unknown);
    const HistoryRecord* known = m_target.known.get();
    if (!known || known->rules != m_target.rulesDigest)
        return;
    for (uint32_t number = 0; number < m_states.size(); ++number) {
        const uint32_t at = known->blobs.ids.find(m_blobs.ids.idOf(number));
        if (at == OidTable::kNone)
            continue;
        m_states[number] = known->states[at];
        if (m_states[number] == ContentState::HoldsNothingHere && !areKnown(placesOf(number), at))
            m_states[number] = ContentState::Unknown;
    }
}

/// Holding nothing under some paths is nothing under fewer.
bool Search::areKnown(const std::vector<Place>& places, uint32_t knownNumber) const
{
    return std::all_of(places.begin(), places.end(), [&](const Place& place) {
        return !place.isLast && hasPlace(m_target.known->blobs, knownNumber, m_blobs.paths[place.path]);
    });
}

/// The list has every path at which the content was searched.
bool Search::hasAllPaths(uint32_t number) const
{
    if (number >= m_listedBlobs)
        return false;
    const auto others = m_blobs.others.find(number);
    if (others != m_blobs.others.end() && others->second.size() >= kMostPathsOfABlob)
        return false;
    const auto places = placesOf(number);
    return std::all_of(places.begin(), places.end(), [&](const Place& place) {
        return hasPlace(m_blobs, number, m_blobs.paths[place.path]);
    });
}

Status Search::prepare(const RawObjects& objects)
{
    m_blobs.isWhole = false;
    if (m_target.withHistory) {
        if (const Status listed = listBlobs(objects); !listed)
            return listed.error();
    }
    m_listedBlobs = m_blobs.places.size();
    m_listedPaths = m_blobs.paths.size();
    addTree();
    findPaths();
    recallStates();
    for (uint32_t number = 0; number < m_states.size(); ++number) {
        if (m_states[number] == ContentState::Unknown || m_states[number] == ContentState::TooLarge)
            m_order.push_back(number);
    }
    if (m_target.withHistory)
        sortByPlace(objects);
    m_counts.total = m_order.size();
    return Done{};
}

/// Of a content that could not be read. One that is too large and binary would not have been searched anyway.
void Search::remember(const RawObjects& objects, uint32_t number, const Place& place)
{
    const git_oid& id = m_blobs.ids.idOf(number);
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
    const QString text = QString::fromUtf8(m_blobs.paths[place.path]);
    if (m_tooLargeExample.isEmpty() || text < m_tooLargeExample)
        m_tooLargeExample = text;
}

/// Judges a content at each of its places, as rules let some paths be: all of the tree, and where that gave
/// nothing those of the history up to the first that does.
void Search::searchOne(const RawObjects& objects, SecretSearch& search, uint32_t number)
{
    const std::vector<Place> places = placesOf(number);
    if (m_states[number] == ContentState::TooLarge) {
        const std::lock_guard lock(m_mutex);
        rememberTooLarge(places.front());
        return;
    }
    if (m_searched >= m_target.mostBytes) {
        m_isCut = true;
        return;
    }
    const RawObject object = objects.read(m_blobs.ids.idOf(number), kLargestBlob);
    m_searched += object.bytes().size();
    if (object.type() != GIT_OBJECT_BLOB) {
        remember(objects, number, places.front());
        return;
    }
    bool isFound = false;
    for (const Place& place : places) {
        if (!place.isInTree && isFound)
            return;
        const QByteArray& path = m_blobs.paths[place.path];
        const QByteArray commit = place.commit == OidTable::kNone
                                      ? QByteArray()
                                      : toCommitId(m_blobs.commits[place.commit]).hex().toLatin1();
        // The last one stands for paths that were not kept: none of them makes an exception.
        const std::string_view judged = place.isLast ? std::string_view() : viewOf(path);
        const auto hits = search.search({object.bytes(), judged, viewOf(commit)});
        if (!hits.empty())
            m_ledger.add(hits, {path, place.commit, place.isInTree}, m_blobs.commits);
        isFound = isFound || !hits.empty();
        if (hits.empty() && !search.isLimited()) { // no path would have made a difference
            if (!isFound)
                m_states[number] = ContentState::HoldsNothing;
            return;
        }
    }
    if (!isFound && !m_target.asksForCommits && hasAllPaths(number))
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

/// Only of what is whole: what is missing may come.
std::shared_ptr<const HistoryRecord> Search::takeRecord()
{
    if (!m_blobs.isWhole || !m_target.otherHeads.empty())
        return nullptr;
    auto record = std::make_shared<HistoryRecord>();
    record->rules = m_target.rulesDigest;
    record->skips = m_target.skipsDigest;
    record->graph = m_graph;
    record->blobs = std::move(m_blobs);
    record->blobs.places.resize(m_listedBlobs);
    record->blobs.paths.resize(m_listedPaths);
    record->states = std::move(m_states);
    record->states.resize(m_listedBlobs);
    return record;
}

SecretReport Search::conclude()
{
    SecretReport report;
    report.totals = m_ledger.conclude(m_blobs.commits);
    report.isTreeWhole = m_unreadInTree == 0 && !m_isTreeTooLarge && !report.totals.isCut && !m_isCut;
    report.isHistoryWhole =
        m_blobs.isWhole && m_target.notes.isEmpty() && m_unread == 0 && m_tooLarge == 0 && report.isTreeWhole;
    report.notes = m_target.rules->notes() + m_target.notes + m_blobs.notes;
    if (m_unreadInTree + m_unread > 0)
        report.missing =
            QStringLiteral("%1 files were not searched for secrets because they are missing or broken")
                .arg(m_unreadInTree + m_unread);
    if (m_isCut)
        report.notes += QStringLiteral("more than %1 MiB of contents: the rest was not searched for secrets")
                            .arg(m_target.mostBytes >> 20);
    // Which of too many are listed depends on which thread was first, and what a reference leads to may come.
    report.isSettled = report.missing.isEmpty() && m_blobs.missing == 0 && m_target.notes.isEmpty() &&
                       !report.totals.isCut && !m_isCut;
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
        report.record = takeRecord();
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
