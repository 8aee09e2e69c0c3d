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
    [[nodiscard]] SecretReport conclude() const;
    [[nodiscard]] size_t size() const { return m_blobs.places.size(); }

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
    void addTree();
    void addTreePath(uint32_t number, const QByteArray& path);
    void findPaths();
    void sortByPlace(const RawObjects& objects);
    void searchOne(const RawObjects& objects, SecretSearch& search, uint32_t number);
    void remember(const RawObjects& objects, uint32_t number, const Place& place);

    const SecretTarget& m_target;
    const Progress& m_progress;
    SecretProgress& m_counts;
    HistoryBlobs m_blobs;
    std::vector<uint32_t> m_treePaths; ///< by blob: index of its path in the tree, or kNone
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
        const QByteArray digest =
            QCryptographicHash::hash(m_blobs.paths[i], QCryptographicHash::Sha256).left(16);
        for (const uint32_t rule : m_target.rules->findPath(viewOf(m_blobs.paths[i])))
            found[i].push_back({rule, 0, digest, QString(QChar(0x2026))});
    }
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

void Search::sortByPlace(const RawObjects& objects)
{
    std::vector<uint32_t> ranks(m_blobs.places.size(), OidTable::kNone);
    uint32_t rank = 0;
    objects.forEach([&](const git_oid& id) {
        const uint32_t number = m_blobs.ids.find(id);
        if (number != OidTable::kNone && ranks[number] == OidTable::kNone)
            ranks[number] = rank++;
        return rank % 4096 != 0 || !m_progress.isCancelled();
    });
    m_order.resize(ranks.size());
    std::iota(m_order.begin(), m_order.end(), 0U);
    std::stable_sort(m_order.begin(), m_order.end(),
                     [&](uint32_t a, uint32_t b) { return ranks[a] < ranks[b]; });
}

Status Search::prepare(const RawObjects& objects)
{
    if (m_target.withHistory) {
        const PathSkip skip = [this](std::string_view path) { return isSkipped(path); };
        std::vector<git_oid> heads{m_target.commit};
        heads.insert(heads.end(), m_target.otherHeads.begin(), m_target.otherHeads.end());
        auto listed = listHistory(objects, heads, skip, m_progress);
        if (!listed)
            return listed.error();
        m_blobs = std::move(listed).value();
    } else {
        m_blobs.isWhole = false;
    }
    addTree();
    findPaths();
    if (m_target.withHistory)
        sortByPlace(objects);
    else {
        m_order.resize(m_blobs.places.size());
        std::iota(m_order.begin(), m_order.end(), 0U);
    }
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
    if (isBinary(objects.read(id, kLargestLookedAt).bytes()))
        return;
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
        else if (!search.isLimited())
            return; // no path would have made a difference
        isFound = isFound || !hits.empty();
    }
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

SecretReport Search::conclude() const
{
    SecretReport report;
    report.totals = m_ledger.conclude(m_blobs.commits);
    report.isTreeWhole = m_unreadInTree == 0 && !m_isTreeTooLarge && !report.totals.isCut && !m_isCut;
    report.isHistoryWhole =
        m_blobs.isWhole && m_target.notes.isEmpty() && m_unread == 0 && m_tooLarge == 0 && report.isTreeWhole;
    report.notes = m_target.rules->notes() + m_target.notes + m_blobs.notes;
    if (m_unreadInTree + m_unread > 0)
        report.notes +=
            QStringLiteral("%1 files were not searched for secrets because they are missing or broken")
                .arg(m_unreadInTree + m_unread);
    if (m_isCut)
        report.notes += QStringLiteral("more than %1 MiB of contents: the rest was not searched for secrets")
                            .arg(m_target.mostBytes >> 20);
    if (m_tooLarge > 0)
        report.notes += QStringLiteral("%1 files larger than 8 MiB were not searched for secrets, such as %2")
                            .arg(m_tooLarge)
                            .arg(m_tooLargeExample);
    if (report.totals.unusedIgnores > 0)
        report.notes += QStringLiteral("%1 lines of .gitleaksignore matched nothing that was searched")
                            .arg(report.totals.unusedIgnores);
    if (report.totals.isCut)
        report.notes += QStringLiteral("more secrets were found than can be listed");
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
