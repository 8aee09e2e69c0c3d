// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/board_codec.h"
#include "core/readiness/board_keeper.h"
#include "core/readiness/test_workspace.h"

#include "support/builders.h"

#include <QDir>
#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using readiness::Board;
using readiness::BoardKeeper;
using readiness::BoardRow;
using readiness::KeptBoard;

/// The board that the last run left is there for the next, as long as it is of the same file.
class TestKeptBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRowComesBackAsItIsShown();
    void projectsComeBackWhole();
    void rowsShareAPolicyAsBefore();
    void bytesThatEndTooEarlyAreNoBoard();
    void anyBytesAreSafe();
    void whatIsKeptIsToldAsOfNow();
    void itIsGivenOnce();
    void withoutAFolderNothingIsKept();
    void eachWorkspaceHasItsOwn();
    void anotherFileInItsPlaceHasNone();
    void aFileThatIsGoneHasNone();
    void aBoardFromTheFutureIsNotShown();
    void damagedFilesAreReplaced();
    void onlyThePersonMayReadIt();

private:
    [[nodiscard]] QString folder() const { return m_workspace->path(QStringLiteral("cache/boards")); }
    [[nodiscard]] Board board() const { return valueOf((*m_workspace)->board(true)); }
    /// As another run of the program, at that moment.
    [[nodiscard]] std::optional<KeptBoard> recall(const QDateTime& at) const
    {
        BoardKeeper keeper(folder(), [at] { return at; });
        keeper.recall(m_workspace->file());
        return keeper.take(m_workspace->file());
    }
    [[nodiscard]] std::optional<KeptBoard> recall() const { return recall(m_workspace->now()); }
    void keep() const { BoardKeeper(folder()).keep(m_workspace->file(), board()); }
    [[nodiscard]] QString keptFile() const
    {
        for (const QFileInfo& file : QDir(folder()).entryInfoList(QDir::Files | QDir::Hidden)) {
            if (file.fileName() != QLatin1String("key"))
                return file.filePath();
        }
        return {};
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    ReleaseId m_release;
};

void TestKeptBoard::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    TestWorkspace& workspace = *m_workspace;
    m_release = workspace.addRelease().id;
    workspace.scan(m_release);
    valueOf(workspace->attest(workspace.anAnswer(m_release)));
    valueOf(workspace->assign({m_release,
                               CriterionId(QStringLiteral("load-test-2x")),
                               QStringLiteral("bo"),
                               {},
                               QStringLiteral("ada")}));
    valueOf(workspace->signOff(m_release, QStringLiteral("Security"), QStringLiteral("cy")));
    readiness::DecisionRequest decision;
    decision.release = m_release;
    decision.by = QStringLiteral("ada");
    decision.reason = QStringLiteral("too early");
    valueOf(workspace->decide(decision));
    workspace.wait(std::chrono::hours(50));
}

void TestKeptBoard::aRowComesBackAsItIsShown()
{
    Board before = board();
    before.rows[0].verdictBefore = Verdict::Go;
    const auto after = readiness::decodeBoard(readiness::encodeBoard(before));
    QVERIFY(after);
    QCOMPARE(after->rows[0].verdictBefore, std::optional(Verdict::Go));
    QCOMPARE(after->at, before.at);
    QCOMPARE(after->changeCounter, before.changeCounter);
    QVERIFY(after->stages == before.stages);
    QCOMPARE(after->rows.size(), size_t(1));
    const BoardRow& a = before.rows[0];
    const BoardRow& b = after->rows[0];
    QVERIFY(a.release == b.release);
    QVERIFY(a.changes == b.changes);
    QVERIFY(a.trend == b.trend && !b.trend.empty());
    QVERIFY(a.forecast == b.forecast && b.forecast);
    QCOMPARE(b.changesSince, a.changesSince);
    QCOMPARE(b.evidenceCount, a.evidenceCount);
    QCOMPARE(b.watch.state, a.watch.state);
    QVERIFY(b.evaluation.verdict == a.evaluation.verdict);
    QCOMPARE(b.evaluation.reason, a.evaluation.reason);
    QCOMPARE(b.evaluation.score, a.evaluation.score);
    QCOMPARE(b.evaluation.freshest, a.evaluation.freshest);
    QVERIFY(b.evaluation.tallies == a.evaluation.tallies);
    QVERIFY(b.evaluation.pathToGo == a.evaluation.pathToGo && !b.evaluation.pathToGo.empty());
    QVERIFY(b.evaluation.signOffs == a.evaluation.signOffs && !b.evaluation.signOffs.empty());
    const CriterionResult* result = b.evaluation.find(CriterionId(QStringLiteral("load-test-2x")));
    QVERIFY(result);
    QCOMPARE(result->owner, QStringLiteral("bo"));
    QCOMPARE(b.policy->find(result->criterion)->question, a.policy->find(result->criterion)->question);
    // All that is kept, once more.
    QVERIFY(readiness::encodeBoard(*after) == readiness::encodeBoard(before));
}

