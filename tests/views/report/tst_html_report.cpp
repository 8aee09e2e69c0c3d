// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/html_report.h"

#include "core/report/dossiers.h"
#include "core/report/naughty_texts.h"
#include "core/report/template_names.h"
#include "resources/resources.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using views::renderHtml;

namespace {

/// What the page says outside of its head, by a parser: it is written so that it is XML too, but for the void
/// elements.
struct PageText
{
    QStringList texts;
    QStringList elements;
    QString problem;
};

PageText read(QByteArray html)
{
    html.replace("<!DOCTYPE html>", "");
    for (const QByteArray name : {"meta", "br"}) {
        qsizetype at = 0;
        while ((at = html.indexOf('<' + name, at)) >= 0) {
            const qsizetype end = html.indexOf('>', at);
            html.insert(end, '/');
            at = end;
        }
    }
    PageText page;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            page.elements += reader.name().toString();
            break;
        case QXmlStreamReader::Characters:
            if (!reader.isWhitespace())
                page.texts += reader.text().toString().simplified();
            break;
        default:
            break;
        }
    }
    if (reader.hasError())
        page.problem = QStringLiteral("%1: %2").arg(reader.lineNumber()).arg(reader.errorString());
    return page;
}

} // namespace

/// One file that needs no other.
class TestHtmlReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { resources::initGuiResources(); }

    void everyRowIsThere()
    {
        const auto html = renderHtml(report::makeDocument(aDossier(45), {}));
        QVERIFY(html.ok());
        const PageText page = read(*html);
        QCOMPARE(page.problem, QString());
        const QString whole = page.texts.join(QLatin1Char('\n'));
        for (int i = 0; i < 45; ++i) {
            const bool applies =
                kResultStates[static_cast<size_t>(i) % kResultStates.size()] != ResultState::NotApplicable;
            QVERIFY(whole.contains(QStringLiteral("end-%1.").arg(i)));
            QCOMPARE(whole.contains(QStringLiteral("measured-%1\n").arg(i)), applies);
        }
        QVERIFY(page.texts.contains(QLatin1String("payments-api 4.2.0-rc3")));
        QVERIFY(page.texts.contains(QLatin1String("No-go")));
        QVERIFY(page.texts.contains(QLatin1String("Security")));
        QVERIFY(page.texts.contains(QLatin1String("Does not apply to this release")));
    }

    void itNeedsNoOtherFileAndNoScript()
    {
        const auto html = renderHtml(report::makeDocument(aDossier(5), {}));
        QVERIFY(html.ok());
        const PageText page = read(*html);
        for (const char* element : {"script", "link", "img", "iframe", "object"})
            QVERIFY(!page.elements.contains(QLatin1String(element)));
        for (const char* part : {"http:", "https:", "url(", "@import"})
            QVERIFY2(!html->contains(part), part);
        QVERIFY(html->contains("<html lang=\"en\">"));
        QVERIFY(html->contains("prefers-color-scheme: dark"));
        QVERIFY(html->contains("--pass: #"));
    }

    void theSameChecklistGivesTheSameBytes()
    {
        const auto document = report::makeDocument(aDossier(45), {});
        QCOMPARE(*renderHtml(document), *renderHtml(document));
    }

    void whatIsNotThereHasNoHeading()
    {
        const PageText page = read(*renderHtml(report::makeDocument(aDossier(0), {}), {}));
        QCOMPARE(page.problem, QString());
        for (const char* heading : {"Path to Go", "Does not apply to this release", "Decisions and requests"})
            QVERIFY2(!page.texts.contains(QLatin1String(heading)), heading);
    }

    void nothingBreaksOutOfItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'-->]]>",
                                 "{{TITLE}}", "{{#ROW}}{{/ROW}}", "&lt;b&gt;", "</td></tr></table>",
                                 "javascript:alert(1)", "\u202eevil\u202c", "日本語 العربية 🚀"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void nothingBreaksOutOfItsPlace()
    {
        QFETCH(QString, text);
        readiness::Dossier dossier = aDossier(3);
        dossier.project.name = text;
        dossier.evaluation.reason = text;
        dossier.evaluation.results.front().measured = text;
        Evidence evidence;
        evidence.kind = evidence.source.plugin = text;
        evidence.facts = {{text, text, text}};
        evidence.provenance = {{text, text}};
        dossier.evidence = {evidence};
        report::ReportOptions options;
        options.withEvidence = true;
        options.confidentiality = text;
        auto policy = std::make_shared<Policy>(*dossier.policy);
        policy->criteria.front().question = text;
        dossier.policy = policy;
        readiness::Dossier harmless = aDossier(3);
        harmless.evidence = {Evidence()};
        harmless.evidence.front().provenance = {{QStringLiteral("x"), {}}};
        report::ReportOptions plainly = options;
        plainly.confidentiality = QStringLiteral("x");
        const PageText plain = read(*renderHtml(report::makeDocument(harmless, plainly)));
        const auto html = renderHtml(report::makeDocument(dossier, options));
        QVERIFY(html.ok());
        const PageText page = read(*html);
        QCOMPARE(page.problem, QString());
        QCOMPARE(page.elements, plain.elements);
        QVERIFY2(page.texts.join(QLatin1Char('\n')).contains(text.simplified()), html->constData());
    }

    void anOwnTemplateIsFilledAndEscaped()
    {
        readiness::Dossier dossier = aDossier(7);
        dossier.project.name = QStringLiteral("<b>");
        const auto html = renderHtml(
            report::makeDocument(dossier, {}),
            QByteArray("{{TITLE}}|{{VERDICT_KEY}}|{{#GROUP}}{{#ROW}}{{CRITERION}} {{/ROW}}{{/GROUP}}"),
            QStringLiteral("own.html"));
        QVERIFY(html.ok());
        QCOMPARE(*html,
                 QByteArray("&lt;b&gt; 4.2.0-rc3|no-go|criterion-0 criterion-1 criterion-2 criterion-3 "
                            "criterion-4 criterion-5 "));
    }

    void whatShipsNamesNothingUnknown()
    {
        QFile file(QStringLiteral(":/slipway/templates/checklist.html"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(report::unknownNames(text, views::htmlValues()), std::vector<report::UnknownName>());
        QVERIFY(!report::unknownNames(text).empty()); // colours are none of the checklist's
    }

    void noTemplateGoesWithoutEscaping_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing said") << QByteArray("{{TITLE}}");
        QTest::newRow("said at the beginning") << QByteArray("{{%AUTOESCAPE context=\"HTML\"}}{{TITLE}}");
        QTest::newRow("in small letters") << QByteArray("{{%autoescape context=\"html\"}}{{TITLE}}");
        QTest::newRow("behind a mark of its encoding")
            << QByteArray("\xef\xbb\xbf{{%AUTOESCAPE context=\"HTML\"}}{{TITLE}}");
        QTest::newRow("in a comment") << QByteArray("{{! {{%AUTOESCAPE context=\"HTML\"}}{{TITLE}}");
        QTest::newRow("an empty one") << QByteArray("");
    }

    void noTemplateGoesWithoutEscaping()
    {
        QFETCH(QByteArray, text);
        readiness::Dossier dossier = aDossier(1);
        dossier.project.name = QStringLiteral("<b>");
        const auto html = renderHtml(report::makeDocument(dossier, {}), text, QStringLiteral("own.html"));
        if (!html) {
            QCOMPARE(html.error().code, ErrorCode::InvalidInput);
            return;
        }
        QVERIFY(!html->contains("<b>"));
        QCOMPARE(html->contains("&lt;b&gt; 4.2.0-rc3"), text.contains("TITLE"));
    }

    void nothingNaughtyMakesAnElement()
    {
        const readiness::Dossier dossier = aNaughtyDossier();
        const readiness::Dossier harmless = aDossier(static_cast<int>(dossier.policy->criteria.size()));
        const auto html = renderHtml(report::makeDocument(dossier, {}));
        QVERIFY(html.ok());
        const PageText page = read(*html);
        QCOMPARE(page.problem, QString());
        QCOMPARE(page.elements, read(*renderHtml(report::makeDocument(harmless, {}))).elements);
    }

    void aGermanPageIsGerman()
    {
        report::ReportOptions options;
        options.language = QStringLiteral("de");
        readiness::Dossier dossier = aDossier(14);
        dossier.evaluation.signOffs = {{QStringLiteral("Quality"), std::nullopt, false, {}}};
        const auto html = renderHtml(report::makeDocument(dossier, options));
        QVERIFY(html.ok() && html->contains("<html lang=\"de\">"));
        const PageText page = read(*html);
        for (const char* text : {"Zustand", "Frage", "Gemessen", "Gefordert", "Stabilität", "Nicht erfüllt",
                                 "Freigaben", "ausstehend", "Nicht anwendbar auf dieses Release"})
            QVERIFY2(page.texts.contains(QString::fromUtf8(text)), text);
        for (const char* text : {"State", "Question", "Measured", "Required", "Sign-offs", "Fail", "Role"})
            QVERIFY2(!page.texts.contains(QString::fromUtf8(text)), text);
    }

    void aTemplateThatMakesNoSenseIsSaid()
    {
        const auto html = renderHtml(report::makeDocument(aDossier(1), {}),
                                     QByteArray("{{#GROUP}}never closed"), QStringLiteral("own.html"));
        QVERIFY(!html.ok());
        QCOMPARE(html.error().code, ErrorCode::InvalidInput);
        QCOMPARE(html.error().where, QStringLiteral("own.html"));
        QVERIFY2(html.error().what.startsWith(QLatin1String("is not a template (")) &&
                     !html.error().what.contains(QLatin1String("()")),
                 qPrintable(html.error().what));
    }
};

QTEST_MAIN(TestHtmlReport)
#include "tst_html_report.moc"
