// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_query.h"
#include "views/boards.h"

#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::views;

/// The language of the search field: what is understood, what matches, what is offered.
class TestBoardQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void termsAreUnderstood_data();
    void termsAreUnderstood();
    void aValueThatIsNotKnownIsSaidAndDoesNotFilter_data();
    void aValueThatIsNotKnownIsSaidAndDoesNotFilter();
    void rowsMatch_data();
    void rowsMatch();
    void theUnfinishedWordIsCompleted_data();
    void theUnfinishedWordIsCompleted();
    void ownersAreFoundByNameAndRole_data();
    void ownersAreFoundByNameAndRole();
    void suggestedValuesSayHowManyTheyFind();
    void teamsAndOwnersOfTheBoardAreSuggested();
    void scoresAreCompared_data();
    void scoresAreCompared();
};

void TestBoardQuery::ownersAreFoundByNameAndRole_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matching");
    QTest::newRow("a person") << QStringLiteral("owner:ada") << true;
    QTest::newRow("me") << QStringLiteral("owner:me") << true;
    QTest::newRow("not me") << QStringLiteral("-owner:me") << false;
    QTest::newRow("another") << QStringLiteral("owner:zoe") << false;
    QTest::newRow("a role with nobody named") << QStringLiteral("owner:sre-lead") << true;
    QTest::newRow("a role that a person stands for") << QStringLiteral("owner:qa-lead") << false;
    QTest::newRow("of what is met") << QStringLiteral("owner:done") << false;
    QTest::newRow("overdue") << QStringLiteral("is:overdue") << true;
    QTest::newRow("nobody named") << QStringLiteral("owner:none") << true;
    QTest::newRow("unowned") << QStringLiteral("is:unowned") << true;
}

void TestBoardQuery::ownersAreFoundByNameAndRole()
{
    using namespace slipway::model;
    QFETCH(const QString, text);
    QFETCH(const bool, matching);
    readiness::Board board = *test::aBoard(1);
    auto policy = std::make_shared<Policy>();
    const auto add = [&](const char* id, const char* role, const char* owner, ResultState state) {
        Criterion criterion;
        criterion.id = CriterionId(QString::fromLatin1(id));
        criterion.ownerRole = QString::fromLatin1(role);
        policy->criteria.push_back(criterion);
        CriterionResult result;
        result.criterion = criterion.id;
        result.state = result.withoutWaiver = state;
        result.owner = QString::fromLatin1(owner);
        board.rows.front().evaluation.results.push_back(result);
    };
    add("a", "qa-lead", "Ada", ResultState::Fail);
    add("b", "sre-lead", "", ResultState::Unknown);
    add("c", "qa-lead", "done", ResultState::Pass);
    board.rows.front().policy = policy;
    board.rows.front().evaluation.overdue = 1;
    QCOMPARE(matches(parseBoardQuery(text, QStringLiteral("ADA")), board.rows.front(), {}, board), matching);
}

void TestBoardQuery::termsAreUnderstood_data()
{
    using Terms = std::vector<QueryTerm>;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Terms>("terms");
    const auto s = [](const char* text) { return QString::fromLatin1(text); };
    QTest::newRow("nothing") << QString() << Terms{};
    QTest::newRow("free text") << s("Pay API")
                               << Terms{{QueryKey::Text, {s("pay")}, false},
                                        {QueryKey::Text, {s("api")}, false}};
    QTest::newRow("a verdict") << s("verdict:no-go") << Terms{{QueryKey::Verdict, {s("no-go")}, false}};
    QTest::newRow("alternatives") << s("verdict:go,conditional")
                                  << Terms{{QueryKey::Verdict, {s("go"), s("conditional")}, false}};
    QTest::newRow("turned around") << s("-is:stale") << Terms{{QueryKey::Is, {s("stale")}, true}};
    QTest::newRow("quoted") << s("team:\"Core Platform\"")
                            << Terms{{QueryKey::Team, {s("core platform")}, false}};
    QTest::newRow("still typing") << s("verdict: launch:<7d") << Terms{{QueryKey::Launch, {s("<7d")}, false}};
    QTest::newRow("half a value") << s("verdict:no") << Terms{};
    QTest::newRow("half a score") << s("score:>=") << Terms{};
    QTest::newRow("text by its key") << s("text:\"pay, later\"")
                                     << Terms{{QueryKey::Text, {s("pay, later")}, false}};
    QTest::newRow("half a launch") << s("launch:<1") << Terms{};
    QTest::newRow("an address is text") << s("http://x") << Terms{{QueryKey::Text, {s("http://x")}, false}};
    QTest::newRow("half an address") << s("https:") << Terms{};
    QTest::newRow("a number before the colon is no key")
        << s("v1:2 12:30")
        << Terms{{QueryKey::Text, {s("v1:2")}, false}, {QueryKey::Text, {s("12:30")}, false}};
    QTest::newRow("what looks like a key, as text")
        << s("text:\"foo:bar\"") << Terms{{QueryKey::Text, {s("foo:bar")}, false}};
    QTest::newRow("a lone minus is text") << s("-") << Terms{{QueryKey::Text, {s("-")}, false}};
}

