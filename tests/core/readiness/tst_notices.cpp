// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/notices.h"

#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::readiness;

/// A person hears of what needs them, once, and not at night.
class TestNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLaunchWithinADayThatIsNotGoIsTold_data();
    void aLaunchWithinADayThatIsNotGoIsTold();
    void whatIsLaunchedIsLeftAlone();
    void aVerdictThatTurnedIsToldWithBoth();
    void aSignOffIsAskedOfMyRolesOnly_data();
    void aSignOffIsAskedOfMyRolesOnly();
    void aWaiverThatEndsWithinTwoDaysIsTold();
    void aMentionIsTold();
    void aSourceIsToldAfterThreeFailuresOncePerStreak();
    void theMostPressingComesFirst();
    void nothingIsToldTwice();
    void theOldestIsForgotten();
    void theWorstVerdictOfTheWeekIsFound();
    void quietHoursMayGoPastMidnight_data();
    void quietHoursMayGoPastMidnight();
};

namespace {

const QDateTime kNow = test::theDay();

Board aBoard(Verdict verdict, const std::optional<QDateTime>& launch = {})
{
    Board board;
    board.at = kNow;
    BoardRow row;
    row.project = test::aProject(QStringLiteral("web"));
    row.release = test::aRelease();
    row.release.id = ReleaseId(QStringLiteral("r1"));
    row.release.name = QStringLiteral("1.0");
    row.release.stage = Stage::staging();
    row.release.launchAt = launch;
    row.evaluation.verdict = verdict;
    board.rows.push_back(row);
    return board;
}

std::vector<Notice> of(const Board& board)
{
    return noticesOf({nullptr, &board}, kNow);
}

SourceStatus aFailing(int failures, const std::optional<QDateTime>& lastSuccess = {})
{
    SourceStatus status;
    status.source.id = SourceId(QStringLiteral("s1"));
    status.source.plugin = QStringLiteral("junit");
    status.source.instance = QStringLiteral("nightly");
    status.project = QStringLiteral("web");
    status.health = SourceHealth::Failing;
    status.why = QStringLiteral("no route to host");
    CollectionRecord record;
    record.failuresInARow = failures;
    record.lastSuccessAt = lastSuccess;
    record.last.endedAt = kNow;
    status.record = record;
    return status;
}

} // namespace

void TestNotices::aLaunchWithinADayThatIsNotGoIsTold_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("no-go, tomorrow") << Verdict::NoGo << 24 * 60 << true;
    QTest::newRow("conditional, in an hour") << Verdict::Conditional << 60 << true;
    QTest::newRow("no evidence") << Verdict::NoEvidence << 60 << true;
    QTest::newRow("go") << Verdict::Go << 60 << false;
    QTest::newRow("later") << Verdict::NoGo << 24 * 60 + 1 << false;
    QTest::newRow("past") << Verdict::NoGo << -1 << false;
}

void TestNotices::aLaunchWithinADayThatIsNotGoIsTold()
{
    QFETCH(Verdict, verdict);
    QFETCH(int, minutes);
    QFETCH(bool, isTold);
    const auto notices = of(aBoard(verdict, kNow.addSecs(60 * minutes)));
    QCOMPARE(notices.size(), isTold ? 1u : 0u);
    if (!isTold)
        return;
    QCOMPARE(notices[0].kind, NoticeKind::LaunchSoon);
    QCOMPARE(notices[0].release, ReleaseId(QStringLiteral("r1")));
    QCOMPARE(notices[0].project, QStringLiteral("web"));
    QCOMPARE(notices[0].verdict, std::optional(verdict));
    QCOMPARE(notices[0].at, kNow.addSecs(60 * minutes));
}

void TestNotices::whatIsLaunchedIsLeftAlone()
{
    Board board = aBoard(Verdict::NoGo, kNow.addSecs(60));
    board.rows[0].release.stage = Stage::production();
    QVERIFY(of(board).empty());
}

void TestNotices::aVerdictThatTurnedIsToldWithBoth()
{
    const Board before = aBoard(Verdict::Go);
    const Board now = aBoard(Verdict::NoGo);
    QVERIFY(of(now).empty());
    QVERIFY(noticesOf({&now, &now}, kNow).empty());
    const auto notices = noticesOf({&before, &now}, kNow);
    QCOMPARE(notices.size(), 1u);
    QCOMPARE(notices[0].kind, NoticeKind::VerdictTurned);
    QCOMPARE(notices[0].before, std::optional(Verdict::Go));
    QCOMPARE(notices[0].verdict, std::optional(Verdict::NoGo));
    Board other = before;
    other.rows[0].release.id = ReleaseId(QStringLiteral("r2")); // a release that is new has not turned
    QVERIFY(noticesOf({&other, &now}, kNow).empty());
}

