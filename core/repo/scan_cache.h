// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/cache_folder.h"
#include "core/repo/history_record.h"
#include "core/repo/scanner.h"

namespace slipway::repo {

/// What scans of one repository keep for the next one: whole reports, and what is known of the history. A
/// report is found again only if all that it depends on is the same: the program, the commit, every
/// reference, what the repository borrows from others, the options and the rules. See docs/adr/0015. One
/// thread.
class ScanCache
{
public:
    /// `request.cacheFolder` is not empty.
    explicit ScanCache(const ScanRequest& request);

    /// A digest of what the report depends on now; empty if it cannot be told, and the scan will say why.
    [[nodiscard]] QByteArray inputs(const model::Progress& progress) const;
    /// The report that was kept for these inputs.
    [[nodiscard]] std::optional<ScanReport> report(const QByteArray& inputs);
    void keepReport(const QByteArray& inputs, const ScanReport& report);

    /// Keeps which packs were found harmless, if there are more of them than were known.
    void keepHarmlessPacks();

    [[nodiscard]] std::shared_ptr<const HistoryRecord> history();
    void keepHistory(const HistoryRecord& record);

private:
    const ScanRequest& m_request;
    CacheFolder m_folder;
    QString m_name;             ///< of the repository, for file names
    QByteArray m_harmlessPacks; ///< as they were kept
};

} // namespace slipway::repo
