// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/secret_scan.h"

#include "core/repo/history_blobs.h"

#include <QCryptographicHash>

#include <future>
#include <numeric>
#include <thread>

namespace slipway::repo {

using namespace model;
using namespace secrets;

namespace {

constexpr size_t kLargestBlob = 8 << 20;
constexpr size_t kBatch = 64;

Error cancelled()
{
    return {ErrorCode::Cancelled, QStringLiteral("the scan was stopped"), {}, {}};
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

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
    void run(const RawObjects& objects);
    [[nodiscard]] SecretReport conclude() const;
    [[nodiscard]] size_t size() const { return m_blobs.places.size(); }

private:
    [[nodiscard]] bool isSkipped(std::string_view path) const
    {
        return m_target.rules->skipsPath(path) || m_target.ignored->ignoresPath(path);
    }
    void addTree();
    void findPaths();
    void sortByPlace(const RawObjects& objects);
    void searchOne(const RawObjects& objects, SecretSearch& search, uint32_t number);
    void remember(const QByteArray& path, bool isTooLarge, bool isInTree);

    const SecretTarget& m_target;
    const Progress& m_progress;
    SecretProgress& m_counts;
    HistoryBlobs m_blobs;
    std::vector<uint32_t> m_treePaths; ///< by blob: index of its path in the tree, or kNone
    std::vector<uint32_t> m_order;     ///< blobs in the order in which they are read best
    std::atomic<size_t> m_next = 0;
    SecretLedger m_ledger;
    std::mutex m_mutex;
    int m_unreadInTree = 0;
    int m_unread = 0;
    int m_tooLarge = 0;
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
        const auto pathNumber = static_cast<uint32_t>(m_blobs.paths.size());
        if (isNew) {
            m_blobs.places.push_back({pathNumber, OidTable::kNone});
            m_treePaths.push_back(OidTable::kNone);
        }
        if (m_treePaths[number] != OidTable::kNone)
            continue; // the same content under another path
        m_blobs.paths.push_back(path);
        m_treePaths[number] = pathNumber;
    }
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
        const bool isInTree = m_treePaths[number] != OidTable::kNone;
        const uint32_t path = isInTree ? m_treePaths[number] : m_blobs.places[number].path;
        if (!found[path].empty())
            m_ledger.add(found[path], {m_blobs.paths[path], m_blobs.places[number].commit, isInTree},
                         m_blobs.commits);
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
        auto listed = listHistory(objects, {m_target.commit}, skip, m_progress);
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

void Search::remember(const QByteArray& path, bool isTooLarge, bool isInTree)
{
    const std::lock_guard lock(m_mutex);
    if (isTooLarge) {
        ++m_tooLarge;
        const QString text = QString::fromUtf8(path);
        if (m_tooLargeExample.isEmpty() || text < m_tooLargeExample)
            m_tooLargeExample = text;
    } else {
        ++(isInTree ? m_unreadInTree : m_unread);
    }
}

void Search::searchOne(const RawObjects& objects, SecretSearch& search, uint32_t number)
{
    const BlobPlace& place = m_blobs.places[number];
    const bool isInTree = m_treePaths[number] != OidTable::kNone;
    const QByteArray& path = m_blobs.paths[isInTree ? m_treePaths[number] : place.path];
    const git_oid& id = m_blobs.ids.idOf(number);
    const RawObject object = objects.read(id, kLargestBlob);
    if (object.type() != GIT_OBJECT_BLOB) {
        remember(path, objects.headerOf(id).second > kLargestBlob, isInTree);
        return;
    }
    const QByteArray commit = place.commit == OidTable::kNone
                                  ? QByteArray()
                                  : toCommitId(m_blobs.commits[place.commit]).hex().toLatin1();
    const auto hits = search.search({object.bytes(), viewOf(path), viewOf(commit)});
    if (!hits.empty())
        m_ledger.add(hits, {path, place.commit, isInTree}, m_blobs.commits);
}

void Search::run(const RawObjects& objects)
{
    SecretSearch search(*m_target.rules, [this] { return m_progress.isCancelled(); });
    for (;;) {
        const size_t from = m_next.fetch_add(kBatch);
        if (from >= m_order.size())
            return;
        const size_t to = std::min(m_order.size(), from + kBatch);
        for (size_t i = from; i < to; ++i) {
            if (m_progress.isCancelled())
                return;
            searchOne(objects, search, m_order[i]);
        }
        m_counts.done += to - from;
    }
}

SecretReport Search::conclude() const
{
    SecretReport report;
    report.totals = m_ledger.conclude(m_blobs.commits);
    report.isTreeWhole = m_unreadInTree == 0 && !report.totals.isCut;
    report.isHistoryWhole = m_blobs.isWhole && m_unread == 0 && report.isTreeWhole;
    report.notes = m_target.rules->notes() + m_blobs.notes;
    if (m_unreadInTree + m_unread > 0)
        report.notes +=
            QStringLiteral("%1 files were not searched for secrets because they are missing or broken")
                .arg(m_unreadInTree + m_unread);
    if (m_tooLarge > 0)
        report.notes += QStringLiteral("%1 files larger than 8 MiB were not searched for secrets, such as %2")
                            .arg(m_tooLarge)
                            .arg(m_tooLargeExample);
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
    std::vector<std::future<void>> others;
    for (unsigned int i = 1; i < threads && search.size() > kBatch; ++i) {
        others.push_back(std::async(std::launch::async, [&search, &target] {
            if (const auto own = RawObjects::open(target.path))
                search.run(*own);
        }));
    }
    search.run(*objects);
    for (const std::future<void>& other : others)
        other.wait();
    if (progress.isCancelled())
        return cancelled();
    return search.conclude();
}

} // namespace slipway::repo
