// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/test_workspace.h"

#include "core/readiness/brief_desk.h"
#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using namespace std::chrono_literals;

class TestBriefs : public QObject
{
    Q_OBJECT

    static Brief aBrief(const Release& release, bool ofRelease = true)
    {
        Brief brief;
        brief.project = release.project;
        brief.release = ofRelease ? release.id : ReleaseId();
        brief.by = QStringLiteral("ada");
        brief.goals = QStringList{QStringLiteral("  Faster \r\n"), QString()};
        brief.forecast.peakRps = 120;
        return brief;
    }

    static QString refusal(Brief brief)
    {
        const auto checked =
            readiness::checkBrief(std::move(brief), QStringLiteral("web"), QStringLiteral("1.0.0"));
        return checked ? QString() : checked.error().line();
    }

private Q_SLOTS:
    void aBriefIsStoredWithItsFacts()
    {
        TestWorkspace w;
        const Release release = w.addRelease();
        const auto written = valueOf(w->writeBrief(aBrief(release)));
        QCOMPARE(written.brief.goals, QStringList{QStringLiteral("Faster")});
        QCOMPARE(written.brief.at, w.now());
        QVERIFY(written.warnings.isEmpty());
        const auto dossier = w.dossier(release.id);
        QCOMPARE(dossier.people.briefs, std::vector<Brief>{written.brief});
        QCOMPARE(dossier.evidence.size(), size_t(1));
        const Evidence& evidence = dossier.evidence.front();
        QCOMPARE(evidence.kind, QStringLiteral("launch-brief"));
        QCOMPARE(evidence.source.plugin, QStringLiteral("brief"));
        QCOMPARE(evidence.subject.release, release.name);
        const auto valueOfFact = [&](const char* key) -> std::optional<FactValue> {
            for (const Fact& fact : evidence.facts) {
                if (fact.key == QLatin1String(key))
                    return fact.value;
            }
            return std::nullopt;
        };
        QCOMPARE(valueOfFact("brief.goals"), std::optional<FactValue>(qint64(1)));
        QCOMPARE(valueOfFact("brief.peak_rps"), std::optional<FactValue>(120.0));
        QCOMPARE(valueOfFact("brief.stated"), std::optional<FactValue>(true));
        QCOMPARE(valueOfFact("brief.rollback_plan"), std::optional<FactValue>(false));
        QCOMPARE(valueOfFact("brief.users"), std::nullopt);
        for (const Fact& fact : evidence.facts) {
            const FactDefinition* definition = theRegistry().find(fact.key);
            QVERIFY2(definition && holds(definition->type, fact.value) && definition->unit == fact.unit,
                     qPrintable(fact.key));
        }
    }

    /// What a brief says leaves with every export.
    void secretsInABriefAreRedacted()
    {
        TestWorkspace w;
        Brief brief = aBrief(w.addRelease());
        const QString secret = QStringLiteral("ask bob@example.org, key AKIAIOSFODNN7EXAMPLE");
        const QString redacted = QStringLiteral("ask [redacted:email], key [redacted:aws-key]");
        brief.problem = brief.users = brief.rollbackPlan = brief.communications = secret;
        brief.goals = brief.successMeasures = brief.acceptanceCriteria = QStringList{secret};
        brief.risks = {{secret, secret}};
        brief.rollbackCallers = QStringList{QStringLiteral("bob@example.org"), secret};
        const Brief kept = valueOf(w->writeBrief(brief)).brief;
        for (const QString& text :
             {kept.problem, kept.users, kept.rollbackPlan, kept.communications, kept.goals.front(),
              kept.successMeasures.front(), kept.acceptanceCriteria.front(), kept.risks.front().what,
              kept.risks.front().mitigation, kept.rollbackCallers.back()})
            QCOMPARE(text, redacted);
        QCOMPARE(kept.rollbackCallers.front(), QStringLiteral("bob@example.org")); // that is who it is
    }

    void theReleasesOwnComesBeforeTheProjects()
    {
        TestWorkspace w;
        const Release one = w.addRelease();
        const Release two = w.addRelease(QStringLiteral("2.0.0"));
        Brief common = aBrief(one, false);
        common.forecast.peakRps = 500;
        valueOf(w->writeBrief(common));
        w.wait(1min);
        valueOf(w->writeBrief(aBrief(one)));
        QCOMPARE(valueOf(w->brief(one.project, one.id))->forecast.peakRps, std::optional(120.0));
        QCOMPARE(valueOf(w->brief(one.project, two.id))->forecast.peakRps, std::optional(500.0));
        QCOMPARE(valueOf(w->brief(one.project, {}))->forecast.peakRps, std::optional(500.0));
        // One that says nothing takes it back.
        w.wait(1min);
        Brief nothing;
        nothing.project = one.project;
        nothing.release = one.id;
        nothing.by = QStringLiteral("ada");
        valueOf(w->writeBrief(nothing));
        QCOMPARE(valueOf(w->brief(one.project, one.id))->forecast.peakRps, std::optional(500.0));
        QCOMPARE(w.result(one.id, "forecast-agreed").state, ResultState::Pass);
        w.wait(1min);
        nothing.release = {};
        valueOf(w->writeBrief(nothing));
        QVERIFY(!valueOf(w->brief(one.project, one.id)));
        QCOMPARE(w.result(one.id, "forecast-agreed").state, ResultState::Unknown);
    }

