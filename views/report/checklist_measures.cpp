// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/checklist_measures.h"

#include <algorithm>

namespace slipway::views {

using report::ChecklistDocument;
using report::ChecklistRow;

Columns::Columns(double pageWidth, const report::ReportLanguage& language)
    : measured(pageWidth * 0.62)
    , required(pageWidth * 0.82)
    , end(pageWidth)
{
    constexpr double kAroundTheWord = 25; // the shape before it, and room
    for (const model::ResultState each : model::kResultStates) {
        if (each != model::ResultState::NotApplicable) // which no row is
            question =
                std::max(question, stateBlock(language.word(each), {}).lastLineWidth() + kAroundTheWord);
    }
}

TextBlock stateBlock(const QString& word, const QColor& colour)
{
    constexpr double kWidest = 120; // points
    return TextBlock(word, reportFont(8.2, QFont::DemiBold), colour, kWidest, 1);
}

Addresses addressesOf(const ChecklistDocument& document)
{
    return document.arrangement == report::Arrangement::Former ? Addresses::AreText : Addresses::AreLinks;
}

double rowHeight(const ChecklistRow& row, const Columns& columns, const report::ReportLanguage& language,
                 int sourceLines, Addresses addresses)
{
    const double questionWidth = columns.measured - columns.question - 12;
    const double left =
        TextBlock(questionText(row, language), reportFont(9.4), {}, questionWidth, 8).height() +
        TextBlock(row.sources, reportFont(7.8), {}, questionWidth, sourceLines, 0, addresses).height();
    const double middle = TextBlock(row.measured, reportFont(9, QFont::DemiBold), {},
                                    columns.required - columns.measured - 10, 5)
                              .height();
    const double right =
        TextBlock(row.required, reportFont(9), {}, columns.end - columns.required, 5).height();
    return std::max({left, middle, right, 20.0}) + 12;
}

TextBlock reasonBlock(const ChecklistDocument& document, const PageMetrics& metrics, const QColor& colour)
{
    return TextBlock(document.reasonLead + QLatin1Char(' ') + document.reason, reportFont(9.4), colour,
                     metrics.width(), 10, static_cast<int>(document.reasonLead.size()));
}

double headerHeight(const ChecklistDocument& document, const PageMetrics& metrics)
{
    const double title =
        TextBlock(document.title, reportFont(18, QFont::Bold), {}, metrics.width() - 110, 3).height();
    const double subtitle =
        TextBlock(document.subtitle, reportFont(9.4), {}, metrics.width() - 110, 3).height();
    const double reason = reasonBlock(document, metrics, {}).height();
    return metrics.logo + std::max(title + subtitle + 4, 30.0) + 12 + 44 + 14 + reason +
           (document.isSample ? 14 : 0) + 6;
}

QString notApplicableText(const ChecklistDocument& document, size_t first)
{
    return document.notApplicable
        .mid(static_cast<qsizetype>(first), static_cast<qsizetype>(kNotApplicableTogether))
        .join(QStringLiteral(" · "));
}

TextBlock changeBlock(const ChecklistDocument& document, const PageMetrics& metrics, size_t change,
                      const QColor& colour)
{
    return TextBlock(document.changes[static_cast<qsizetype>(change)], reportFont(9), colour, metrics.width(),
                     3);
}

} // namespace slipway::views