void TestBoardQuery::termsAreUnderstood()
{
    QFETCH(const QString, text);
    QFETCH(const std::vector<QueryTerm>, terms);
    const BoardQuery query = parseBoardQuery(text);
    QVERIFY(query.terms == terms);
    QCOMPARE(query.problem, QString());
}

void TestBoardQuery::aValueThatIsNotKnownIsSaidAndDoesNotFilter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("an unknown key") << QStringLiteral("foo:bar") << QStringLiteral("verdict, launch, kind");
    QTest::newRow("an unknown key, turned around")
        << QStringLiteral("-foo:bar") << QStringLiteral("text:\"foo:bar\"");
    QTest::newRow("an unknown key, left behind") << QStringLiteral("foo: x") << QStringLiteral("“foo”");
    QTest::newRow("verdict") << QStringLiteral("verdict:maybe") << QStringLiteral("no-evidence");
    QTest::newRow("half a verdict, left behind") << QStringLiteral("verdict:no x") << QStringLiteral("no-go");
    QTest::newRow("launch") << QStringLiteral("launch:7") << QStringLiteral("<7d");
    QTest::newRow("launch too long") << QStringLiteral("launch:<99999d") << QStringLiteral("<7d");
    QTest::newRow("kind") << QStringLiteral("kind:toaster") << QStringLiteral("web-service");
    QTest::newRow("stage") << QStringLiteral("-stage:the_moon") << QStringLiteral("staging");
    QTest::newRow("score") << QStringLiteral("score:101") << QStringLiteral("<80");
    QTest::newRow("score of words") << QStringLiteral("score:high") << QStringLiteral(">=95");
    QTest::newRow("is") << QStringLiteral("is:nice") << QStringLiteral("waived");
}

void TestBoardQuery::aValueThatIsNotKnownIsSaidAndDoesNotFilter()
{
    QFETCH(const QString, text);
    QFETCH(const QString, named);
    const BoardQuery query = parseBoardQuery(text);
    for (const QueryTerm& term : query.terms)
        QVERIFY(term == (QueryTerm{QueryKey::Text, {QStringLiteral("x")}, false}));
    QVERIFY2(query.problem.contains(named), qPrintable(query.problem));
}

void TestBoardQuery::rowsMatch_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("matching");
    // Of twelve releases, launching 1 to 12 days from now, three a verdict.
    QTest::newRow("everything") << QString() << 12;
    QTest::newRow("verdict") << QStringLiteral("verdict:no-go") << 3;
    QTest::newRow("two verdicts") << QStringLiteral("verdict:no-go,go") << 6;
    QTest::newRow("not that verdict") << QStringLiteral("-verdict:no-go") << 9;
    QTest::newRow("within a week") << QStringLiteral("launch:<7d") << 7;
    QTest::newRow("a week or later") << QStringLiteral("launch:>1w") << 6;
    QTest::newRow("within hours") << QStringLiteral("launch:<=24h") << 1;
    QTest::newRow("past") << QStringLiteral("launch:past") << 0;
    QTest::newRow("no launch") << QStringLiteral("launch:none") << 0;
    QTest::newRow("both") << QStringLiteral("verdict:no-go launch:<7d") << 2;
    QTest::newRow("blocked") << QStringLiteral("is:blocked") << 3;
    QTest::newRow("unanswered") << QStringLiteral("is:unanswered") << 3;
    QTest::newRow("refused") << QStringLiteral("is:refused") << 1;
    QTest::newRow("not refused") << QStringLiteral("-is:refused") << 11;
    QTest::newRow("team") << QStringLiteral("team:nobody") << 0;
    QTest::newRow("text and key") << QStringLiteral("service-0004 verdict:no-go") << 1;
    QTest::newRow("text that is not there") << QStringLiteral("-service-0004") << 11;
}

void TestBoardQuery::rowsMatch()
{
    QFETCH(const QString, text);
    QFETCH(const int, matching);
    const BoardQuery query = parseBoardQuery(text);
    int found = 0;
    const auto board = test::aBoard(12);
    for (const readiness::BoardRow& row : board->rows)
        found += matches(query, row, row.project.name.toLower(), *board) ? 1 : 0;
    QCOMPARE(found, matching);
}

