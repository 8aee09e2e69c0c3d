// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fact.h"
#include "core/model/ids.h"
#include "core/model/words.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace slipway::model {

/// Which plugin observed it. (plugin, instance) names a source.
struct SourceRef
{
    QString plugin; ///< "repository" for the built-in scanner, otherwise a plugin's id
    QString version;
    QString instance; ///< the configured source's name; "default" where there is only one

    bool operator==(const SourceRef&) const = default;
};

/// What the evidence is about. Empty parts are not claimed.
struct Subject
{
    QString project; ///< the project's name
    CommitId commit;
    QString release; ///< the release's name
    QString environment;

    bool operator==(const Subject&) const = default;
};

/// One located problem, or for level None the place that shows why a fact holds.
struct Finding
{
    QString rule; ///< the fact key or the tool's rule id
    FindingLevel level = FindingLevel::Note;
    QString path; ///< inside the repository, forward slashes; text, never opened
    int line = 0; ///< 1-based; 0 where the whole file is meant
    QString message;

    bool operator==(const Finding&) const = default;
};

/// Where the facts were read from.
struct Provenance
{
    QString uri;
    QString sha256; ///< 64 hex digits, or empty where the source has no bytes to hash

    bool operator==(const Provenance&) const = default;
};

/// An immutable record: facts about a subject, who observed them, when, from what. Times are UTC.
struct Evidence
{
    EvidenceId id;
    QString kind; ///< "repository-scan", "test-run", "coverage", …
    SourceRef source;
    Subject subject;
    QDateTime observedAt;
    std::optional<QDateTime> expiresAt;
    std::vector<Fact> facts;
    std::vector<Finding> findings;
    std::vector<Provenance> provenance;
    QString correlationId;
    /// When the store acknowledged it; invalid before that. "As of t" counts only recordedAt <= t.
    QDateTime recordedAt;

    bool operator==(const Evidence&) const = default;
};

} // namespace slipway::model
