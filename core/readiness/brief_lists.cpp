// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/brief_lists.h"

#include <QRegularExpression>

namespace slipway::readiness {

using namespace model;

namespace {

const QString kDash = QStringLiteral(" \u2014 ");

/// Before every dash in what may happen stands a backslash, so that the first bare one ends it.
QString withBackslashes(QString text)
{
    static const QRegularExpression dash(QStringLiteral("(\\\\*)\u2014"));
    return text.replace(dash, QStringLiteral("\\\\1\u2014"));
}

QString withoutBackslashes(QString text)
{
    static const QRegularExpression dash(QStringLiteral("\\\\(\\\\*)\u2014"));
    return text.replace(dash, QStringLiteral("\\1\u2014"));
}

/// The cells of "| a | b |", in which "\\|" is no border.
QStringList cellsOf(const QString& row)
{
    static const QRegularExpression border(QStringLiteral("(?<!\\\\)\\|"));
    QStringList cells = row.trimmed().mid(1).split(border);
    for (QString& cell : cells)
        cell = cell.replace(QLatin1String("\\|"), QLatin1String("|")).trimmed();
    return cells;
}

/// The rows below the line of dashes.
std::vector<Risk> risksFromTable(const QStringList& lines)
{
    static const QRegularExpression rule(QStringLiteral("^\\s*\\|[\\s:|-]+$"));
    std::vector<Risk> risks;
    bool isBelow = false;
    for (const QString& line : lines) {
        if (!line.startsWith(QLatin1Char('|')))
            continue;
        const QStringList cells = cellsOf(line);
        if (isBelow)
            risks.push_back({cells.value(0), cells.value(1)});
        isBelow = isBelow || rule.match(line).hasMatch();
    }
    return risks;
}

} // namespace

QString listMarkdown(const QStringList& entries)
{
    QStringList lines;
    for (const QString& entry : entries) {
        const QStringList parts = entry.split(QLatin1Char('\n'));
        for (qsizetype i = 0; i < parts.size(); ++i)
            lines += i == 0               ? QLatin1String("- ") + parts[i]
                     : parts[i].isEmpty() ? QString()
                                          : QLatin1String("  ") + parts[i];
    }
    return lines.join(QLatin1Char('\n'));
}

QStringList listFrom(const QStringList& lines)
{
    static const QRegularExpression marker(QStringLiteral("^(?:[-*+]|[0-9]{1,9}[.)])(?:[ \\t]+|$)"));
    QStringList entries;
    int blanks = 0;
    const auto append = [&](const QString& line) {
        entries.back() += QString(blanks + 1, QLatin1Char('\n')) + line;
        blanks = 0;
    };
    for (const QString& line : lines) {
        const auto marked = marker.match(line);
        if (line.isEmpty()) {
            ++blanks;
        } else if (marked.hasMatch()) {
            entries += line.mid(marked.capturedLength());
            blanks = 0;
        } else if (entries.isEmpty() || (blanks > 0 && !line.front().isSpace())) {
            entries += line;
            blanks = 0;
        } else {
            append(line.startsWith(QLatin1String("  ")) ? line.mid(2) : line);
        }
    }
    return entries;
}

QString risksMarkdown(const std::vector<Risk>& risks)
{
    QStringList entries;
    for (const Risk& risk : risks)
        entries +=
            withBackslashes(risk.what) + (risk.mitigation.isEmpty() ? QString() : kDash + risk.mitigation);
    return listMarkdown(entries);
}

std::vector<Risk> risksFrom(const QStringList& lines)
{
    std::vector<Risk> risks = risksFromTable(lines);
    QStringList others;
    for (const QString& line : lines) {
        if (risks.empty() || !line.startsWith(QLatin1Char('|')))
            others += line;
    }
    for (const QString& entry : listFrom(others)) {
        const qsizetype dash = entry.indexOf(kDash);
        const QString what = dash < 0 ? entry : entry.left(dash);
        risks.push_back({withoutBackslashes(what), dash < 0 ? QString() : entry.mid(dash + kDash.size())});
    }
    return risks;
}

} // namespace slipway::readiness
