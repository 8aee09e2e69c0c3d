// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/page_painter.h"

#include "views/report/evidence_layout.h"

namespace slipway::views {

using namespace model;

PagePainter::PagePainter(const report::ChecklistDocument& document, const PageMetrics& metrics,
                         QPainter& painter, const FooterText& footer)
    : m_document(document)
    , m_metrics(metrics)
    , m_columns(metrics.width(), document.language)
    , m_painter(painter)
    , m_footer(footer)
{
}

void PagePainter::paint(const PrintedPage& page, int number, int count)
{
    for (const Piece& piece : page.pieces)
        paintPiece(piece);
    paintConfidentiality(m_painter, m_metrics, m_document.confidentiality);
    paintFooter(m_painter, m_metrics, m_document.language, m_footer, number, count);
}

void PagePainter::paintPiece(const Piece& piece)
{
    switch (piece.kind) {
    case PieceKind::Header:
        return paintHeader(piece.y);
    case PieceKind::PathHeading:
    case PieceKind::GroupHeading:
        return paintHeading(headingText(m_document, piece), piece.y);
    case PieceKind::Row:
        return paintRow(m_document.groups[piece.group].rows[piece.row], piece.y, piece.height);
    case PieceKind::PathStep:
        return paintRow(pathRow(m_document.pathToGo[piece.row], m_document.language), piece.y, piece.height,
                        kToDoLines);
    case PieceKind::PathRest:
        return paintPathRest(piece.y, piece.row);
    case PieceKind::NotApplicable:
        return paintNotApplicable(paintPieceHeading(piece), piece.row);
    case PieceKind::Changes:
        return paintChange(paintPieceHeading(piece), piece.row);
    case PieceKind::FormerPath:
        return paintFormerPath(paintPieceHeading(piece));
    case PieceKind::Said:
        return paintSaid(paintPieceHeading(piece), piece.row);
    case PieceKind::SignOffs:
        return paintSignOffs(piece.y, piece.row);
    case PieceKind::EvidenceHeading:
        paintPieceHeading(piece);
        return;
    case PieceKind::Evidence:
        return paintEvidence(piece);
    }
    Q_UNREACHABLE();
}

/// Across the page, if the piece has a heading; where what follows begins.
double PagePainter::paintPieceHeading(const Piece& piece)
{
    const QString text = headingText(m_document, piece);
    if (text.isEmpty())
        return piece.y;
    paintPageHeading(m_painter, m_metrics, piece.y, text);
    return piece.y + kHeadingHeight + 4;
}

void PagePainter::paintHeader(double y)
{
    y += m_metrics.logo;
    const double left = m_metrics.margin;
    const Colour role = Theme::verdictColour(m_document.verdict);
    const TextBlock word(m_document.verdictWord, reportFont(11.5, QFont::DemiBold), ink(role), 100, 1);
    const QRectF pill(left + m_metrics.width() - word.lastLineWidth() - 34, y, word.lastLineWidth() + 34, 27);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(ink(Theme::softOf(role)));
    m_painter.drawRoundedRect(pill, 4, 4);
    Theme::paintVerdictIn(m_painter, QRectF(pill.left() + 10, pill.top() + 8.5, 10, 10), m_document.verdict,
                          ThemeName::Light);
    word.paint(m_painter, {pill.left() + 24, pill.top() + (pill.height() - word.height()) / 2});

    const TextBlock title(m_document.title, reportFont(18, QFont::Bold), ink(Colour::Text),
                          m_metrics.width() - 110, 3);
    title.paint(m_painter, {left, y});
    const TextBlock subtitle(m_document.subtitle, reportFont(9.4), ink(Colour::TextMuted),
                             m_metrics.width() - 110, 3);
    subtitle.paint(m_painter, {left, y + title.height() + 2});
    double below = y + std::max(title.height() + subtitle.height() + 4, 30.0) + 12;
    paintTiles(m_painter, m_metrics, below, m_document.tiles);
    below += kTilesHeight + 14;
    if (m_document.isSample) {
        TextBlock(
            say(QT_TRANSLATE_NOOP("Report", "Sample data: this release is made up to show the program.")),
            reportFont(8.4, QFont::DemiBold), ink(Colour::Warn), m_metrics.width(), 1)
            .paint(m_painter, {left, below});
        below += 14;
    }
    reasonBlock(m_document, m_metrics, ink(Colour::Text)).paint(m_painter, {left, below});
}

void PagePainter::paintHeading(const QString& text, double y)
{
    TextBlock(text, reportFont(11, QFont::Bold), ink(Colour::Text), m_columns.measured - 12, 1)
        .paint(m_painter, {m_metrics.margin, y + 11});
    TextBlock(say(QT_TRANSLATE_NOOP("Report", "Measured")), reportFont(7.6), ink(Colour::TextMuted), 100, 1)
        .paint(m_painter, {m_metrics.margin + m_columns.measured, y + 15});
    TextBlock(say(QT_TRANSLATE_NOOP("Report", "Required")), reportFont(7.6), ink(Colour::TextMuted), 100, 1)
        .paint(m_painter, {m_metrics.margin + m_columns.required, y + 15});
    paintLine(m_painter, m_metrics, y + kHeadingHeight - 2, ink(Colour::Text), 0.9);
}

void PagePainter::paintRow(const report::ChecklistRow& row, double y, double height, int sourceLines)
{
    const double left = m_metrics.margin;
    const QColor stateInk = ink(Theme::stateColour(row.state));
    const double questionWidth = m_columns.measured - m_columns.question - 12;
    const TextBlock question(questionText(row, m_document.language), reportFont(9.4), ink(Colour::Text),
                             questionWidth, 8);
    const TextBlock sources(row.sources, reportFont(7.8), ink(Colour::TextMuted), questionWidth, sourceLines,
                            0, addressesOf(m_document));
    const TextBlock measured(row.measured, reportFont(9, QFont::DemiBold),
                             row.state == ResultState::Fail ? stateInk : ink(Colour::Text),
                             m_columns.required - m_columns.measured - 10, 5);
    const TextBlock required(row.required, reportFont(9), ink(Colour::TextMuted),
                             m_columns.end - m_columns.required, 5);
    const double middle = y + height / 2;
    Theme::paintStateIn(m_painter, QRectF(left, middle - 4.6, 9.2, 9.2), row.state, ThemeName::Light);
    const QString word = row.state == ResultState::NotApplicable ? say(QT_TRANSLATE_NOOP("Report", "n/a"))
                                                                 : m_document.language.word(row.state);
    const TextBlock state = stateBlock(word, stateInk);
    state.paint(m_painter, {left + 13, middle - state.height() / 2});
    const double top = middle - (question.height() + sources.height()) / 2;
    question.paint(m_painter, {left + m_columns.question, top});
    sources.paint(m_painter, {left + m_columns.question, top + question.height()});
    measured.paint(m_painter, {left + m_columns.measured, middle - measured.height() / 2});
    required.paint(m_painter, {left + m_columns.required, middle - required.height() / 2});
    paintLine(m_painter, m_metrics, y + height - 0.5, ink(Colour::Border));
}

void PagePainter::paintNotApplicable(double y, size_t first)
{
    TextBlock(notApplicableText(m_document, first), reportFont(8.4), ink(Colour::TextMuted),
              m_metrics.width())
        .paint(m_painter, {m_metrics.margin, y});
}

void PagePainter::paintChange(double y, size_t change)
{
    changeBlock(m_document, m_metrics, change, ink(Colour::Text)).paint(m_painter, {m_metrics.margin, y});
}

void PagePainter::paintPathRest(double y, size_t most)
{
    TextBlock(pathRestText(m_document, most), reportFont(8.4), ink(Colour::TextMuted), m_metrics.width(), 1)
        .paint(m_painter, {m_metrics.margin + m_columns.question, y + 4});
}

void PagePainter::paintFormerPath(double y)
{
    const double left = m_metrics.margin;
    double below = y;
    const size_t shown = std::min(m_document.pathToGo.size(), kPathStepsShown);
    for (size_t i = 0; i < shown; ++i) {
        TextBlock(QString::number(i + 1), reportFont(9, QFont::DemiBold), ink(Colour::TextMuted), 14, 1)
            .paint(m_painter, {left, below});
        const TextBlock step(m_document.pathToGo[i].words(m_document.language), reportFont(9),
                             ink(Colour::Text), m_metrics.width() - 16, 3);
        step.paint(m_painter, {left + 16, below});
        below += step.height() + 4;
    }
    if (m_document.pathToGo.size() > shown)
        TextBlock(say(QT_TRANSLATE_NOOP("Report", "and %1 more, in the checklist above"))
                      .arg(m_document.pathToGo.size() - shown),
                  reportFont(8.4), ink(Colour::TextMuted), m_metrics.width(), 1)
            .paint(m_painter, {left + 16, below});
}

void PagePainter::paintSaid(double y, size_t index)
{
    TextBlock(m_document.said[static_cast<qsizetype>(index)], reportFont(9), ink(Colour::Text),
              m_metrics.width())
        .paint(m_painter, {m_metrics.margin, y});
}

void PagePainter::paintSignOffs(double y, size_t first)
{
    const double left = m_metrics.margin;
    if (first == 0) {
        TextBlock(say(QT_TRANSLATE_NOOP("Report", "Sign-offs")), reportFont(9.4, QFont::DemiBold),
                  ink(Colour::Text), m_metrics.width(), 1)
            .paint(m_painter, {left, y + 8});
        y += kSignOffHeading;
    }
    const double width = m_metrics.width() / static_cast<double>(kSignOffsInALine);
    const size_t end = std::min(first + kSignOffsInALine, m_document.signOffs.size());
    for (size_t i = first; i < end; ++i) {
        const auto& signOff = m_document.signOffs[i];
        const double x = left + width * static_cast<double>(i - first);
        const double top = y + 6;
        TextBlock(signOff.by, reportFont(9.4), ink(Colour::Text), width - 14, 1)
            .paint(m_painter, {x, top + 6});
        m_painter.setPen(QPen(ink(Colour::Text), 0.8));
        m_painter.drawLine(QPointF(x, top + 22), QPointF(x + width - 14, top + 22));
        TextBlock(say(QT_TRANSLATE_NOOP("Report", "%1, %2")).arg(signOff.role, signOff.status),
                  reportFont(7.8), ink(Colour::TextMuted), width - 14, 2)
            .paint(m_painter, {x, top + 25});
    }
}

void PagePainter::paintEvidence(const Piece& piece)
{
    const auto parts = evidenceParts(m_document.evidence[piece.row], m_document.language, m_metrics,
                                     ink(Colour::Text), ink(Colour::TextMuted));
    double below = piece.y;
    for (const TextBlock& block : parts[piece.group].blocks) {
        block.paint(m_painter, {m_metrics.margin, below});
        below += block.height();
    }
    paintLine(m_painter, m_metrics, piece.y + piece.height - kEntrySpace / 2, ink(Colour::Border));
}

} // namespace slipway::views
