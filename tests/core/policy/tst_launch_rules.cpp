// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/compare.h"
#include "core/policy/inheritance.h"
#include "core/policy/policy_reader.h"

#include "policies.h"
#include "support/value_of.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using namespace std::chrono_literals;

namespace {

const QByteArray kStrict = R"("bake":"P3D","gates":[{"stage":"production","verdict":"go",
    "blast_radius":true,"canary":true,"slo":true}])";

Result<Policy> derived(const QByteArray& members)
{
    const QByteArray base = aPolicyText({aCriterion("one", kAttested)}, kStrict);
    const QByteArray own =
        R"({"schema":"slipway.policy/1","id":"ours","version":"2","title":"Ours","extends":"test",)" +
        members + "}";
    const auto alone = policy::standAlone(own, QStringLiteral("ours.json"), [&](const QString&) {
        return std::optional(policy::PolicyDocument{base, QStringLiteral("test.json")});
    });
    if (!alone)
        return alone.error();
    return policy::readPolicy(*alone, theRegistry());
}

} // namespace

/// What a policy asks of a launch, and how one that extends it may change that.
class TestLaunchRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGateSaysWhatALaunchNeeds()
    {
        const Policy policy = aPolicy({aCriterion("one", kAttested)}, kStrict);
        const StageGate* gate = policy.gateTo(Stage::production());
        QVERIFY(gate);
        QVERIFY(gate->needsBlastRadius);
        QVERIFY(gate->needsCanary);
        QVERIFY(gate->needsSlo);
        QCOMPARE(policy.bake, std::optional<std::chrono::milliseconds>(72h));
        QCOMPARE(
            policy::displayGate(*gate),
            QStringLiteral("to production: verdict go, a blast radius, canary steps, objectives that hold"));
    }

    void withoutAWordNothingIsAsked()
    {
        const Policy policy =
            aPolicy({aCriterion("one", kAttested)}, R"("gates":[{"stage":"production","verdict":"go"}])");
        QVERIFY(!policy.gates.front().needsBlastRadius);
        QVERIFY(!policy.gates.front().needsCanary);
        QVERIFY(!policy.gates.front().needsSlo);
        QVERIFY(!policy.bake);
    }

    void aGateMayNameAStageOfTheWorkspace()
    {
        const Policy policy =
            aPolicy({aCriterion("one", kAttested)}, R"("gates":[{"stage":"pre-production","verdict":"go"}])");
        QVERIFY(policy.gateTo(Stage(QStringLiteral("pre-production"))));
        QVERIFY(!policy.gateTo(Stage::production()));
    }

    void theBakeTimeIsADuration()
    {
        const auto read = policy::readPolicy(aPolicyText({aCriterion("one", kAttested)}, R"("bake":"soon")"),
                                             QStringLiteral("p.json"), theRegistry());
        QVERIFY(!read);
        QCOMPARE(read.error().where, QStringLiteral("p.json#/bake"));
    }

    void whatExtendsItInheritsIt()
    {
        const Policy policy = valueOf(derived(R"("sign_off_roles":["Quality"],"sign_off_reason":"ours",
            "gates":[{"stage":"production","sign_offs":true,"reason":"ours"}])"));
        const StageGate* gate = policy.gateTo(Stage::production());
        QVERIFY(gate->needsSignOffs);
        QVERIFY(gate->needsSlo);
        QCOMPARE(policy.bake, std::optional<std::chrono::milliseconds>(72h));
    }

    void whatIsAskedOfALaunchIsNotTakenBack_data()
    {
        QTest::addColumn<QByteArray>("word");
        for (const char* word : {"blast_radius", "canary", "slo"})
            QTest::newRow(word) << QByteArray(word);
    }
    void whatIsAskedOfALaunchIsNotTakenBack()
    {
        QFETCH(QByteArray, word);
        const auto read =
            derived(R"("gates":[{"stage":"production","reason":"ours",")" + word + R"(":false}])");
        QVERIFY(!read);
        QCOMPARE(read.error().where, QStringLiteral("ours.json#/gates/0/") + QString::fromLatin1(word));
        QCOMPARE(read.error().what, QStringLiteral("takes back what test asks of the launch"));
        QVERIFY(derived(R"("gates":[{"stage":"staging","verdict":"go","reason":"ours",")" + word +
                        R"(":false}])"));
    }

    void aBakeTimeMayOnlyGrow()
    {
        QCOMPARE(valueOf(derived(R"("bake":"P1W")")).bake, std::optional<std::chrono::milliseconds>(168h));
        const auto shorter = derived(R"("bake":"PT1H")");
        QVERIFY(!shorter);
        QCOMPARE(shorter.error().where, QStringLiteral("ours.json#/bake"));
        QCOMPARE(shorter.error().what, QStringLiteral("is shorter than the P3D of test"));
    }

    void differencesAreTold()
    {
        const Policy before = aPolicy({aCriterion("one", kAttested)}, R"("bake":"P1D")");
        const Policy after = aPolicy({aCriterion("one", kAttested)}, R"("bake":"P3D")");
        const auto differences = policy::compareWhole(before, after);
        QCOMPARE(differences.size(), size_t(1));
        QCOMPARE(differences.front().before, QStringLiteral("1 d"));
        QCOMPARE(differences.front().after, QStringLiteral("3 d"));
    }
};

QTEST_GUILESS_MAIN(TestLaunchRules)
#include "tst_launch_rules.moc"
