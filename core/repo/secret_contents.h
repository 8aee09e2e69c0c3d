// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/history_blobs.h"
#include "core/repo/secret_scan.h"

namespace slipway::repo {

/// Every content that is searched for secrets, by number, and the places that it has in the tree and in the
/// history. Once listed it does not change, and any thread may read it. Borrows what it is made with.
class SecretContents
{
public:
    struct Place
    {
        uint32_t path;
        uint32_t commit;
        bool isInTree;
        bool isLast; ///< stands for all that are not kept
    };

    SecretContents(const SecretTarget& target, const model::Progress& progress);

    [[nodiscard]] model::Status list(const RawObjects& objects);

    [[nodiscard]] const HistoryBlobs& blobs() const { return m_blobs; }
    [[nodiscard]] size_t count() const { return m_blobs.places.size(); }
    [[nodiscard]] const git_oid& idOf(uint32_t number) const { return m_blobs.ids.idOf(number); }
    [[nodiscard]] const QByteArray& pathOf(const Place& place) const { return m_blobs.paths[place.path]; }

    /// Where the content is in the tree, then where else it was in the history.
    [[nodiscard]] std::vector<Place> placesOf(uint32_t number) const;
    /// The list has every path at which the content was searched.
    [[nodiscard]] bool hasAllPaths(uint32_t number) const;
    /// The known record has all these places: holding nothing under some paths is nothing under fewer.
    [[nodiscard]] bool areKnown(const std::vector<Place>& places, uint32_t knownNumber) const;

    /// Puts numbers in the order in which they are stored: few are quicker looked up one by one.
    void sortAsStored(std::vector<uint32_t>& order, const RawObjects& objects) const;

    /// For the next search, with the states found; null unless all is whole: what is missing may come.
    /// Nothing is left here.
    [[nodiscard]] std::shared_ptr<HistoryRecord> takeRecord(std::vector<ContentState> states);

private:
    [[nodiscard]] bool isSkipped(std::string_view path) const
    {
        return m_target.rules->skipsPath(path) || m_target.ignored->ignoresPath(path);
    }
    [[nodiscard]] bool hasPath(const std::vector<Place>& places, const QByteArray& path) const;
    [[nodiscard]] model::Status listBlobs(const RawObjects& objects);
    [[nodiscard]] model::Status listAllHeads(const RawObjects& objects, const PathSkip& skip);
    void addTree();
    void addTreePath(uint32_t number, const QByteArray& path);

    const SecretTarget& m_target;
    const model::Progress& m_progress;
    std::shared_ptr<const CommitGraph> m_graph;
    HistoryBlobs m_blobs;
    size_t m_listedBlobs = 0; ///< of m_blobs; those after it are only in the tree
    size_t m_listedPaths = 0;
    std::vector<uint32_t> m_treePaths; ///< by blob: index of its path in the tree, or kNone
    std::unordered_map<uint32_t, std::vector<uint32_t>> m_otherTreePaths; ///< as HistoryBlobs::others
};

} // namespace slipway::repo
