// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/enclosures.h"
#include "views/report/page_canvas.h"
#include "views/report/pdf_update.h"
#include "views/report/text_block.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <memory>

namespace slipway::views {

/// What a PDF says of itself.
struct PdfAbout
{
    QString title;
    QString language = QStringLiteral("en");
    QString identifier; ///< dc:identifier of its XMP metadata; empty: none
    QDateTime at;       ///< the moment that it shows, which it is dated by
    report::PageSize pageSize = report::PageSize::A4;
    std::vector<report::Enclosure> enclosures = {}; ///< attached to it
};

/// Paper to paint on, in points; the same painting gives the same bytes in every process. Needs a
/// QGuiApplication (the offscreen platform will do); any thread, one canvas at a time in each.
class PdfCanvas : public PageCanvas
{
public:
    explicit PdfCanvas(const PdfAbout& about);
    ~PdfCanvas() override;

    [[nodiscard]] QSizeF pageSize() const override; ///< points
    /// Internal if the file could not be begun.
    [[nodiscard]] model::Status begin() override;
    [[nodiscard]] QPainter& painter() override { return m_painter; }
    void newPage() override { m_writer.newPage(); }
    [[nodiscard]] bool carriesEnclosures() const override { return !m_about.enclosures.empty(); }
    /// The whole file, with an outline if there are bookmarks. Nothing can be painted after.
    [[nodiscard]] QByteArray finish(const std::vector<Bookmark>& bookmarks = {});

private:
    PdfAbout m_about;
    TextMemory m_texts; ///< of its thread
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
};

} // namespace slipway::views
