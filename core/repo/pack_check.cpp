// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/pack_check.h"

#include "core/repo/pack_index.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <mutex>
#include <numeric>
#include <set>
#include <utility>
#include <vector>

#include <sys/stat.h>

namespace slipway::repo {

using namespace model;

namespace {

constexpr uint32_t kMostObjects = 30'000'000;
constexpr uint32_t kNone = UINT32_MAX;
constexpr qint64 kWindow = 8 << 20; // of the pack that is mapped at a time
constexpr qint64 kLongestHeader = 64;
constexpr qint64 kChecksum = 20;
constexpr size_t kFieldsOfAState = 7; // of a file, see stateOf()
constexpr int kOffsetDelta = 6;
constexpr int kNamedDelta = 7;

Error broken(const QString& pack, const QString& what)
{
    return {ErrorCode::Corrupt, QStringLiteral("the repository is damaged (%1)").arg(what), pack,
            QStringLiteral("check it with: git fsck")};
}

/// The objects of one pack, and what each is built from.
class DeltaGraph
{
public:
    DeltaGraph(QFile& pack, const PackIndex& index)
        : m_pack(pack)
        , m_index(index)
        , m_size(pack.size())
    {
    }

    /// What is wrong; empty if nothing is.
    QString check()
    {
        listOffsets();
        for (size_t i = 0; i < m_offsets.size(); ++i) {
            if (!readBase(i))
                return QStringLiteral("an object is built from what is no object");
        }
        return followAll();
    }

private:
    void listOffsets();
    bool readBase(size_t object);
    QString followAll();
    [[nodiscard]] const unsigned char* headerAt(uint64_t offset);
    [[nodiscard]] uint32_t objectAt(uint64_t offset) const;

