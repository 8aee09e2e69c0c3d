// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policy_reader.h"
#include "core/readiness/board_builder.h"

#include "support/builders.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

/// One project evaluated again after a change gives the board that building everything anew gives, on random
/// histories with random changes. The seed is fixed, so a failure can be repeated.
class TestProjectAgain : public QObject
{
    Q_OBJECT

    QRandomGenerator m_random{20261127};
    store::PoliciesInForce m_policies;

    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }

    Evidence aPiece(const Release& release)
    {
        static const QStringList numbers{QStringLiteral("tests.total"), QStringLiteral("repo.ci.systems"),
                                         QStringLiteral("repo.api.descriptions"),
                                         QStringLiteral("secrets.found")};
        EvidenceBuilder piece = anEvidence()
                                    .about(below(5) ? release.target : commitOf('9'))
                                    .release(release.name)
                                    .environment(QStringLiteral("staging"))
                                    .from(QStringLiteral("s%1").arg(below(3)))
                                    .observed(theDay().addDays(-below(20)));
        for (const QString& key : numbers) {
            if (below(2))
                piece.with(key, qint64(below(3)));
        }
        if (below(2))
            piece.with(QStringLiteral("load.p95_ms"), double(below(600)));
        return piece;
    }

    Attestation anAnswer(const Release& release)
    {
        static const QStringList criteria{QStringLiteral("tls"), QStringLiteral("runbook"),
                                          QStringLiteral("rbac")};
        Attestation answer;
        answer.release = release.id;
        answer.criterion = CriterionId(criteria[below(3)]);
        answer.commit = release.target;
        answer.holds = below(4) != 0;
        answer.by = QStringLiteral("ada");
        answer.at = theDay().addDays(-below(10));
        answer.expiresAt = theDay().addDays(below(20) - 2);
        return answer;
    }

    store::HistorySnapshot aHistory()
    {
        store::HistorySnapshot history;
        history.policies = m_policies;
        history.adoptions = m_policies.all;
        for (int i = 0; i < 3; ++i) {
            Project project = aProject(QStringLiteral("p%1").arg(i));
            project.id = ProjectId(project.name);
            project.kind = kProjectKinds[static_cast<size_t>(below(kProjectKinds.size()))];
            for (int j = 0; j <= below(2); ++j) {
                Release release = aRelease(commitOf(static_cast<char>('a' + i)));
                release.id = ReleaseId(QStringLiteral("p%1-r%2").arg(i).arg(j));
                release.project = project.id;
                release.name = QStringLiteral("1.%1").arg(j);
                release.launchAt = theDay().addDays(below(9));
                for (int k = 0; k < below(3); ++k)
                    history.peoplesInput[release.id].attestations.push_back(anAnswer(release));
                for (int k = 0; k < below(5); ++k)
                    history.evidence[project.id].push_back(aPiece(release));
                history.releases.push_back(release);
            }
            history.projects.push_back(project);
        }
        return history;
    }

    /// One thing about one project becomes otherwise.
    void change(store::HistorySnapshot& history, Project& project)
    {
        Release& release = *std::find_if(history.releases.begin(), history.releases.end(),
                                         [&](const Release& r) { return r.project == project.id; });
        std::vector<Evidence>& evidence = history.evidence[project.id];
        switch (below(5)) {
        case 0:
            evidence.push_back(aPiece(release));
            break;
        case 1:
            if (!evidence.empty() && !evidence.front().facts.empty())
                evidence.front().facts.front().value = qint64(below(9));
            break;
        case 2:
            history.peoplesInput[release.id].attestations.push_back(anAnswer(release));
            break;
        case 3:
            release.launchAt = theDay().addDays(below(9));
            break;
        default:
            project.kind = kProjectKinds[static_cast<size_t>(below(kProjectKinds.size()))];
        }
        ++history.changeCounter;
    }

    static void compare(const readiness::Board& left, const readiness::Board& right)
    {
        QCOMPARE(left.rows.size(), right.rows.size());
        QCOMPARE(left.at, right.at);
        QCOMPARE(left.changeCounter, right.changeCounter);
        for (size_t i = 0; i < left.rows.size(); ++i) {
            const readiness::BoardRow& a = left.rows[i];
            const readiness::BoardRow& b = right.rows[i];
            QCOMPARE(a.project, b.project);
            QCOMPARE(a.release, b.release);
            QCOMPARE(a.policy->sha256, b.policy->sha256);
            QCOMPARE(a.evidenceCount, b.evidenceCount);
            QCOMPARE(a.changes, b.changes);
            QCOMPARE(a.evaluation.verdict, b.evaluation.verdict);
            QCOMPARE(a.evaluation.score, b.evaluation.score);
            QCOMPARE(a.evaluation.reason, b.evaluation.reason);
            QCOMPARE(a.evaluation.results, b.evaluation.results);
            QCOMPARE(a.evaluation.pathToGo, b.evaluation.pathToGo);
            QCOMPARE(a.evaluation.freshest, b.evaluation.freshest);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(sourceDir() + QStringLiteral("/resources/policies/production-grade.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const auto policy = policy::readPolicy(text, QStringLiteral("test"), theRegistry());
        QVERIFY(policy.ok());
        m_policies.defaultId = policy->id;
        m_policies.all = {{policy->id, policy->version, policy->sha256, text, theDay().addYears(-1)}};
    }

    void oneProjectAgainIsTheWholeBoardAgain()
    {
        const auto registry = std::make_shared<const FactRegistry>(theRegistry());
        readiness::PolicyShelf shelf(registry);
        int turned = 0;
        for (int round = 0; round < 60; ++round) {
            store::HistorySnapshot history = aHistory();
            auto policies = shelf.read(history.policies);
            QVERIFY(policies.ok());
            const auto whole = [&] {
                readiness::SnapshotIndex index(history, shelf, *registry);
                return *readiness::buildBoard(index, *policies, theDay());
            };
            readiness::Board board = whole();
            for (int i = 0; i < 5; ++i) {
                Project& project = history.projects[static_cast<size_t>(below(3))];
                change(history, project);
                const readiness::Board before = board;
                readiness::SnapshotIndex index(history, shelf, *registry);
                board = *readiness::withProjectAgain(std::move(board), index, *policies, project.id);
                compare(board, whole());
                if (QTest::currentTestFailed())
                    return;
                for (size_t r = 0; r < board.rows.size(); ++r)
                    turned += board.rows[r].evaluation.results != before.rows[r].evaluation.results ? 1 : 0;
            }
        }
        // The changes did change something, or the law would hold of nothing.
        QVERIFY2(turned > 100, qPrintable(QString::number(turned)));
    }
};

QTEST_GUILESS_MAIN(TestProjectAgain)
#include "tst_project_again.moc"