void TestKeptBoard::projectsComeBackWhole()
{
    Board before = board();
    Project& project = before.rows[0].project;
    project.parameters = {{QStringLiteral("a"), qint64(1)},
                          {QStringLiteral("b"), 2.5},
                          {QStringLiteral("c"), true},
                          {QStringLiteral("d"), QStringLiteral("text")}};
    project.criticalPaths = QStringList{QStringLiteral("src/**")};
    project.policy = QStringLiteral("web-service");
    project.classification = {Generation::FirstGeneration, QStringLiteral("pay"), QStringLiteral("5 years"),
                              QStringLiteral("99.9%"),     QStringLiteral("all"), QStringLiteral("them too")};
    const auto after = readiness::decodeBoard(readiness::encodeBoard(before));
    QVERIFY(after);
    QVERIFY(after->rows[0].project == project); // whoever writes it back loses nothing
}

void TestKeptBoard::rowsShareAPolicyAsBefore()
{
    m_workspace->addRelease(QStringLiteral("2.0.0"));
    const auto after = readiness::decodeBoard(readiness::encodeBoard(board()));
    QVERIFY(after);
    QCOMPARE(after->rows.size(), size_t(2));
    QVERIFY(after->rows[0].policy);
    QCOMPARE(after->rows[0].policy.get(), after->rows[1].policy.get());
}

void TestKeptBoard::bytesThatEndTooEarlyAreNoBoard()
{
    const QByteArray bytes = readiness::encodeBoard(board());
    for (qsizetype size = 0; size < bytes.size(); size += 23)
        QVERIFY2(!readiness::decodeBoard(bytes.left(size)), qPrintable(QString::number(size)));
    QVERIFY(!readiness::decodeBoard(bytes + '\0'));
}

void TestKeptBoard::anyBytesAreSafe()
{
    const QByteArray bytes = readiness::encodeBoard(board());
    for (qsizetype at = 0; at < bytes.size(); at += 41) {
        QByteArray changed = bytes;
        changed[at] = char(changed[at] ^ 0xff);
        // What comes back can be anything that a board can be, and is looked at here as a view would.
        const auto after = readiness::decodeBoard(changed);
        for (const BoardRow& row : after ? after->rows : std::vector<BoardRow>()) {
            QVERIFY(row.evaluation.verdict <= Verdict::NoEvidence);
            for (const CriterionResult& result : row.evaluation.results)
                QVERIFY(result.state <= ResultState::NotApplicable);
        }
    }
}

void TestKeptBoard::whatIsKeptIsToldAsOfNow()
{
    const Board before = board();
    keep();
    const QDateTime later = before.at.addDays(3);
    const auto kept = recall(later);
    QVERIFY(kept);
    QCOMPARE(kept->board->at, later); // how long until the launch
    QCOMPARE(kept->readAt, before.at);
    QCOMPARE(kept->board->rows[0].evaluation.at, before.rows[0].evaluation.at); // what the states are of
}

void TestKeptBoard::itIsGivenOnce()
{
    keep();
    BoardKeeper keeper(folder(), [this] { return m_workspace->now(); });
    QVERIFY(!keeper.take(m_workspace->file())); // nothing is read here
    keeper.recall(m_workspace->file());
    QVERIFY(keeper.take(m_workspace->file()));
    QVERIFY(!keeper.take(m_workspace->file()));
}

void TestKeptBoard::withoutAFolderNothingIsKept()
{
    BoardKeeper keeper({}, [this] { return m_workspace->now(); });
    keeper.keep(m_workspace->file(), board());
    keeper.recall(m_workspace->file());
    QVERIFY(!keeper.take(m_workspace->file()));
}

void TestKeptBoard::eachWorkspaceHasItsOwn()
{
    keep();
    const QString copy = m_workspace->path(QStringLiteral("copy"));
    QVERIFY(QFile::copy(m_workspace->file(), copy));
    BoardKeeper keeper(folder(), [this] { return m_workspace->now(); });
    keeper.recall(copy);
    QVERIFY(!keeper.take(copy));
}

void TestKeptBoard::anotherFileInItsPlaceHasNone()
{
    keep();
    QVERIFY(recall());
    const QString copy = m_workspace->path(QStringLiteral("copy"));
    QVERIFY(QFile::copy(m_workspace->file(), copy));
    QVERIFY(QFile::remove(m_workspace->file()));
    QVERIFY(QFile::rename(copy, m_workspace->file()));
    QVERIFY(!recall());
}

void TestKeptBoard::aFileThatIsGoneHasNone()
{
    keep();
    QVERIFY(QFile::remove(m_workspace->file()));
    QVERIFY(!recall());
}

void TestKeptBoard::aBoardFromTheFutureIsNotShown()
{
    const QDateTime at = board().at;
    keep();
    QVERIFY(!recall(at.addMSecs(-1)));
    QVERIFY(recall(at));
}

void TestKeptBoard::damagedFilesAreReplaced()
{
    keep();
    QFile file(keptFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    file.write("damaged");
    file.close();
    QVERIFY(!recall());
    keep();
    QVERIFY(recall());
}

void TestKeptBoard::onlyThePersonMayReadIt()
{
    keep();
    QCOMPARE(QFile::permissions(keptFile()) & QFileDevice::Permissions(0x0077), QFileDevice::Permissions());
    QVERIFY(QFile::permissions(keptFile()).testFlag(QFileDevice::ReadOwner));
}

QTEST_GUILESS_MAIN(TestKeptBoard)

#include "tst_kept_board.moc"