void TestBoardQuery::theUnfinishedWordIsCompleted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("offered");
    const auto s = [](const char* text) { return QString::fromLatin1(text); };
    const QStringList keys{s("verdict:"), s("launch:"), s("kind:"),  s("team:"), s("stage:"),
                           s("owner:"),   s("score:"),  s("watch:"), s("is:"),   s("text:")};
    QTest::newRow("nothing typed") << QString() << keys;
    QTest::newRow("a new word") << s("verdict:go ") << keys;
    QTest::newRow("a key") << s("ver") << QStringList{s("verdict:")};
    QTest::newRow("a value") << s("x verdict:n") << QStringList{s("verdict:no-go"), s("verdict:no-evidence")};
    QTest::newRow("another value") << s("verdict:go,c") << QStringList{s("verdict:go,conditional")};
    QTest::newRow("turned around") << s("-is:s") << QStringList{s("-is:stale"), s("-is:sample")};
    QTest::newRow("complete") << s("verdict:conditional") << QStringList{};
    QTest::newRow("a score") << s("score:>") << QStringList{s("score:>=80"), s("score:>=95")};
    QTest::newRow("nobody") << s("owner:n") << QStringList{s("owner:none")};
    QTest::newRow("free text") << s("payments") << QStringList{};
    QTest::newRow("an unknown key") << s("http:") << QStringList{};
}

void TestBoardQuery::theUnfinishedWordIsCompleted()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, offered);
    QStringList texts;
    for (const Suggestion& suggestion : suggestionsFor(text, nullptr))
        texts += suggestion.text;
    QCOMPARE(texts, offered);
}

void TestBoardQuery::suggestedValuesSayHowManyTheyFind()
{
    const auto board = test::aBoard(12);
    const auto counted = [&](const char* text) {
        QStringList found;
        for (const Suggestion& one : suggestionsFor(QString::fromLatin1(text), board.get()))
            found += QStringLiteral("%1 %2").arg(one.text).arg(one.count);
        return found;
    };
    QCOMPARE(counted("verdict:no"),
             (QStringList{QStringLiteral("verdict:no-go 3"), QStringLiteral("verdict:no-evidence 3")}));
    // With what was typed before it.
    QCOMPARE(counted("launch:<7d verdict:no"),
             (QStringList{QStringLiteral("verdict:no-go 2"), QStringLiteral("verdict:no-evidence 1")}));
    QCOMPARE(counted("-verdict:g"), (QStringList{QStringLiteral("-verdict:go 9")}));
    QCOMPARE(counted("verdict:go,no-g"), (QStringList{QStringLiteral("verdict:go,no-go 6")}));
    const auto keys = suggestionsFor(QStringLiteral("sco"), board.get());
    QCOMPARE(keys.size(), size_t(1));
    QCOMPARE(keys[0].count, -1);
    QVERIFY(!keys[0].meaning.isEmpty());
}

void TestBoardQuery::teamsAndOwnersOfTheBoardAreSuggested()
{
    readiness::Board board = *test::aBoard(3);
    board.rows[0].project.team = QStringLiteral("Core Platform");
    board.rows[1].project.team = QStringLiteral("payments");
    model::CriterionResult open;
    open.state = open.withoutWaiver = model::ResultState::Fail;
    open.owner = QStringLiteral("Ada");
    board.rows[2].evaluation.results.push_back(open);
    const auto textsOf = [&](const char* text) {
        QStringList texts;
        for (const Suggestion& one : suggestionsFor(QString::fromLatin1(text), &board, QStringLiteral("ada")))
            texts += QStringLiteral("%1 %2").arg(one.text).arg(one.count);
        return texts;
    };
    QCOMPARE(textsOf("team:"),
             (QStringList{QStringLiteral("team:\"core platform\" 1"), QStringLiteral("team:payments 1")}));
    QCOMPARE(textsOf("owner:"), (QStringList{QStringLiteral("owner:me 1"), QStringLiteral("owner:none 0"),
                                             QStringLiteral("owner:ada 1")}));
}

void TestBoardQuery::scoresAreCompared_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matching");
    QTest::newRow("below") << QStringLiteral("score:<80") << false;
    QTest::newRow("at most") << QStringLiteral("score:<=80") << true;
    QTest::newRow("above") << QStringLiteral("score:>80") << false;
    QTest::newRow("at least") << QStringLiteral("score:>=80") << true;
    QTest::newRow("just that") << QStringLiteral("score:80") << true;
    QTest::newRow("a percent sign") << QStringLiteral("score:80%") << true;
    QTest::newRow("with a fraction") << QStringLiteral("score:<80.5") << true;
    QTest::newRow("turned around") << QStringLiteral("-score:80") << false;
}

void TestBoardQuery::scoresAreCompared()
{
    QFETCH(const QString, text);
    QFETCH(const bool, matching);
    readiness::Board board = *test::aBoard(1);
    board.rows.front().evaluation.score = 80;
    const BoardQuery query = parseBoardQuery(text);
    QCOMPARE(query.problem, QString());
    QCOMPARE(matches(query, board.rows.front(), {}, board), matching);
}

QTEST_MAIN(TestBoardQuery)
#include "tst_board_query.moc"