    QFile& m_pack;
    const PackIndex& m_index;
    const qint64 m_size;             ///< asking the file costs more than all the rest
    std::vector<uint64_t> m_offsets; ///< in order; the number of an object is its place here
    std::vector<uint32_t> m_firstOfPage;
    std::vector<uint32_t> m_bases; ///< kNone: whole
    uchar* m_window = nullptr;
    qint64 m_windowAt = 0;
    std::array<unsigned char, kLongestHeader> m_last{}; ///< bytes of the pack
};

constexpr int kPageBits = 12;

/// Sorts them by their page of the pack first, which takes a fifth of the time of sorting them at once.
void DeltaGraph::listOffsets()
{
    const auto end = static_cast<uint64_t>(std::max<qint64>(0, m_size - kChecksum));
    std::vector<uint64_t> found;
    found.reserve(m_index.count());
    m_firstOfPage.assign((end >> kPageBits) + 2, 0);
    for (uint32_t i = 0; i < m_index.count(); ++i) {
        const uint64_t offset = m_index.offsetOf(i);
        if (offset >= end)
            continue; // libgit2 says so when asked for it
        found.push_back(offset);
        ++m_firstOfPage[(offset >> kPageBits) + 1];
    }
    std::partial_sum(m_firstOfPage.begin(), m_firstOfPage.end(), m_firstOfPage.begin());
    std::vector<uint32_t> next = m_firstOfPage;
    m_offsets.resize(found.size());
    for (const uint64_t offset : found)
        m_offsets[next[offset >> kPageBits]++] = offset;
    for (size_t page = 0; page + 1 < m_firstOfPage.size(); ++page)
        std::sort(m_offsets.begin() + m_firstOfPage[page], m_offsets.begin() + m_firstOfPage[page + 1]);
    m_bases.assign(m_offsets.size(), kNone);
}

uint32_t DeltaGraph::objectAt(uint64_t offset) const
{
    const size_t page = offset >> kPageBits;
    if (page + 1 >= m_firstOfPage.size())
        return kNone;
    const auto to = m_offsets.begin() + m_firstOfPage[page + 1];
    const auto at = std::lower_bound(m_offsets.begin() + m_firstOfPage[page], to, offset);
    return at != to && *at == offset ? static_cast<uint32_t>(at - m_offsets.begin()) : kNone;
}

/// kLongestHeader bytes from there, zeros behind the pack's end; null if they cannot be read.
const unsigned char* DeltaGraph::headerAt(uint64_t offset)
{
    const auto at = static_cast<qint64>(offset);
    if (!m_window || at < m_windowAt || at + kLongestHeader > m_windowAt + kWindow) {
        if (m_window)
            m_pack.unmap(m_window);
        m_windowAt = at & ~qint64(0xFFFF);
        m_window = m_pack.map(m_windowAt, std::min(kWindow, m_size - m_windowAt));
    }
    const qint64 left = m_size - at;
    if (!m_window || left >= kLongestHeader)
        return m_window ? m_window + (at - m_windowAt) : nullptr;
    m_last.fill(0);
    std::copy_n(m_window + (at - m_windowAt), left, m_last.begin());
    return m_last.data();
}

/// False if the object is a delta of something that the pack has no object for.
bool DeltaGraph::readBase(size_t object)
{
    const uint64_t offset = m_offsets[object];
    const unsigned char* header = headerAt(offset);
    if (!header)
        return true; // libgit2 cannot read it either
    const int type = (header[0] >> 4) & 7;
    if (type != kOffsetDelta && type != kNamedDelta)
        return true;
    size_t at = 0;
    while ((header[at++] & 0x80) != 0) {
        if (at > 20)
            return true; // a size that libgit2 refuses
    }
    uint64_t base = UINT64_MAX;
    if (type == kNamedDelta) {
        const auto named = m_index.find(header + at);
        base = named ? m_index.offsetOf(*named) : UINT64_MAX;
        if (!named)
            return true; // libgit2 says so when asked for it
    } else {
        uint64_t back = header[at] & 0x7F;
        for (int i = 0; (header[at] & 0x80) != 0 && i < 10; ++i)
            back = ((back + 1) << 7) + (header[++at] & 0x7F);
        if (back == 0 || back >= offset)
            return true; // refused too
        base = offset - back;
    }
    m_bases[object] = objectAt(base);
    return m_bases[object] != kNone;
}

QString DeltaGraph::followAll()
{
    constexpr uint16_t kOpen = UINT16_MAX;
    std::vector<uint16_t> depths(m_bases.size(), 0); // from 1; 0: not known yet
    std::vector<uint32_t> chain;
    for (uint32_t i = 0; i < m_bases.size(); ++i) {
        uint32_t at = i;
        for (; depths[at] == 0 && m_bases[at] != kNone; at = m_bases[at]) {
            depths[at] = kOpen;
            chain.push_back(at);
            if (chain.size() > kLongestDeltaChain)
                return QStringLiteral("its deltas are more than %1 deep").arg(kLongestDeltaChain);
        }
        if (depths[at] == kOpen)
            return QStringLiteral("its deltas go round in a circle");
        int depth = std::max<int>(depths[at], 1);
        depths[at] = static_cast<uint16_t>(depth);
        for (; !chain.empty(); chain.pop_back()) {
            if (++depth > kLongestDeltaChain + 1)
                return QStringLiteral("its deltas are more than %1 deep").arg(kLongestDeltaChain);
            depths[chain.back()] = static_cast<uint16_t>(depth);
        }
    }
    return {};
}

/// What tells two states of a file apart.
std::vector<int64_t> stateOf(const QFile& file)
{
    struct stat now = {};
    if (fstat(file.handle(), &now) != 0)
        return {};
    return {static_cast<int64_t>(now.st_dev),
            static_cast<int64_t>(now.st_ino),
            now.st_size,
            now.st_mtim.tv_sec,
            now.st_mtim.tv_nsec,
            now.st_ctim.tv_sec,
            now.st_ctim.tv_nsec};
}

/// Packs that this process found harmless: those of a large repository take 0.1 s, and it may be asked for
/// again and again. Packs do not change, they are replaced.
class HarmlessPacks
{
public:
    using State = std::pair<std::vector<int64_t>, std::vector<int64_t>>; ///< of the index and the pack

    bool contains(const State& state)
    {
        const std::lock_guard lock(m_mutex);
        return m_states.contains(state);
    }
    void add(const State& state)
    {
        constexpr size_t kMost = 10'000;
        const std::lock_guard lock(m_mutex);
        if (m_states.size() >= kMost)
            m_states.clear();
        m_states.insert(state);
    }

