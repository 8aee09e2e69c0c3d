// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/report/checklist_document.h"

#include <QPageSize>
#include <QSizeF>

class QPainter;

namespace slipway::views {

/// Paper that a report's pages are painted on, one after the other, in points: a PDF, or what is recorded to
/// be printed. Of one thread.
class PageCanvas
{
public:
    PageCanvas() = default;
    virtual ~PageCanvas() = default;
    PageCanvas(const PageCanvas&) = delete;
    PageCanvas& operator=(const PageCanvas&) = delete;

    [[nodiscard]] virtual QSizeF pageSize() const = 0; ///< points
    /// Begins the first page. Internal if it could not be.
    [[nodiscard]] virtual model::Status begin() = 0;
    [[nodiscard]] virtual QPainter& painter() = 0;
    virtual void newPage() = 0;
    /// Whether who reads the pages has what was enclosed with them. Nothing is attached to paper.
    [[nodiscard]] virtual bool carriesEnclosures() const { return false; }
};

[[nodiscard]] inline QPageSize qtPageSize(report::PageSize size)
{
    return QPageSize(size == report::PageSize::A4 ? QPageSize::A4 : QPageSize::Letter);
}

} // namespace slipway::views
