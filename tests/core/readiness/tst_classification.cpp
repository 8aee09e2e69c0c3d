// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/classification.h"
#include "core/readiness/promotion.h"
#include "core/readiness/test_workspace.h"

#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

namespace {

Project aProjectOf(Generation generation, ProjectKind kind)
{
    Project project = aProject();
    project.kind = kind;
    project.classification.generation = generation;
    return project;
}

std::shared_ptr<const Policy> aPolicyFor(const char* id, std::vector<ProjectKind> kinds = {})
{
    auto policy = std::make_shared<Policy>();
    policy->id = QString::fromLatin1(id);
    policy->kinds = std::move(kinds);
    policy->origins = {{QStringLiteral("standard"), {}, {}}};
    return policy;
}

} // namespace

class TestClassification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProofOfConceptIsJudgedAsAPrototypeWhateverItsKind()
    {
        const auto standard = aPolicyFor("standard");
        const auto service = aPolicyFor("service", {ProjectKind::WebService});
        const auto prototype = aPolicyFor("prototype", {ProjectKind::Prototype});
        readiness::ProjectPolicies policies(standard, {service, prototype, standard});
        Project project = aProjectOf(Generation::ProofOfConcept, ProjectKind::WebService);
        QCOMPARE(policies.of(project)->id, QStringLiteral("prototype"));
        project.classification.generation = Generation::FirstGeneration;
        QCOMPARE(policies.of(project)->id, QStringLiteral("service"));
        project.classification.generation = Generation::Unstated;
        QCOMPARE(policies.of(project)->id, QStringLiteral("service"));
        // A policy that was chosen wins.
        project.classification.generation = Generation::ProofOfConcept;
        project.policy = QStringLiteral("service");
        QCOMPARE(policies.of(project)->id, QStringLiteral("service"));
    }

    void aProofOfConceptIsNotPromotedToProduction()
    {
        readiness::Dossier dossier;
        dossier.project = aProjectOf(Generation::ProofOfConcept, ProjectKind::WebService);
        dossier.release = aRelease();
        dossier.release.stage = Stage::staging();
        auto policy = std::make_shared<Policy>();
        policy->gates = {{Stage::production(), Verdict::NoGo, false, false}};
        dossier.policy = policy;
        dossier.evaluation.verdict = Verdict::Go;
        const QString refusal =
            QStringLiteral("A proof of concept is not promoted to production: build its first generation.");
        QCOMPARE(readiness::sentencesOf(readiness::promotionRefusals(dossier, Stage::production())),
                 QStringList{refusal});
        dossier.project.classification.generation = Generation::FirstGeneration;
        QVERIFY(readiness::promotionRefusals(dossier, Stage::production()).empty());
    }

    void contradictionsAreSaid()
    {
        const std::vector<Evidence> scan{anEvidence()
                                             .with(QStringLiteral("repo.readme.says_prototype"), true)
                                             .with(QStringLiteral("repo.poc.smells"), qint64(3))
                                             .with(QStringLiteral("repo.poc.notebooks"), qint64(0))};
        QCOMPARE(
            readiness::contradictions(aProjectOf(Generation::Unstated, ProjectKind::Prototype), scan).size(),
            0);
        QCOMPARE(readiness::contradictions(aProjectOf(Generation::ProofOfConcept, ProjectKind::WebApp), scan)
                     .size(),
                 0);
        const QStringList said =
            readiness::contradictions(aProjectOf(Generation::FirstGeneration, ProjectKind::Prototype), scan);
        QCOMPARE(said.size(), 3);
        QVERIFY(said[0].contains(QLatin1String("its kind is prototype")));
        QVERIFY(said[1].contains(QLatin1String("README")));
        QVERIFY(said[2].contains(QLatin1String("3 signs")));
    }

    void whatWasStatedIsKeptAndInTheSnapshot()
    {
        TestWorkspace w;
        const Release release = w.addRelease();
        Project project = valueOf(w->findProject(QStringLiteral("web")));
        QVERIFY(!readiness::snapshotOf(w.dossier(release.id))["project"].contains("classification"));
        project.classification = {Generation::ProofOfConcept, QStringLiteral("To learn"),
                                  QStringLiteral("A month"),  QStringLiteral("A demo"),
                                  QStringLiteral("Us"),       QStringLiteral("Nobody")};
        valueOf(w->history().updateProject(project, QStringLiteral("ada")));
        QCOMPARE(valueOf(w->findProject(QStringLiteral("web"))).classification, project.classification);
        const Json json = readiness::snapshotOf(w.dossier(release.id))["project"]["classification"];
        QCOMPARE(json["generation"].get<std::string>(), std::string("proof-of-concept"));
        QCOMPARE(json["purpose"].get<std::string>(), std::string("To learn"));
        QCOMPARE(json["blast_radius"].get<std::string>(), std::string("Nobody"));
    }
};

QTEST_GUILESS_MAIN(TestClassification)
#include "tst_classification.moc"