void TestNotices::aSignOffIsAskedOfMyRolesOnly_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QStringList>("roles");
    QTest::addColumn<bool>("isSigned");
    QTest::addColumn<bool>("isVoid");
    QTest::addColumn<int>("told");
    const QStringList mine{QStringLiteral("quality")};
    QTest::newRow("mine") << Verdict::Go << mine << false << false << 1;
    QTest::newRow("conditional") << Verdict::Conditional << mine << false << false << 1;
    QTest::newRow("not ready") << Verdict::NoGo << mine << false << false << 0;
    QTest::newRow("of others") << Verdict::Go << QStringList{QStringLiteral("Security")} << false << false
                               << 0;
    QTest::newRow("signed") << Verdict::Go << mine << true << false << 0;
    QTest::newRow("void") << Verdict::Go << mine << true << true << 1;
}

void TestNotices::aSignOffIsAskedOfMyRolesOnly()
{
    QFETCH(Verdict, verdict);
    QFETCH(QStringList, roles);
    QFETCH(bool, isSigned);
    QFETCH(bool, isVoid);
    QFETCH(int, told);
    Board board = aBoard(verdict);
    SignOffState state;
    state.role = QStringLiteral("Quality");
    state.isVoid = isVoid;
    if (isSigned)
        state.signOff = SignOff{};
    board.rows[0].evaluation.signOffs = {state};
    const auto notices = noticesOf({nullptr, &board, {}, {}, roles}, kNow);
    QCOMPARE(static_cast<int>(notices.size()), told);
    if (told > 0)
        QCOMPARE(notices[0].what, QStringLiteral("Quality"));
}

void TestNotices::aWaiverThatEndsWithinTwoDaysIsTold()
{
    Board board = aBoard(Verdict::Conditional);
    CriterionResult result;
    result.criterion = CriterionId(QStringLiteral("runbook"));
    result.state = ResultState::Waived;
    result.answerEndsAt = kNow.addDays(2);
    board.rows[0].evaluation.results = {result};
    QCOMPARE(of(board).size(), 1u);
    QCOMPARE(of(board)[0].kind, NoticeKind::WaiverEnds);
    QCOMPARE(of(board)[0].what, QStringLiteral("runbook"));
    board.rows[0].evaluation.results[0].answerEndsAt = kNow.addDays(2).addSecs(1);
    QVERIFY(of(board).empty());
    board.rows[0].evaluation.results[0].answerEndsAt = kNow.addDays(1);
    board.rows[0].evaluation.results[0].state = ResultState::Pass; // an attestation is no waiver
    QVERIFY(of(board).empty());
}

void TestNotices::aMentionIsTold()
{
    Mention mention;
    mention.project = test::aProject(QStringLiteral("web"));
    mention.release = test::aRelease();
    mention.note.id = RecordId(QStringLiteral("n1"));
    mention.note.by = QStringLiteral("bo");
    mention.note.text = QStringLiteral("@ada\nlook");
    mention.note.at = kNow;
    NoticeScene scene;
    scene.mentions = std::span(&mention, 1);
    const auto notices = noticesOf(scene, kNow);
    QCOMPARE(notices.size(), 1u);
    QCOMPARE(notices[0].who, QStringLiteral("bo"));
    QCOMPARE(notices[0].what, QStringLiteral("@ada look"));
    QCOMPARE(notices[0].release, mention.release.id);
}

void TestNotices::aSourceIsToldAfterThreeFailuresOncePerStreak()
{
    const auto keyOf = [](const SourceStatus& status) {
        NoticeScene scene;
        scene.sources = std::span(&status, 1);
        const auto notices = noticesOf(scene, kNow);
        return notices.empty() ? QString() : notices[0].key;
    };
    QCOMPARE(keyOf(aFailing(2)), QString());
    QVERIFY(!keyOf(aFailing(3)).isEmpty());
    QCOMPARE(keyOf(aFailing(3)), keyOf(aFailing(9)));
    QVERIFY(keyOf(aFailing(3)) != keyOf(aFailing(3, kNow)));
    SourceStatus paused = aFailing(3);
    paused.health = SourceHealth::Paused;
    QCOMPARE(keyOf(paused), QString());
}

