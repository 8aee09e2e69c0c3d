// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_words.h"

#include "core/report/checklist_csv.h"
#include "core/report/dossiers.h"
#include "core/report/minutes_document.h"
#include "core/report/portfolio_document.h"
#include "resources/resources.h"
#include "support/builders.h"

#include <QDir>
#include <QTest>
#include <QTranslator>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using report::ReportLanguage;
using report::ReportWords;

namespace {

const QString kGerman = QStringLiteral("de");
const QString kJapanese = QStringLiteral("ja");

report::ReportOptions in(const QString& language)
{
    report::ReportOptions options;
    options.language = language;
    return options;
}

/// Every word of the model that a report says.
QStringList modelWords()
{
    QStringList words;
    for (const Characteristic value : kCharacteristics)
        words += toWords(value);
    for (const ResultState value : kResultStates)
        words += toWords(value);
    for (const Verdict value : kVerdicts)
        words += toWords(value);
    return words << toWords(Generation::ProofOfConcept) << toWords(Generation::FirstGeneration);
}

} // namespace

/// The language of the paper, which is not the one of the window.
class TestReportLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { resources::initGuiResources(); }

    void theLanguagesOfReportsAreThoseThatShip()
    {
        QStringList shipped;
        for (const QString& file :
             QDir(QStringLiteral(":/slipway/translations")).entryList({QStringLiteral("*.qm")}))
            shipped += file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
        QStringList spoken = report::reportLanguages();
        spoken.sort();
        QCOMPARE(spoken, shipped);
        QCOMPARE(report::reportLanguages().front(), QStringLiteral("en"));
    }

    void wordsOfTheModelAreTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("alike"); // words that are the same there
        QTest::newRow("German") << kGerman << QStringList{QStringLiteral("Go"), QStringLiteral("No-go")};
        QTest::newRow("Japanese") << kJapanese
                                  << QStringList{QStringLiteral("AI"), QStringLiteral("Go"),
                                                 QStringLiteral("No-go")};
    }

    void wordsOfTheModelAreTranslated()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, alike);
        const ReportLanguage spoken(language);
        for (const QString& word : modelWords()) {
            const QString said = spoken.say(word.toLatin1().constData());
            QVERIFY2(!said.isEmpty() && (said == word) == alike.contains(word), qPrintable(word));
        }
    }

    void whatIsNoLanguageOfOursIsEnglish_data()
    {
        QTest::addColumn<QString>("code");
        for (const char* code :
             {"en", "", "xx", "en-GB", "de-AT", "../translations/slipway_de", "DE", "de\n"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }

    void whatIsNoLanguageOfOursIsEnglish()
    {
        QFETCH(QString, code);
        const ReportWords words(code, QTimeZone::utc());
        QCOMPARE(words.say("Sign-offs"), QStringLiteral("Sign-offs"));
        QCOMPARE(words.full(theDay()), QStringLiteral("24 Nov 2026 09:00 UTC"));
        QCOMPARE(words.code(), code);
    }

    void momentsAreWrittenAsThere_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("English") << QStringLiteral("en")
                                 << QStringList{QStringLiteral("24 Nov 2026 10:00 CET"),
                                                QStringLiteral("Tue 24 Nov 2026 10:00 CET"),
                                                QStringLiteral("24 Nov 10:00"), QStringLiteral("24 Nov"),
                                                QStringLiteral("Tue 24 Nov 2026")};
        QTest::newRow("German") << kGerman
                                << QStringList{QStringLiteral("24. Nov. 2026 10:00 CET"),
                                               QStringLiteral("Di. 24. Nov. 2026 10:00 CET"),
                                               QStringLiteral("24. Nov. 10:00"), QStringLiteral("24. Nov."),
                                               QStringLiteral("Di. 24. Nov. 2026")};
        QTest::newRow("Japanese") << kJapanese
                                  << QStringList{QString::fromUtf8("2026年11月24日 10:00 CET"),
                                                 QString::fromUtf8("2026年11月24日(火) 10:00 CET"),
                                                 QString::fromUtf8("11月24日 10:00"),
                                                 QString::fromUtf8("11月24日"),
                                                 QString::fromUtf8("2026年11月24日(火)")};
    }

    void momentsAreWrittenAsThere()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, said);
        const ReportWords words(language, QTimeZone("Europe/Berlin"));
        const QDateTime at = theDay();
        QCOMPARE((QStringList{words.full(at), words.withWeekday(at), words.shortTime(at), words.day(at),
                              words.wholeDay(at)}),
                 said);
    }

    /// One of the words has places for what somebody said, who may have written such places himself.
    void placesInWhatPeopleSaidStay()
    {
        readiness::Dossier dossier = aDossier(1);
        Waiver waiver;
        waiver.criterion = dossier.policy->criteria.front().id;
        waiver.step = WaiverStep::Approved;
        waiver.requestedBy = QStringLiteral("%4 bo");
        waiver.approvedBy = QStringLiteral("%2 cto");
        waiver.reason = QStringLiteral("%6 %1");
        waiver.compensation = QStringLiteral("%3");
        waiver.expiresAt = theDay().addDays(8);
        waiver.at = theDay().addDays(-1);
        dossier.people.waivers = {waiver};
        const QStringList said = report::makeDocument(dossier, in(kGerman)).said;
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.front().startsWith(QString::fromUtf8(
                     "%2 cto hat eine Ausnahme bis 2. Dez. genehmigt: Question-0 is asked")) &&
                     said.front().endsWith(QStringLiteral("Beantragt von %4 bo: %6 %1; bis dahin: %3")),
                 qPrintable(said.front()));
    }

    void recordsAreToldAsTheyAre_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << kGerman;
        QTest::newRow("Japanese") << kJapanese;
    }

    void recordsAreToldAsTheyAre()
    {
        QFETCH(QString, language);
        const readiness::Dossier dossier = aDossier(45);
        const report::ChecklistDocument english = report::makeDocument(dossier, {});
        const report::ChecklistDocument other = report::makeDocument(dossier, in(language));
        QCOMPARE(other.title, english.title);
        QCOMPARE(other.reason, english.reason);
        QCOMPARE(other.policy, english.policy);
        QCOMPARE(other.snapshotSha256, english.snapshotSha256);
        QCOMPARE(other.notApplicable, english.notApplicable);
        for (size_t i = 0; i < english.groups.size(); ++i) {
            for (size_t row = 0; row < english.groups[i].rows.size(); ++row) {
                report::ChecklistRow told = other.groups[i].rows[row];
                told.sources = english.groups[i].rows[row].sources; // "answered by JUnit" is a sentence
                QCOMPARE(told, english.groups[i].rows[row]);
            }
        }
        QVERIFY(other.subtitle != english.subtitle && other.takenAt != english.takenAt);
        for (size_t i = 0; i < english.tiles.size(); ++i)
            QVERIFY2(other.tiles[i].label != english.tiles[i].label, qPrintable(other.tiles[i].label));
    }

    void aGermanChecklistSpeaksGerman()
    {
        readiness::Dossier dossier = aDossier(14);
        dossier.changesSince = theDay().addDays(-4);
        dossier.changesSinceReview = true;
        dossier.changes = {{CriterionId(QStringLiteral("criterion-0")), ResultState::Pass, ResultState::Fail,
                            QStringLiteral("2.1x"), QStringLiteral("1.4x"), false}};
        dossier.evaluation.signOffs = {{QStringLiteral("Quality"), std::nullopt, false, {}}};
        const report::ChecklistDocument document = report::makeDocument(dossier, in(kGerman));
        QCOMPARE(document.subtitle,
                 QStringLiteral("Checkliste zur Release-Bereitschaft, Commit aaaaaaa auf release/4.2, "
                                "Start Mi. 25. Nov. 2026 09:00 UTC"));
        QCOMPARE(document.reasonLead, QString::fromUtf8("Warum „No-go“:"));
        QCOMPARE(document.changesLead,
                 QStringLiteral("Gewechselt seit dem letzten Review, 20. Nov. 2026 09:00 UTC"));
        QVERIFY2(document.changes.front().endsWith(
                     QString::fromUtf8("end-0.: von „Erfüllt“ zu „Nicht erfüllt“ (2.1x zu 1.4x)")),
                 qPrintable(document.changes.front()));
        QCOMPARE(document.signOffs.front().status, QStringLiteral("ausstehend"));
        QCOMPARE(questionText(document.groups.front().rows.front(), document.language).right(10),
                 QStringLiteral(" (Blocker)"));
    }

    /// The window may speak another language: what it prints is what the options say.
    void theWindowsLanguageIsAnother()
    {
        QTranslator window;
        QVERIFY(window.load(QStringLiteral(":/slipway/translations/slipway_de.qm")));
        QVERIFY(QCoreApplication::installTranslator(&window));
        QLocale::setDefault(QLocale(kGerman));
        const report::ChecklistDocument document = report::makeDocument(aDossier(3), {});
        QCoreApplication::removeTranslator(&window);
        QLocale::setDefault(QLocale::c());
        QCOMPARE(document.tiles.front().label, QStringLiteral("Score"));
        QCOMPARE(document.takenAt, QStringLiteral("24 Nov 2026 09:00 UTC"));
    }

    void portfoliosAndMinutesSpeakItToo()
    {
        readiness::Board board;
        board.at = theDay();
        const report::PortfolioDocument portfolio = report::makePortfolio(board, {}, in(kGerman));
        QCOMPARE(portfolio.title, QStringLiteral("Release-Bereitschaft"));
        QCOMPARE(portfolio.subtitle, QStringLiteral("0 Releases, Stand 24. Nov. 2026 09:00 UTC"));
        readiness::Minutes minutes;
        minutes.review.plannedAt = theDay();
        minutes.review.attendees = {{QStringLiteral("bo"), QStringLiteral("Quality")}};
        const report::MinutesDocument document =
            report::makeMinutes(minutes, QTimeZone::utc(), ReportLanguage(kJapanese));
        QCOMPARE(report::plainText(document.blocks[0].line),
                 QString::fromUtf8("2026年11月24日(火) 09:00に予定。"));
        QCOMPARE(report::plainText(document.blocks[1].line), QString::fromUtf8("招待者: bo (Quality)。"));
        QCOMPARE(report::spentWords(std::chrono::minutes(65), ReportLanguage(kJapanese)),
                 QString::fromUtf8("1時間05分"));
    }
};

QTEST_GUILESS_MAIN(TestReportLanguage)
#include "tst_report_language.moc"
