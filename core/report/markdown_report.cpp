// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/markdown_report.h"

namespace slipway::report {

using namespace model;

namespace {

/// State is shape and word; GitHub and GitLab show no colour.
QString shapeOf(ResultState state)
{
    switch (state) {
    case ResultState::Pass:
        return QStringLiteral("✔");
    case ResultState::Fail:
        return QStringLiteral("✖");
    case ResultState::Warn:
        return QStringLiteral("▲");
    case ResultState::Stale:
        return QStringLiteral("◷");
    case ResultState::Waived:
        return QStringLiteral("◐");
    case ResultState::Unknown:
        return QStringLiteral("○");
    case ResultState::NotApplicable:
        return QStringLiteral("–");
    }
    Q_UNREACHABLE();
}

QString tableRow(const QStringList& cells)
{
    return QStringLiteral("| ") + cells.join(QLatin1String(" | ")) + QStringLiteral(" |\n");
}

QString rule(qsizetype columns)
{
    return QLatin1Char('|') + QStringLiteral(" --- |").repeated(columns) + QLatin1Char('\n');
}

QString groupText(const ChecklistGroup& group)
{
    const QStringList headings{QStringLiteral("State"), QStringLiteral("Question"),
                               QStringLiteral("Measured"), QStringLiteral("Required"),
                               QStringLiteral("Evidence, owner")};
    QString text = QStringLiteral("\n## %1\n\n").arg(toWords(group.characteristic)) + tableRow(headings) +
                   rule(headings.size());
    for (const ChecklistRow& row : group.rows) {
        text += tableRow({shapeOf(row.state) + QLatin1Char(' ') + toWords(row.state),
                          escapeMarkdown(questionText(row)), escapeMarkdown(row.measured),
                          escapeMarkdown(row.required), escapeMarkdown(row.sources)});
    }
    return text;
}

/// A zero-width space. What GitHub and GitLab make of names, issue numbers and addresses they find after
/// Markdown is done, in the plain text: no escape keeps them from it, but this does, and the text reads on.
constexpr QStringView kBreak(u"\u200b");

/// One line without control characters and without those that turn the direction of what follows. Joiners
/// stay: words of some scripts need them.
QString plainLine(const QString& text)
{
    QString line;
    const QString simplified = text.simplified();
    for (const QChar c : simplified) {
        const bool isJoiner = c == QChar(0x200c) || c == QChar(0x200d);
        if (isJoiner || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format))
            line += c;
    }
    return line.trimmed();
}

/// True for the character that would make a list item or a rule of a text that begins a line: "- ", "1. ",
/// "1) ".
bool beginsBlock(const QString& text, qsizetype at)
{
    if (text[at] == QLatin1Char('-'))
        return at == 0;
    if (text[at] != QLatin1Char('.') && text[at] != QLatin1Char(')'))
        return false;
    const bool endsMarker = at + 1 == text.size() || text[at + 1].isSpace();
    return endsMarker && at > 0 &&
           std::all_of(text.cbegin(), text.cbegin() + at, [](QChar c) { return c.isDigit(); });
}

/// A colon between two digits is of a time or a ratio, one before a space of a sentence: neither begins a
/// link or the name of an emoji.
bool isPlainColon(const QString& text, qsizetype at)
{
    if (text[at] != QLatin1Char(':'))
        return false;
    if (at + 1 == text.size() || text[at + 1].isSpace())
        return true;
    return at > 0 && text[at - 1].isDigit() && text[at + 1].isDigit();
}

QString entryText(const EvidenceEntry& entry)
{
    QString text = QStringLiteral("- **%1**\n").arg(escapeMarkdown(entry.title));
    QStringList lines{entry.when, entry.factsText()};
    for (const EvidenceSource& source : entry.sources)
        lines += source.words();
    lines += entry.judgedText();
    for (const QString& line : std::as_const(lines)) {
        if (!line.isEmpty())
            text += QStringLiteral("  - %1\n").arg(escapeMarkdown(line));
    }
    return text;
}

QString stepText(const PathLine& line)
{
    const ChecklistRow& row = line.row;
    QString measured = row.measured;
    if (!row.measured.isEmpty() && !row.required.isEmpty())
        measured += QStringLiteral(", needs ") + row.required;
    if (!measured.isEmpty())
        measured = QStringLiteral(": ") + measured;
    return QStringLiteral("1. %1 %2 %3. %4\n")
        .arg(shapeOf(row.state), toWords(row.state), escapeMarkdown(questionText(row) + measured),
             escapeMarkdown(line.owner + QStringLiteral(": ") + line.toDo));
}

} // namespace

