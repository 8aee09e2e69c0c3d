// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/template_names.h"

#include "core/report/minutes_markdown.h"
#include "core/report/own_template.h"
#include "core/report/template_values.h"

#include <ctemplate/template_dictionary.h>

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::report;

/// The names that are listed are those that are set, of a document that has everything.
class TestTemplateNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofAChecklist()
    {
        const TemplateNames set = namesSet(everything());
        QCOMPARE(sorted(checklistNames().values), sorted(set.values));
        QCOMPARE(sorted(checklistNames().sections), sorted(set.sections));
    }

    void ofMinutes()
    {
        const TemplateNames set = namesSet(allMinutes());
        QCOMPARE(sorted(minutesNames().values), sorted(set.values));
        QCOMPARE(sorted(minutesNames().sections), sorted(set.sections));
        QVERIFY(renderMinutes(allMinutes()).ok()); // which has the resources read
        QFile shipped(QStringLiteral(":/slipway/templates/minutes.md"));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QCOMPARE(unknownMinutesNames(shipped.readAll()), std::vector<UnknownName>());
    }

    void whatNoMinutesHaveIsTold()
    {
        const QByteArray text = "{{TITLE}}{{#BLOCK}}\n{{VERDICT}}{{#TILE}}{{/TILE}}{{BI_SPACE}}{{/BLOCK}}";
        QCOMPARE(unknownMinutesNames(text),
                 (std::vector<UnknownName>{{QStringLiteral("VERDICT"), 2}, {QStringLiteral("#TILE"), 2}}));
        QCOMPARE(unknownNames(text), (std::vector<UnknownName>{{QStringLiteral("#BLOCK"), 1}}));
    }

    void aTemplateOfOnesOwnIsRead()
    {
        const auto none = readOwnTemplate({});
        QVERIFY(none.ok() && !none->has_value());
        const auto missing = readOwnTemplate(QStringLiteral("/nowhere/own.md"));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        // It opens, and reading it fails: no empty template.
        const auto broken = readOwnTemplate(QStringLiteral("/proc/self/mem"));
        QVERIFY(!broken);
        QCOMPARE(broken.error().code, ErrorCode::Unreadable);
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(QByteArray(1 << 20, 'x'));
        QVERIFY(file.flush());
        const auto largest = readOwnTemplate(file.fileName());
        QVERIFY(largest.ok());
        QCOMPARE((*largest)->size(), qsizetype(1 << 20));
        file.write("x");
        QVERIFY(file.flush());
        const auto larger = readOwnTemplate(file.fileName());
        QVERIFY(!larger);
        QCOMPARE(larger.error().code, ErrorCode::LimitExceeded);
    }

private:
    /// As the library tells them.
    template<class Document>
    static TemplateNames namesSet(const Document& document)
    {
        ctemplate::TemplateDictionary dictionary("all");
        fillDictionary(dictionary, document);
        std::string dump;
        dictionary.DumpToString(&dump);
        static const QRegularExpression value(QStringLiteral("^ *([A-Z_]+): >"),
                                              QRegularExpression::MultilineOption);
        static const QRegularExpression section(QStringLiteral("^ *section ([A-Z_]+) "),
                                                QRegularExpression::MultilineOption);
        TemplateNames names;
        const QString told = QString::fromStdString(dump);
        for (const auto& match : value.globalMatch(told))
            names.values.insert(match.captured(1));
        for (const auto& match : section.globalMatch(told))
            names.sections.insert(match.captured(1));
        for (const char* ofTheLibrary : {"BI_NEWLINE", "BI_SPACE"})
            names.values.remove(QString::fromLatin1(ofTheLibrary));
        return names;
    }

    static QStringList sorted(const QSet<QString>& names)
    {
        QStringList list = names.values();
        list.sort();
        return list;
    }

    static ChecklistDocument everything()
    {
        const QString text = QStringLiteral("text");
        ChecklistRow row;
        row.state = ResultState::Fail;
        row.severity = Severity::Blocker;
        row.criterion = row.question = row.sources = row.measured = row.required = row.explanation = text;
        ChecklistDocument document;
        document.isSample = true;
        document.confidentiality = text;
        document.tiles = {{text, text}};
        document.groups = {{Characteristic::Stability, {row}}};
        document.notApplicable = {text};
        document.pathToGo = {{row, text, text}};
        document.said = {text};
        document.changesLead = text;
        document.changes = {text};
        document.signOffs = {{text, text, text}};
        document.evidence = {{text, text, {text}, {{text, text}}, {text}, {text}}};
        return document;
    }

    static MinutesDocument allMinutes()
    {
        using Kind = MinutesBlock::Kind;
        using Look = MinutesSpan::Look;
        const QString text = QStringLiteral("text");
        const MinutesLine line{
            {Look::Plain, text, Verdict::Go}, {Look::Told, text}, {Look::Strong, text}, {Look::Code, text}};
        return {text,
                {{Kind::Heading, line},
                 {Kind::SubHeading, line},
                 {Kind::Text, line},
                 {Kind::Item, line},
                 {Kind::Table, {}, {text}, {{line}}}},
                QDateTime()};
    }
};

QTEST_GUILESS_MAIN(TestTemplateNames)
#include "tst_template_names.moc"
