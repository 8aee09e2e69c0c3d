// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/history_record.h"

#include <algorithm>

namespace slipway::repo {

namespace {

/// Numbers as this machine has them: the file does not travel.
class ByteWriter
{
public:
    template<class T>
    void put(T value)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    void putText(const QByteArray& text)
    {
        put(static_cast<uint32_t>(text.size()));
        m_bytes.append(text);
    }
    void putCount(size_t count) { put(static_cast<uint32_t>(count)); }
    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// Past the end everything is zero and hasFailed().
class ByteReader
{
public:
    explicit ByteReader(const QByteArray& bytes)
        : m_at(bytes.constData())
        , m_left(static_cast<size_t>(bytes.size()))
    {
    }

    template<class T>
    T take()
    {
        T value{};
        if (const char* from = skip(sizeof value))
            std::memcpy(&value, from, sizeof value);
        return value;
    }
    QByteArray takeText()
    {
        const auto size = take<uint32_t>();
        const char* from = skip(size);
        return from ? QByteArray(from, static_cast<qsizetype>(size)) : QByteArray();
    }
    /// How many elements of at least `size` bytes follow; 0 if so many cannot.
    size_t takeCount(size_t size)
    {
        const size_t count = take<uint32_t>();
        m_hasFailed = m_hasFailed || count > m_left / size;
        return m_hasFailed ? 0 : count;
    }
    void fail() { m_hasFailed = true; }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    [[nodiscard]] bool isAtEnd() const { return m_left == 0; }

private:
    const char* skip(size_t size)
    {
        if (m_hasFailed || size > m_left) {
            m_hasFailed = true;
            return nullptr;
        }
        const char* from = m_at;
        m_at += size;
        m_left -= size;
        return from;
    }

