// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/minutes_markdown.h"

#include "core/report/markdown_report.h"

namespace slipway::report {

using namespace model;

namespace {

using Kind = MinutesBlock::Kind;
using Look = MinutesSpan::Look;

QString shapeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Go:
        return QStringLiteral("✔ ");
    case Verdict::Conditional:
        return QStringLiteral("▲ ");
    case Verdict::NoGo:
        return QStringLiteral("✖ ");
    case Verdict::NoEvidence:
        return QStringLiteral("○ ");
    }
    Q_UNREACHABLE();
}

QString markdownOf(const MinutesSpan& span)
{
    const QString text = (span.verdict ? shapeOf(*span.verdict) : QString()) + span.text;
    switch (span.look) {
    case Look::Plain:
        return text;
    case Look::Told:
        return escapeMarkdown(text);
    case Look::Strong:
        return QStringLiteral("**%1**").arg(text);
    case Look::Code:
        return QStringLiteral("`%1`").arg(text);
    }
    Q_UNREACHABLE();
}

QString markdownOf(const MinutesLine& line)
{
    QString text;
    for (const MinutesSpan& span : line)
        text += markdownOf(span);
    return text;
}

QString rowOf(const QStringList& cells)
{
    QString row;
    for (const QString& cell : cells)
        row += QStringLiteral("| ") + (cell.isEmpty() ? QString() : cell + QLatin1Char(' '));
    return row + QStringLiteral("|\n");
}

QString tableOf(const MinutesBlock& table)
{
    QString text = rowOf(table.columns) + rowOf(QStringList(table.columns.size(), QStringLiteral("---")));
    for (const std::vector<MinutesLine>& row : table.rows) {
        QStringList cells;
        for (const MinutesLine& cell : row)
            cells += markdownOf(cell);
        text += rowOf(cells);
    }
    return text;
}

QString markdownOf(const MinutesBlock& block)
{
    switch (block.kind) {
    case Kind::Heading:
        return QStringLiteral("## %1\n").arg(markdownOf(block.line));
    case Kind::SubHeading:
        return QStringLiteral("### %1\n").arg(markdownOf(block.line));
    case Kind::Text:
        return markdownOf(block.line) + QLatin1Char('\n');
    case Kind::Item:
        return QStringLiteral("- %1\n").arg(markdownOf(block.line));
    case Kind::Table:
        return tableOf(block);
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray renderMinutes(const MinutesDocument& minutes)
{
    QString text = QStringLiteral("# %1\n").arg(escapeMarkdown(minutes.title));
    bool isInList = false;
    for (const MinutesBlock& block : minutes.blocks) {
        const bool isItem = block.kind == Kind::Item;
        if (!isItem || !isInList)
            text += QLatin1Char('\n');
        isInList = isItem;
        text += markdownOf(block);
    }
    return text.toUtf8();
}

} // namespace slipway::report
