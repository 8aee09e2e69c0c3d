// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/checklist_layout.h"

namespace slipway::views {

using report::ChecklistDocument;
using report::ChecklistRow;

namespace {

/// Fills pages from the top, opening a new one when something does not fit.
class Placer
{
public:
    Placer(const ChecklistDocument& document, const PageMetrics& metrics)
        : m_document(document)
        , m_metrics(metrics)
        , m_columns(metrics.width())
    {
        m_pages.emplace_back();
        m_y = metrics.margin;
    }

    std::vector<Page> place()
    {
        add({PieceKind::Header, 0, headerHeight(m_document, m_metrics)});
        for (size_t group = 0; group < m_document.groups.size(); ++group)
            placeGroup(group);
        placeNotApplicable();
        placeChanges();
        const double path = pathHeight(m_document, m_metrics);
        if (path > 0)
            add({PieceKind::PathToGo, 0, path});
        placeSaid();
        placeSignOffs();
        return std::move(m_pages);
    }

private:
    void placeGroup(size_t group)
    {
        const auto& rows = m_document.groups[group].rows;
        for (size_t row = 0; row < rows.size(); ++row) {
            const double height = rowHeight(rows[row], m_columns);
            const double needed = row == 0 ? kHeadingHeight + height : height;
            const bool opensPage = m_y + needed > m_metrics.bottom();
            if (opensPage)
                newPage();
            if (row == 0 || opensPage)
                put({PieceKind::GroupHeading, 0, kHeadingHeight, group, 0, row > 0});
            put({PieceKind::Row, 0, height, group, row});
        }
    }

    /// The heading is part of the first piece.
    void placeNotApplicable()
    {
        const auto count = static_cast<size_t>(m_document.notApplicable.size());
        for (size_t first = 0; first < count; first += kNotApplicableTogether) {
            const double text =
                TextBlock(notApplicableText(m_document, first), reportFont(8.4), {}, m_metrics.width())
                    .height();
            add({PieceKind::NotApplicable, 0, text + (first == 0 ? kHeadingHeight + 4 : 0), 0, first});
        }
    }

    /// The heading is part of the first piece.
    void placeSaid()
    {
        for (qsizetype i = 0; i < m_document.said.size(); ++i) {
            const double text =
                TextBlock(m_document.said[i], reportFont(9), {}, m_metrics.width()).height() + 4;
            add({PieceKind::Said, 0, text + (i == 0 ? kHeadingHeight + 4 : 0), 0, static_cast<size_t>(i)});
        }
    }

    void placeChanges()
    {
        for (size_t i = 0; i < static_cast<size_t>(m_document.changes.size()); ++i) {
            const double text = changeBlock(m_document, m_metrics, i, {}).height() + 4;
            add({PieceKind::Changes, 0, text + (i == 0 ? kHeadingHeight + 4 : 0), 0, i});
        }
    }

    void placeSignOffs()
    {
        for (size_t first = 0; first < m_document.signOffs.size(); first += kSignOffsInALine)
            add({PieceKind::SignOffs, 0, kSignOffHeight + (first == 0 ? 18.0 : 0.0), 0, first});
    }

    void newPage()
    {
        m_pages.emplace_back();
        m_y = m_metrics.margin;
    }

    void put(Piece piece)
    {
        piece.y = m_y;
        m_y += piece.height;
        m_pages.back().pieces.push_back(piece);
    }

    void add(const Piece& piece)
    {
        if (m_y + piece.height > m_metrics.bottom() && !m_pages.back().pieces.empty())
            newPage();
        put(piece);
    }

    const ChecklistDocument& m_document;
    const PageMetrics& m_metrics;
    Columns m_columns;
    std::vector<Page> m_pages;
    double m_y = 0;
};

} // namespace

QString questionText(const ChecklistRow& row)
{
    return row.severity == model::Severity::Blocker ? row.question + QStringLiteral(" (blocker)")
                                                    : row.question;
}

double rowHeight(const ChecklistRow& row, const Columns& columns)
{
    const double questionWidth = columns.measured - columns.question - 12;
    const double left = TextBlock(questionText(row), reportFont(9.4), {}, questionWidth, 8).height() +
                        TextBlock(row.sources, reportFont(7.8), {}, questionWidth, 2).height();
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
    return std::max(title + subtitle + 4, 30.0) + 12 + 44 + 14 + reason + (document.isSample ? 14 : 0) + 6;
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

double pathHeight(const ChecklistDocument& document, const PageMetrics& metrics)
{
    if (document.pathToGo.empty())
        return 0;
    double height = kHeadingHeight + 4;
    for (size_t i = 0; i < std::min(document.pathToGo.size(), kPathStepsShown); ++i)
        height += TextBlock(document.pathToGo[i], reportFont(9), {}, metrics.width() - 16, 3).height() + 4;
    return height + (document.pathToGo.size() > kPathStepsShown ? 14 : 0);
}

std::vector<Page> layOut(const ChecklistDocument& document, const PageMetrics& metrics)
{
    return Placer(document, metrics).place();
}

} // namespace slipway::views