    const char* m_at;
    size_t m_left;
    bool m_hasFailed = false;
};

void putGraph(ByteWriter& out, const CommitGraph& graph)
{
    out.putCount(graph.commits.size());
    for (uint32_t row = 0; row < graph.commits.size(); ++row) {
        const GraphCommit& commit = graph.commits[row];
        out.put(commit.id);
        out.put(commit.tree);
        out.put(commit.time);
        out.put(static_cast<uint16_t>(commit.parentCount));
        for (const uint32_t parent : graph.parentsOf(row))
            out.put(parent);
    }
}

std::shared_ptr<const CommitGraph> takeGraph(ByteReader& in)
{
    auto graph = std::make_shared<CommitGraph>();
    const size_t count = in.takeCount(2 * GIT_OID_RAWSZ + sizeof(qint64) + sizeof(uint16_t));
    graph->commits.reserve(count);
    for (size_t row = 0; row < count && !in.hasFailed(); ++row) {
        GraphCommit commit;
        commit.id = in.take<git_oid>();
        commit.tree = in.take<git_oid>();
        commit.time = in.take<qint64>();
        commit.parentsFrom = static_cast<uint32_t>(graph->parents.size());
        commit.parentCount = in.take<uint16_t>();
        for (uint32_t i = 0; i < commit.parentCount && !in.hasFailed(); ++i) {
            graph->parents.push_back(in.take<uint32_t>());
            if (graph->parents.back() >= row)
                in.fail(); // parents come first, and all are there
        }
        graph->commits.push_back(commit);
    }
    return graph;
}

struct Bounds
{
    size_t paths;
    size_t commits;
};

BlobPlace takePlace(ByteReader& in, const Bounds& bounds)
{
    const BlobPlace place{in.take<uint32_t>(), in.take<uint32_t>()};
    if (place.path >= bounds.paths || place.commit >= bounds.commits)
        in.fail();
    return place;
}

void putBlobs(ByteWriter& out, const HistoryBlobs& blobs)
{
    out.putCount(blobs.paths.size());
    for (const QByteArray& path : blobs.paths)
        out.putText(path);
    out.putCount(blobs.places.size());
    for (uint32_t blob = 0; blob < blobs.places.size(); ++blob) {
        out.put(blobs.ids.idOf(blob));
        out.put(blobs.places[blob]);
    }
    out.putCount(blobs.others.size());
    for (const auto& [blob, others] : blobs.others) {
        out.put(blob);
        out.put(static_cast<uint8_t>(others.size()));
        for (const BlobPlace& other : others)
            out.put(other);
    }
    out.put(static_cast<uint64_t>(blobs.counts.trees));
    out.put(blobs.counts.pathBytes);
    out.putCount(blobs.counts.treesAtSeveralPaths.size());
    for (const auto& [tree, paths] : blobs.counts.treesAtSeveralPaths) {
        out.put(tree);
        out.put(paths);
    }
}

void takeOthers(ByteReader& in, const Bounds& bounds, HistoryBlobs& blobs)
{
    for (size_t left = in.takeCount(sizeof(uint32_t) + 1); left > 0 && !in.hasFailed(); --left) {
        const auto blob = in.take<uint32_t>();
        const auto count = in.take<uint8_t>();
        if (blob >= blobs.places.size() || count > kMostPathsOfABlob)
            return in.fail();
        std::vector<BlobPlace>& others = blobs.others[blob];
        for (int i = 0; i < count && !in.hasFailed(); ++i)
            others.push_back(takePlace(in, bounds));
    }
}

HistoryBlobs takeBlobs(ByteReader& in, const CommitGraph& graph)
{
    HistoryBlobs blobs;
    for (const GraphCommit& commit : graph.commits)
        blobs.commits.push_back(commit.id);
    for (size_t left = in.takeCount(sizeof(uint32_t)); left > 0 && !in.hasFailed(); --left)
        blobs.paths.push_back(in.takeText());
    const Bounds bounds{blobs.paths.size(), graph.commits.size()};
    const size_t count = in.takeCount(GIT_OID_RAWSZ + sizeof(BlobPlace));
    blobs.places.reserve(count);
    for (size_t left = count; left > 0 && !in.hasFailed(); --left) {
        if (!blobs.ids.insert(in.take<git_oid>()).second)
            in.fail();
        blobs.places.push_back(takePlace(in, bounds));
    }
    takeOthers(in, bounds, blobs);
    blobs.counts.trees = in.take<uint64_t>();
    blobs.counts.pathBytes = in.take<qint64>();
    for (size_t left = in.takeCount(GIT_OID_RAWSZ + 1); left > 0 && !in.hasFailed(); --left) {
        const auto tree = in.take<git_oid>();
        blobs.counts.treesAtSeveralPaths.emplace_back(tree, in.take<uint8_t>());
    }
    return blobs;
}

} // namespace

std::optional<QByteArray> encodeRecord(const HistoryRecord& record)
{
    const size_t commits = record.graph->commits.size() + record.graph->parents.size();
    const size_t blobs = record.blobs.places.size() + record.blobs.others.size();
    const size_t size = 64 * commits + 48 * blobs + static_cast<size_t>(record.blobs.counts.pathBytes);
    if (size > static_cast<size_t>(kLargestRecord))
        return std::nullopt;
    ByteWriter out;
    out.putText(record.rules);
    out.putText(record.skips);
    putGraph(out, *record.graph);
    putBlobs(out, record.blobs);
    for (const ContentState state : record.states)
        out.put(state);
    QByteArray bytes = out.take();
    return bytes.size() <= kLargestRecord ? std::optional(std::move(bytes)) : std::nullopt;
}

std::shared_ptr<const HistoryRecord> decodeRecord(const QByteArray& bytes)
{
    ByteReader in(bytes);
    auto record = std::make_shared<HistoryRecord>();
    record->rules = in.takeText();
    record->skips = in.takeText();
    record->graph = takeGraph(in);
    record->blobs = takeBlobs(in, *record->graph);
    record->states.reserve(record->blobs.places.size());
    for (size_t left = record->blobs.places.size(); left > 0 && !in.hasFailed(); --left) {
        record->states.push_back(in.take<ContentState>());
        if (record->states.back() > ContentState::TooLarge)
            in.fail();
    }
    return in.hasFailed() || !in.isAtEnd() ? nullptr : record;
}

} // namespace slipway::repo
