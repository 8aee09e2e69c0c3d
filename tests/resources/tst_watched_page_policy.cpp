// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/evaluate.h"
#include "core/policy/parameters.h"
#include "core/policy/policies.h"
#include "core/policy/policy_reader.h"
#include "resources/shipped_files.h"
#include "support/value_of.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

namespace {

QByteArray policyText()
{
    QFile file(sourceDir() + QStringLiteral("/plugins/web-watch/example/after-launch.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    return file.readAll();
}

/// The policy beside the plugin web-watch, put together with what it extends.
Policy watchedPage()
{
    const auto alone = policy::standAlone(
        policyText(), QStringLiteral("after-launch.json"),
        [&](const QString& base) -> std::optional<policy::PolicyDocument> {
            return policy::PolicyDocument{shippedText(QStringLiteral("policies/%1.json").arg(base)), base};
        });
    return policy::withParameters(valueOf(policy::readPolicy(valueOf(alone), theRegistry())), {});
}

EvidenceBuilder aPage(const QString& environment = QStringLiteral("production"))
{
    EvidenceBuilder page = anEvidence();
    page.about(CommitId()).environment(environment).from(QStringLiteral("web-watch")).observed(theDay());
    return page;
}

} // namespace

/// What the policy for a page that is watched after launch asks, and what answers it.
class TestWatchedPagePolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itAsksBesideWhatItsBaseAsks()
    {
        const Policy policy = watchedPage();
        QVERIFY(policy.derivesFrom(QStringLiteral("web-app")));
        QVERIFY(policy.derivesFrom(QStringLiteral("production-grade")));
        QVERIFY(policy.kinds.empty()); // it judges only whom it is given to
        const Json document = Json::parse(policyText().toStdString());
        QCOMPARE(faultsOf(document, QStringLiteral("policy-1")), QString());
        QCOMPARE(document["criteria"].size(), size_t(3));
    }

    void theFactsOfAPageAnswerIt_data()
    {
        QTest::addColumn<QString>("criterion");
        QTest::addColumn<Evidence>("evidence");
        QTest::addColumn<qint64>("secondsLater");
        QTest::addColumn<int>("state");
        const auto row = [](const char* name, const char* criterion, const Evidence& evidence,
                            ResultState state, qint64 secondsLater = 60) {
            QTest::newRow(name) << QString::fromLatin1(criterion) << evidence << secondsLater << int(state);
        };
        const QString available = QStringLiteral("web.available");
        const QString days = QStringLiteral("web.tls_days_left");
        const QString expected = QStringLiteral("web.content_expected");
        row("there", "page-available", aPage().with(available, true), ResultState::Pass);
        row("not there", "page-available", aPage().with(available, false), ResultState::Fail);
        row("an hour ago", "page-available", aPage().with(available, true), ResultState::Stale, 3601);
        row("nobody looks", "page-available", aPage().with(expected, true), ResultState::Unknown);
        row("of another stage", "page-available", aPage(QStringLiteral("staging")).with(available, true),
            ResultState::Unknown);
        row("14 days", "page-certificate", aPage().with(days, 14.0), ResultState::Pass);
        row("13.9 days", "page-certificate", aPage().with(days, 13.9), ResultState::Fail);
        row("over", "page-certificate", aPage().with(days, -1.0), ResultState::Fail);
        row("no certificate known", "page-certificate", aPage().with(available, true), ResultState::Unknown);
        row("as expected", "page-content", aPage().with(expected, true), ResultState::Pass);
        row("otherwise", "page-content", aPage().with(expected, false), ResultState::Fail);
        row("nothing is expected", "page-content", aPage().with(available, true), ResultState::Unknown);
    }

    void theFactsOfAPageAnswerIt()
    {
        QFETCH(QString, criterion);
        QFETCH(Evidence, evidence);
        QFETCH(qint64, secondsLater);
        QFETCH(int, state);
        Situation situation{watchedPage()};
        situation.release.stage = Stage::production();
        situation.evidence = {evidence};
        situation.at = theDay().addSecs(secondsLater);
        const auto results = situation.evaluate().results;
        const auto found = std::find_if(results.begin(), results.end(), [&](const CriterionResult& each) {
            return each.criterion.toString() == criterion;
        });
        QVERIFY(found != results.end());
        QCOMPARE(int(found->state), state);
    }
};

QTEST_GUILESS_MAIN(TestWatchedPagePolicy)
#include "tst_watched_page_policy.moc"
