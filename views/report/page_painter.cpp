// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/page_painter.h"

#include "views/report/text_block.h"
#include "views/theme/theme.h"

namespace slipway::views {

using namespace model;

namespace {

QColor ink(Colour role)
{
    return Theme::colour(ThemeName::Light, role);
}

} // namespace

PagePainter::PagePainter(const report::ChecklistDocument& document, const PageMetrics& metrics,
                         QPainter& painter)
    : m_document(document)
    , m_metrics(metrics)
    , m_columns(metrics.width())
    , m_painter(painter)
{
}

void PagePainter::line(double y, const QColor& colour, double width)
{
    m_painter.setPen(QPen(colour, width));
    m_painter.drawLine(QPointF(m_metrics.margin, y), QPointF(m_metrics.margin + m_metrics.width(), y));
}

void PagePainter::paint(const Page& page, int number, int count)
{
    for (const Piece& piece : page.pieces) {
        switch (piece.kind) {
        case PieceKind::Header:
            paintHeader(piece.y);
            break;
        case PieceKind::GroupHeading: {
            const QString name = toWords(m_document.groups[piece.group].characteristic);
            paintHeading(piece.isContinued ? name + QStringLiteral(", continued") : name, piece.y);
            break;
        }
        case PieceKind::Row:
            paintRow(m_document.groups[piece.group].rows[piece.row], piece.y, piece.height);
            break;
        case PieceKind::NotApplicable:
            paintNotApplicable(piece.y, piece.row);
            break;
        case PieceKind::Changes:
            paintChange(piece.y, piece.row);
            break;
        case PieceKind::PathToGo:
            paintPath(piece.y);
            break;
        case PieceKind::Said:
            paintSaid(piece.y, piece.row);
            break;
        case PieceKind::SignOffs:
            paintSignOffs(piece.y, piece.row);
            break;
        }
    }
    paintFooter(number, count);
}

void PagePainter::paintHeader(double y)
{
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
    paintTiles(below);
    below += 44 + 14;
    if (m_document.isSample) {
        TextBlock(QStringLiteral("Sample data: this release is made up to show the program."),
                  reportFont(8.4, QFont::DemiBold), ink(Colour::Warn), m_metrics.width(), 1)
            .paint(m_painter, {left, below});
        below += 14;
    }
    reasonBlock(m_document, m_metrics, ink(Colour::Text)).paint(m_painter, {left, below});
}

void PagePainter::paintTiles(double y)
{
    const double left = m_metrics.margin;
    const double width = m_metrics.width() / static_cast<double>(m_document.tiles.size());
    m_painter.setPen(QPen(ink(Colour::Border), 0.8));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(QRectF(left, y, m_metrics.width(), 42), 4, 4);
    for (size_t i = 0; i < m_document.tiles.size(); ++i) {
        const double x = left + width * static_cast<double>(i);
        if (i > 0) {
            m_painter.setPen(QPen(ink(Colour::Border), 0.8));
            m_painter.drawLine(QPointF(x, y), QPointF(x, y + 42));
        }
        TextBlock(m_document.tiles[i].label, reportFont(7.8), ink(Colour::TextMuted), width - 16, 1)
            .paint(m_painter, {x + 10, y + 6});
        TextBlock(m_document.tiles[i].value, reportFont(11, QFont::DemiBold), ink(Colour::Text), width - 16,
                  1)
            .paint(m_painter, {x + 10, y + 19});
    }
}

void PagePainter::paintHeading(const QString& text, double y)
{
    TextBlock(text, reportFont(11, QFont::Bold), ink(Colour::Text), m_columns.measured - 12, 1)
        .paint(m_painter, {m_metrics.margin, y + 11});
    TextBlock(QStringLiteral("Measured"), reportFont(7.6), ink(Colour::TextMuted), 100, 1)
        .paint(m_painter, {m_metrics.margin + m_columns.measured, y + 15});
    TextBlock(QStringLiteral("Required"), reportFont(7.6), ink(Colour::TextMuted), 100, 1)
        .paint(m_painter, {m_metrics.margin + m_columns.required, y + 15});
    line(y + kHeadingHeight - 2, ink(Colour::Text), 0.9);
}

void PagePainter::paintRow(const report::ChecklistRow& row, double y, double height)
{
    const double left = m_metrics.margin;
    const QColor stateInk = ink(Theme::stateColour(row.state));
    const double questionWidth = m_columns.measured - m_columns.question - 12;
    const TextBlock question(questionText(row), reportFont(9.4), ink(Colour::Text), questionWidth, 8);
    const TextBlock sources(row.sources, reportFont(7.8), ink(Colour::TextMuted), questionWidth, 2);
    const TextBlock measured(row.measured, reportFont(9, QFont::DemiBold),
                             row.state == ResultState::Fail ? stateInk : ink(Colour::Text),
                             m_columns.required - m_columns.measured - 10, 5);
    const TextBlock required(row.required, reportFont(9), ink(Colour::TextMuted),
                             m_columns.end - m_columns.required, 5);
    const double middle = y + height / 2;
    Theme::paintStateIn(m_painter, QRectF(left, middle - 4.6, 9.2, 9.2), row.state, ThemeName::Light);
    const QString word = row.state == ResultState::NotApplicable ? QStringLiteral("n/a") : toWords(row.state);
    const TextBlock state(word, reportFont(8.2, QFont::DemiBold), stateInk, m_columns.question - 12, 1);
    state.paint(m_painter, {left + 13, middle - state.height() / 2});
    const double top = middle - (question.height() + sources.height()) / 2;
    question.paint(m_painter, {left + m_columns.question, top});
    sources.paint(m_painter, {left + m_columns.question, top + question.height()});
    measured.paint(m_painter, {left + m_columns.measured, middle - measured.height() / 2});
    required.paint(m_painter, {left + m_columns.required, middle - required.height() / 2});
    line(y + height - 0.5, ink(Colour::Border));
}

void PagePainter::paintHeading(double y, const QString& text)
{
    TextBlock(text, reportFont(11, QFont::Bold), ink(Colour::Text), m_metrics.width(), 1)
        .paint(m_painter, {m_metrics.margin, y + 11});
    line(y + kHeadingHeight - 2, ink(Colour::Text), 0.9);
}

void PagePainter::paintNotApplicable(double y, size_t first)
{
    if (first == 0) {
        paintHeading(y, QStringLiteral("Does not apply to this release"));
        y += kHeadingHeight + 4;
    }
    TextBlock(notApplicableText(m_document, first), reportFont(8.4), ink(Colour::TextMuted),
              m_metrics.width())
        .paint(m_painter, {m_metrics.margin, y});
}

void PagePainter::paintChange(double y, size_t change)
{
    if (change == 0) {
        paintHeading(y, m_document.changesLead);
        y += kHeadingHeight + 4;
    }
    changeBlock(m_document, m_metrics, change, ink(Colour::Text)).paint(m_painter, {m_metrics.margin, y});
}

void PagePainter::paintPath(double y)
{
    const double left = m_metrics.margin;
    paintHeading(y, QStringLiteral("Path to Go, cheapest first"));
    double below = y + kHeadingHeight + 4;
    const size_t shown = std::min(m_document.pathToGo.size(), kPathStepsShown);
    for (size_t i = 0; i < shown; ++i) {
        TextBlock(QString::number(i + 1), reportFont(9, QFont::DemiBold), ink(Colour::TextMuted), 14, 1)
            .paint(m_painter, {left, below});
        const TextBlock step(m_document.pathToGo[i], reportFont(9), ink(Colour::Text), m_metrics.width() - 16,
                             3);
        step.paint(m_painter, {left + 16, below});
        below += step.height() + 4;
    }
    if (m_document.pathToGo.size() > shown)
        TextBlock(
            QStringLiteral("and %1 more, in the checklist above").arg(m_document.pathToGo.size() - shown),
            reportFont(8.4), ink(Colour::TextMuted), m_metrics.width(), 1)
            .paint(m_painter, {left + 16, below});
}

void PagePainter::paintSaid(double y, size_t index)
{
    if (index == 0) {
        paintHeading(y, QStringLiteral("Decisions and requests"));
        y += kHeadingHeight + 4;
    }
    TextBlock(m_document.said[static_cast<qsizetype>(index)], reportFont(9), ink(Colour::Text),
              m_metrics.width())
        .paint(m_painter, {m_metrics.margin, y});
}

void PagePainter::paintSignOffs(double y, size_t first)
{
    const double left = m_metrics.margin;
    if (first == 0) {
        TextBlock(QStringLiteral("Sign-offs"), reportFont(9.4, QFont::DemiBold), ink(Colour::Text),
                  m_metrics.width(), 1)
            .paint(m_painter, {left, y + 8});
        y += 18;
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
        TextBlock(signOff.role + QStringLiteral(", ") + signOff.status, reportFont(7.8),
                  ink(Colour::TextMuted), width - 14, 2)
            .paint(m_painter, {x, top + 25});
    }
}

void PagePainter::paintFooter(int number, int count)
{
    const double y = m_metrics.page.height() - m_metrics.margin - 12;
    const QString sha = m_document.snapshotSha256;
    const QString text =
        QStringLiteral("Snapshot %1…%2, taken %3, policy %4. Attached; check it with: slipway verify")
            .arg(sha.left(4), sha.right(2), m_document.takenAt, m_document.policy);
    TextBlock(text, reportFont(7.8), ink(Colour::TextMuted), m_metrics.width() - 60, 1)
        .paint(m_painter, {m_metrics.margin, y});
    const TextBlock page(QStringLiteral("%1 of %2").arg(number).arg(count), reportFont(7.8),
                         ink(Colour::TextMuted), 60, 1);
    page.paint(m_painter, {m_metrics.margin + m_metrics.width() - page.lastLineWidth(), y});
}

} // namespace slipway::views
