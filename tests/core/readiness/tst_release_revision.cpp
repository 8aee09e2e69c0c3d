// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/release_revision.h"

#include "core/readiness/test_workspace.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using readiness::Revision;
using readiness::RevisionPreview;

/// A release goes to another commit, launch time or zone, knowing what is lost; nobody's later word is
/// undone.
class TestReleaseRevision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }
    void anotherCommitTellsWhatItWouldLose();
    void anotherLaunchTimeLosesNothing();
    void aLaunchedReleaseWouldBeBackInStaging();
    void whatIsNoChangeIsKnown();
    void aRevisionGoesBackWithItsZone();
    void whatWasChangedMeanwhileStays();
    void aZoneThatWasChangedMeanwhileStays();
    void outOfProductionThereIsNoWayBackByUndo();
    void aRefusedChangeIsRefusedWhole();
    void aReleaseThatIsGoneIsSaid();

private:
    [[nodiscard]] readiness::Workspace& workspace() { return *m_workspace->operator->(); }
    using Change = std::function<Status(Release&, QTimeZone&)>;
    [[nodiscard]] Result<RevisionPreview> preview(const Release& release, const Change& change)
    {
        return readiness::previewRevision(workspace(), release.id, change);
    }
    [[nodiscard]] Result<Revision> revise(readiness::RevisionRequest request)
    {
        request.by = QStringLiteral("ada");
        return readiness::revise(workspace(), request);
    }
    [[nodiscard]] Result<readiness::Reversal> run(const readiness::Reversal& reversal)
    {
        return reversal.run(workspace());
    }
    [[nodiscard]] Release stored(const Release& release)
    {
        return valueOf((*m_workspace)->history().release(release.id));
    }
    [[nodiscard]] CommitId nextCommit() const
    {
        return *CommitId::fromHex(m_workspace->repository().commitFile(QStringLiteral("a"), "b"));
    }

    std::unique_ptr<TestWorkspace> m_workspace;
};

void TestReleaseRevision::anotherCommitTellsWhatItWouldLose()
{
    const Release release = m_workspace->addRelease();
    const Evidence scanned = m_workspace->scan(release.id);
    valueOf((*m_workspace)->signOff(release.id, QStringLiteral("Quality"), QStringLiteral("bo")));
    QVERIFY(m_workspace->dossier(release.id).evaluation.passed > 0);
    const RevisionPreview preview =
        valueOf(this->preview(release, [commit = nextCommit()](Release& wanted, QTimeZone&) -> Status {
            wanted.target = commit;
            return Done{};
        }));
    QVERIFY(preview.isChange());
    QCOMPARE(preview.effect.signOffsLost, QStringList{QStringLiteral("Quality")});
    QCOMPARE(preview.effect.lost.size(), size_t(1)); // the scan, once
    QCOMPARE(preview.effect.lost[0].evidence, scanned.id);
    QVERIFY(!preview.effect.difference.results.empty());
    QVERIFY(!preview.effect.stage);
    QCOMPARE(stored(release).target, release.target); // nothing of it is stored
}

void TestReleaseRevision::anotherLaunchTimeLosesNothing()
{
    const Release release = m_workspace->addRelease();
    m_workspace->scan(release.id);
    const RevisionPreview preview =
        valueOf(this->preview(release, [this](Release& wanted, QTimeZone&) -> Status {
            wanted.launchAt = m_workspace->now().addDays(9);
            return Done{};
        }));
    QVERIFY(preview.isChange());
    QVERIFY(preview.effect.lost.empty());
    QVERIFY(preview.effect.signOffsLost.isEmpty());
}

void TestReleaseRevision::aLaunchedReleaseWouldBeBackInStaging()
{
    Release launched = m_workspace->addRelease();
    launched.stage = Stage::production();
    valueOf((*m_workspace)->history().reviseRelease(launched, QStringLiteral("bo")));
    const RevisionPreview preview =
        valueOf(this->preview(launched, [commit = nextCommit()](Release& wanted, QTimeZone&) -> Status {
            wanted.target = commit;
            return Done{};
        }));
    QCOMPARE(preview.effect.stage, std::optional(Stage::staging()));
    QVERIFY(!preview.effect.isEmpty());
}

void TestReleaseRevision::whatIsNoChangeIsKnown()
{
    const Release release = m_workspace->addRelease();
    const auto same = preview(release, [](Release&, QTimeZone&) -> Status { return Done{}; });
    QVERIFY(!valueOf(same).isChange());
    const auto other = preview(release, [](Release&, QTimeZone& zone) -> Status {
        zone = QTimeZone::utc();
        return Done{};
    });
    QVERIFY(valueOf(other).isChange());
    const auto none = preview(release, [](Release&, QTimeZone&) -> Status {
        return Error{ErrorCode::NotFound, QStringLiteral("no such commit"), {}, {}};
    });
    QCOMPARE(none.error().code, ErrorCode::NotFound);
}

