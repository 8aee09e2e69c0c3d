// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/history_blobs.h"

namespace slipway::repo {

/// What is known of a content without reading it again.
enum class ContentState : uint8_t
{
    Unknown,          ///< also: something was found in it
    HoldsNothing,     ///< whatever its path
    HoldsNothingHere, ///< under the paths that the record has of it
    TooLarge          ///< text that is larger than what is searched
};

/// What a search of a whole history leaves for the next one of the same repository. Holds nothing of any
/// content: where a secret was found, the content is searched again.
struct HistoryRecord
{
    QByteArray rules; ///< digest of those by which `states` holds
    QByteArray skips; ///< digest of what decided which paths `blobs` has
    std::shared_ptr<const CommitGraph> graph;
    HistoryBlobs blobs;               ///< whole, of the commits of `graph`
    std::vector<ContentState> states; ///< by blob
};

inline constexpr qint64 kLargestRecord = 128 << 20; ///< bytes

/// For files that only this program reads. Nothing if it would be larger than kLargestRecord.
[[nodiscard]] std::optional<QByteArray> encodeRecord(const HistoryRecord& record);
/// Null if they are not what encodeRecord() gave; any bytes are safe.
[[nodiscard]] std::shared_ptr<const HistoryRecord> decodeRecord(const QByteArray& bytes);

} // namespace slipway::repo
