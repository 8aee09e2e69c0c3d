// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/markdown_report.h"

#include "core/report/dossiers.h"
#include "core/report/naughty_texts.h"
#include "core/report/template_names.h"
#include "support/builders.h"
#include "support/value_of.h"

#include <QFile>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using report::escapeMarkdown;

namespace {

/// Texts that would be something else in Markdown as GitHub and GitLab read it.
const QList<std::pair<const char*, QString>> kHostile{
    {"a table cell", QStringLiteral("a | b || c")},
    {"an escaped cell", QStringLiteral("a \\| b \\")},
    {"emphasis", QStringLiteral("*a* **b** _c_ __d__ ~~e~~")},
    {"code", QStringLiteral("`rm -rf /` ``x`` ```y```")},
    {"a link", QStringLiteral("[click](https://evil.example/)")},
    {"a reference", QStringLiteral("[click][1] [1]: https://evil.example/")},
    {"a picture", QStringLiteral("![x](https://evil.example/p.png)")},
    {"HTML", QStringLiteral("<img src=x onerror=alert(1)> <b>bold</b> <!-- c -->")},
    {"an entity", QStringLiteral("&lt;script&gt; &amp; &#60;")},
    {"an autolink", QStringLiteral("<https://evil.example/>")},
    {"a bare link", QStringLiteral("see https://evil.example/x?y=1 and http://evil.example")},
    {"a bare host", QStringLiteral("see www.evil.example/x")},
    {"an address", QStringLiteral("write to boss@example.org")},
    {"a mention", QStringLiteral("cc @everyone, @org/team")},
    {"an issue", QStringLiteral("fixes #12, org/repo#12, !12, $12, ~bug")},
    {"a time and a ratio", QStringLiteral("at 14:32, 3:1")},
    {"an emoji name", QStringLiteral(":boom: 14:32")},
    {"a heading", QStringLiteral("# a")},
    {"an item", QStringLiteral("- a")},
    {"another item", QStringLiteral("+ a")},
    {"a numbered item", QStringLiteral("1. a")},
    {"a numbered item with )", QStringLiteral("12) a")},
    {"a quote", QStringLiteral("> a")},
    {"a rule", QStringLiteral("---")},
    {"a heading's line", QStringLiteral("===")},
    {"code by indenting", QStringLiteral("      a")},
    {"a task", QStringLiteral("[x] done")},
    {"mathematics", QStringLiteral("$x^2$ $$y$$")},
    {"lines", QStringLiteral("a\n\n# b\r\n- c\td")},
    {"control characters", QStringLiteral("a\x1b[31mb\u202egnp.exe")},
};

QString asShown(QString text)
{
    return text.remove(QChar(0x200b)).simplified();
}

/// The text as the report keeps it: control and direction characters are dropped, lines become spaces.
QString expected(const QString& text)
{
    QString kept;
    for (const QChar c : text.simplified()) {
        if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            kept += c;
    }
    return kept.simplified();
}

bool hasMarkup(const QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            if (format.isAnchor() || format.isImageFormat() || format.fontFixedPitch() ||
                format.fontItalic() || format.fontStrikeOut())
                return true;
        }
    }
    return false;
}

} // namespace

/// Read back by Qt's own Markdown reader: whatever text comes in, it is text that comes out.
class TestMarkdownReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileTextStaysText_data();
    void hostileTextStaysText();
    void hostileTextStaysInItsCell_data() { hostileTextStaysText_data(); }
    void hostileTextStaysInItsCell();
    void hostileTextStaysInItsItem_data() { hostileTextStaysText_data(); }
    void hostileTextStaysInItsItem();
    void linksAndMentionsAreBroken();
    void everythingOfTheChecklistIsThere();
    void partsWithNothingToSayAreLeftOut();
    void sampleDataIsMarked();
    void theSameChecklistGivesTheSameBytes();
    void itIsWrittenAsBefore();
    void nothingNaughtyMakesARowOfItsOwn();
    void anOwnTemplateIsFilledAndEscaped();
    void noValueGoesWithoutEscaping_data();
    void noValueGoesWithoutEscaping();
    void namesThatAreNoneAreFound();
    void whatShipsNamesNothingUnknown();
    void aTemplateThatMakesNoSenseIsSaid_data();
    void aTemplateThatMakesNoSenseIsSaid();
};