QString escapeMarkdown(const QString& given)
{
    const QString text = plainLine(given);
    QString escaped;
    escaped.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QStringView rest = QStringView(text).mid(i);
        if (c == QLatin1Char('<')) {
            escaped += QStringLiteral("&lt;");
        } else if (c == QLatin1Char('>')) {
            escaped += QStringLiteral("&gt;");
        } else if (c == QLatin1Char('&')) {
            escaped += QStringLiteral("&amp;");
        } else if (c == QLatin1Char('@')) {
            (escaped += c) += kBreak;
        } else if (isPlainColon(text, i)) {
            escaped += c;
        } else if (c == QLatin1Char(':')) {
            // Neither a bare link nor an emoji name.
            (escaped += rest.startsWith(u"://") ? kBreak : QStringView()) += QStringLiteral("&#58;");
        } else if (c == QLatin1Char('.') && escaped.endsWith(QLatin1String("www"), Qt::CaseInsensitive)) {
            (escaped += kBreak) += c;
        } else {
            if (QStringLiteral("\\`*_{}[]#+!|~$").contains(c) || beginsBlock(text, i))
                escaped += QLatin1Char('\\');
            escaped += c;
            const bool isReference = QStringLiteral("#!~$").contains(c) && rest.size() > 1;
            if (isReference && rest[1].isLetterOrNumber())
                escaped += kBreak;
        }
    }
    return escaped;
}

QByteArray renderMarkdown(const ChecklistDocument& document)
{
    QString text =
        QStringLiteral("# %1: %2\n\n%3\n\n")
            .arg(escapeMarkdown(document.title), document.verdictWord, escapeMarkdown(document.subtitle));
    if (!document.confidentiality.isEmpty())
        text += QStringLiteral("**%1**\n\n").arg(escapeMarkdown(document.confidentiality));
    if (document.isSample)
        text += QStringLiteral("*Sample data*\n\n");
    text += QStringLiteral("**%1** %2\n\n").arg(document.reasonLead, escapeMarkdown(document.reason));
    QStringList labels;
    QStringList values;
    for (const SummaryTile& tile : document.tiles) {
        labels += tile.label;
        values += escapeMarkdown(tile.value);
    }
    text += tableRow(labels) + rule(labels.size()) + tableRow(values);
    if (!document.pathToGo.empty()) {
        text += QStringLiteral("\n## Path to Go, cheapest first\n\n");
        for (const PathLine& line : document.pathToGo)
            text += stepText(line);
    }
    for (const ChecklistGroup& group : document.groups)
        text += groupText(group);
    if (!document.notApplicable.isEmpty()) {
        text += QStringLiteral("\n## Does not apply to this release\n\n");
        for (const QString& question : document.notApplicable)
            text += QStringLiteral("- %1\n").arg(escapeMarkdown(question));
    }
    if (!document.changes.isEmpty()) {
        text += QStringLiteral("\n## %1\n\n").arg(escapeMarkdown(document.changesLead));
        for (const QString& change : document.changes)
            text += QStringLiteral("- %1\n").arg(escapeMarkdown(change));
    }
    if (!document.said.isEmpty()) {
        text += QStringLiteral("\n## Decisions and requests\n\n");
        for (const QString& line : document.said)
            text += QStringLiteral("- %1\n").arg(escapeMarkdown(line));
    }
    text += QStringLiteral("\n## Sign-offs\n\n| Role | By | Status |\n| --- | --- | --- |\n");
    for (const SignOffLine& line : document.signOffs)
        text += tableRow({escapeMarkdown(line.role), escapeMarkdown(line.by), escapeMarkdown(line.status)});
    if (!document.evidence.empty())
        text += QStringLiteral("\n## Evidence\n\n");
    for (const EvidenceEntry& entry : document.evidence)
        text += entryText(entry);
    text +=
        QStringLiteral("\nPolicy %1, taken %2, snapshot `%3`.\n")
            .arg(escapeMarkdown(document.policy), escapeMarkdown(document.takenAt), document.snapshotSha256);
    return text.toUtf8();
}

} // namespace slipway::report
