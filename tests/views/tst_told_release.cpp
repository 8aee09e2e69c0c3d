// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/test_window.h"

#include "core/model/json.h"
#include "core/readiness/explanation.h"
#include "core/readiness/policy_desk.h"
#include "core/report/report_language.h"
#include "support/builders.h"
#include "support/value_of.h"
#include "views/board/board_page.h"
#include "views/board/release_panel.h"
#include "views/board/told_row.h"
#include "views/evidence/fact_list.h"
#include "views/language/language.h"
#include "views/project/checklist_model.h"
#include "views/project/checklist_pane.h"
#include "views/project/project_page.h"
#include "views/shell/project_adding.h"
#include "views/widgets/state_line.h"

#include <QLabel>
#include <QTest>
#include <QTreeWidget>

using namespace slipway;
using namespace slipway::views;

namespace {

constexpr const char* kOneQuestion = R"({"schema":"slipway.policy/1","id":"one","version":"1","title":"One",
  "sign_off_roles":["Quality"],"tighten":[],"criteria":[
  {"id":"must","question":"The system was load tested","characteristic":"performance","severity":"blocker","weight":1,
   "rule":{"attested":true},"bound_to":"release","owner_role":"qa-lead","rationale":"R","how_to_fix":"F"}]})";

} // namespace

