// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

/// Laws that hold for every policy, tried on random ones. The seed is fixed, so a failure can be repeated.
class TestProperties : public QObject
{
    Q_OBJECT

    QRandomGenerator m_random{20261124};

    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }

    QByteArray aRule(int depth)
    {
        static const QList<QByteArray> leaves{R"({"fact":"tests.total","op":">=","value":3})",
                                              R"({"fact":"load.p95_ms","op":"<","value":300})",
                                              R"({"fact":"ci.status","op":"==","value":"success"})",
                                              R"({"fact":"tests.total","op":">=","value":1,"hint":true})",
                                              R"({"fact":"coverage.line_percent","op":">=","value":80})",
                                              kAttested};
        if (depth == 0 || below(3) == 0)
            return leaves[below(static_cast<int>(leaves.size()))];
        QList<QByteArray> parts;
        for (int i = 0; i <= below(3); ++i)
            parts += aRule(depth - 1);
        const QByteArray list = "[" + parts.join(",") + "]";
        switch (below(4)) {
        case 0:
            return "{\"all\":" + list + "}";
        case 1:
            return "{\"any\":" + list + "}";
        case 2:
            return "{\"not\":" + parts.front() + "}";
        default:
            return "{\"count\":{\"of\":" + list + ",\"op\":\">=\",\"value\":" +
                   QByteArray::number(below(static_cast<int>(parts.size()) + 1)) + "}}";
        }
    }

    Situation aSituation()
    {
        static const QList<QByteArray> severities{"blocker", "major", "minor"};
        QList<QByteArray> criteria;
        for (int i = 0; i < 6; ++i)
            criteria += aCriterion("c" + QByteArray::number(i), aRule(3), severities[below(3)], "commit",
                                   below(2) ? QByteArray(R"("freshness":"P7D")") : QByteArray());
        Situation situation{
            .policy = aPolicy(criteria, below(2) ? QByteArray(R"("tighten":["stale-major","unknown-major"])")
                                                 : QByteArray())};
        for (int i = 0; i < below(5); ++i) {
            EvidenceBuilder builder =
                anEvidence().from(QStringLiteral("s%1").arg(below(2))).observed(theDay().addDays(-below(12)));
            builder.with(QStringLiteral("tests.total"), qint64(below(6)))
                .with(QStringLiteral("load.p95_ms"), double(below(600)));
            if (below(2))
                builder.with(QStringLiteral("ci.status"),
                             below(2) ? QStringLiteral("success") : QStringLiteral("failure"));
            situation.evidence.push_back(builder);
        }
        for (int i = 0; i < below(4); ++i)
            situation.people.attestations.push_back(anAttestation(
                QByteArray("c" + QByteArray::number(below(6))).constData(), below(4) != 0, below(20) - 2));
        if (below(2))
            situation.people.waivers.push_back(
                aWaiver(QByteArray("c" + QByteArray::number(below(6))).constData(), below(20) - 2));
        return situation;
    }

private Q_SLOTS:
    void lawsHoldForRandomPolicies()
    {
        for (int round = 0; round < 500; ++round) {
            Situation situation = aSituation();
            const Evaluation evaluation = situation.evaluate();

            // The order in which evidence arrives does not matter.
            Situation shuffled = situation;
            std::reverse(shuffled.evidence.begin(), shuffled.evidence.end());
            QCOMPARE(shuffled.evaluate().results, evaluation.results);

            // What is not recorded yet changes nothing.
            Situation later = situation;
            later.evidence.push_back(
                anEvidence().with(QStringLiteral("tests.total"), qint64(0)).observed(theDay().addDays(1)));
            QCOMPARE(later.evaluate().results, evaluation.results);

            // Counts add up, and the score stays in its bounds.
            QVERIFY(evaluation.passed <= evaluation.applicable);
            QVERIFY(evaluation.score >= 0 && evaluation.score <= 100);

            // Stale is never green.
            for (const CriterionResult& result : evaluation.results)
                QVERIFY(result.state != ResultState::Pass || result.withoutWaiver == ResultState::Pass);

            // Go means that no blocker is open; the path leads to Go and is empty only there.
            if (evaluation.verdict == Verdict::Go)
                QCOMPARE(evaluation.blockers, 0);
            Situation walked = situation;
            for (const PathStep& step : evaluation.pathToGo)
                walked.overrides.insert(step.criterion, ResultState::Pass);
            if (evaluation.verdict == Verdict::NoEvidence && evaluation.pathToGo.empty())
                continue; // nothing blocks, but nothing was observed either: any evidence will do
            QCOMPARE(walked.evaluate().verdict, Verdict::Go);
            QCOMPARE(evaluation.pathToGo.empty(), evaluation.verdict == Verdict::Go);
        }
    }
};

QTEST_GUILESS_MAIN(TestProperties)
#include "tst_properties.moc"
