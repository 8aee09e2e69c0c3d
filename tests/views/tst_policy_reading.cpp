// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/policy_reading.h"

#include "views/policy/json_text.h"

#include <QTest>

using namespace slipway;
using model::Json;
using views::PolicyReading;

/// What a form is shown of a policy while it is written, which may not be in order yet.
class TestPolicyReading : public QObject
{
    Q_OBJECT

    static Json criterion(const char* id, const char* question)
    {
        return {{"id", id}, {"question", question}};
    }
    static Json policy(const std::vector<Json>& criteria) { return {{"criteria", criteria}}; }
    static QStringList ids(const PolicyReading& reading)
    {
        QStringList all;
        for (const Json* one : reading.criteria())
            all += views::textAt(*one, "id");
        return all;
    }
    static QString questionOf(const PolicyReading& reading, const char* id)
    {
        return views::textAt(reading.criterion(QString::fromLatin1(id)), "question");
    }

private Q_SLOTS:
    void whatIsLeftOutIsListedAfterWhatIsAsked();
    void untilItCanBePutTogetherTheInheritedComeFirst();
    void nothingIsReadOfWhatIsNoListOfCriteria();
    void aCriterionIsAsItIsAsked();
    void aNewCriterionHasAnIdOfItsOwn();
};

void TestPolicyReading::whatIsLeftOutIsListedAfterWhatIsAsked()
{
    PolicyReading reading;
    reading.whole = policy({criterion("b", "B?"), criterion("mine", "Mine?")});
    reading.own = policy({criterion("mine", "Mine?")});
    reading.base = policy({criterion("a", "A?"), criterion("b", "B?")});
    QCOMPARE(ids(reading), (QStringList{QStringLiteral("b"), QStringLiteral("mine"), QStringLiteral("a")}));
}

void TestPolicyReading::untilItCanBePutTogetherTheInheritedComeFirst()
{
    PolicyReading reading;
    reading.own = policy({criterion("mine", "Mine?"), criterion("a", "A again?")});
    reading.base = policy({criterion("a", "A?"), criterion("b", "B?")});
    QCOMPARE(ids(reading), (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("mine")}));
    reading.base.reset();
    QCOMPARE(ids(reading), (QStringList{QStringLiteral("mine"), QStringLiteral("a")}));
}

void TestPolicyReading::nothingIsReadOfWhatIsNoListOfCriteria()
{
    PolicyReading reading;
    QVERIFY(reading.criteria().empty());
    reading.own = Json{{"criteria", "none"}};
    QVERIFY(reading.criteria().empty());
    reading.own = Json::array();
    QVERIFY(reading.criteria().empty());
    QVERIFY(reading.criterion(QStringLiteral("a")) == Json::object());
}

void TestPolicyReading::aCriterionIsAsItIsAsked()
{
    PolicyReading reading;
    reading.text = R"({"overrides":[{"criterion":"a","question":"Changed?","reason":"ours"}]})";
    reading.base = policy({criterion("a", "A?")});
    QCOMPARE(questionOf(reading, "a"), QStringLiteral("Changed?"));
    reading.own = policy({criterion("a", "Own?")});
    QCOMPARE(questionOf(reading, "a"), QStringLiteral("Own?"));
    reading.whole = policy({criterion("a", "Whole?")});
    QCOMPARE(questionOf(reading, "a"), QStringLiteral("Whole?"));
}

void TestPolicyReading::aNewCriterionHasAnIdOfItsOwn()
{
    PolicyReading reading;
    QCOMPARE(reading.freshId(), QStringLiteral("new-criterion"));
    reading.whole = policy({criterion("new-criterion", "?"), criterion("new-criterion-2", "?")});
    QCOMPARE(reading.freshId(), QStringLiteral("new-criterion-3"));
    reading.whole.reset();
    reading.own = policy({criterion("new-criterion", "?")});
    QCOMPARE(reading.freshId(), QStringLiteral("new-criterion-2"));
}

QTEST_GUILESS_MAIN(TestPolicyReading)
#include "tst_policy_reading.moc"