    void theDefaultPolicyAsksWhatItSays()
    {
        TestWorkspace w;
        const Release release = w.addRelease();
        QCOMPARE(w.result(release.id, "rollback-callers").state, ResultState::Unknown);
        Brief brief = aBrief(release);
        brief.problem = QStringLiteral("Slow");
        brief.successMeasures = QStringList{QStringLiteral("P95")};
        brief.acceptanceCriteria = QStringList{QStringLiteral("It works")};
        brief.risks = {{QStringLiteral("It breaks"), {}}};
        brief.rollbackPlan = QStringLiteral("Flag off");
        brief.rollbackCallers = QStringList{QStringLiteral("On-call")};
        brief.communications = QStringLiteral("A mail");
        w.wait(1min);
        valueOf(w->writeBrief(brief));
        for (const char* id : {"rollback-callers", "success-measures", "acceptance-criteria",
                               "launch-communications", "forecast-agreed"})
            QVERIFY2(w.result(release.id, id).state == ResultState::Pass, id);
        QCOMPARE(w.result(release.id, "risks-mitigated").state, ResultState::Fail);
        // As of before, nothing of it is there.
        const auto before = w.dossier(release.id, w.now().addSecs(-1));
        QCOMPARE(before.evaluation.find(CriterionId(QStringLiteral("rollback-callers")))->state,
                 ResultState::Unknown);
        QVERIFY(before.people.briefs.empty());
    }

    void whatIsOutOfBoundsIsRefused()
    {
        const Brief fine = aBrief(Release());
        QCOMPARE(refusal(fine), QString());
        const auto with = [&](auto change) {
            Brief brief = fine;
            change(brief);
            return refusal(brief);
        };
        QVERIFY(
            with([](Brief& b) { b.by = QStringLiteral("  "); }).contains(QLatin1String("nobody is named")));
        QVERIFY(with([](Brief& b) {
                    b.problem = QString(20'001, QLatin1Char('a'));
                }).startsWith(QLatin1String("problem: 20001 characters")));
        QVERIFY(with([](Brief& b) {
                    b.goals = QStringList(101, QStringLiteral("a"));
                }).startsWith(QLatin1String("goals: 101 entries")));
        QVERIFY(with([](Brief& b) {
                    b.goals += QString(2'001, QLatin1Char('a'));
                }).startsWith(QLatin1String("goals/2: 2001 characters")));
        QVERIFY(
            with([](Brief& b) { b.forecast.peakRps = 1e10; }).startsWith(QLatin1String("forecast/peak_rps")));
        QVERIFY(with([](Brief& b) { b.forecast.users = -1; }).startsWith(QLatin1String("forecast/users")));
        QVERIFY(with([](Brief& b) {
                    b.forecast.growthPercent = std::nan("");
                }).startsWith(QLatin1String("forecast/growth_percent")));
        QVERIFY(with([](Brief& b) {
                    b.risks = {{QString(), QStringLiteral("m")}};
                }).startsWith(QLatin1String("risks/1: a risk says only")));
        QVERIFY(with([](Brief& b) {
                    b.dependsOn = {{QString(), QStringLiteral("1")}};
                }).contains(QLatin1String("names no project")));
        QVERIFY(with([](Brief& b) {
                    b.dependsOn = {{QStringLiteral("a"), {}}, {QStringLiteral("a"), {}}};
                }).contains(QLatin1String("a is there twice")));
        QVERIFY(with([](Brief& b) {
                    b.dependsOn = {{QStringLiteral("web"), {}}};
                }).contains(QLatin1String("web cannot depend on itself")));
        QVERIFY(with([](Brief& b) {
                    b.dependsOn = {{QStringLiteral("web"), QStringLiteral("1.0.0")}};
                }).contains(QLatin1String("cannot depend on itself")));
        QCOMPARE(with([](Brief& b) {
                     b.dependsOn = {{QStringLiteral("web"), QStringLiteral("0.9.0")}};
                 }),
                 QString());
    }

    void nobodysProjectAndReleaseAreRefused()
    {
        TestWorkspace w;
        const Release release = w.addRelease();
        Brief brief = aBrief(release);
        brief.release = ReleaseId(QStringLiteral("none"));
        QVERIFY(w->writeBrief(brief).error().code == ErrorCode::NotFound);
        brief.project = ProjectId(QStringLiteral("none"));
        QVERIFY(w->writeBrief(brief).error().code == ErrorCode::NotFound);
    }

    void theCommittedBriefIsReadWhateverTheWorkTreeHolds()
    {
        TestWorkspace w;
        const QString before = w.repository().git({QStringLiteral("rev-parse"), QStringLiteral("HEAD")});
        const QString commit =
            w.repository().commitFile(QStringLiteral("docs/launch-brief.md"), "## Goals\n\n- Faster\n");
        const Release release = w.addRelease();
        QCOMPARE(release.target.hex(), commit);
        w.repository().write(QStringLiteral("docs/launch-brief.md"), "## Goals\n\n- Slower\n");
        const Project project = valueOf(w->findProject(QStringLiteral("web")));
        const auto document = valueOf(w->committedBrief(project, release.target, readiness::kBriefPath));
        QCOMPARE(document.brief.goals, QStringList{QStringLiteral("Faster")});
        const auto missing =
            w->committedBrief(project, *CommitId::fromHex(before), QString(readiness::kBriefPath));
        QVERIFY(missing.error().code == ErrorCode::NotFound);
        QVERIFY(missing.error().line().contains(QLatin1String("docs/launch-brief.md at ") + before.left(7)));
    }
};

QTEST_GUILESS_MAIN(TestBriefs)
#include "tst_briefs.moc"
