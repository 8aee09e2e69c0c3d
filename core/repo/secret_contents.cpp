// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/secret_contents.h"

#include "core/repo/detectors/text_lines.h"

#include <numeric>

namespace slipway::repo {

using namespace model;

namespace {

bool hasPlace(const HistoryBlobs& blobs, uint32_t number, const QByteArray& path)
{
    if (blobs.paths[blobs.places[number].path] == path)
        return true;
    const auto others = blobs.others.find(number);
    return others != blobs.others.end() &&
           std::any_of(others->second.begin(), others->second.end(),
                       [&](const BlobPlace& other) { return blobs.paths[other.path] == path; });
}

} // namespace

SecretContents::SecretContents(const SecretTarget& target, const Progress& progress)
    : m_target(target)
    , m_progress(progress)
{
    m_blobs.isWhole = false;
}

Status SecretContents::list(const RawObjects& objects)
{
    if (m_target.withHistory) {
        if (const Status listed = listBlobs(objects); !listed)
            return listed.error();
    }
    m_listedBlobs = m_blobs.places.size();
    m_listedPaths = m_blobs.paths.size();
    addTree();
    return Done{};
}

void SecretContents::addTree()
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

void SecretContents::addTreePath(uint32_t number, const QByteArray& path)
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

bool SecretContents::hasPath(const std::vector<Place>& places, const QByteArray& path) const
{
    return std::any_of(places.begin(), places.end(),
                       [&](const Place& place) { return m_blobs.paths[place.path] == path; });
}

/// Where the content is in the tree, then where else it was in the history.
std::vector<SecretContents::Place> SecretContents::placesOf(uint32_t number) const
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

void SecretContents::sortAsStored(std::vector<uint32_t>& order, const RawObjects& objects) const
{
    constexpr size_t kFew = 5000;
    if (order.size() <= kFew)
        return;
    std::vector<uint32_t> ranks(m_blobs.places.size(), OidTable::kNone);
    uint32_t rank = 0;
    objects.forEach([&](const git_oid& id) {
        const uint32_t number = m_blobs.ids.find(id);
        if (number != OidTable::kNone && ranks[number] == OidTable::kNone)
            ranks[number] = rank++;
        return rank % 4096 != 0 || !m_progress.isCancelled();
    });
    std::stable_sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) { return ranks[a] < ranks[b]; });
}

/// Of several heads nothing is known and nothing is kept: which are searched changes with every reference.
Status SecretContents::listAllHeads(const RawObjects& objects, const PathSkip& skip)
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

Status SecretContents::listBlobs(const RawObjects& objects)
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

/// Holding nothing under some paths is nothing under fewer.
bool SecretContents::areKnown(const std::vector<Place>& places, uint32_t knownNumber) const
{
    return std::all_of(places.begin(), places.end(), [&](const Place& place) {
        return !place.isLast && hasPlace(m_target.known->blobs, knownNumber, m_blobs.paths[place.path]);
    });
}

/// The list has every path at which the content was searched.
bool SecretContents::hasAllPaths(uint32_t number) const
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

std::shared_ptr<HistoryRecord> SecretContents::takeRecord(std::vector<ContentState> states)
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
    record->states = std::move(states);
    record->states.resize(m_listedBlobs);
    return record;
}

} // namespace slipway::repo
