// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/checklist_document.h"
#include "views/report/text_block.h"

#include <QSizeF>

#include <optional>
#include <vector>

namespace slipway::views {

/// Measures of the page, in points.
struct PageMetrics
{
    QSizeF page;
    double margin = 40;
    double footer = 34; ///< kept free above the lower margin
    double logo = 0;    ///< kept free for one above the title

    [[nodiscard]] double width() const { return page.width() - 2 * margin; }
    [[nodiscard]] double bottom() const { return page.height() - margin - footer; }
};

/// The checklist's columns, in points from the left margin.
struct Columns
{
    double state = 0;
    double question = 64;
    double measured = 0;
    double required = 0;
    double end = 0;

    /// Wide enough for every state's word.
    Columns(double pageWidth, const report::ReportLanguage& language);
};

inline constexpr int kSourceLines = 2; ///< of a row
inline constexpr int kToDoLines = 4;   ///< of a step of the path

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

inline constexpr size_t kPathStepsShown = 8; ///< of a checklist, whose rows tell the others

/// Which steps of the path are shown where at most so many criteria are: what blocks before what does not,
/// then the cheapest; and every release that it waits for, which has no row. In the path's order.
[[nodiscard]] std::vector<size_t> shownSteps(const report::ChecklistDocument& document, size_t most);
/// "and 26 more in the groups below, 7 of them blockers"; empty: all are shown.
[[nodiscard]] QString pathRestText(const report::ChecklistDocument& document, size_t most);

/// Places everything on pages: rows are never split, a heading is never the last thing on a page and is
/// repeated where its group goes on; evidence is split where it is higher than a page. The path to Go comes
/// first: so many of its criteria, or as many as the first page has room for, and no more than
/// kPathStepsShown. A line of sign-offs stands at the foot of the first page. Pure measuring; painting comes
/// after, when the number of pages is known.
[[nodiscard]] std::vector<PrintedPage> layOut(const report::ChecklistDocument& document,
                                              const PageMetrics& metrics,
                                              std::optional<size_t> pathSteps = std::nullopt);

[[nodiscard]] double rowHeight(const report::ChecklistRow& row, const Columns& columns,
                               const report::ReportLanguage& language, int sourceLines = kSourceLines,
                               Addresses addresses = Addresses::AreLinks);
/// Whether the addresses in a row's sources can be followed.
[[nodiscard]] Addresses addressesOf(const report::ChecklistDocument& document);
/// What a piece says above what it shows: "Security, continued"; of a header, the title. Empty: nothing.
[[nodiscard]] QString headingText(const report::ChecklistDocument& document, const Piece& piece);
/// A step of the path as a row: who does what stands where a row has its sources.
[[nodiscard]] report::ChecklistRow pathRow(const report::PathLine& line,
                                           const report::ReportLanguage& language);
/// A state's word.
[[nodiscard]] TextBlock stateBlock(const QString& word, const QColor& colour);
/// "Why no-go." in bold, and the reason.
[[nodiscard]] TextBlock reasonBlock(const report::ChecklistDocument& document, const PageMetrics& metrics,
                                    const QColor& colour);
[[nodiscard]] double headerHeight(const report::ChecklistDocument& document, const PageMetrics& metrics);
/// The questions that one NotApplicable piece shows, beginning with `first`, as one paragraph.
[[nodiscard]] QString notApplicableText(const report::ChecklistDocument& document, size_t first);
/// One line of what turned.
[[nodiscard]] TextBlock changeBlock(const report::ChecklistDocument& document, const PageMetrics& metrics,
                                    size_t change, const QColor& colour);
/// Of Arrangement::Former.
[[nodiscard]] double formerPathHeight(const report::ChecklistDocument& document, const PageMetrics& metrics);

inline constexpr double kHeadingHeight = 30;
inline constexpr double kSignOffHeight = 66;
inline constexpr double kSignOffHeading = 18; ///< above the first line of them
inline constexpr size_t kSignOffsInALine = 4;
inline constexpr size_t kNotApplicableTogether = 10; ///< questions in one piece, so that a long list goes on

} // namespace slipway::views