void TestMarkdownReport::hostileTextStaysText_data()
{
    QTest::addColumn<QString>("text");
    for (const auto& [name, text] : kHostile)
        QTest::newRow(name) << text;
}

void TestMarkdownReport::hostileTextStaysText()
{
    QFETCH(QString, text);
    QTextDocument document;
    document.setMarkdown(escapeMarkdown(text));
    QCOMPARE(asShown(document.toPlainText()), expected(text));
    QVERIFY2(!hasMarkup(document), qPrintable(document.toHtml()));
    QCOMPARE(document.blockCount(), 1);
    QVERIFY(!document.begin().textList() && document.begin().blockFormat().headingLevel() == 0);
    // As the second line of a paragraph it makes nothing of the first.
    document.setMarkdown(QStringLiteral("first\n") + escapeMarkdown(text));
    QCOMPARE(document.blockCount(), 1);
    QCOMPARE(document.begin().blockFormat().headingLevel(), 0);
}

void TestMarkdownReport::hostileTextStaysInItsCell()
{
    QFETCH(QString, text);
    QTextDocument document;
    document.setMarkdown(
        QStringLiteral("| A | B |\n| --- | --- |\n| %1 | end |\n").arg(escapeMarkdown(text)));
    QTextTable* table = nullptr;
    for (QTextFrame* frame : document.rootFrame()->childFrames())
        table = table ? table : qobject_cast<QTextTable*>(frame);
    QVERIFY(table);
    QCOMPARE(table->columns(), 2);
    QCOMPARE(table->rows(), 2);
    QCOMPARE(asShown(table->cellAt(1, 0).firstCursorPosition().block().text()), expected(text));
    QCOMPARE(table->cellAt(1, 1).firstCursorPosition().block().text(), QStringLiteral("end"));
    QVERIFY(!hasMarkup(document));
}

void TestMarkdownReport::hostileTextStaysInItsItem()
{
    QFETCH(QString, text);
    QTextDocument document;
    document.setMarkdown(QStringLiteral("- %1\n- end\n").arg(escapeMarkdown(text)));
    QStringList items;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        items += asShown(block.text());
    items.removeAll(QString());
    QCOMPARE(items, (QStringList{expected(text), QStringLiteral("end")}));
    QVERIFY(!hasMarkup(document));
}

/// GitHub and GitLab look for these in the text after Markdown is done with it, so that escapes do not help:
/// a zero-width space does.
void TestMarkdownReport::linksAndMentionsAreBroken()
{
    QCOMPARE(escapeMarkdown(QStringLiteral("14:32")), QStringLiteral("14:32")); // no emoji name, no link
    const auto rendered = [](const QString& text) {
        QTextDocument document;
        document.setMarkdown(escapeMarkdown(text));
        return document.toPlainText();
    };
    const QString space(QChar(0x200b));
    QCOMPARE(rendered(QStringLiteral("@team")), QLatin1Char('@') + space + QStringLiteral("team"));
    QCOMPARE(rendered(QStringLiteral("#12")), QLatin1Char('#') + space + QStringLiteral("12"));
    QCOMPARE(rendered(QStringLiteral("!12")), QLatin1Char('!') + space + QStringLiteral("12"));
    QCOMPARE(rendered(QStringLiteral("http://a")), QStringLiteral("http") + space + QStringLiteral("://a"));
    QCOMPARE(rendered(QStringLiteral("WWW.a.b")), QStringLiteral("WWW") + space + QStringLiteral(".a.b"));
    QCOMPARE(rendered(QStringLiteral("14:32, 80% of #, done!")), QStringLiteral("14:32, 80% of #, done!"));
}

