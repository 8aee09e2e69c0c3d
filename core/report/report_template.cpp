// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_template.h"

#include "core/model/json.h"

#include <ctemplate/template.h>
#include <ctemplate/template_cache.h>
#include <ctemplate/template_dictionary.h>

#include <iostream>
#include <sstream>

namespace slipway::report {

using namespace model;
using ctemplate::TemplateDictionary;

namespace {

constexpr const char* kName = "report";
const QByteArray kEscaped("{{%AUTOESCAPE context=\"HTML\"}}");

/// One section for each text of a list, inside of one that is there if the list is not empty.
template<class Texts>
void addList(TemplateDictionary& dictionary, const char* section, const char* item, const Texts& texts)
{
    if (texts.empty())
        return;
    TemplateDictionary* list = dictionary.AddSectionDictionary(section);
    for (const QString& text : texts)
        list->AddSectionDictionary(item)->SetValue("TEXT", toText(text));
}

/// What is drawn beside the word; several states share one.
const char* drawnAs(ResultState state)
{
    switch (state) {
    case ResultState::Pass:
        return "pass";
    case ResultState::Fail:
        return "fail";
    case ResultState::Warn:
        return "warn";
    case ResultState::Stale:
        return "stale";
    case ResultState::Waived:
        return "waived";
    case ResultState::Unknown:
    case ResultState::NotApplicable:
        return "unknown";
    }
    Q_UNREACHABLE();
}

const char* drawnAs(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Go:
        return "pass";
    case Verdict::Conditional:
        return "warn";
    case Verdict::NoGo:
        return "fail";
    case Verdict::NoEvidence:
        return "unknown";
    }
    Q_UNREACHABLE();
}

TemplateDictionary& addRow(TemplateDictionary& group, const char* section, const ChecklistRow& row)
{
    TemplateDictionary& line = *group.AddSectionDictionary(section);
    line.SetValue("STATE", toText(toWords(row.state)));
    line.SetValue("STATE_KEY", toText(toKey(row.state)));
    line.SetValue("SHAPE", drawnAs(row.state));
    line.SetValue("SEVERITY", toText(toKey(row.severity)));
    line.SetValue("CRITERION", toText(row.criterion));
    line.SetValue("QUESTION", toText(row.question));
    line.SetValue("SOURCES", toText(row.sources));
    line.SetValue("MEASURED", toText(row.measured));
    line.SetValue("REQUIRED", toText(row.required));
    line.SetValue("EXPLANATION", toText(row.explanation));
    if (row.severity == Severity::Blocker)
        line.ShowSection("BLOCKER");
    if (!row.explanation.isEmpty() && row.state != ResultState::Pass)
        line.ShowSection("EXPLAINED");
    return line;
}

void addPath(TemplateDictionary& dictionary, const std::vector<PathLine>& path)
{
    if (path.empty())
        return;
    TemplateDictionary& section = *dictionary.AddSectionDictionary("PATH");
    for (const PathLine& line : path) {
        TemplateDictionary& step = addRow(section, "STEP", line.row);
        step.SetValue("OWNER", toText(line.owner));
        step.SetValue("TO_DO", toText(line.toDo));
        step.SetValue("TEXT", toText(line.words()));
    }
}

void addHead(TemplateDictionary& dictionary, const ChecklistDocument& document)
{
    dictionary.SetValue("TITLE", toText(document.title));
    dictionary.SetValue("SUBTITLE", toText(document.subtitle));
    dictionary.SetValue("VERDICT", toText(document.verdictWord));
    dictionary.SetValue("VERDICT_KEY", toText(toKey(document.verdict)));
    dictionary.SetValue("VERDICT_SHAPE", drawnAs(document.verdict));
    dictionary.SetIntValue("PASSED", document.passed);
    dictionary.SetIntValue("APPLICABLE", document.applicable);
    dictionary.SetValue("REASON_LEAD", toText(document.reasonLead));
    dictionary.SetValue("REASON", toText(document.reason));
    dictionary.SetValue("POLICY", toText(document.policy));
    dictionary.SetValue("TAKEN_AT", toText(document.takenAt));
    dictionary.SetValue("SNAPSHOT", toText(document.snapshotSha256));
    if (document.isSample)
        dictionary.ShowSection("SAMPLE");
    if (!document.confidentiality.isEmpty())
        dictionary.AddSectionDictionary("CONFIDENTIAL")->SetValue("TEXT", toText(document.confidentiality));
    for (const SummaryTile& tile : document.tiles) {
        TemplateDictionary* one = dictionary.AddSectionDictionary("TILE");
        one->SetValue("LABEL", toText(tile.label));
        one->SetValue("VALUE", toText(tile.value));
    }
}

void addBody(TemplateDictionary& dictionary, const ChecklistDocument& document)
{
    addPath(dictionary, document.pathToGo);
    if (!document.changes.isEmpty()) {
        addList(dictionary, "CHANGES", "CHANGE", document.changes);
        dictionary.SetValue("LEAD", toText(document.changesLead));
    }
    for (const ChecklistGroup& group : document.groups) {
        TemplateDictionary& section = *dictionary.AddSectionDictionary("GROUP");
        section.SetValue("CHARACTERISTIC", toText(toWords(group.characteristic)));
        for (const ChecklistRow& row : group.rows)
            addRow(section, "ROW", row);
    }
    addList(dictionary, "LEFT_OUT", "QUESTION_LEFT_OUT", document.notApplicable);
    addList(dictionary, "SAID", "WORD", document.said);
    if (document.signOffs.empty())
        return;
    TemplateDictionary* signOffs = dictionary.AddSectionDictionary("SIGN_OFFS");
    for (const SignOffLine& line : document.signOffs) {
        TemplateDictionary* one = signOffs->AddSectionDictionary("SIGN_OFF");
        one->SetValue("ROLE", toText(line.role));
        one->SetValue("BY", toText(line.by));
        one->SetValue("STATUS", toText(line.status));
    }
}

void addEvidence(TemplateDictionary& dictionary, const std::vector<EvidenceEntry>& evidence)
{
    if (evidence.empty())
        return;
    TemplateDictionary& section = *dictionary.AddSectionDictionary("EVIDENCE");
    for (const EvidenceEntry& entry : evidence) {
        TemplateDictionary& one = *section.AddSectionDictionary("PIECE");
        one.SetValue("PIECE_TITLE", toText(entry.title));
        one.SetValue("WHEN", toText(entry.when));
        one.SetValue("FACTS", toText(entry.factsText()));
        one.SetValue("JUDGED", toText(entry.judgedText()));
        for (const EvidenceSource& source : entry.sources)
            one.AddSectionDictionary("SOURCE")->SetValue("TEXT", toText(source.words()));
    }
}

/// Never without: what a release or a question is called comes from anybody. The directive counts at the very
/// beginning only.
std::string escaping(QByteArray text)
{
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    const bool escapes = text.left(kEscaped.size()).compare(kEscaped, Qt::CaseInsensitive) == 0;
    return (escapes ? text : kEscaped + text).toStdString();
}

/// The library says what is wrong with a template on std::cerr, and nowhere else.
class CapturedWords
{
public:
    CapturedWords()
        : m_before(std::cerr.rdbuf(m_words.rdbuf()))
    {
    }
    ~CapturedWords() { std::cerr.rdbuf(m_before); }
    Q_DISABLE_COPY_MOVE(CapturedWords)

