// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/rewrite_exposure.h"

#include "core/readiness/test_workspace.h"
#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using readiness::RewriteCost;

namespace {

/// Criteria of weights 1, 2, 3, 4 in these states.
readiness::RewriteExposure exposed(std::initializer_list<ResultState> states, const RewriteCost& cost = {})
{
    Policy policy;
    policy.id = QStringLiteral("p");
    policy.version = QStringLiteral("1");
    Evaluation evaluation;
    for (const ResultState state : states) {
        Criterion criterion;
        criterion.weight = double(policy.criteria.size() + 1);
        criterion.id = CriterionId(QStringLiteral("c%1").arg(criterion.weight));
        policy.criteria.push_back(criterion);
        CriterionResult result;
        result.criterion = criterion.id;
        result.state = state;
        evaluation.results.push_back(result);
    }
    return readiness::exposureOf(evaluation, policy, cost);
}

} // namespace

class TestRewriteExposure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShareIsOfWeights()
    {
        const auto exposure =
            exposed({ResultState::Pass, ResultState::Fail, ResultState::Pass, ResultState::NotApplicable});
        QCOMPARE(exposure.applicable, 3);
        QCOMPARE(exposure.missing, 1);
        QCOMPARE(exposure.missingShare, 2.0 / 6);
        QCOMPARE(exposure.rewriteLow(), 50'000.0);
        QCOMPARE(exposure.rewriteHigh(), 100'000.0);
        QCOMPARE(exposure.retrofitLow(), 150'000.0);
        QCOMPARE(exposure.retrofitHigh(), 300'000.0);
        QCOMPARE(exposure.policy, QStringLiteral("p 1"));
    }

    void onlyPassIsThere()
    {
        for (const ResultState state : {ResultState::Fail, ResultState::Stale, ResultState::Unknown,
                                        ResultState::Warn, ResultState::Waived})
            QCOMPARE(exposed({state}).missingShare, 1.0);
        QCOMPARE(exposed({ResultState::Pass}).missingShare, 0.0);
        QCOMPARE(exposed({ResultState::NotApplicable}).missingShare, 0.0);
    }

    void theHeaviestComeFirst()
    {
        const auto exposure =
            exposed({ResultState::Fail, ResultState::Pass, ResultState::Unknown, ResultState::Fail});
        QCOMPARE(exposure.heaviest, (std::vector<CriterionId>{CriterionId(QStringLiteral("c4")),
                                                              CriterionId(QStringLiteral("c3")),
                                                              CriterionId(QStringLiteral("c1"))}));
    }

    void fiveAreTheHeaviest()
    {
        const auto exposure = exposed({ResultState::Fail, ResultState::Fail, ResultState::Fail,
                                       ResultState::Fail, ResultState::Fail, ResultState::Fail});
        QCOMPARE(exposure.missing, 6);
        QCOMPARE(exposure.heaviest.size(), size_t(5));
        QCOMPARE(exposure.heaviest.front(), CriterionId(QStringLiteral("c6")));
        QCOMPARE(exposure.heaviest.back(), CriterionId(QStringLiteral("c2")));
    }

    void aCostThatIsNoneGivesWayToTheEstimate()
    {
        const auto costOf = [](const QByteArray& json) {
            return readiness::rewriteCost({{readiness::kRewriteCostSetting, json}});
        };
        QCOMPARE(costOf(R"({"low":10,"high":20,"retrofit":2,"currency":"EUR","source":"books"})").low, 10.0);
        // More at least than at most, as only a damaged file can say.
        const RewriteCost wrong =
            costOf(R"({"low":30,"high":20,"retrofit":2,"currency":"EUR","source":"books"})");
        QCOMPARE(wrong.low, 150'000.0);
        QCOMPARE(wrong.source, QStringLiteral("industry estimate, edit it"));
    }

    void theDefaultSaysThatItIsAnEstimate()
    {
        QCOMPARE(readiness::rewriteCost({}).source, QStringLiteral("industry estimate, edit it"));
        QCOMPARE(readiness::rewriteCost({}).low, 150'000.0);
        QCOMPARE(readiness::rewriteCost({}).high, 300'000.0);
        QCOMPARE(readiness::rewriteCost({}).retrofit, 3.0);
    }

    void amountsAreReadAsRounded()
    {
        QCOMPARE(readiness::displayAmounts(50'400, 100'600, QStringLiteral("EUR")),
                 QStringLiteral("50,000 to 101,000 EUR"));
        QCOMPARE(readiness::displayAmounts(0, 0, QStringLiteral("USD")), QStringLiteral("0 USD"));
        QCOMPARE(readiness::displayAmounts(1234.4, 2500, QStringLiteral("USD")),
                 QStringLiteral("1,234 to 2,500 USD"));
    }

    void badModelsAreRefused_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("retrofit");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("source");
        const QString usd = QStringLiteral("USD");
        const QString ours = QStringLiteral("our books");
        QTest::newRow("negative") << -1.0 << 2.0 << 3.0 << usd << ours;
        QTest::newRow("turned round") << 3.0 << 2.0 << 3.0 << usd << ours;
        QTest::newRow("no number") << 1.0 << qInf() << 3.0 << usd << ours;
        QTest::newRow("cheaper later") << 1.0 << 2.0 << 0.5 << usd << ours;
        QTest::newRow("no currency") << 1.0 << 2.0 << 3.0 << QStringLiteral("dollar") << ours;
        QTest::newRow("no source") << 1.0 << 2.0 << 3.0 << usd << QString();
    }
    void badModelsAreRefused()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(double, retrofit);
        QFETCH(QString, currency);
        QFETCH(QString, source);
        const Status status = readiness::checkRewriteCost({low, high, retrofit, currency, source});
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::InvalidInput);
    }

    void aWorkspaceHasItsOwn()
    {
        TestWorkspace workspace;
        const Release release = workspace.addRelease();
        const double share = workspace.dossier(release.id).exposure.missingShare;
        QCOMPARE(share, 1.0); // nothing was observed yet
        workspace.wait(std::chrono::hours(1));
        const RewriteCost own{1000, 2000, 4, QStringLiteral("EUR"), QStringLiteral("our books")};
        valueOf(workspace->setRewriteCost(own, QStringLiteral("ada")));
        RewriteCost leaking = own;
        leaking.source = QStringLiteral("bob@example.org said so");
        valueOf(workspace->setRewriteCost(leaking, QStringLiteral("ada")));
        QVERIFY(valueOf(workspace->history().settings())
                    .value(readiness::kRewriteCostSetting)
                    .contains("[redacted:email] said so"));
        valueOf(workspace->setRewriteCost(own, QStringLiteral("ada")));
        QVERIFY(!workspace->setRewriteCost({5, 1}, QStringLiteral("ada")));
        const auto exposure = workspace.dossier(release.id).exposure;
        QCOMPARE(exposure.cost, own);
        QCOMPARE(exposure.retrofitHigh(), 8000.0);
        QVERIFY(exposure.policy.startsWith(QLatin1String("production-grade ")));
        QCOMPARE(workspace.dossier(release.id, workspace.now().addSecs(-1)).exposure.cost.currency,
                 QStringLiteral("USD")); // as it was then
    }
};

QTEST_GUILESS_MAIN(TestRewriteExposure)
#include "tst_rewrite_exposure.moc"
