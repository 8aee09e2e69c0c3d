// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/minutes_layout.h"

#include "views/report/page_parts.h"

#include <algorithm>
#include <numeric>

namespace slipway::views {

using report::MinutesBlock;
using report::MinutesDocument;
using report::MinutesLine;
using report::MinutesSpan;
using Kind = report::MinutesBlock::Kind;

namespace {

using Pieces = std::vector<std::shared_ptr<MinutesPiece>>;

constexpr double kBody = 9.4; // points
constexpr double kGap = 6;    // points above a paragraph
constexpr double kBullet = 12;
constexpr double kShape = 13;     ///< a verdict's, with the room behind it
constexpr qsizetype kPart = 1500; ///< characters that are kept together: some fifteen lines across the page

/// A long text in parts that each fit on a page.
QStringList partsOf(const QString& text, qsizetype most)
{
    QStringList parts;
    qsizetype begin = 0;
    while (text.size() - begin > most) {
        qsizetype end = text.lastIndexOf(QLatin1Char(' '), begin + most);
        if (end <= begin)
            end = begin + most - (text[begin + most - 1].isHighSurrogate() ? 1 : 0);
        parts += text.mid(begin, end - begin);
        begin = end;
        while (begin < text.size() && text[begin] == QLatin1Char(' '))
            ++begin;
    }
    return parts << text.mid(begin);
}

/// About how wide a text is, in Latin letters: those of Chinese, Japanese and Korean are twice as wide.
qsizetype breadthOf(const QString& text)
{
    constexpr char16_t kFirstWide = 0x2e80;
    return text.size() + std::count_if(text.begin(), text.end(),
                                       [](QChar c) { return c.unicode() >= kFirstWide && !c.isSurrogate(); });
}

/// How much of a line's beginning is bold: up to what is important, where that is near.
int boldBeginning(const MinutesLine& line)
{
    constexpr qsizetype kNear = 24;
    qsizetype length = 0;
    for (const MinutesSpan& span : line) {
        if (length > kNear)
            return 0;
        length += span.text.size();
        if (span.look == MinutesSpan::Look::Strong)
            return static_cast<int>(length);
    }
    return 0;
}

class TextPiece : public MinutesPiece
{
public:
    TextPiece(const QString& text, const QFont& font, double width, double above, double indent = 0,
              int bold = 0, bool hasBullet = false)
        : m_block(text, font, ink(Colour::Text), width - indent, 1000, bold)
        , m_above(above)
        , m_indent(indent)
        , m_hasBullet(hasBullet)
    {
    }

    double height() const override { return m_block.height() + m_above; }
    void paint(QPainter& painter, const PageMetrics& metrics, double y) const override
    {
        m_block.paint(painter, {metrics.margin + m_indent, y + m_above});
        if (!m_hasBullet)
            return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink(Colour::TextMuted));
        painter.drawEllipse(QPointF(metrics.margin + m_indent / 2, y + m_above + kBody * 0.66), 1.4, 1.4);
    }

private:
    TextBlock m_block;
    double m_above;
    double m_indent;
    bool m_hasBullet;
};

class HeadingPiece : public MinutesPiece
{
public:
    HeadingPiece(QString text, double width)
        : m_block(text, reportFont(11, QFont::Bold), ink(Colour::Text), width, 3)
    {
        staysWithNext = true;
    }
    double height() const override { return 14 + m_block.height() + 5; }
    void paint(QPainter& painter, const PageMetrics& metrics, double y) const override
    {
        m_block.paint(painter, {metrics.margin, y + 14});
        paintLine(painter, metrics, y + height() - 2, ink(Colour::Text), 0.9);
    }

private:
    TextBlock m_block;
};

struct Cell
{
    TextBlock block;
    double x = 0;
    std::optional<model::Verdict> verdict;
};

class RowPiece : public MinutesPiece
{
public:
    explicit RowPiece(std::vector<Cell> cells)
        : m_cells(std::move(cells))
    {
        for (const Cell& cell : m_cells)
            m_height = std::max(m_height, cell.block.height());
        m_height += 8;
    }
    double height() const override { return m_height; }
    void paint(QPainter& painter, const PageMetrics& metrics, double y) const override
    {
        for (const Cell& cell : m_cells) {
            const double left = metrics.margin + cell.x;
            if (cell.verdict)
                Theme::paintVerdictIn(painter, QRectF(left, y + 5, 9.2, 9.2), *cell.verdict,
                                      ThemeName::Light);
            cell.block.paint(painter, {left + (cell.verdict ? kShape : 0), y + 4});
        }
        paintLine(painter, metrics, y + m_height - 0.5, ink(Colour::Border));
    }

private:
    std::vector<Cell> m_cells;
    double m_height = 0;
};

/// The document cut into pieces, each of which is whole.
class PieceMaker
{
public:
    explicit PieceMaker(const PageMetrics& metrics)
        : m_width(metrics.width())
    {
    }

    Pieces make(const MinutesDocument& minutes)
    {
        add<TextPiece>(minutes.title, reportFont(18, QFont::Bold), m_width, 0.0);
        for (const MinutesBlock& block : minutes.blocks)
            addBlock(block);
        return std::move(m_pieces);
    }

private:
    template<class Piece, class... Arguments>
    std::shared_ptr<MinutesPiece> add(Arguments&&... arguments)
    {
        m_pieces.push_back(std::make_shared<Piece>(std::forward<Arguments>(arguments)...));
        return m_pieces.back();
    }

