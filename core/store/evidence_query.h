// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"
#include "core/model/result.h"

#include <optional>
#include <vector>

/// Asking for evidence by pages, over the whole workspace.
namespace slipway::store {

class History;

/// Which evidence is asked for; what is empty is not asked.
struct EvidenceFilter
{
    model::ProjectId project;
    QString kind;
    QString plugin;
    std::optional<QDateTime> observedFrom;
    /// Each of its words must stand in a fact's key or text, in where it came from, or in the project's, the
    /// release's, the kind's, the source's or the environment's name or the commit. Case does not matter for
    /// letters of ASCII.
    QString text;
    std::optional<QDateTime> asOf; ///< recorded at or before; nothing: now

    bool operator==(const EvidenceFilter&) const = default;
};

struct EvidenceQuery
{
    EvidenceFilter filter;
    qint64 before = 0; ///< `next` of the page before; 0: from the newest on
    qint64 after = 0;  ///< only what came after that piece
    int limit = 200;   ///< pieces at most
    /// Records that are looked at: a page may hold fewer than `limit`, or none, and still have a next one, so
    /// that no single read takes long.
    int mostLooked = 20000;
};

/// One piece without its findings, and how many it has.
struct ListedEvidence
{
    qint64 sequence = 0; ///< in the order of arrival
    model::ProjectId project;
    qint64 findings = 0;
    model::Evidence evidence;
};

struct EvidencePage
{
    std::vector<ListedEvidence> pieces; ///< the last recorded first
    qint64 next = 0;                    ///< 0: there are no more
    qint64 newest = 0;                  ///< the newest piece there is, whether it fits or not
};

/// How many pieces of one kind a plugin gave for a project.
struct EvidenceCount
{
    model::ProjectId project;
    QString kind;
    QString plugin;
    qint64 pieces = 0;

    bool operator==(const EvidenceCount&) const = default;
};

struct EvidenceCounts
{
    std::vector<EvidenceCount> counts; ///< by project, kind, plugin
    qint64 upTo = 0;                   ///< the newest piece counted; count on from there
};

/// What a history can also do: give its evidence by pages. As History, it may be called from any thread and
/// may block.
class PagedEvidence
{
public:
    virtual ~PagedEvidence() = default;
    virtual model::Result<EvidencePage> listEvidence(const EvidenceQuery& query) = 0;
    virtual model::Result<EvidenceCounts> countEvidence(qint64 after,
                                                        const std::optional<QDateTime>& asOf) = 0;
};

/// One page of the evidence of all projects, the last recorded first, without findings.
[[nodiscard]] model::Result<EvidencePage> listEvidence(History& history, const EvidenceQuery& query);
/// How much there is of each kind, by project and plugin: of what came after that piece (0: of all).
[[nodiscard]] model::Result<EvidenceCounts> countEvidence(History& history, qint64 after = 0,
                                                          const std::optional<QDateTime>& asOf = {});

} // namespace slipway::store
