// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/copied_table.h"

#include "views/widgets/shown_cells.h"

#include <QAbstractItemView>
#include <QMimeData>

namespace slipway::views {

namespace {

/// On one line, with plain blanks.
QString plain(const QVariant& value)
{
    return value.toString().simplified();
}

/// What begins like this is run by spreadsheets. A sign in front of a number stays what it is.
bool looksLikeFormula(const QString& cell)
{
    static const QString signs = QStringLiteral("=+-@");
    bool isNumber = false;
    cell.toDouble(&isNumber);
    return cell.size() > 1 && signs.contains(cell.front()) && !isNumber;
}

QString forSpreadsheet(const QString& cell)
{
    return looksLikeFormula(cell) ? QLatin1Char('\'') + cell : cell;
}

template<class Change>
QString linesOf(const CopiedTable& table, Change lineOf)
{
    QStringList lines;
    if (!table.headings.isEmpty())
        lines += lineOf(table.headings);
    for (const QStringList& row : table.rows)
        lines += lineOf(row);
    return lines.join(QLatin1Char('\n'));
}

QString htmlRow(const QStringList& cells, const QString& tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString& cell : cells)
        row += QStringLiteral("<%1>%2</%1>").arg(tag, forSpreadsheet(cell).toHtmlEscaped());
    return row + QStringLiteral("</tr>\n");
}

} // namespace

CopiedTable copiedTable(const QAbstractItemView& view, CopiedRows rows)
{
    CopiedTable table;
    const std::vector<int> columns = shownColumns(view);
    for (const int column : columns) {
        if (headerOf(view))
            table.headings += plain(view.model()->headerData(column, Qt::Horizontal));
    }
    for (const QModelIndex& row : copiedRows(view, rows)) {
        QStringList cells;
        for (const int column : columns)
            cells += plain(row.siblingAtColumn(column).data());
        table.rows.push_back(cells);
    }
    return table;
}

QString asAlignedText(const CopiedTable& table)
{
    QList<qsizetype> widths;
    const auto hold = [&](const QStringList& cells) {
        widths.resize(std::max(widths.size(), cells.size()));
        for (qsizetype i = 0; i < cells.size(); ++i)
            widths[i] = std::max(widths[i], cells[i].size());
    };
    hold(table.headings);
    std::for_each(table.rows.begin(), table.rows.end(), hold);
    return linesOf(table, [&](const QStringList& cells) {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i)
            line += cells[i].leftJustified(widths[i] + 2);
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        return line;
    });
}

QString asTabbedText(const CopiedTable& table)
{
    return linesOf(table, [](const QStringList& cells) {
        QStringList safe;
        for (const QString& cell : cells)
            safe += forSpreadsheet(cell);
        return safe.join(QLatin1Char('\t'));
    });
}

std::unique_ptr<QMimeData> asTable(const CopiedTable& table)
{
    QString html = QStringLiteral("<table>\n");
    if (!table.headings.isEmpty())
        html += QStringLiteral("<thead>") + htmlRow(table.headings, QStringLiteral("th")) +
                QStringLiteral("</thead>\n");
    html += QStringLiteral("<tbody>\n");
    for (const QStringList& row : table.rows)
        html += htmlRow(row, QStringLiteral("td"));
    auto mime = std::make_unique<QMimeData>();
    mime->setText(asTabbedText(table));
    mime->setHtml(html + QStringLiteral("</tbody></table>\n"));
    return mime;
}

} // namespace slipway::views
