// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_filter.h"
#include "views/board/board_model.h"
#include "views/boards.h"
#include "views/click.h"
#include "views/project/project_page.h"
#include "views/test_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace slipway;
using namespace slipway::views;
using readiness::WatchState;

namespace {

/// A launch needs a plan and nothing else.
constexpr const char* kPolicy = R"({"schema":"slipway.policy/1","id":"launch","version":"1","title":"Launch",
  "bake":"P1D","criteria":[{"id":"must","question":"Must it","characteristic":"stability","severity":"blocker",
  "weight":1,"rule":{"attested":true},"bound_to":"release","owner_role":"sre-lead","rationale":"R",
  "how_to_fix":"F"}],
  "gates":[{"stage":"production","verdict":"VERDICT","blast_radius":true,"canary":true}]})";

std::shared_ptr<const readiness::Board> aWatchedBoard()
{
    auto board = std::make_shared<readiness::Board>(*test::aBoard(3));
    board->stages = *model::StageLadder::make({QStringLiteral("qa"), QStringLiteral("live")});
    board->rows[0].release.stage = board->stages.launch();
    board->rows[0].watch.state = WatchState::Baking;
    board->rows[0].watch.sentence = QStringLiteral("Baking for 2 d more.");
    board->rows[1].watch.state = WatchState::Baked;
    return board;
}

} // namespace