void TestReleaseRevision::aRevisionGoesBackWithItsZone()
{
    const Release before = m_workspace->addRelease();
    const QTimeZone berlin("Europe/Berlin");
    Release wanted = before;
    wanted.launchAt = m_workspace->now().addDays(9);
    wanted.name = QStringLiteral("another"); // is not changed by this
    const Revision made = valueOf(revise({before, {}, wanted, berlin, {}}));
    QCOMPARE(made.after.launchAt, wanted.launchAt);
    QCOMPARE(made.after.name, before.name);
    QCOMPARE(m_workspace->dossier(before.id).launchZone, berlin);
    const auto redo = run(readiness::reversalOf(made, QStringLiteral("ada")));
    QVERIFY(redo);
    QCOMPARE(stored(before).launchAt, before.launchAt);
    QVERIFY(!m_workspace->dossier(before.id).launchZone.isValid());
    QVERIFY(run(*redo));
    QCOMPARE(stored(before).launchAt, wanted.launchAt);
    QCOMPARE(m_workspace->dossier(before.id).launchZone, berlin);
}

void TestReleaseRevision::whatWasChangedMeanwhileStays()
{
    const Release before = m_workspace->addRelease();
    Release wanted = before;
    wanted.launchAt = m_workspace->now().addDays(9);
    Release others = before;
    others.launchAt = m_workspace->now().addDays(5);
    valueOf((*m_workspace)->reviseRelease(others, QStringLiteral("bo")));
    QCOMPARE(revise({before, {}, wanted, QTimeZone::utc(), {}}).error().code, ErrorCode::Conflict);
    QCOMPARE(stored(before).launchAt, others.launchAt);
    QVERIFY(!m_workspace->dossier(before.id).launchZone.isValid());
    // Likewise once it was made.
    const Revision made = valueOf(revise({stored(before), {}, wanted, {}, {}}));
    others.launchAt = m_workspace->now().addDays(6);
    valueOf((*m_workspace)->reviseRelease(others, QStringLiteral("bo")));
    QCOMPARE(run(readiness::reversalOf(made, QStringLiteral("ada"))).error().code, ErrorCode::Conflict);
    QCOMPARE(stored(before).launchAt, others.launchAt);
}

void TestReleaseRevision::aZoneThatWasChangedMeanwhileStays()
{
    const Release before = m_workspace->addRelease();
    const Revision made = valueOf(revise({before, {}, before, QTimeZone("Asia/Tokyo"), {}}));
    valueOf((*m_workspace)->setLaunchZone(before.id, QTimeZone::utc(), QStringLiteral("bo")));
    QCOMPARE(run(readiness::reversalOf(made, QStringLiteral("ada"))).error().code, ErrorCode::Conflict);
    QCOMPARE(m_workspace->dossier(before.id).launchZone, QTimeZone::utc());
    // Nor is it set back by who thinks of another launch time, and knew the former one.
    Release wanted = before;
    wanted.launchAt = m_workspace->now().addDays(3);
    const QTimeZone tokyo("Asia/Tokyo");
    QCOMPARE(revise({before, tokyo, wanted, tokyo, {}}).error().code, ErrorCode::Conflict);
    QCOMPARE(m_workspace->dossier(before.id).launchZone, QTimeZone::utc());
    QCOMPARE(stored(before).launchAt, before.launchAt);
}

void TestReleaseRevision::outOfProductionThereIsNoWayBackByUndo()
{
    Release launched = m_workspace->addRelease();
    launched.stage = Stage::production();
    launched = valueOf((*m_workspace)->history().reviseRelease(launched, QStringLiteral("bo")));
    Release wanted = launched;
    wanted.target = nextCommit();
    const Revision made = valueOf(revise({launched, {}, wanted, {}, {}}));
    QCOMPARE(made.after.stage, Stage::staging());
    QVERIFY(!readiness::reversalOf(made, QStringLiteral("ada")));
}

void TestReleaseRevision::aRefusedChangeIsRefusedWhole()
{
    const Release release = m_workspace->addRelease();
    valueOf((*m_workspace)->history().removeRelease(release.id, QStringLiteral("bo")));
    Release wanted = release;
    wanted.launchAt = m_workspace->now().addDays(2);
    QVERIFY(!revise({release, {}, wanted, QTimeZone::utc(), {}}));
    const auto settings = valueOf((*m_workspace)->history().settings());
    QVERIFY(std::none_of(settings.keyBegin(), settings.keyEnd(),
                         [](const QString& name) { return name.startsWith(QLatin1String("launch-zone/")); }));
}

void TestReleaseRevision::aReleaseThatIsGoneIsSaid()
{
    const Release release = m_workspace->addRelease();
    valueOf((*m_workspace)->history().removeRelease(release.id, QStringLiteral("bo")));
    QCOMPARE(preview(release, [](Release&, QTimeZone&) -> Status { return Done{}; }).error().code,
             ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestReleaseRevision)
#include "tst_release_revision.moc"
