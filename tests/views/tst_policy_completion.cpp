// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/policy_completion.h"

#include "support/builders.h"
#include "support/value_of.h"

#include <QFile>
#include <QTest>

using namespace slipway;
using namespace slipway::model;
using views::Completion;

/// What is offered while a policy is typed. The place is where the bar stands.
class TestPolicyCompletion : public QObject
{
    Q_OBJECT

    Json m_schema;

    [[nodiscard]] Completion at(QByteArray text) const
    {
        const qsizetype offset = text.indexOf('|');
        return views::completionAt(text.remove(offset, 1), offset, m_schema, test::theRegistry());
    }
    [[nodiscard]] QStringList wordsAt(const QByteArray& text) const { return at(text).words; }

private Q_SLOTS:
    void initTestCase();
    void namesThatAreNotThereYet();
    void wordsOfAMember();
    void factsAndComparisonsInsideRules();
    void whatIsTypedIsReplacedWhole();
    void elsewhereNothing();
};

void TestPolicyCompletion::initTestCase()
{
    QFile file(test::sourceDir() + QStringLiteral("/resources/schemas/policy-1.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_schema = test::valueOf(parseJson(file.readAll(), QStringLiteral("schema")));
}

void TestPolicyCompletion::namesThatAreNotThereYet()
{
    const QStringList words = wordsAt(R"({"id":"a", |)");
    QVERIFY(words.contains(QStringLiteral("\"version\"")));
    QVERIFY(!words.contains(QStringLiteral("\"id\"")));
    // What only Slipway writes is not offered.
    QVERIFY(!words.contains(QStringLiteral("\"derived_from\"")));
    QVERIFY(wordsAt(R"({"criteria":[{"|"}]})").contains(QStringLiteral("\"severity\"")));
    QVERIFY(wordsAt(R"({"overrides":[{"criterion":"a",|}]})").contains(QStringLiteral("\"remove\"")));
}

void TestPolicyCompletion::wordsOfAMember()
{
    QCOMPARE(wordsAt(R"({"criteria":[{"severity":|)"),
             (QStringList{QStringLiteral("\"blocker\""), QStringLiteral("\"major\""),
                          QStringLiteral("\"minor\"")}));
    QCOMPARE(wordsAt(R"({"gates":[{"stage":"production","decision": |)"),
             (QStringList{QStringLiteral("false"), QStringLiteral("true")}));
    QCOMPARE(wordsAt(R"({"schema":"|"})"), QStringList{QStringLiteral("\"slipway.policy/1\"")});
    QVERIFY(wordsAt(R"({"kinds":["web-app","|)").contains(QStringLiteral("\"library\"")));
}

void TestPolicyCompletion::factsAndComparisonsInsideRules()
{
    const QByteArray rule = R"({"criteria":[{"rule":{"any":[{"all":[{"fact":"load.p|"}]}]}}]})";
    QVERIFY(wordsAt(rule).contains(QStringLiteral("\"load.p95_ms\"")));
    QVERIFY(wordsAt(R"({"criteria":[{"rule":{"fact":"load.p95_ms","op":"|"}}]})")
                .contains(QStringLiteral("\"<=\"")));
    QVERIFY(wordsAt(R"({"criteria":[{"rule":{"count":{"of":[{|)").contains(QStringLiteral("\"fact\"")));
}

void TestPolicyCompletion::whatIsTypedIsReplacedWhole()
{
    const Completion completion = at(R"({"criteria":[{"severity":"bl|ock"}]})");
    QCOMPARE(completion.replaced.begin, qsizetype(25));
    QCOMPARE(completion.replaced.end, qsizetype(32));
}

void TestPolicyCompletion::elsewhereNothing()
{
    QVERIFY(wordsAt("|").isEmpty());
    QVERIFY(wordsAt(R"({"title":"|"})").isEmpty());
    QVERIFY(wordsAt(R"({"nonsense":{"|"}})").isEmpty());
}

QTEST_MAIN(TestPolicyCompletion)
#include "tst_policy_completion.moc"
