// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/checklist_layout.h"

#include "views/report/evidence_layout.h"

namespace slipway::views {

using report::ChecklistDocument;

namespace {

constexpr double kRestHeight = 18;

/// Fills pages from the top, opening a new one when something does not fit.
class Placer
{
public:
    Placer(const ChecklistDocument& document, const PageMetrics& metrics, std::optional<size_t> pathSteps)
        : m_document(document)
        , m_metrics(metrics)
        , m_columns(metrics.width(), document.language)
        , m_addresses(addressesOf(document))
        , m_pathSteps(pathSteps)
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

    [[nodiscard]] double stepHeight(size_t step) const
    {
        return rowHeight(pathRow(m_document.pathToGo[step], m_document.language), m_columns,
                         m_document.language, kToDoLines, m_addresses);
    }

    /// So that the first page says, too, how many more there are. Where even one has no room, the path goes
    /// on over the next.
    [[nodiscard]] size_t stepsWithRoom() const
    {
        for (size_t most = kPathStepsShown; most > 0; --most) {
            double height = kHeadingHeight;
            for (const size_t step : shownSteps(m_document, most))
                height += stepHeight(step);
            if (!pathRestText(m_document, most).isEmpty())
                height += kRestHeight;
            if (m_y + height <= bottom())
                return most;
        }
        return kPathStepsShown;
    }

    void placePath()
    {
        const size_t most = m_pathSteps ? *m_pathSteps : stepsWithRoom();
        const std::vector<size_t> steps = shownSteps(m_document, most);
        for (const size_t step : steps) {
            const double height = stepHeight(step);
            const bool isFirst = step == steps.front();
            const bool opensPage = m_y + height + (isFirst ? kHeadingHeight : 0) > bottom();
            if (opensPage)
                newPage();
            if (isFirst || opensPage)
                put({PieceKind::PathHeading, 0, kHeadingHeight, 0, 0, !isFirst});
            put({PieceKind::PathStep, 0, height, 0, step});
        }
        if (!steps.empty() && !pathRestText(m_document, most).isEmpty())
            add({PieceKind::PathRest, 0, kRestHeight, 0, most});
    }

    void placeGroup(size_t group)
    {
        const auto& rows = m_document.groups[group].rows;
        for (size_t row = 0; row < rows.size(); ++row) {
            const double height =
                rowHeight(rows[row], m_columns, m_document.language, kSourceLines, m_addresses);
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
            const auto parts = evidenceParts(m_document.evidence[i], m_document.language, m_metrics, {}, {});
            for (size_t part = 0; part < parts.size(); ++part) {
                const double height = parts[part].height();
                const bool isFirst = i == 0 && part == 0;
                if (isFirst || m_y + height > bottom()) {
                    newPage();
                    put({PieceKind::EvidenceHeading, 0, kEvidenceHeading, 0, i, !isFirst});
                }
                put({PieceKind::Evidence, 0, height, part, i});
            }
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
    std::optional<size_t> m_pathSteps; ///< none: as many as have room
    double m_signOffRoom = 0;          ///< at the foot of the first page
    std::vector<PrintedPage> m_pages;
    double m_y = 0;
};

} // namespace

QString headingText(const ChecklistDocument& document, const Piece& piece)
{
    const bool isFirst = piece.row == 0;
    const auto say = [&](const char* english) { return document.language.say(english); };
    QString text;
    switch (piece.kind) {
    case PieceKind::Header:
        return document.title;
    case PieceKind::PathHeading:
    case PieceKind::FormerPath:
        text = say(QT_TRANSLATE_NOOP("Report", "Path to Go, cheapest first"));
        break;
    case PieceKind::GroupHeading:
        text = document.language.word(document.groups[piece.group].characteristic);
        break;
    case PieceKind::NotApplicable:
        return isFirst ? say(QT_TRANSLATE_NOOP("Report", "Does not apply to this release")) : QString();
    case PieceKind::Changes:
        return isFirst ? document.changesLead : QString();
    case PieceKind::Said:
        return isFirst ? say(QT_TRANSLATE_NOOP("Report", "Decisions and requests")) : QString();
    case PieceKind::SignOffs:
        return isFirst ? say(QT_TRANSLATE_NOOP("Report", "Sign-offs")) : QString();
    case PieceKind::EvidenceHeading:
        text = say(QT_TRANSLATE_NOOP("Report", "Evidence"));
        break;
    case PieceKind::Row:
    case PieceKind::PathStep:
    case PieceKind::PathRest:
    case PieceKind::Evidence:
        break;
    }
    return piece.isContinued ? document.language.continued(text) : text;
}

std::vector<PrintedPage> layOut(const ChecklistDocument& document, const PageMetrics& metrics,
                                std::optional<size_t> pathSteps)
{
    return Placer(document, metrics, pathSteps).place();
}

} // namespace slipway::views
