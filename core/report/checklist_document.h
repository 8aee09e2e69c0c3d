// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"
#include "core/report/report_language.h"
#include "core/report/told_findings.h"

#include <QTimeZone>

#include <QDateTime>

#include <tuple>

namespace slipway::report {

enum class PageSize
{
    A4,
    Letter
};

/// How a checklist is arranged. Paper of a former arrangement is verified by printing it so again.
enum class Arrangement
{
    Former = 1,   ///< rows as the policy has them, the path to Go and the sign-offs at the end
    PathFirst = 2 ///< what stands in the way on the first page, with the sign-offs; failing rows first
};

struct ReportOptions
{
    QTimeZone zone = QTimeZone::utc(); ///< in which times are printed
    PageSize pageSize = PageSize::A4;
    QString language = QStringLiteral("en"); ///< one of reportLanguages()
    bool withExposure = false; ///< with what shipping it as it is may cost; people outside need not read that
    Arrangement arrangement = Arrangement::PathFirst;
    QString confidentiality = {};            ///< one line on every page; as checkConfidentiality()
    bool withEvidence = false;               ///< with every piece of evidence, after all else
    std::vector<ToldFindings> findings = {}; ///< of the evidence, which the dossier's is without
    /// What the evaluation says is in the language too. Paper of before 0061 said that in English.
    bool explains = true;
    QByteArray logo = {}; ///< a PNG or an SVG, on the first page of a PDF; empty: none
};

inline constexpr qsizetype kLongestConfidentiality = 120; ///< characters

/// InvalidInput: longer, or more than a line of printable text.
[[nodiscard]] model::Status checkConfidentiality(const QString& text);

/// The zone of this machine; UTC where it has none that is known by a name.
[[nodiscard]] QTimeZone localZone();

/// One line of the checklist, in words.
struct ChecklistRow
{
    model::ResultState state = model::ResultState::Unknown;
    model::Severity severity = model::Severity::Minor;
    QString criterion;
    QString question;
    QString sources; ///< "perf/summary.json, sre-lead": what answered it, and who sees to it by when
    QString measured;
    QString required;
    QString explanation;
    QString file; ///< that shows it, by its path in the repository; empty if none does

    bool operator==(const ChecklistRow&) const = default;
};

struct ChecklistGroup
{
    model::Characteristic characteristic = model::Characteristic::Stability;
    std::vector<ChecklistRow> rows;
};

/// One step of the path to Go.
struct PathLine
{
    ChecklistRow
        row;       ///< the criterion, its sources left out; of a release that it waits for: what is in words
    QString owner; ///< "ada (sre-lead), by 2 Dec"
    QString toDo;  ///< "Raise the load test's target rate."

    /// "Load tested to 2x (ada (sre-lead), by 2 Dec): Raise the load test's target rate."
    [[nodiscard]] QString words(const ReportLanguage& language) const;
    /// "ada (sre-lead), by 2 Dec: Raise the load test's target rate."
    [[nodiscard]] QString whoDoesWhat(const ReportLanguage& language) const;
    /// Of a release that it waits for, which no group has a row of.
    [[nodiscard]] bool isDependency() const { return row.criterion.isEmpty(); }
    bool operator==(const PathLine&) const = default;
};

struct SummaryTile
{
    QString label;
    QString value;
};

struct SignOffLine
{
    QString role;
    QString by;     ///< empty while nobody has signed
    QString status; ///< "signed 23 Nov 16:02, key SHA256:AbCdEfGhIj", "void, signed on 5be01d7", "waiting"
};

/// Where a piece of evidence was read.
struct EvidenceSource
{
    QString where;  ///< a file or an address; or "and 3 more"
    QString sha256; ///< of what was read; empty: not known

    /// "perf/summary.json (SHA-256 9f2c…)"
    [[nodiscard]] QString words() const;
};

/// One piece of evidence, in words. Facts and criteria are cut, and say so, where one is as long as a
/// paragraph.
struct EvidenceEntry
{
    QString title; ///< "load-test, k6 1.2.0, perf lab"
    QString when;
    QStringList facts; ///< "load.p95_ms 412 ms", "load.ratio 1.4"; at the end "and 10 more"
    std::vector<EvidenceSource> sources;
    QStringList
        findings;       ///< "3 findings", "Error: gosec.G404, main.go:12: weak random numbers"; "and 2 more"
    QStringList judged; ///< "Criteria that rest on it: Load tested to 2x (fail)", "Soak tested (pass)"

    [[nodiscard]] QString factsText() const;  ///< in one paragraph
    [[nodiscard]] QString judgedText() const; ///< in one paragraph
};

inline const QString kBetweenFacts = QStringLiteral(" \u00b7 ");
inline const QString kBetweenCriteria = QStringLiteral("; ");

/// A release's checklist as every format tells it. Times are already words in the options' zone.
struct ChecklistDocument
{
    ReportLanguage language;  ///< of what it says by itself
    model::ReleaseId release; ///< whose it is: titles of several can be the same
    QString title;            ///< "payments-api 4.2.0-rc3"
    QString subtitle; ///< "Release-readiness checklist, commit a91f3c2 on release/4.2, launch Wed 25 Nov 2026
                      ///< 10:00 UTC"
    bool isSample = false;
    model::Verdict verdict = model::Verdict::NoEvidence;
    QString verdictWord;
    int passed = 0;     ///< criteria
    int applicable = 0; ///< criteria
    QString reasonLead; ///< "Why no-go."
    QString reason;
    std::vector<SummaryTile> tiles;
    Arrangement arrangement = Arrangement::PathFirst;
    std::vector<ChecklistGroup> groups; ///< groups with applicable criteria, in the characteristics' order
    QStringList notApplicable;          ///< the questions that do not apply to this release, and who said why
    std::vector<PathLine> pathToGo;     ///< cheapest first
    QStringList said;    ///< the decision that holds, its conditions, and the waivers that are asked for
    QString changesLead; ///< "Turned since the last review, 24 Nov 2026 14:32 UTC"
    QStringList changes; ///< "Load tested to 2x: pass to fail (2.1x to 1.4x)", worse first
    std::vector<SignOffLine> signOffs;
    QString confidentiality;             ///< empty: nothing is said
    std::vector<EvidenceEntry> evidence; ///< newest first; empty: it was not asked for, or there is none
    QString snapshotSha256;
    QString takenAt; ///< "24 Nov 2026 14:32 UTC"
    QDateTime at;    ///< the same moment
    QString policy;  ///< "production-grade 1.0.0"
};

/// The question as a page shows it: blockers say that they are.
[[nodiscard]] QString questionText(const ChecklistRow& row, const ReportLanguage& language);

/// How soon a row needs somebody, the smallest first: what fails, is stale or unknown, then what nears it,
/// then what is waived; blockers first in each.
using Attention = std::tuple<int, int, int>;
[[nodiscard]] Attention attention(const ChecklistRow& row);
/// A release that it waits for comes after the blockers.
[[nodiscard]] Attention attention(const PathLine& line);
/// A blocker that stands in the way: it fails, is stale or unknown.
[[nodiscard]] bool isOpenBlocker(const ChecklistRow& row);

/// What it says is in the language of the options; the snapshot that it names is the dossier's, in English.
/// `snapshotSha256` is for who has it already: naming a snapshot takes as long as all the rest. Empty: it is
/// made.
[[nodiscard]] ChecklistDocument makeDocument(const readiness::Dossier& dossier, const ReportOptions& options,
                                             const QString& snapshotSha256 = {});

} // namespace slipway::report
