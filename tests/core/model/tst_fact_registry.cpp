// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fact_registry.h"

#include "support/builders.h"

#include <QTest>

using namespace slipway::model;
using namespace slipway::test;

class TestFactRegistry : public QObject
{
    Q_OBJECT

    static Error refusal(const char* json)
    {
        const auto registry = FactRegistry::parse(json, QStringLiteral("facts.json"));
        return registry ? Error{} : registry.error();
    }

private Q_SLOTS:
    void shippedRegistryKnowsThePrincipalFacts()
    {
        for (const char* key :
             {"tests.pass_rate", "coverage.critical_line_percent", "load.peak_ratio", "slo.budget_left",
              "secrets.found", "oncall.gap_minutes", "ai.hallucination_rate", "repo.ci.runs_tests"})
            QVERIFY2(theRegistry().find(QString::fromLatin1(key)), key);
        QCOMPARE(theRegistry().find(QStringLiteral("load.p95_ms"))->unit, QStringLiteral("ms"));
    }

    void unknownKeysAreNotFoundAndTheNearestIsOffered()
    {
        QCOMPARE(theRegistry().find(QStringLiteral("load.p95")), nullptr);
        QCOMPARE(theRegistry().nearestKey(QStringLiteral("load.p95ms")), QStringLiteral("load.p95_ms"));
        QCOMPARE(theRegistry().nearestKey(QStringLiteral("zzzzzzzzzz")), QString());
    }

    void customKeysBeginWithX()
    {
        QVERIFY(FactRegistry::isCustom(u"x.acme.score"));
        QVERIFY(!FactRegistry::isCustom(u"xyz.score"));
    }

    void keyTwiceIsRefused()
    {
        const Error error = refusal(R"({"facts":[{"key":"a.b","type":"integer","meaning":"m"},
                                                 {"key":"a.b","type":"integer","meaning":"m"}]})");
        QCOMPARE(error.code, ErrorCode::InvalidInput);
        QCOMPARE(error.where, QStringLiteral("facts.json#/facts/1"));
    }

    void unknownTypeIsRefused()
    {
        QCOMPARE(refusal(R"({"facts":[{"key":"a.b","type":"float","meaning":"m"}]})").where,
                 QStringLiteral("facts.json#/facts/0"));
    }

    void missingFactsAndBrokenJsonAreRefused()
    {
        QCOMPARE(refusal("{}").code, ErrorCode::InvalidInput);
        QCOMPARE(refusal("{").code, ErrorCode::InvalidInput);
        QCOMPARE(refusal(R"({"facts":[5]})").code, ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestFactRegistry)
#include "tst_fact_registry.moc"
