// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

#include <QTimeZone>

#include <QDateTime>

namespace slipway::report {

enum class PageSize
{
    A4,
    Letter
};

struct ReportOptions
{
    QTimeZone zone = QTimeZone::utc(); ///< in which times are printed
    PageSize pageSize = PageSize::A4;
    QString language = QStringLiteral("en");
    bool withExposure = false; ///< with what shipping it as it is may cost; people outside need not read that
};

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

/// A release's checklist as every format tells it. Times are already words in the options' zone.
struct ChecklistDocument
{
    QString title;    ///< "payments-api 4.2.0-rc3"
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
    std::vector<ChecklistGroup> groups; ///< groups with applicable criteria, in the characteristics' order
    QStringList notApplicable;          ///< the questions that do not apply to this release, and who said why
    std::vector<QString> pathToGo;
    QStringList said;    ///< the decision that holds, its conditions, and the waivers that are asked for
    QString changesLead; ///< "Turned since the last review, 24 Nov 2026 14:32 UTC"
    QStringList changes; ///< "Load tested to 2x: pass to fail (2.1x to 1.4x)", worse first
    std::vector<SignOffLine> signOffs;
    QString snapshotSha256;
    QString takenAt; ///< "24 Nov 2026 14:32 UTC"
    QDateTime at;    ///< the same moment
    QString policy;  ///< "production-grade 1.0.0"
};

[[nodiscard]] ChecklistDocument makeDocument(const readiness::Dossier& dossier, const ReportOptions& options);

} // namespace slipway::report