void TestNotices::theMostPressingComesFirst()
{
    Board board = aBoard(Verdict::NoGo, kNow.addSecs(7200));
    board.rows.push_back(board.rows[0]);
    board.rows[1].release.id = ReleaseId(QStringLiteral("r2"));
    board.rows[1].release.launchAt = kNow.addSecs(3600);
    const SourceStatus source = aFailing(3);
    const auto notices = noticesOf({nullptr, &board, {}, std::span(&source, 1)}, kNow);
    QCOMPARE(notices.size(), 3u);
    QCOMPARE(notices[0].release, ReleaseId(QStringLiteral("r2")));
    QCOMPARE(notices[1].release, ReleaseId(QStringLiteral("r1")));
    QCOMPARE(notices[2].kind, NoticeKind::SourceFailing);
}

void TestNotices::nothingIsToldTwice()
{
    const auto notices = of(aBoard(Verdict::NoGo, kNow.addSecs(3600)));
    NoticeMemory memory;
    QCOMPARE(memory.takeNew(notices), notices);
    QVERIFY(memory.takeNew(notices).empty());
    NoticeMemory afterRestart(memory.keys());
    QVERIFY(afterRestart.takeNew(notices).empty());
    // A launch that moved is other news.
    QCOMPARE(afterRestart.takeNew(of(aBoard(Verdict::NoGo, kNow.addSecs(1800)))).size(), 1u);
}

void TestNotices::theOldestIsForgotten()
{
    NoticeMemory memory;
    for (qsizetype i = 0; i <= NoticeMemory::kMost; ++i) {
        Notice notice;
        notice.key = QString::number(i);
        QCOMPARE(memory.takeNew({notice}).size(), 1u);
    }
    QCOMPARE(memory.keys().size(), NoticeMemory::kMost);
    QCOMPARE(memory.keys().first(), QStringLiteral("1"));
}

void TestNotices::theWorstVerdictOfTheWeekIsFound()
{
    Board board = aBoard(Verdict::Go, kNow.addDays(7));
    QCOMPARE(worstOfTheWeek(board, kNow), std::optional(Verdict::Go));
    QCOMPARE(worstOfTheWeek(board, kNow.addSecs(-1)), std::nullopt);
    QCOMPARE(worstOfTheWeek(board, kNow.addDays(7)), std::nullopt);
    board.rows.push_back(board.rows[0]);
    board.rows[1].evaluation.verdict = Verdict::NoEvidence;
    QCOMPARE(worstOfTheWeek(board, kNow), std::optional(Verdict::NoEvidence));
    board.rows[1].evaluation.verdict = Verdict::NoGo;
    QCOMPARE(worstOfTheWeek(board, kNow), std::optional(Verdict::NoGo));
    board.rows[1].release.stage = Stage::production();
    QCOMPARE(worstOfTheWeek(board, kNow), std::optional(Verdict::Go));
    QCOMPARE(nextLaunches(board, kNow, 5).size(), 1u);
    QCOMPARE(nextLaunches(board, kNow, 0).size(), 0u);
}

void TestNotices::quietHoursMayGoPastMidnight_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("until");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<bool>("isQuiet");
    QTest::newRow("before") << QTime(22, 0) << QTime(7, 0) << QTime(21, 59) << false;
    QTest::newRow("at its beginning") << QTime(22, 0) << QTime(7, 0) << QTime(22, 0) << true;
    QTest::newRow("after midnight") << QTime(22, 0) << QTime(7, 0) << QTime(3, 0) << true;
    QTest::newRow("at its end") << QTime(22, 0) << QTime(7, 0) << QTime(7, 0) << false;
    QTest::newRow("at noon") << QTime(12, 0) << QTime(13, 0) << QTime(12, 30) << true;
    QTest::newRow("after noon") << QTime(12, 0) << QTime(13, 0) << QTime(13, 0) << false;
    QTest::newRow("no time at all") << QTime(12, 0) << QTime(12, 0) << QTime(12, 0) << false;
}

void TestNotices::quietHoursMayGoPastMidnight()
{
    QFETCH(QTime, from);
    QFETCH(QTime, until);
    QFETCH(QTime, time);
    QTEST((QuietHours{true, from, until}.holdAt(time)), "isQuiet");
    QVERIFY(!(QuietHours{false, from, until}.holdAt(time)));
}

QTEST_GUILESS_MAIN(TestNotices)
#include "tst_notices.moc"
