// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/template_names.h"

#include "core/report/template_values.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace slipway::report {

namespace {

QSet<QString> setOf(std::initializer_list<const char*> names)
{
    QSet<QString> all;
    for (const char* name : names)
        all.insert(QString::fromLatin1(name));
    return all;
}

} // namespace

const TemplateNames& checklistNames()
{
    static const TemplateNames names = [] {
        TemplateNames all{
            setOf(
                {"APPLICABLE",    "BY",          "CHARACTERISTIC", "CRITERION", "EXPLANATION", "FACTS",
                 "JUDGED",        "LABEL",       "LANGUAGE",       "LEAD",      "MEASURED",    "OWNER",
                 "PASSED",        "PIECE_TITLE", "POLICY",         "QUESTION",  "REASON",      "REASON_LEAD",
                 "REQUIRED",      "ROLE",        "SEVERITY",       "SHAPE",     "SNAPSHOT",    "SOURCES",
                 "STATE",         "STATE_KEY",   "STATE_MARK",     "STATUS",    "SUBTITLE",    "TAKEN_AT",
                 "TEXT",          "TITLE",       "TO_DO",          "VALUE",     "VERDICT",     "VERDICT_KEY",
                 "VERDICT_SHAPE", "WHEN"}),
            setOf({"BLOCKER",   "CHANGE",  "CHANGES",  "CONFIDENTIAL", "EVIDENCE",
                   "EXPLAINED", "FINDING", "FINDINGS", "GROUP",        "LEFT_OUT",
                   "NEEDED",    "NUMBERS", "PATH",     "PIECE",        "QUESTION_LEFT_OUT",
                   "ROW",       "SAID",    "SAMPLE",   "SIGN_OFF",     "SIGN_OFFS",
                   "SOURCE",    "STEP",    "TILE",     "WITH_FACTS",   "WORD"})};
        for (const QString& label : templateLabels())
            all.values.insert(label);
        return all;
    }();
    return names;
}

const TemplateNames& minutesNames()
{
    static const TemplateNames names{
        setOf({"COLUMN_NAME", "LANGUAGE", "MARK", "TITLE", "WORDS"}),
        setOf({"APART", "BLOCK", "CELL", "CODE", "COLUMN", "FILLED", "HEADING", "ITEM", "LINE", "MARKED",
               "OWN", "ROW", "SPAN", "STRONG", "SUB_HEADING", "TABLE", "TOLD"})};
    return names;
}

namespace {

bool isIn(const TemplateNames& known, const QString& kind, QString name)
{
    if (kind.isEmpty())
        return known.values.contains(name) || name == QLatin1String("BI_NEWLINE") ||
               name == QLatin1String("BI_SPACE");         // the library's own
    const QString between = QStringLiteral("_separator"); // the library's: not after the last of a section
    if (name.endsWith(between))
        name.chop(between.size());
    return kind == QLatin1String("#") && known.sections.contains(name);
}

template<class IsKnown>
std::vector<UnknownName> unknownIn(const QByteArray& text, IsKnown&& isKnown)
{
    // A comment hides what is in it; {{/NAME}} and {{%PRAGMA}} name nothing to be filled in.
    static const QRegularExpression mark(
        QStringLiteral("\\{\\{(?:!.*?\\}\\}|(?<marks>=)|(?<kind>[#>]?)(?<name>[A-Za-z0-9_]+))"),
        QRegularExpression::DotMatchesEverythingOption);
    const QString given = QString::fromUtf8(text);
    std::vector<UnknownName> unknown;
    for (const auto& match : mark.globalMatch(given)) {
        if (match.hasCaptured(u"marks"))
            break;
        const QString name = match.captured(u"name");
        const QString kind = match.captured(u"kind");
        if (name.isEmpty() || isKnown(kind, name))
            continue;
        const bool isTold = std::any_of(unknown.begin(), unknown.end(),
                                        [&](const UnknownName& one) { return one.name == kind + name; });
        const auto line = QStringView(given).left(match.capturedStart()).count(u'\n') + 1;
        if (!isTold)
            unknown.push_back({kind + name, static_cast<int>(line)});
    }
    return unknown;
}

} // namespace

std::vector<UnknownName> unknownNames(const QByteArray& text, const TemplateValues& values)
{
    return unknownIn(text, [&](const QString& kind, const QString& name) {
        return isIn(checklistNames(), kind, name) || (kind.isEmpty() && values.contains(name));
    });
}

std::vector<UnknownName> unknownMinutesNames(const QByteArray& text)
{
    return unknownIn(
        text, [](const QString& kind, const QString& name) { return isIn(minutesNames(), kind, name); });
}

} // namespace slipway::report
