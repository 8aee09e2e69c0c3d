// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/report/checklist_measures.h"
#include "views/report/path_layout.h"

#include <optional>
#include <vector>

namespace slipway::views {

enum class PieceKind
{
    Header,
    GroupHeading,
    Row,
    NotApplicable,
    Changes,
    PathHeading,
    PathStep,
    PathRest, ///< how many steps are not shown
    FormerPath,
    Said,
    SignOffs,
    EvidenceHeading,
    Evidence
};

/// Something placed on a page, whole.
struct Piece
{
    PieceKind kind = PieceKind::Row;
    double y = 0;
    double height = 0;
    size_t group = 0; ///< of Evidence: which part of it
    size_t row = 0;   ///< in the group; of PathStep and Evidence: which; of PathRest: how many were to be
                      ///< shown; of NotApplicable, Changes, Said and SignOffs: the first that the piece shows
    bool isContinued = false; ///< a heading repeated on a later page
};

struct PrintedPage
{
    std::vector<Piece> pieces;
};

inline constexpr double kSignOffHeight = 66;
inline constexpr double kSignOffHeading = 18; ///< above the first line of them
inline constexpr size_t kSignOffsInALine = 4;

/// Places everything on pages: rows are never split, a heading is never the last thing on a page and is
/// repeated where its group goes on; evidence is split where it is higher than a page. The path to Go comes
/// first: so many of its criteria, or as many as the first page has room for, and no more than
/// kPathStepsShown. A line of sign-offs stands at the foot of the first page. Pure measuring; painting comes
/// after, when the number of pages is known.
[[nodiscard]] std::vector<PrintedPage> layOut(const report::ChecklistDocument& document,
                                              const PageMetrics& metrics,
                                              std::optional<size_t> pathSteps = std::nullopt);
/// What a piece says above what it shows: "Security, continued"; of a header, the title. Empty: nothing.
[[nodiscard]] QString headingText(const report::ChecklistDocument& document, const Piece& piece);

} // namespace slipway::views