void TestMarkdownReport::everythingOfTheChecklistIsThere()
{
    readiness::Dossier dossier = aDossier(45);
    dossier.evaluation.pathToGo = {{CriterionId(QStringLiteral("criterion-0")), PathAction::Fix,
                                    QStringLiteral("sre-lead"), QStringLiteral("Fix it")}};
    dossier.evaluation.signOffs = {{QStringLiteral("Quality"), std::nullopt, false, {}}};
    dossier.changesSince = theDay().addDays(-4);
    dossier.changesSinceReview = true;
    dossier.changes = {{CriterionId(QStringLiteral("criterion-0")), ResultState::Pass, ResultState::Fail,
                        QStringLiteral("2.1x"), QStringLiteral("1.4x"), false}};
    const report::ChecklistDocument checklist = report::makeDocument(dossier, {});
    const QByteArray markdown = valueOf(report::renderMarkdown(checklist));
    QTextDocument document;
    document.setMarkdown(QString::fromUtf8(markdown));
    const QString text = asShown(document.toPlainText());
    for (int i = 0; i < 45; ++i)
        QVERIFY2(text.contains(QStringLiteral("Question-%1 ").arg(i)), qPrintable(QString::number(i)));
    for (const char* part :
         {"payments-api 4.2.0-rc3: No-go", "Why no-go. 2 blockers fail.", "Path to Go", "Fix it", "Sign-offs",
          "waiting", "measured-1", "required-1", "Stability", "Does not apply to this release",
          "Policy numbered 1.0.0", "Turned since the last review, 20 Nov 2026 09:00 UTC", "Question-0 ",
          "pass to fail (2.1x to 1.4x)"})
        QVERIFY2(text.contains(QLatin1String(part)), part);
    QVERIFY(text.contains(checklist.snapshotSha256));
    // The state is a shape and a word.
    QVERIFY(markdown.contains("| ✖ Fail |") && markdown.contains("| ◷ Stale |"));
}

void TestMarkdownReport::partsWithNothingToSayAreLeftOut()
{
    const QByteArray markdown = valueOf(report::renderMarkdown(report::makeDocument(aDossier(0), {})));
    for (const char* part : {"Path to Go", "Turned since", "Does not apply", "## Stability", "Sample"})
        QVERIFY2(!markdown.contains(part), part);
}

void TestMarkdownReport::sampleDataIsMarked()
{
    readiness::Dossier dossier = aDossier(1);
    dossier.project.isSample = true;
    QVERIFY(valueOf(report::renderMarkdown(report::makeDocument(dossier, {}))).contains("*Sample data*"));
}

void TestMarkdownReport::theSameChecklistGivesTheSameBytes()
{
    const auto document = report::makeDocument(aDossier(45), {});
    QCOMPARE(valueOf(report::renderMarkdown(document)), valueOf(report::renderMarkdown(document)));
}