/// A release in a window that speaks another language: what its evaluation says is told in that, and what is
/// made of it (paper, snapshots, decisions) is not.
class TestToldRelease : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { loadLanguage(QStringLiteral("en")); }

    void aReleaseIsToldInTheLanguageOfTheWindow_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("answer"); ///< a part of what a criterion that nobody answered says
        QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("Nothing has answered this yet; ");
        QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("Noch ohne Antwort; ");
        QTest::newRow("Japanese") << QStringLiteral("ja") << QString::fromUtf8("まだ回答がありません。");
    }

    void aReleaseIsToldInTheLanguageOfTheWindow()
    {
        QFETCH(QString, language);
        QFETCH(QString, answer);
        loadLanguage(language);
        QCOMPARE(shownLanguage(), language);
        test::TestWindow test;
        QVERIFY(test.open());
        QVERIFY(test.openRelease());
        ProjectPage& page = *test.window().project();

        const auto recorded = test.workspace().dossier(test.release());
        QVERIFY(recorded.ok());
        const model::CriterionResult* open = nullptr;
        for (const model::CriterionResult& result : recorded->evaluation.results) {
            if (!open && result.explanation.startsWith(QLatin1String("Nothing has answered this yet; ")))
                open = &result;
        }
        QVERIFY(open);
        page.checklist().choose(open->criterion);
        const auto isTold = [&] {
            const auto labels = test.window().findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
                return label->isVisible() && label->text().contains(answer);
            });
        };
        QTRY_VERIFY(isTold());
        // What paper and decisions are made of is as it was recorded.
        const model::CriterionResult* kept = page.dossier()->evaluation.find(open->criterion);
        QVERIFY(kept);
        QCOMPARE(kept->explanation, open->explanation);
        QCOMPARE(page.dossier()->evaluation.reason, recorded->evaluation.reason);
    }

    void theReleaseBelowTheBoardIsToldInIt_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* code : {"en", "de", "ja"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }

    void theReleaseBelowTheBoardIsToldInIt()
    {
        QFETCH(QString, language);
        loadLanguage(language);
        test::TestWindow test;
        // Of one question, to which somebody said no: that is measured, and all that is on the path.
        const auto draft = test::valueOf(
            readiness::draftPolicy(kOneQuestion, QStringLiteral("one"), {}, test.workspace().registry()));
        QVERIFY(test.workspace().history().adoptPolicy(draft.adopted, QStringLiteral("ada")));
        QVERIFY(test.workspace().attest({test.release(),
                                         model::CriterionId(QStringLiteral("must")),
                                         false,
                                         QStringLiteral("ada"),
                                         QStringLiteral("It does not"),
                                         {},
                                         model::systemNow().addDays(30)}));
        QVERIFY(test.open());
        QVERIFY(test.window().board().selected());
        readiness::Dossier told = test::valueOf(test.workspace().dossier(test.release()));
        const model::Evaluation recorded = told.evaluation;
        readiness::explainIn(told, report::ReportLanguage(language).phrases());
        QStringList wanted;
        bool isOther = false;
        for (size_t i = 0; i < std::min(recorded.pathToGo.size(), size_t(3)); ++i) {
            const model::CriterionId& criterion = recorded.pathToGo[i].criterion;
            const model::CriterionResult* result = told.evaluation.find(criterion);
            QVERIFY(result);
            if (result->measured.isEmpty())
                continue;
            wanted += result->measured;
            wanted += result->required;
            isOther = isOther || result->measured != recorded.find(criterion)->measured;
        }
        QCOMPARE(isOther, language != QLatin1String("en")); // else nothing is shown by this
        const auto* panel = test.window().findChild<ReleasePanel*>();
        const auto isTold = [&] {
            QString all;
            for (const StateLine* line : panel->findChildren<StateLine*>())
                all += line->accessibleName() + QLatin1Char('\n');
            return std::all_of(wanted.begin(), wanted.end(),
                               [&](const QString& text) { return all.contains(text); });
        };
        QTRY_VERIFY(isTold());
        // The board, of which exports are made, is as it was recorded.
        QCOMPARE(test.window().board().selected()->evaluation.reason, recorded.reason);
    }

    /// What turned since, too; what the workspace does not explain stays.
    void aRowIsToldInIt()
    {
        test::TestWindow test;
        const auto board = test::valueOf(test.workspace().board(false));
        readiness::BoardRow row = board.rows.front();
        const auto measured =
            std::find_if(row.evaluation.results.begin(), row.evaluation.results.end(),
                         [](const auto& result) { return result.measured == QLatin1String("missing"); });
        QVERIFY(measured != row.evaluation.results.end());
        row.changesSince = row.evaluation.at.addDays(-1);
        row.changes = {{measured->criterion, model::ResultState::Unknown, measured->state,
                        QStringLiteral("as others said it"), measured->measured}};
        row.evaluation.reason = QStringLiteral("Another version's.");
        const auto told = test::valueOf(toldRow(test.workspace(), row, {}, QStringLiteral("de")));
        QCOMPARE(told.evaluation.find(measured->criterion)->measured, QStringLiteral("fehlt"));
        QCOMPARE(told.changes.front().measuredAfter, QStringLiteral("fehlt"));
        QCOMPARE(told.changes.front().measuredBefore, QStringLiteral("as others said it"));
        QCOMPARE(told.evaluation.reason, row.evaluation.reason);
        QCOMPARE(told.evaluation.verdict, row.evaluation.verdict);
        const auto english = test::valueOf(toldRow(test.workspace(), row, {}, QStringLiteral("en")));
        QCOMPARE(english.changes, row.changes);
        row.release.id = model::ReleaseId(QStringLiteral("nowhere"));
        QCOMPARE(toldRow(test.workspace(), row, {}, QStringLiteral("de")).error().code,
                 model::ErrorCode::NotFound);
    }

    void factsAreToldInIt()
    {
        loadLanguage(QStringLiteral("de"));
        QWidget parent;
        QTreeWidget* list = makeFactList(&parent);
        const model::Fact failed{QStringLiteral("tests.failed"), qint64(2), {}};
        fillFacts(*list, {failed}, test::theRegistry());
        QCOMPARE(list->topLevelItem(0)->text(1), QStringLiteral("2\u00a0fehlgeschlagene Tests"));
        QCOMPARE(list->topLevelItem(0)->text(2), QStringLiteral("Testfälle, deren Zusicherung fehlschlug."));
        // The unit of a custom fact is a word of its source.
        const model::Fact custom{QStringLiteral("x.shipped"), 1.5, QStringLiteral("files")};
        fillFacts(*list, {custom}, test::theRegistry());
        QCOMPARE(list->topLevelItem(0)->text(1), QStringLiteral("1,5\u00a0files"));
        // What is copied as a table is for programs too.
        QCOMPARE(factValue(failed, test::theRegistry()), QStringLiteral("2\u00a0failed tests"));
    }

    /// A worker tells in the language that it was given: which one is shown is the window's to know.
    void aFirstLookIsToldInTheLanguageThatWasAskedFor()
    {
        test::TestWindow test;
        QVERIFY(test.open());
        AddingOrder order;
        order.workspace = WorkspacePointer(WorkspacePointer(), &test.workspace());
        order.project.name = QStringLiteral("another");
        order.project.repository = test.repository().path();
        order.release.name = QStringLiteral("1.0.0");
        order.person = QStringLiteral("ada");
        order.language = QStringLiteral("de");
        const auto added = addAndScan(order, {});
        QVERIFY2(added.ok(), qPrintable(added ? QString() : added.error().line()));
        const auto& results = added->dossier.evaluation.results;
        QVERIFY(std::any_of(results.begin(), results.end(), [](const model::CriterionResult& result) {
            return result.explanation.startsWith(QLatin1String("Noch ohne Antwort; "));
        }));
    }
};

QTEST_MAIN(TestToldRelease)
#include "tst_told_release.moc"