    /// The last part of its first line.
    [[nodiscard]] QString reason() const
    {
        const QString line = toQString(m_words.str()).section(QLatin1Char('\n'), 0, 0);
        return line.section(QLatin1String(": "), -1).simplified().left(120);
    }

private:
    std::ostringstream m_words;
    std::streambuf* m_before;
};

} // namespace

Result<QByteArray> fillHtmlTemplate(const QByteArray& text, const QString& where,
                                    const ChecklistDocument& document, const TemplateValues& values)
{
    const CapturedWords words;
    ctemplate::TemplateCache cache; // of this call alone, so that templates do not meet
    TemplateDictionary dictionary(kName);
    addHead(dictionary, document);
    addBody(dictionary, document);
    addEvidence(dictionary, document.evidence);
    for (auto value = values.begin(); value != values.end(); ++value)
        dictionary.SetValue(toText(value.key()), toText(value.value()));
    std::string filled;
    if (!cache.StringToTemplateCache(kName, escaping(text), ctemplate::DO_NOT_STRIP) ||
        !cache.ExpandWithData(kName, ctemplate::DO_NOT_STRIP, &dictionary, nullptr, &filled))
        return Error{
            ErrorCode::InvalidInput, QStringLiteral("is not a template (%1)").arg(words.reason()), where,
            QStringLiteral("close every {{#SECTION}} with {{/SECTION}}; docs/templates.md has the names")};
    return QByteArray::fromStdString(filled);
}

} // namespace slipway::report
