// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/checklist_document.h"
#include "views/report/text_block.h"

#include <QSizeF>

#include <vector>

namespace slipway::views {

/// Measures of the page, in points.
struct PageMetrics
{
    QSizeF page;
    double margin = 40;
    double footer = 34; ///< kept free above the lower margin

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

    explicit Columns(double width)
        : measured(width * 0.62)
        , required(width * 0.82)
        , end(width)
    {
    }
};

enum class PieceKind
{
    Header,
    GroupHeading,
    Row,
    NotApplicable,
    Changes,
    PathToGo,
    Said,
    SignOffs
};

/// Something placed on a page, whole.
struct Piece
{
    PieceKind kind = PieceKind::Row;
    double y = 0;
    double height = 0;
    size_t group = 0;
    size_t row =
        0; ///< in the group; of NotApplicable, Changes, Said and SignOffs: the first that the piece shows
    bool isContinued = false; ///< a group heading repeated on a later page
};

struct Page
{
    std::vector<Piece> pieces;
};

/// Places everything on pages: rows are never split, a heading is never the last thing on a page and is
/// repeated where its group goes on. Pure measuring; painting comes after, when the number of pages is known.
[[nodiscard]] std::vector<Page> layOut(const report::ChecklistDocument& document, const PageMetrics& metrics);

/// The question as the page shows it: blockers say that they are.
[[nodiscard]] QString questionText(const report::ChecklistRow& row);

[[nodiscard]] double rowHeight(const report::ChecklistRow& row, const Columns& columns);
/// "Why no-go." in bold, and the reason.
[[nodiscard]] TextBlock reasonBlock(const report::ChecklistDocument& document, const PageMetrics& metrics,
                                    const QColor& colour);
[[nodiscard]] double headerHeight(const report::ChecklistDocument& document, const PageMetrics& metrics);
/// The questions that one NotApplicable piece shows, beginning with `first`, as one paragraph.
[[nodiscard]] QString notApplicableText(const report::ChecklistDocument& document, size_t first);
/// One line of what turned.
[[nodiscard]] TextBlock changeBlock(const report::ChecklistDocument& document, const PageMetrics& metrics,
                                    size_t change, const QColor& colour);
[[nodiscard]] double pathHeight(const report::ChecklistDocument& document, const PageMetrics& metrics);

inline constexpr double kHeadingHeight = 30;
inline constexpr double kSignOffHeight = 66;
inline constexpr size_t kSignOffsInALine = 4;
inline constexpr size_t kNotApplicableTogether = 10; ///< questions in one piece, so that a long list goes on
inline constexpr size_t kPathStepsShown = 8;

} // namespace slipway::views
