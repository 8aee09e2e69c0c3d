// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/test_window.h"

#include "core/model/json.h"
#include "support/builders.h"
#include "views/evidence/fact_list.h"
#include "views/language/language.h"
#include "views/project/checklist_model.h"
#include "views/project/checklist_pane.h"
#include "views/project/project_page.h"
#include "views/shell/project_adding.h"

#include <QLabel>
#include <QTest>
#include <QTreeWidget>

using namespace slipway;
using namespace slipway::views;

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
