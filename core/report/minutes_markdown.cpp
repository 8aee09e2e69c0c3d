// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/minutes_markdown.h"

#include "core/model/json.h"
#include "core/report/markdown_escape.h"
#include "core/report/report_template.h"
#include "core/report/template_values.h"

#include <ctemplate/template_dictionary.h>

#include <algorithm>

namespace slipway::report {

using namespace model;
using ctemplate::TemplateDictionary;

namespace {

using Kind = MinutesBlock::Kind;
using Look = MinutesSpan::Look;

/// State is shape and word where there is no colour.
const char* markOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Go:
        return "✔";
    case Verdict::Conditional:
        return "▲";
    case Verdict::NoGo:
        return "✖";
    case Verdict::NoEvidence:
        return "○";
    }
    Q_UNREACHABLE();
}

const char* sectionOf(Look look)
{
    switch (look) {
    case Look::Plain:
        return "OWN";
    case Look::Told:
        return "TOLD";
    case Look::Strong:
        return "STRONG";
    case Look::Code:
        return "CODE";
    }
    Q_UNREACHABLE();
}

void addLine(TemplateDictionary& dictionary, const MinutesLine& line)
{
    for (const MinutesSpan& span : line) {
        TemplateDictionary& one =
            *dictionary.AddSectionDictionary("SPAN")->AddSectionDictionary(sectionOf(span.look));
        one.SetValue("WORDS", toText(span.text));
        if (span.verdict)
            one.AddSectionDictionary("MARKED")->SetValue("MARK", markOf(*span.verdict));
    }
}

/// True where something is left of it in the format.
bool isShown(const MinutesSpan& span)
{
    const bool isAlways = span.look == Look::Strong || span.look == Look::Code || span.verdict.has_value();
    return isAlways || !(span.look == Look::Told ? escapeMarkdown(span.text) : span.text).isEmpty();
}

void addTable(TemplateDictionary& block, const MinutesBlock& of)
{
    TemplateDictionary& table = *block.AddSectionDictionary("TABLE");
    for (const QString& column : of.columns)
        table.AddSectionDictionary("COLUMN")->SetValue("COLUMN_NAME", toText(column));
    for (const std::vector<MinutesLine>& row : of.rows) {
        TemplateDictionary& cells = *table.AddSectionDictionary("ROW");
        for (const MinutesLine& line : row) {
            TemplateDictionary& cell = *cells.AddSectionDictionary("CELL");
            addLine(cell, line);
            if (std::any_of(line.begin(), line.end(), isShown))
                cell.ShowSection("FILLED");
        }
    }
}

void addBlock(TemplateDictionary& block, const MinutesBlock& of)
{
    if (of.kind == Kind::Table) {
        addTable(block, of);
        return;
    }
    TemplateDictionary& line = *block.AddSectionDictionary("LINE");
    addLine(line, of.line);
    if (of.kind == Kind::Heading)
        line.ShowSection("HEADING");
    else if (of.kind == Kind::SubHeading)
        line.ShowSection("SUB_HEADING");
    else if (of.kind == Kind::Item)
        line.ShowSection("ITEM");
}

} // namespace

void fillDictionary(TemplateDictionary& dictionary, const MinutesDocument& minutes)
{
    dictionary.SetValue("TITLE", toText(minutes.title));
    dictionary.SetValue("LANGUAGE", toText(minutes.language.code()));
    bool isInList = false;
    for (const MinutesBlock& of : minutes.blocks) {
        TemplateDictionary& block = *dictionary.AddSectionDictionary("BLOCK");
        const bool isItem = of.kind == Kind::Item;
        if (!isItem || !isInList)
            block.ShowSection("APART");
        isInList = isItem;
        addBlock(block, of);
    }
}

Result<QByteArray> renderMinutes(const MinutesDocument& minutes, const std::optional<QByteArray>& ownTemplate,
                                 const QString& where)
{
    const auto fill = [&](TemplateDictionary& dictionary) { fillDictionary(dictionary, minutes); };
    return ownTemplate ? fillTemplate(TemplateFormat::Markdown, *ownTemplate, where, fill)
                       : fillShippedTemplate(QStringLiteral("minutes.md"), fill);
}

} // namespace slipway::report
