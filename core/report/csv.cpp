// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csv.h"

namespace slipway::report {

QString csvCell(const QString& text)
{
    QString cell = text;
    bool isNumber = false;
    text.toDouble(&isNumber);
    if (!isNumber && !text.isEmpty() && QStringLiteral("=+-@\t\r\n").contains(text.front()))
        cell.prepend(QLatin1Char('\''));
    const bool needsQuotes = std::any_of(
        cell.begin(), cell.end(), [](QChar letter) { return QStringLiteral(",\"\r\n").contains(letter); });
    if (!needsQuotes)
        return cell;
    cell.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + cell + QLatin1Char('"');
}

QByteArray csvLine(const QStringList& cells)
{
    QStringList line;
    for (const QString& cell : cells)
        line += csvCell(cell);
    return (line.join(QLatin1Char(',')) + QLatin1String("\r\n")).toUtf8();
}

} // namespace slipway::report