void TestMarkdownReport::itIsWrittenAsBefore()
{
    readiness::Dossier dossier = aDossier(2);
    dossier.evaluation.pathToGo = {{CriterionId(QStringLiteral("criterion-0")), PathAction::Fix,
                                    QStringLiteral("sre-lead"), QStringLiteral("Fix it")}};
    dossier.evaluation.signOffs = {{QStringLiteral("Quality"), std::nullopt, false, {}}};
    Evidence evidence;
    evidence.kind = QStringLiteral("test-run");
    evidence.source = {QStringLiteral("junit"), QStringLiteral("1.0.0"), QStringLiteral("default")};
    evidence.observedAt = theDay();
    evidence.facts = {{QStringLiteral("tests.total"), qint64(3), {}}};
    evidence.provenance = {{QStringLiteral("a.xml"), {}}};
    dossier.evidence = {evidence};
    report::ReportOptions options;
    options.withEvidence = true;
    options.confidentiality = QStringLiteral("Internal");
    const report::ChecklistDocument document = report::makeDocument(dossier, options);
    QCOMPARE(QString::fromUtf8(valueOf(report::renderMarkdown(document))),
             QStringLiteral(R"(# payments-api 4.2.0-rc3: No-go

Release-readiness checklist, commit aaaaaaa on release/4.2, launch Wed 25 Nov 2026 09:00 UTC

**Internal**

**Why no-go.** 2 blockers fail.

| Score | Criteria passed | Blockers | Waivers | Oldest evidence |
| --- | --- | --- | --- | --- |
| 0 of 100 | 0 of 0 | 0 | 0 | none |

## Path to Go, cheapest first

1. ✖ Fail Question-0 is asked in words that take more than the one line that short ones would take, up to their end-0. (blocker): measured-0, needs required-0. sre-lead: Fix it

## Stability

| State | Question | Measured | Required | Evidence, owner |
| --- | --- | --- | --- | --- |
| ✖ Fail | Question-0 is asked in words that take more than the one line that short ones would take, up to their end-0. (blocker) | measured-0 | required-0 | answered by JUnit, qa-lead |

## Performance

| State | Question | Measured | Required | Evidence, owner |
| --- | --- | --- | --- | --- |
| ◷ Stale | Question-1 is asked in words that take more than the one line that short ones would take, up to their end-1. | measured-1 | required-1 | answered by JUnit, qa-lead |

## Sign-offs

| Role | By | Status |
| --- | --- | --- |
| Quality |  | waiting |

## Evidence

- **test-run, junit 1.0.0, default**
  - Observed 24 Nov 2026 09:00 UTC
  - tests.total 3
  - a.xml
  - No criterion rests on it.

Policy numbered 1.0.0, taken 24 Nov 2026 09:00 UTC, snapshot `%1`.
)")
                 .arg(document.snapshotSha256));
}

