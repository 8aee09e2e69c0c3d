// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/explanation.h"

#include "core/model/json.h"
#include "core/policy/fact_words.h"
#include "core/report/portfolio_document.h"
#include "core/report/told_situations.h"
#include "resources/full_dossier.h"
#include "resources/resources.h"

#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

/// What an evaluation found, said in German and Japanese; what is kept stays English.
class TestExplanation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { resources::initGuiResources(); }

    /// The verdict's reason, the path to Go, why a sign-off is void, and what turned.
    void theWholeIsExplained()
    {
        Situation situation = asking(kReadme);
        situation.policy = aPolicy({aCriterion("a", kReadme), aCriterion("b", kAttested)},
                                   R"("sign_off_roles":["Quality"])");
        SignOff signOff;
        signOff.role = QStringLiteral("Quality");
        signOff.commit = commitOf('b');
        signOff.at = theDay().addDays(-1);
        situation.people.signOffs = {signOff};
        readiness::Dossier dossier = dossierOf(situation);
        dossier.changesSince = theDay().addDays(-1);
        dossier.changes = {{CriterionId(QStringLiteral("a")), ResultState::Pass, ResultState::Fail,
                            QStringLiteral("as others said it"), QStringLiteral("missing")}};
        readiness::explainIn(dossier, phrasesOf("de"));
        const Evaluation& evaluation = dossier.evaluation;
        QCOMPARE(
            evaluation.reason,
            QString::fromUtf8("2 blockierende Kriterien sind nicht erfüllt: Question a (fehlt, gefordert: "
                              "vorhanden); Question b (nicht beantwortet)."));
        QCOMPARE(evaluation.pathToGo.size(), size_t(2));
        QCOMPARE(evaluation.pathToGo.front().text, QString::fromUtf8("Mit Begründung beantworten."));
        QCOMPARE(evaluation.pathToGo.back().text, QStringLiteral("Fix a.")); // the policy's own word
        QCOMPARE(evaluation.signOffs.front().voidBecause,
                 QStringLiteral("Der Commit ist von bbbbbbb zu aaaaaaa gewechselt."));
        QCOMPARE(dossier.changes.front().measuredAfter, QStringLiteral("fehlt"));
        QCOMPARE(dossier.changes.front().measuredBefore, QStringLiteral("as others said it"));
    }

    void theSnapshotIsTheSameInEveryLanguage()
    {
        readiness::Dossier dossier = fullDossier();
        dossier.registry = std::make_shared<const FactRegistry>(theRegistry());
        const QByteArray before = canonicalJson(readiness::snapshotOf(dossier));
        QStringList hashes;
        QStringList explanations;
        for (const char* code : {"en", "de", "ja"}) {
            report::ReportOptions options;
            options.language = QString::fromLatin1(code);
            const report::ChecklistDocument document = report::makeDocument(dossier, options);
            hashes += document.snapshotSha256;
            explanations += document.groups.front().rows.front().explanation;
        }
        QCOMPARE(canonicalJson(readiness::snapshotOf(dossier)), before);
        QCOMPARE(hashes, QStringList(3, sha256Hex(before)));
        explanations.removeDuplicates();
        QCOMPARE(explanations.size(), 3);
    }

    /// Another version said it in other words: those are told, and everything else in the language.
    void aTextThatIsNotKnownStaysAsItWasRecorded()
    {
        Situation situation = asking(kReadme);
        readiness::Dossier dossier = dossierOf(situation);
        dossier.evaluation.results.front().explanation = QStringLiteral("Needs it, has it not.");
        readiness::explainIn(dossier, phrasesOf("de"));
        const CriterionResult& result = dossier.evaluation.results.front();
        QCOMPARE(result.explanation, QStringLiteral("Needs it, has it not."));
        QCOMPARE(result.measured, QStringLiteral("fehlt"));
        QCOMPARE(result.required, QStringLiteral("vorhanden"));
    }

    /// Paper of before said in English what was measured, whatever its language.
    void paperOfBeforeIsMadeAsItWas()
    {
        const readiness::Dossier dossier = dossierOf(asking(kPeakRule));
        report::ReportOptions options;
        options.language = QStringLiteral("de");
        QCOMPARE(report::makeDocument(dossier, options).groups.front().rows.front().measured,
                 QStringLiteral("1,4x"));
        options.explains = false;
        const report::ChecklistDocument former = report::makeDocument(dossier, options);
        QCOMPARE(former.groups.front().rows.front().measured, QStringLiteral("1.4x"));
        QCOMPARE(former.language.code(), options.language);
    }

    /// A row of it has no evidence: its details have.
    void aPortfolioIsExplained()
    {
        const readiness::Dossier dossier = dossierOf(asking(kReadme));
        report::ReportOptions options;
        options.language = QStringLiteral("de");
        readiness::Board board;
        board.at = theDay();
        readiness::BoardRow row;
        row.project = dossier.project;
        row.release = dossier.release;
        row.evaluation = dossier.evaluation;
        board.rows = {row};
        const auto reasonWith = [&](std::vector<report::ChecklistDocument> details) {
            return report::makePortfolio(board, std::move(details), options).rows.front().reason;
        };
        QCOMPARE(reasonWith({report::makeDocument(dossier, options)}),
                 QStringLiteral("1 blockierendes Kriterium ist nicht erfüllt: Question a (fehlt, gefordert: "
                                "vorhanden)."));
        QCOMPARE(reasonWith({}), dossier.evaluation.reason); // as it was recorded
        board.rows.front().evaluation.reason =
            QStringLiteral("Every blocking criterion is met, and no major one is open.");
        QCOMPARE(reasonWith({}), QStringLiteral("Alle blockierenden Kriterien sind erfüllt, und kein "
                                                "schwerwiegendes ist offen."));
    }

    /// Of "a" "b c" and of "a b" "c", one is ready and one is not.
    void aReleaseIsNotToldTheReasonOfAnotherOfTheSameTitle()
    {
        readiness::Dossier open = dossierOf(asking(kReadme));
        open.project.name = QStringLiteral("a");
        open.release.name = QStringLiteral("b c");
        readiness::BoardRow ready;
        ready.project.name = QStringLiteral("a b");
        ready.release = open.release;
        ready.release.id = ReleaseId(QStringLiteral("another"));
        ready.release.name = QStringLiteral("c");
        ready.evaluation.verdict = Verdict::Go;
        ready.evaluation.reason =
            QStringLiteral("Every blocking criterion is met, and no major one is open.");
        readiness::Board board;
        board.at = theDay();
        board.rows = {ready};
        report::ReportOptions options;
        options.language = QStringLiteral("de");
        const auto portfolio = report::makePortfolio(board, {report::makeDocument(open, options)}, options);
        QCOMPARE(portfolio.details.front().title, portfolio.rows.front().name);
        QCOMPARE(
            portfolio.rows.front().reason,
            QStringLiteral("Alle blockierenden Kriterien sind erfüllt, und kein schwerwiegendes ist offen."));
    }

    void theWordsOfTheRegistryAreThoseThatTranslatorsFind()
    {
        QSet<QString> listed;
        for (const auto& words : {policy::factNouns(), policy::factMeanings()}) {
            for (const char* word : words)
                listed.insert(QString::fromUtf8(word));
        }
        const auto facts = parseJson(shippedFacts(), QStringLiteral("facts.json"));
        QVERIFY(facts.ok());
        QSet<QString> said;
        for (const Json& fact : (*facts)["facts"]) {
            for (const char* member : {"meaning", "noun_one", "noun_other", "unit"})
                said.insert(toQString(fact.value(member, std::string())));
        }
        for (const char* none : {"", "%", "x"}) // which are phrases, or nothing
            said.remove(QString::fromLatin1(none));
        QCOMPARE(listed, said);
    }

    void everyWordOfTheRegistryIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << QStringLiteral("de");
        QTest::newRow("Japanese") << QStringLiteral("ja");
    }

    void everyWordOfTheRegistryIsTranslated()
    {
        QFETCH(QString, language);
        const QSet<QString> translated = translatedFactWords(language);
        for (const auto& words : {policy::factNouns(), policy::factMeanings()}) {
            for (const char* word : words)
                QVERIFY2(translated.contains(QString::fromUtf8(word)), word);
        }
    }

private:
    /// By the translators' file: what ships leaves out words that are the same in both languages.
    static QSet<QString> translatedFactWords(const QString& language)
    {
        QFile file(sourceDir() + QStringLiteral("/resources/translations/slipway_%1.ts").arg(language));
        QSet<QString> words;
        if (!file.open(QIODevice::ReadOnly))
            return words;
        QXmlStreamReader reader(&file);
        QString context;
        QString source;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (reader.name() == QLatin1String("name")) {
                context = reader.readElementText();
            } else if (reader.name() == QLatin1String("source")) {
                source = reader.readElementText();
            } else if (reader.name() == QLatin1String("translation")) {
                const bool isDone = !reader.attributes().hasAttribute(QLatin1String("type"));
                const QString text = reader.readElementText(QXmlStreamReader::IncludeChildElements);
                if (context == QLatin1String("Facts") && isDone && !text.isEmpty())
                    words.insert(source);
            }
        }
        return words;
    }

    static QByteArray shippedFacts()
    {
        QFile file(sourceDir() + QStringLiteral("/resources/schemas/facts.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
