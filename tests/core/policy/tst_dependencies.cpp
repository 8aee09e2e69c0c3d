// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/dependencies.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;

Q_DECLARE_METATYPE(Verdict)

namespace {

DependencyState on(Verdict verdict, bool isThere = true, bool isLaunched = false)
{
    DependencyState state;
    state.on = {QStringLiteral("identity"), QStringLiteral("3.1.0")};
    state.name = toWords(state.on);
    state.release = isThere ? ReleaseId(QStringLiteral("r")) : ReleaseId();
    state.verdict = verdict;
    state.isLaunched = isLaunched;
    policy::weigh(state);
    return state;
}

Evaluation evaluated(Verdict verdict)
{
    Evaluation evaluation;
    evaluation.verdict = evaluation.criteriaVerdict = verdict;
    evaluation.reason = QStringLiteral("Own reason.");
    return evaluation;
}

} // namespace

class TestDependencies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStricterVerdictHolds_data()
    {
        QTest::addColumn<Verdict>("own");
        QTest::addColumn<Verdict>("other");
        QTest::addColumn<Verdict>("together");
        using enum Verdict;
        for (const Verdict other : kVerdicts) {
            const Verdict allowed = other == NoEvidence ? NoGo : other;
            for (const Verdict own : kVerdicts)
                QTest::addRow("%s on %s", qPrintable(toKey(own)), qPrintable(toKey(other)))
                    << own << other << std::max(own, allowed);
        }
    }

    void theStricterVerdictHolds()
    {
        QFETCH(Verdict, own);
        QFETCH(Verdict, other);
        QFETCH(Verdict, together);
        Evaluation evaluation = evaluated(own);
        policy::heedDependencies(evaluation, {on(other)});
        QCOMPARE(evaluation.verdict, together);
        QCOMPARE(evaluation.criteriaVerdict, own);
        QCOMPARE(evaluation.pathToGo.size(), other == Verdict::Go ? size_t(0) : size_t(1));
        QCOMPARE(evaluation.dependencies.size(), size_t(1));
    }

    void theReasonNamesIt()
    {
        Evaluation evaluation = evaluated(Verdict::Go);
        policy::heedDependencies(evaluation, {on(Verdict::NoGo)});
        QCOMPARE(evaluation.reason, QStringLiteral("It depends on identity 3.1.0, which is No-go."));
        QCOMPARE(evaluation.pathToGo.front().name(), QStringLiteral("identity 3.1.0"));
        QCOMPARE(evaluation.pathToGo.front().text,
                 QStringLiteral("Bring identity 3.1.0 to Go, or launch it first."));
        Evaluation open = evaluated(Verdict::Conditional);
        policy::heedDependencies(open, {on(Verdict::NoEvidence)});
        QCOMPARE(open.reason,
                 QStringLiteral("Own reason. It depends on identity 3.1.0, of which there is no evidence."));
    }

    void oneThatIsNotThereIsNoGo()
    {
        Evaluation evaluation = evaluated(Verdict::Go);
        policy::heedDependencies(evaluation, {on(Verdict::NoEvidence, false)});
        QCOMPARE(evaluation.verdict, Verdict::NoGo);
        QCOMPARE(evaluation.reason,
                 QStringLiteral("It depends on identity 3.1.0, which is not in the workspace."));
        QCOMPARE(evaluation.pathToGo.front().text,
                 QStringLiteral("Add it to the workspace, or take it out of the launch brief."));
    }

    void oneThatIsLaunchedStandsInNobodysWay()
    {
        Evaluation evaluation = evaluated(Verdict::Go);
        policy::heedDependencies(evaluation, {on(Verdict::NoGo, true, true)});
        QCOMPARE(evaluation.verdict, Verdict::Go);
        QCOMPARE(evaluation.reason, QStringLiteral("Own reason."));
        QVERIFY(evaluation.pathToGo.empty());
    }

    void theStrictestIsToldFirst()
    {
        Evaluation evaluation = evaluated(Verdict::Go);
        policy::heedDependencies(evaluation, {on(Verdict::Conditional), on(Verdict::NoGo)});
        QCOMPARE(evaluation.reason, QStringLiteral("It depends on identity 3.1.0, which is No-go. "
                                                   "It depends on identity 3.1.0, which is Conditional."));
    }

    void manyAreCounted()
    {
        Evaluation evaluation = evaluated(Verdict::NoGo);
        policy::heedDependencies(evaluation, std::vector<DependencyState>(5, on(Verdict::NoGo)));
        QVERIFY(evaluation.reason.endsWith(QLatin1String("So it is with 2 more.")));
        QCOMPARE(evaluation.pathToGo.size(), size_t(5));
    }
};

QTEST_GUILESS_MAIN(TestDependencies)
#include "tst_dependencies.moc"
