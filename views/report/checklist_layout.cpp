// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/checklist_layout.h"

namespace slipway::views {

using report::ChecklistDocument;
using report::ChecklistRow;

namespace {

constexpr double kRestHeight = 18;

/// Fills pages from the top, opening a new one when something does not fit.
class Placer
{
public:
    Placer(const ChecklistDocument& document, const PageMetrics& metrics, size_t pathSteps)
        : m_document(document)
        , m_metrics(metrics)
        , m_columns(metrics.width())
        , m_addresses(addressesOf(document))
        , m_pathSteps(std::min(pathSteps, document.pathToGo.size()))
    {
        m_pages.emplace_back();
        m_y = metrics.margin;
    }

    std::vector<PrintedPage> place()
    {
        add({PieceKind::Header, 0, headerHeight(m_document, m_metrics)});
        const bool isFormer = m_document.arrangement == report::Arrangement::Former;
        if (!isFormer) {
            keepRoomForSignOffs();
            placePath();
        }
        for (size_t group = 0; group < m_document.groups.size(); ++group)
            placeGroup(group);
        placeNotApplicable();
        placeChanges();
        if (isFormer && !m_document.pathToGo.empty())
            add({PieceKind::FormerPath, 0, formerPathHeight(m_document, m_metrics)});
        placeSaid();
        placeSignOffs();
        placeEvidence();
        return std::move(m_pages);
    }

private:
    /// Where this page ends.
    [[nodiscard]] double bottom() const
    {
        return m_metrics.bottom() - (m_pages.size() == 1 ? m_signOffRoom : 0);
    }

    /// One line of them, at the foot of the first page; more go to the end.
    void keepRoomForSignOffs()
    {
        const double height = kSignOffHeight + kSignOffHeading;
        const size_t count = m_document.signOffs.size();
        if (count > 0 && count <= kSignOffsInALine && m_y + height <= m_metrics.bottom())
            m_signOffRoom = height;
    }

    void placePath()
    {
        for (size_t i = 0; i < m_pathSteps; ++i) {
            const double height =
                rowHeight(pathRow(m_document.pathToGo[i]), m_columns, kToDoLines, m_addresses);
            const bool opensPage = m_y + height + (i == 0 ? kHeadingHeight : 0) > bottom();
            if (opensPage)
                newPage();
            if (i == 0 || opensPage)
                put({PieceKind::PathHeading, 0, kHeadingHeight, 0, 0, i > 0});
            put({PieceKind::PathStep, 0, height, 0, i});
        }
        if (m_pathSteps > 0 && m_document.pathToGo.size() > m_pathSteps)
            add({PieceKind::PathRest, 0, kRestHeight, 0, m_pathSteps});
    }

