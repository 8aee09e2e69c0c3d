// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/minutes_document.h"
#include "views/report/page_metrics.h"

#include <memory>
#include <vector>

class QPainter;

namespace slipway::views {

/// Something of the minutes that is whole on a page: a heading, a paragraph or a part of a long one, a row.
class MinutesPiece
{
public:
    MinutesPiece() = default;
    virtual ~MinutesPiece() = default;
    Q_DISABLE_COPY_MOVE(MinutesPiece)

    [[nodiscard]] virtual double height() const = 0; ///< points, with the room above it
    virtual void paint(QPainter& painter, const PageMetrics& metrics, double y) const = 0;

    bool staysWithNext = false; ///< a heading, the headings of a table
    std::shared_ptr<const MinutesPiece>
        repeated; ///< what is above it on every page: of a row, its table's headings
};

struct PlacedPiece
{
    std::shared_ptr<const MinutesPiece> piece;
    double y = 0;
};

using MinutesPage = std::vector<PlacedPiece>;

/// At least one page. Texts of any length: long ones go on over as many pages as they need.
[[nodiscard]] std::vector<MinutesPage> layOutMinutes(const report::MinutesDocument& minutes,
                                                     const PageMetrics& metrics);

} // namespace slipway::views
