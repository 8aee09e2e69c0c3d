// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/template_names.h"

#include "core/report/template_values.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace slipway::report {

namespace {

/// What template_values.cpp sets, beside the labels, and what the library knows itself.
const QSet<QString>& valueNames()
{
    static const QSet<QString> names = [] {
        QSet<QString> all;
        for (const char* name :
             {"APPLICABLE",  "BI_NEWLINE",  "BI_SPACE",      "BY",          "CHARACTERISTIC", "CRITERION",
              "EXPLANATION", "FACTS",       "JUDGED",        "LABEL",       "LANGUAGE",       "LEAD",
              "MEASURED",    "OWNER",       "PASSED",        "PIECE_TITLE", "POLICY",         "QUESTION",
              "REASON",      "REASON_LEAD", "REQUIRED",      "ROLE",        "SEVERITY",       "SHAPE",
              "SNAPSHOT",    "SOURCES",     "STATE",         "STATE_KEY",   "STATE_MARK",     "STATUS",
              "SUBTITLE",    "TAKEN_AT",    "TEXT",          "TITLE",       "TO_DO",          "VALUE",
              "VERDICT",     "VERDICT_KEY", "VERDICT_SHAPE", "WHEN"})
            all.insert(QString::fromLatin1(name));
        for (const QString& label : templateLabels())
            all.insert(label);
        return all;
    }();
    return names;
}

const QSet<QString>& sectionNames()
{
    static const QSet<QString> names = [] {
        QSet<QString> all;
        for (const char* name : {"BLOCKER",   "CHANGE",  "CHANGES",  "CONFIDENTIAL", "EVIDENCE",
                                 "EXPLAINED", "FINDING", "FINDINGS", "GROUP",        "LEFT_OUT",
                                 "NEEDED",    "NUMBERS", "PATH",     "PIECE",        "QUESTION_LEFT_OUT",
                                 "ROW",       "SAID",    "SAMPLE",   "SIGN_OFF",     "SIGN_OFFS",
                                 "SOURCE",    "STEP",    "TILE",     "WITH_FACTS",   "WORD"})
            all.insert(QString::fromLatin1(name));
        return all;
    }();
    return names;
}

bool isKnown(const QString& kind, QString name, const TemplateValues& values)
{
    if (kind.isEmpty())
        return valueNames().contains(name) || values.contains(name);
    const QString between = QStringLiteral("_separator"); // the library's: not after the last of a section
    if (name.endsWith(between))
        name.chop(between.size());
    return kind == QLatin1String("#") && sectionNames().contains(name);
}

} // namespace

std::vector<UnknownName> unknownNames(const QByteArray& text, const TemplateValues& values)
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
        if (name.isEmpty() || isKnown(kind, name, values))
            continue;
        const bool isTold = std::any_of(unknown.begin(), unknown.end(),
                                        [&](const UnknownName& one) { return one.name == kind + name; });
        const auto line = QStringView(given).left(match.capturedStart()).count(u'\n') + 1;
        if (!isTold)
            unknown.push_back({kind + name, static_cast<int>(line)});
    }
    return unknown;
}

} // namespace slipway::report
