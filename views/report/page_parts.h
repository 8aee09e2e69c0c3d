// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/checklist_document.h"
#include "views/report/page_metrics.h"
#include "views/report/text_block.h"
#include "views/theme/theme.h"

class QPainter;

/// What pages of every report have alike. The painter's unit is a point.
namespace slipway::views {

[[nodiscard]] QColor ink(Colour role); ///< on paper

void paintLine(QPainter& painter, const PageMetrics& metrics, double y, const QColor& colour,
               double width = 0.6);
/// A heading across the page, with a line below; kHeadingHeight high.
void paintPageHeading(QPainter& painter, const PageMetrics& metrics, double y, const QString& text);
/// Numbers with their labels in one frame; kTilesHeight high.
void paintTiles(QPainter& painter, const PageMetrics& metrics, double y,
                const std::vector<report::SummaryTile>& tiles);
/// All of it: in two lines where it is too long for one, and smaller where it is too long for two.
[[nodiscard]] TextBlock confidentialityBlock(const QString& text, const PageMetrics& metrics);
/// Above the foot of the page; nothing if it is empty.
void paintConfidentiality(QPainter& painter, const PageMetrics& metrics, const QString& text);
/// What the foot of a page says: a sentence about a line that can be shortened, while what the sentence adds
/// cannot: a command that is cut cannot be typed.
struct FooterText
{
    QString line;
    QString sentence = QStringLiteral("%1"); ///< in the reader's language; %1 is the line
};
/// All of it: smaller where it is too long, and where it is much too long the line ends in an ellipsis.
[[nodiscard]] TextBlock footerBlock(const FooterText& text, double width);
/// One line at the foot of the page, and "2 of 5".
void paintFooter(QPainter& painter, const PageMetrics& metrics, const report::ReportLanguage& language,
                 const FooterText& text, int number, int count);

/// "Snapshot 7f3c…e1, taken 24 Nov 2026 14:32 UTC, policy production-grade 1.2.0"
[[nodiscard]] QString snapshotText(const report::ChecklistDocument& document);
/// The foot of a checklist's pages: with it, how what is enclosed is checked. On paper, to which nothing can
/// be attached, as many digits of the snapshot as are shown elsewhere, and where what proves it is.
[[nodiscard]] FooterText checklistFooter(const report::ChecklistDocument& document, bool carriesEnclosures);

inline constexpr double kTilesHeight = 44;

} // namespace slipway::views