    [[nodiscard]] std::set<State> all()
    {
        const std::lock_guard lock(m_mutex);
        return m_states;
    }

private:
    std::mutex m_mutex;
    std::set<State> m_states;
};

HarmlessPacks& harmlessOnes()
{
    static HarmlessPacks harmless;
    return harmless;
}

Status checkPack(const QString& indexPath)
{
    HarmlessPacks& harmless = harmlessOnes();
    QFile indexFile(indexPath);
    QFile pack(indexPath.chopped(3) + QStringLiteral("pack"));
    if (!indexFile.open(QIODevice::ReadOnly) || !pack.open(QIODevice::ReadOnly))
        return Done{}; // libgit2 passes over it too
    const HarmlessPacks::State state{stateOf(indexFile), stateOf(pack)};
    if (harmless.contains(state))
        return Done{};
    const uchar* bytes = indexFile.map(0, indexFile.size());
    const auto index = bytes ? PackIndex::over(bytes, static_cast<uint64_t>(indexFile.size())) : std::nullopt;
    if (!index)
        return broken(indexPath, QStringLiteral("the index of a pack is broken"));
    if (index->count() > kMostObjects)
        return Error{ErrorCode::LimitExceeded, QStringLiteral("a pack with more than 30,000,000 objects"),
                     indexPath, QStringLiteral("repack it: git repack -ad --max-pack-size=1g")};
    if (const QString what = DeltaGraph(pack, *index).check(); !what.isEmpty())
        return broken(pack.fileName(), what);
    harmless.add(state);
    return Done{};
}

/// The names of packs that it holds are opened as they are: none may lead out of the folder.
Status checkMultiPackIndex(const QString& path)
{
    constexpr qint64 kHeader = 12;
    constexpr qint64 kChunk = 12; // of the table of chunks: a name of four letters and an offset
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() < kHeader + kChunk)
        return Done{};
    const uchar* bytes = file.map(0, file.size());
    for (int i = 0; bytes && i < bytes[6] && kHeader + (i + 2) * kChunk <= file.size(); ++i) {
        const uchar* chunk = bytes + kHeader + i * kChunk;
        if (std::memcmp(chunk, "PNAM", 4) != 0)
            continue;
        const auto size = static_cast<uint64_t>(file.size());
        const uint64_t from = std::min(qFromBigEndian<uint64_t>(chunk + 4), size);
        const uint64_t to = std::clamp(qFromBigEndian<uint64_t>(chunk + kChunk + 4), from, size);
        if (std::find(bytes + from, bytes + to, '/') != bytes + to)
            return broken(path, QStringLiteral("an index names packs elsewhere"));
    }
    return Done{};
}

} // namespace

QByteArray harmlessPacks()
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    for (const auto& [index, pack] : harmlessOnes().all()) {
        for (const auto* state : {&index, &pack}) {
            out << static_cast<quint8>(state->size());
            for (const int64_t value : *state)
                out << static_cast<qint64>(value);
        }
    }
    return bytes;
}

void recallHarmlessPacks(const QByteArray& packs)
{
    QDataStream in(packs);
    while (!in.atEnd()) {
        std::array<std::vector<int64_t>, 2> states;
        for (std::vector<int64_t>& state : states) {
            quint8 count = 0;
            in >> count;
            for (quint8 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
                qint64 value = 0;
                in >> value;
                state.push_back(value);
            }
        }
        if (in.status() != QDataStream::Ok || states[0].size() != kFieldsOfAState ||
            states[1].size() != kFieldsOfAState)
            return;
        harmlessOnes().add({std::move(states[0]), std::move(states[1])});
    }
}

Status checkPacks(const QString& folder)
{
    const QDir packs(folder);
    if (const Status checked = checkMultiPackIndex(packs.filePath(QStringLiteral("multi-pack-index")));
        !checked)
        return checked.error();
    for (const QString& name : packs.entryList({QStringLiteral("*.idx")}, QDir::Files | QDir::Hidden)) {
        if (const Status checked = checkPack(packs.filePath(name)); !checked)
            return checked.error();
    }
    return Done{};
}

} // namespace slipway::repo
