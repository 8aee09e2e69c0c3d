// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/template_values.h"

#include "core/model/json.h"

#include <ctemplate/template_dictionary.h>

namespace slipway::report {

using namespace model;
using ctemplate::TemplateDictionary;

namespace {

/// Without what no page can hold (HTML, section 13.1.4): control characters but white space, and what is no
/// character.
std::string shown(QString text)
{
    const auto isNone = [](QChar c) {
        const bool isWhite = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
        return (c.category() == QChar::Other_Control && !isWhite) || c >= QChar(0xfffe);
    };
    return toText(text.removeIf(isNone));
}

/// One section for each text of a list, inside of one that is there if the list is not empty.
template<class Texts>
void addList(TemplateDictionary& dictionary, const char* section, const char* item, const Texts& texts)
{
    if (texts.empty())
        return;
    TemplateDictionary* list = dictionary.AddSectionDictionary(section);
    for (const QString& text : texts)
        list->AddSectionDictionary(item)->SetValue("TEXT", shown(text));
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

/// State is shape and word where there is no colour.
const char* markOf(ResultState state)
{
    switch (state) {
    case ResultState::Pass:
        return "✔";
    case ResultState::Fail:
        return "✖";
    case ResultState::Warn:
        return "▲";
    case ResultState::Stale:
        return "◷";
    case ResultState::Waived:
        return "◐";
    case ResultState::Unknown:
        return "○";
    case ResultState::NotApplicable:
        return "–";
    }
    Q_UNREACHABLE();
}

/// What templates say themselves, by its name there.
constexpr std::array kLabels{
    std::pair("LABEL_STATE", QT_TRANSLATE_NOOP("Report", "State")),
    std::pair("LABEL_QUESTION", QT_TRANSLATE_NOOP("Report", "Question")),
    std::pair("LABEL_QUESTION_AND_STEP", QT_TRANSLATE_NOOP("Report", "Question, and what to do")),
    std::pair("LABEL_MEASURED", QT_TRANSLATE_NOOP("Report", "Measured")),
    std::pair("LABEL_REQUIRED", QT_TRANSLATE_NOOP("Report", "Required")),
    std::pair("LABEL_NEEDS", QT_TRANSLATE_NOOP("Report", "needs")),
    std::pair("LABEL_SOURCES", QT_TRANSLATE_NOOP("Report", "Evidence, owner")),
    std::pair("LABEL_BLOCKER", QT_TRANSLATE_NOOP("Report", "blocker")),
    std::pair("LABEL_SAMPLE", QT_TRANSLATE_NOOP("Report", "Sample data")),
    std::pair("LABEL_PATH", QT_TRANSLATE_NOOP("Report", "Path to Go, cheapest first")),
    std::pair("LABEL_LEFT_OUT", QT_TRANSLATE_NOOP("Report", "Does not apply to this release")),
    std::pair("LABEL_SAID", QT_TRANSLATE_NOOP("Report", "Decisions and requests")),
    std::pair("LABEL_SIGN_OFFS", QT_TRANSLATE_NOOP("Report", "Sign-offs")),
    std::pair("LABEL_ROLE", QT_TRANSLATE_NOOP("Report", "Role")),
    std::pair("LABEL_BY", QT_TRANSLATE_NOOP("Report", "By")),
    std::pair("LABEL_STATUS", QT_TRANSLATE_NOOP("Report", "Status")),
    std::pair("LABEL_EVIDENCE", QT_TRANSLATE_NOOP("Report", "Evidence")),
    std::pair("LABEL_POLICY", QT_TRANSLATE_NOOP("Report", "Policy")),
    std::pair("LABEL_TAKEN", QT_TRANSLATE_NOOP("Report", "taken")),
    std::pair("LABEL_SNAPSHOT", QT_TRANSLATE_NOOP("Report", "snapshot"))};

TemplateDictionary& addRow(TemplateDictionary& group, const char* section, const ChecklistRow& row,
                           const ReportLanguage& language)
{
    TemplateDictionary& line = *group.AddSectionDictionary(section);
    line.SetValue("STATE", shown(language.word(row.state)));
    line.SetValue("STATE_MARK", markOf(row.state));
    line.SetValue("STATE_KEY", shown(toKey(row.state)));
    line.SetValue("SHAPE", drawnAs(row.state));
    line.SetValue("SEVERITY", shown(toKey(row.severity)));
    line.SetValue("CRITERION", shown(row.criterion));
    line.SetValue("QUESTION", shown(row.question));
    line.SetValue("SOURCES", shown(row.sources));
    line.SetValue("MEASURED", shown(row.measured));
    line.SetValue("REQUIRED", shown(row.required));
    line.SetValue("EXPLANATION", shown(row.explanation));
    if (row.severity == Severity::Blocker)
        line.ShowSection("BLOCKER");
    if (!row.explanation.isEmpty() && row.state != ResultState::Pass)
        line.ShowSection("EXPLAINED");
    if (!row.measured.isEmpty()) {
        TemplateDictionary* numbers = line.AddSectionDictionary("NUMBERS");
        if (!row.required.isEmpty())
            numbers->ShowSection("NEEDED");
    }
    return line;
}

void addPath(TemplateDictionary& dictionary, const ChecklistDocument& document)
{
    if (document.pathToGo.empty())
        return;
    TemplateDictionary& section = *dictionary.AddSectionDictionary("PATH");
    for (const PathLine& line : document.pathToGo) {
        TemplateDictionary& step = addRow(section, "STEP", line.row, document.language);
        step.SetValue("OWNER", shown(line.owner));
        step.SetValue("TO_DO", shown(line.toDo));
        step.SetValue("TEXT", shown(line.words(document.language)));
    }
}

void addHead(TemplateDictionary& dictionary, const ChecklistDocument& document)
{
    for (const auto& [name, english] : kLabels)
        dictionary.SetValue(name, shown(document.language.say(english)));
    dictionary.SetValue("LANGUAGE", shown(document.language.code()));
    dictionary.SetValue("TITLE", shown(document.title));
    dictionary.SetValue("SUBTITLE", shown(document.subtitle));
    dictionary.SetValue("VERDICT", shown(document.verdictWord));
    dictionary.SetValue("VERDICT_KEY", shown(toKey(document.verdict)));
    dictionary.SetValue("VERDICT_SHAPE", drawnAs(document.verdict));
    dictionary.SetIntValue("PASSED", document.passed);
    dictionary.SetIntValue("APPLICABLE", document.applicable);
    dictionary.SetValue("REASON_LEAD", shown(document.reasonLead));
    dictionary.SetValue("REASON", shown(document.reason));
    dictionary.SetValue("POLICY", shown(document.policy));
    dictionary.SetValue("TAKEN_AT", shown(document.takenAt));
    dictionary.SetValue("SNAPSHOT", shown(document.snapshotSha256));
    if (document.isSample)
        dictionary.ShowSection("SAMPLE");
    if (!document.confidentiality.isEmpty())
        dictionary.AddSectionDictionary("CONFIDENTIAL")->SetValue("TEXT", shown(document.confidentiality));
    for (const SummaryTile& tile : document.tiles) {
        TemplateDictionary* one = dictionary.AddSectionDictionary("TILE");
        one->SetValue("LABEL", shown(tile.label));
        one->SetValue("VALUE", shown(tile.value));
    }
}

void addBody(TemplateDictionary& dictionary, const ChecklistDocument& document)
{
    addPath(dictionary, document);
    if (!document.changes.isEmpty()) {
        addList(dictionary, "CHANGES", "CHANGE", document.changes);
        dictionary.SetValue("LEAD", shown(document.changesLead));
    }
    for (const ChecklistGroup& group : document.groups) {
        TemplateDictionary& section = *dictionary.AddSectionDictionary("GROUP");
        section.SetValue("CHARACTERISTIC", shown(document.language.word(group.characteristic)));
        for (const ChecklistRow& row : group.rows)
            addRow(section, "ROW", row, document.language);
    }
    addList(dictionary, "LEFT_OUT", "QUESTION_LEFT_OUT", document.notApplicable);
    addList(dictionary, "SAID", "WORD", document.said);
    if (document.signOffs.empty())
        return;
    TemplateDictionary* signOffs = dictionary.AddSectionDictionary("SIGN_OFFS");
    for (const SignOffLine& line : document.signOffs) {
        TemplateDictionary* one = signOffs->AddSectionDictionary("SIGN_OFF");
        one->SetValue("ROLE", shown(line.role));
        one->SetValue("BY", shown(line.by));
        one->SetValue("STATUS", shown(line.status));
    }
}

void addEvidence(TemplateDictionary& dictionary, const std::vector<EvidenceEntry>& evidence)
{
    if (evidence.empty())
        return;
    TemplateDictionary& section = *dictionary.AddSectionDictionary("EVIDENCE");
    for (const EvidenceEntry& entry : evidence) {
        TemplateDictionary& one = *section.AddSectionDictionary("PIECE");
        one.SetValue("PIECE_TITLE", shown(entry.title));
        one.SetValue("WHEN", shown(entry.when));
        one.SetValue("FACTS", shown(entry.factsText()));
        one.SetValue("JUDGED", shown(entry.judgedText()));
        if (!entry.facts.isEmpty())
            one.ShowSection("WITH_FACTS");
        addList(one, "FINDINGS", "FINDING", entry.findings);
        for (const EvidenceSource& source : entry.sources) {
            if (const QString words = source.words(); !words.isEmpty())
                one.AddSectionDictionary("SOURCE")->SetValue("TEXT", shown(words));
        }
    }
}

} // namespace

QStringList templateLabels()
{
    QStringList names;
    for (const auto& label : kLabels)
        names += QString::fromLatin1(label.first);
    return names;
}

void fillDictionary(TemplateDictionary& dictionary, const ChecklistDocument& document)
{
    addHead(dictionary, document);
    addBody(dictionary, document);
    addEvidence(dictionary, document.evidence);
}

} // namespace slipway::report