    void addBlock(const MinutesBlock& block)
    {
        switch (block.kind) {
        case Kind::Heading:
            add<HeadingPiece>(report::plainText(block.line), m_width);
            return;
        case Kind::SubHeading:
            add<TextPiece>(report::plainText(block.line), reportFont(kBody, QFont::DemiBold), m_width, 10.0)
                ->staysWithNext = true;
            return;
        case Kind::Text:
            addText(block.line, kGap, 0, false);
            return;
        case Kind::Item:
            addText(block.line, 3, kBullet, true);
            return;
        case Kind::Table:
            addTable(block);
            return;
        }
    }

    void addText(const MinutesLine& line, double above, double indent, bool hasBullet)
    {
        int bold = boldBeginning(line);
        for (const QString& part : partsOf(report::plainText(line), kPart)) {
            add<TextPiece>(part, reportFont(kBody), m_width, above, indent, bold, hasBullet);
            above = 0;
            bold = 0;
            hasBullet = false;
        }
    }

    /// As wide as what is in them asks for, within reason.
    [[nodiscard]] std::vector<double> widthsOf(const MinutesBlock& table) const
    {
        constexpr qsizetype kShapeBreadth = 3;
        std::vector<double> shares;
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            qsizetype longest = breadthOf(table.columns[column]);
            for (const auto& row : table.rows) {
                const MinutesLine& cell = row[static_cast<size_t>(column)];
                const bool hasShape = !cell.empty() && cell.front().verdict;
                longest =
                    std::max(longest, breadthOf(report::plainText(cell)) + (hasShape ? kShapeBreadth : 0));
            }
            shares.push_back(static_cast<double>(std::clamp<qsizetype>(longest, 3, 40)));
        }
        const double all = std::accumulate(shares.begin(), shares.end(), 0.0);
        for (double& share : shares)
            share *= m_width / all;
        return shares;
    }

    [[nodiscard]] static std::shared_ptr<RowPiece> headingsOf(const MinutesBlock& table,
                                                              const std::vector<double>& widths)
    {
        std::vector<Cell> cells;
        double x = 0;
        for (size_t i = 0; i < widths.size(); ++i) {
            cells.push_back({TextBlock(table.columns[static_cast<qsizetype>(i)], reportFont(7.6),
                                       ink(Colour::TextMuted), widths[i] - 8, 2),
                             x, std::nullopt});
            x += widths[i];
        }
        return std::make_shared<RowPiece>(std::move(cells));
    }

    void addTable(const MinutesBlock& table)
    {
        const std::vector<double> widths = widthsOf(table);
        const auto headings = headingsOf(table, widths);
        headings->staysWithNext = true;
        m_pieces.push_back(headings);
        for (const auto& row : table.rows)
            addRow(row, widths, headings);
    }

    /// What is too long for one row goes on in the next.
    void addRow(const std::vector<MinutesLine>& row, const std::vector<double>& widths,
                const std::shared_ptr<const MinutesPiece>& headings)
    {
        std::vector<QStringList> parts;
        qsizetype count = 1;
        for (size_t i = 0; i < row.size(); ++i) {
            const auto most = std::max<qsizetype>(40, static_cast<qsizetype>(kPart * widths[i] / m_width));
            parts.push_back(partsOf(report::plainText(row[i]), most));
            count = std::max(count, parts.back().size());
        }
        for (qsizetype part = 0; part < count; ++part) {
            std::vector<Cell> cells;
            double x = 0;
            for (size_t i = 0; i < row.size(); ++i) {
                const auto verdict =
                    part == 0 && !row[i].empty() ? row[i].front().verdict : std::optional<model::Verdict>();
                cells.push_back({TextBlock(parts[i].value(part), reportFont(8.6),
                                           ink(verdict ? Theme::verdictColour(*verdict) : Colour::Text),
                                           widths[i] - 8 - (verdict ? kShape : 0), 1000),
                                 x, verdict});
                x += widths[i];
            }
            add<RowPiece>(std::move(cells))->repeated = headings;
        }
    }

    double m_width;
    Pieces m_pieces;
};

/// Of the piece and what must be on its page with it.
double heightTogether(const Pieces& pieces, size_t first)
{
    double height = pieces[first]->height();
    for (size_t i = first; pieces[i]->staysWithNext && i + 1 < pieces.size(); ++i)
        height += pieces[i + 1]->height();
    return height;
}

} // namespace

std::vector<MinutesPage> layOutMinutes(const MinutesDocument& minutes, const PageMetrics& metrics)
{
    const Pieces pieces = PieceMaker(metrics).make(minutes);
    std::vector<MinutesPage> pages(1);
    double y = metrics.margin;
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (y + heightTogether(pieces, i) > metrics.bottom() && !pages.back().empty()) {
            pages.emplace_back();
            y = metrics.margin;
            if (const auto& above = pieces[i]->repeated) {
                pages.back().push_back({above, y});
                y += above->height();
            }
        }
        pages.back().push_back({pieces[i], y});
        y += pieces[i]->height();
    }
    return pages;
}

} // namespace slipway::views