    void placeGroup(size_t group)
    {
        const auto& rows = m_document.groups[group].rows;
        for (size_t row = 0; row < rows.size(); ++row) {
            const double height = rowHeight(rows[row], m_columns, kSourceLines, m_addresses);
            const double needed = row == 0 ? kHeadingHeight + height : height;
            const bool opensPage = m_y + needed > bottom();
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
        if (m_signOffRoom > 0) {
            const double y = m_metrics.bottom() - m_signOffRoom;
            m_pages.front().pieces.push_back({PieceKind::SignOffs, y, m_signOffRoom});
            return;
        }
        for (size_t first = 0; first < m_document.signOffs.size(); first += kSignOffsInALine)
            add({PieceKind::SignOffs, 0, kSignOffHeight + (first == 0 ? kSignOffHeading : 0), 0, first});
    }

    /// Begins a page of its own: it is an appendix.
    void placeEvidence()
    {
        for (size_t i = 0; i < m_document.evidence.size(); ++i) {
            double height = kEntrySpace;
            for (const TextBlock& block : evidenceBlocks(m_document.evidence[i], m_metrics, {}, {}))
                height += block.height();
            const bool opensPage = i == 0 || m_y + height > bottom();
            if (opensPage) {
                newPage();
                put({PieceKind::EvidenceHeading, 0, kHeadingHeight + 4, 0, i, i > 0});
            }
            put({PieceKind::Evidence, 0, height, 0, i});
        }
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
        if (m_y + piece.height > bottom() && !m_pages.back().pieces.empty())
            newPage();
        put(piece);
    }

    const ChecklistDocument& m_document;
    const PageMetrics& m_metrics;
    Columns m_columns;
    Addresses m_addresses;
    size_t m_pathSteps;
    double m_signOffRoom = 0; ///< at the foot of the first page
    std::vector<PrintedPage> m_pages;
    double m_y = 0;
};

} // namespace

QString headingText(const ChecklistDocument& document, const Piece& piece)
{
    const bool isFirst = piece.row == 0;
    QString text;
    switch (piece.kind) {
    case PieceKind::Header:
        return document.title;
    case PieceKind::PathHeading:
    case PieceKind::FormerPath:
        text = QStringLiteral("Path to Go, cheapest first");
        break;
    case PieceKind::GroupHeading:
        text = toWords(document.groups[piece.group].characteristic);
        break;
    case PieceKind::NotApplicable:
        return isFirst ? QStringLiteral("Does not apply to this release") : QString();
    case PieceKind::Changes:
        return isFirst ? document.changesLead : QString();
    case PieceKind::Said:
        return isFirst ? QStringLiteral("Decisions and requests") : QString();
    case PieceKind::SignOffs:
        return isFirst ? QStringLiteral("Sign-offs") : QString();
    case PieceKind::EvidenceHeading:
        text = QStringLiteral("Evidence");
        break;
    case PieceKind::Row:
    case PieceKind::PathStep:
    case PieceKind::PathRest:
    case PieceKind::Evidence:
        break;
    }
    return piece.isContinued ? text + QStringLiteral(", continued") : text;
}

ChecklistRow pathRow(const report::PathLine& line)
{
    ChecklistRow row = line.row;
    row.sources = line.owner + QStringLiteral(": ") + line.toDo;
    return row;
}

Addresses addressesOf(const ChecklistDocument& document)
{
    return document.arrangement == report::Arrangement::Former ? Addresses::AreText : Addresses::AreLinks;
}

double rowHeight(const ChecklistRow& row, const Columns& columns, int sourceLines, Addresses addresses)
{
    const double questionWidth = columns.measured - columns.question - 12;
    const double left =
        TextBlock(questionText(row), reportFont(9.4), {}, questionWidth, 8).height() +
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

std::vector<TextBlock> evidenceBlocks(const report::EvidenceEntry& entry, const PageMetrics& metrics,
                                      const QColor& text, const QColor& muted)
{
    const double width = metrics.width();
    std::vector<TextBlock> blocks;
    blocks.emplace_back(entry.title, reportFont(9.4, QFont::DemiBold), text, width, 2);
    blocks.emplace_back(entry.when, reportFont(7.8), muted, width, 2);
    if (!entry.facts.isEmpty())
        blocks.emplace_back(entry.facts, reportFont(8.4), text, width, 14);
    for (const QString& source : entry.sources)
        blocks.emplace_back(source, reportFont(7.8), muted, width, 2, 0, Addresses::AreLinks);
    blocks.emplace_back(entry.judged, reportFont(8.4), text, width, 8);
    return blocks;
}

TextBlock changeBlock(const ChecklistDocument& document, const PageMetrics& metrics, size_t change,
                      const QColor& colour)
{
    return TextBlock(document.changes[static_cast<qsizetype>(change)], reportFont(9), colour, metrics.width(),
                     3);
}

double formerPathHeight(const ChecklistDocument& document, const PageMetrics& metrics)
{
    double height = kHeadingHeight + 4;
    for (size_t i = 0; i < std::min(document.pathToGo.size(), kPathStepsShown); ++i)
        height +=
            TextBlock(document.pathToGo[i].words(), reportFont(9), {}, metrics.width() - 16, 3).height() + 4;
    return height + (document.pathToGo.size() > kPathStepsShown ? 14 : 0);
}

std::vector<PrintedPage> layOut(const ChecklistDocument& document, const PageMetrics& metrics,
                                size_t pathSteps)
{
    return Placer(document, metrics, pathSteps).place();
}

} // namespace slipway::views