/// Promoting, watching and rolling back by hand, and what the board shows of it.
class TestLaunchViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsBakedLeavesTheBoard()
    {
        BoardModel model;
        BoardFilter filter;
        filter.setSourceModel(&model);
        model.setBoard(aWatchedBoard());
        QCOMPARE(filter.rowCount(), 2);
        QCOMPARE(filter.countOf(BoardFilter::View::All), 2);
        filter.setSearch(QStringLiteral("watch:baked"));
        QCOMPARE(filter.rowCount(), 1);
        filter.setSearch(QStringLiteral("watch:baking,baked"));
        QCOMPARE(filter.rowCount(), 2);
        filter.setSearch(QStringLiteral("watch:baking"));
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.index(0, BoardModel::LaunchColumn).data().toString(), QStringLiteral("Baking"));
        QCOMPARE(filter.index(0, BoardModel::LaunchColumn).data(Qt::ToolTipRole).toString(),
                 QStringLiteral("Baking for 2 d more."));
    }

    void theSearchKnowsTheWorkspacesStages()
    {
        const auto board = aWatchedBoard();
        QStringList offered;
        for (const Suggestion& one : suggestionsFor(QStringLiteral("stage:"), board.get()))
            offered += one.text;
        QCOMPARE(offered, (QStringList{QStringLiteral("stage:qa"), QStringLiteral("stage:live")}));
        const BoardQuery query = parseBoardQuery(QStringLiteral("stage:live"));
        QVERIFY(query.problem.isEmpty());
        QVERIFY(matches(query, board->rows[0], {}, *board));
        QVERIFY(!matches(query, board->rows[2], {}, *board));
        QVERIFY(!parseBoardQuery(QStringLiteral("watch:sleeping ")).problem.isEmpty());
    }

    void whatStandsInTheWayLeadsToItsCriterion()
    {
        open("go");
        m_test->window().project()->launch();
        auto* link = m_test->find<QPushButton>("goTo-must");
        QVERIFY(link);
        QVERIFY(!m_test->find<QPushButton>("promote"));
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(m_test->window().project()->dossier()->release.stage, model::Stage::staging());
        QTest::keyClick(m_test->find<QWidget>("launchPanel"), Qt::Key_Escape);
        QVERIFY(!m_test->find<QWidget>("launchPanel"));
        QVERIFY(m_test->window().project()->isVisible()); // and not the page
    }

    void aReleaseIsPromotedSteppedAndRolledBack()
    {
        open("no-go");
        attest();
        QTest::mouseClick(m_test->find<QPushButton>("launch"), Qt::LeftButton);
        QTRY_VERIFY(m_test->find<QLineEdit>("blastRadius"));
        QVERIFY(m_test->find<QLineEdit>("blastRadius")->hasFocus());
        type("blastRadius", "all buyers");
        type("canary", "50%, 10%");
        click("promote");
        QTRY_VERIFY(m_test->find<QLabel>("launchProblem"));
        QVERIFY(m_test->find<QLabel>("launchProblem")->text().contains(QLatin1String("do not rise")));
        m_test->find<QLineEdit>("canary")->clear();
        type("canary", "10%, 100%");
        click("promote");
        QTRY_COMPARE(stage(), model::Stage::production());
        QTRY_COMPARE(m_test->find<QPushButton>("launch")->text(), QStringLiteral("Baking"));

        QTest::keyClick(&m_test->window(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_test->find<QWidget>("watch"));
        QVERIFY(m_test->find<QWidget>("watch")->accessibleName().startsWith(QLatin1String("Baking for")));
        QVERIFY(m_test->find<QWidget>("watch")->accessibleName().contains(QLatin1String("all buyers")));
        click("takeStep");
        QTRY_COMPARE(watch().canaryStep, QStringLiteral("10%"));

        m_test->window().project()->launch();
        click("rollBack"); // without a reason
        QTRY_VERIFY(m_test->find<QLabel>("launchProblem"));
        type("rollBackReason", "Payments failed");
        click("rollBack");
        QTRY_COMPARE(stage(), model::Stage::staging());
        QCOMPARE(watch().state, WatchState::RolledBack);
    }

    void whatBurnsIsTakenBackBeforeItIsGivenToMore()
    {
        open("go");
        ProjectPage& page = *m_test->window().project();
        const auto show = [&](WatchState state) {
            auto launched = std::make_shared<readiness::Dossier>(*page.dossier());
            launched->release.stage = launched->stages.launch();
            launched->watch.state = state;
            launched->watch.canarySteps = {QStringLiteral("10%"), QStringLiteral("100%")};
            page.setDossier(launched);
            page.launch();
        };
        const auto isPrimary = [this](const char* button) {
            return m_test->find<QPushButton>(button)->property("primary").toBool();
        };
        show(WatchState::Burning);
        QVERIFY(m_test->find<QLineEdit>("rollBackReason")->hasFocus());
        QVERIFY(isPrimary("rollBack"));
        QVERIFY(!isPrimary("takeStep"));
        QVERIFY(!m_test->find<QPushButton>("launch")->icon().isNull());
        show(WatchState::Baking);
        QVERIFY(m_test->find<QPushButton>("takeStep")->hasFocus());
        QVERIFY(isPrimary("takeStep"));
        QVERIFY(!isPrimary("rollBack"));
    }

    void whatIsMissingHasItsPriceBesideTheSignOffs()
    {
        open("go");
        QTest::mouseClick(m_test->button(QStringLiteral("Sign-offs 0 of 0")), Qt::LeftButton);
        auto* card = m_test->find<QWidget>("exposure");
        QVERIFY(card);
        QVERIFY2(card->accessibleName().startsWith(QLatin1String("Rewrite exposure: ")),
                 qPrintable(card->accessibleName()));
        QVERIFY(card->accessibleName().contains(QLatin1String("USD")));
    }

private:
    void open(const QByteArray& verdict)
    {
        m_test = std::make_unique<test::TestWindow>();
        store::AdoptedPolicy adopted{QStringLiteral("launch"),
                                     QStringLiteral("1"),
                                     QString(64, verdict == "go" ? QLatin1Char('a') : QLatin1Char('b')),
                                     QByteArray(kPolicy).replace("VERDICT", verdict),
                                     {},
                                     true};
        QVERIFY(m_test->workspace().history().adoptPolicy(adopted, QStringLiteral("ada")));
        QVERIFY(m_test->open());
        QVERIFY(m_test->openRelease());
    }
    void attest()
    {
        const QDateTime until = QDateTime::currentDateTimeUtc().addDays(20);
        QVERIFY(m_test->workspace().attest({m_test->release(),
                                            model::CriterionId(QStringLiteral("must")),
                                            true,
                                            QStringLiteral("eve"),
                                            QStringLiteral("seen"),
                                            {},
                                            until}));
        m_test->window().project()->reload();
        QTRY_VERIFY(m_test->window().project()->dossier()->evaluation.verdict == model::Verdict::Go);
    }
    void type(const char* field, const char* text) const
    {
        QTest::keyClicks(m_test->find<QLineEdit>(field), QString::fromLatin1(text));
    }
    void click(const char* button) const
    {
        QTRY_VERIFY(m_test->find<QPushButton>(button));
        test::click(m_test->find<QPushButton>(button));
    }
    [[nodiscard]] model::Stage stage() const { return m_test->window().project()->dossier()->release.stage; }
    [[nodiscard]] readiness::LaunchWatch watch() const
    {
        return m_test->window().project()->dossier()->watch;
    }

    std::unique_ptr<test::TestWindow> m_test;
};

QTEST_MAIN(TestLaunchViews)
#include "tst_launch_views.moc"