void TestMarkdownReport::nothingNaughtyMakesARowOfItsOwn()
{
    const readiness::Dossier dossier = aNaughtyDossier();
    const auto lines = [](const readiness::Dossier& of) {
        QList<QByteArray> all = valueOf(report::renderMarkdown(report::makeDocument(of, {}))).split('\n');
        for (QByteArray& line : all) // a row's texts are its own
            line = line.left(line.startsWith("| ") ? 2 : line.startsWith("- ") ? 2 : 4);
        return all;
    };
    const readiness::Dossier harmless = aDossier(static_cast<int>(dossier.policy->criteria.size()));
    QCOMPARE(lines(dossier), lines(harmless));
    const QByteArray markdown = valueOf(report::renderMarkdown(report::makeDocument(dossier, {})));
    QVERIFY(!markdown.contains("<script") && !markdown.contains("://") && !markdown.contains("\x1b"));
    QVERIFY(markdown.contains(QString(10'000, QLatin1Char('x')).toLatin1()));
}

void TestMarkdownReport::anOwnTemplateIsFilledAndEscaped()
{
    readiness::Dossier dossier = aDossier(7);
    dossier.project.name = QStringLiteral("*a* | <b>");
    const auto markdown = report::renderMarkdown(
        report::makeDocument(dossier, {}),
        QByteArray("\xef\xbb\xbf## {{TITLE}}\n{{#GROUP}}{{#ROW}}{{CRITERION}}{{BI_SPACE}}"
                   "{{/ROW}}{{/GROUP}}{{! TITLE }}{{TITLE:none}}\n"),
        QStringLiteral("own.md"));
    QCOMPARE(valueOf(markdown),
             QByteArray("## \\*a\\* \\| &lt;b&gt; 4.2.0-rc3\ncriterion-0 criterion-1 criterion-2 criterion-3 "
                        "criterion-4 criterion-5 *a* | <b> 4.2.0-rc3\n"));
}

void TestMarkdownReport::noValueGoesWithoutEscaping_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << QByteArray("{{TITLE}}");
    QTest::newRow("said") << QByteArray("{{TITLE:x-markdown}}");
    QTest::newRow("another modifier") << QByteArray("{{TITLE:cleanse_css}}{{TITLE:p}}");
    QTest::newRow("in a comment that ends early") << QByteArray("{{! {{TITLE}} }}{{TITLE}}");
    QTest::newRow("beside another") << QByteArray("{{VERDICT}}{{TITLE}}{{VERDICT}}");
    QTest::newRow("a modifier with a brace") << QByteArray("{{TITLE:x-own={}}{{TITLE:x-o}wn}}");
    QTest::newRow("in three braces") << QByteArray("{{{TITLE}}}");
    QTest::newRow("other marks") << QByteArray("{{=<% %>=}}<%TITLE%>");
    QTest::newRow("escaped for HTML") << QByteArray("{{%AUTOESCAPE context=\"HTML\"}}{{TITLE}}");
}

void TestMarkdownReport::noValueGoesWithoutEscaping()
{
    QFETCH(QByteArray, text);
    readiness::Dossier dossier = aDossier(1);
    dossier.project.name = QStringLiteral("[a](http://b)");
    const auto markdown =
        report::renderMarkdown(report::makeDocument(dossier, {}), text, QStringLiteral("own.md"));
    if (!markdown) {
        QCOMPARE(markdown.error().code, ErrorCode::InvalidInput);
        return;
    }
    QVERIFY2(!markdown->contains("[a](") && !markdown->contains("://"), markdown->constData());
}

void TestMarkdownReport::namesThatAreNoneAreFound()
{
    const QByteArray text = "\xef\xbb\xbf{{%AUTOESCAPE context=\"HTML\"}}{{TITLE:none}}{{BI_SPACE}}\n"
                            "{{! {{NOT_THIS}}{{nope:h}}{{OWN}}\n"
                            "{{#GROUP}}{{#ROWS}}{{/ROWS}}{{#ROW_separator}}, {{/ROW_separator}}{{/GROUP}}\n"
                            "{{>PART}}{{#TITLE}}{{GROUP}}{{nope}}{{=<% %>=}}{{NOT_THIS_EITHER}}";
    const auto unknown = report::unknownNames(text, {{QStringLiteral("OWN"), QString()}});
    QCOMPARE(unknown, (std::vector<report::UnknownName>{{QStringLiteral("nope"), 2},
                                                        {QStringLiteral("#ROWS"), 3},
                                                        {QStringLiteral(">PART"), 4},
                                                        {QStringLiteral("#TITLE"), 4},
                                                        {QStringLiteral("GROUP"), 4}}));
}

void TestMarkdownReport::whatShipsNamesNothingUnknown()
{
    QFile file(QStringLiteral(":/slipway/templates/checklist.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(report::unknownNames(file.readAll()), std::vector<report::UnknownName>());
}

void TestMarkdownReport::aTemplateThatMakesNoSenseIsSaid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a section that stays open") << QByteArray("{{#GROUP}}never closed");
    QTest::newRow("other marks") << QByteArray("{{=<% %>=}}");
}

void TestMarkdownReport::aTemplateThatMakesNoSenseIsSaid()
{
    QFETCH(QByteArray, text);
    const auto markdown =
        report::renderMarkdown(report::makeDocument(aDossier(1), {}), text, QStringLiteral("own.md"));
    QVERIFY(!markdown.ok());
    QCOMPARE(markdown.error().code, ErrorCode::InvalidInput);
    QCOMPARE(markdown.error().where, QStringLiteral("own.md"));
    QVERIFY2(markdown.error().what.startsWith(QLatin1String("is not a template (")) &&
                 !markdown.error().what.contains(QLatin1String("()")),
             qPrintable(markdown.error().what));
}

QTEST_MAIN(TestMarkdownReport)
#include "tst_markdown_report.moc"
