// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/test_workspace.h"

#include "support/builders.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using readiness::NewProject;
using readiness::NewRelease;
using readiness::Workspace;

namespace {

const QString kAda = QStringLiteral("ada");

NewProject aNewProject(const QString& name, const QString& repository = {})
{
    return {name, repository, ProjectKind::Unspecified, {}};
}

NewRelease aNewRelease(const QString& revision, const QString& name = QStringLiteral("1.0.0"))
{
    NewRelease release;
    release.project = QStringLiteral("web");
    release.name = name;
    release.revision = revision;
    return release;
}

} // namespace

/// Workspaces, projects and releases: what is added is checked first, and found by the words people use.
class TestProjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewWorkspaceHasTheDefaultPolicy();
    void aWorkspaceIsNotMadeWhereSomethingIs();
    void aPolicyThatDoesNotReadMakesNoWorkspace();
    void aProjectIsNamedAfterItsFolder_data();
    void aProjectIsNamedAfterItsFolder();
    void aRepositoryThatCannotBeReadAddsNothing_data();
    void aRepositoryThatCannotBeReadAddsNothing();
    void aNameIsTakenOnce();
    void whatIsNotFoundOffersWhatIs();
    void aReleaseIsAtTheRevisionNamed_data();
    void aReleaseIsAtTheRevisionNamed();
    void aRevisionThatIsNoneAddsNothing();
    void withoutARepositoryTheWholeCommitIdIsNeeded();
    void withoutANameTheReleaseThatLaunchesSoonestIsMeant();
};

void TestProjects::aNewWorkspaceHasTheDefaultPolicy()
{
    TestWorkspace workspace;
    const auto policy = valueOf(workspace->policy());
    QCOMPARE(policy->id, QStringLiteral("production-grade"));
    QVERIFY(!policy->criteria.empty());
    QCOMPARE(workspace->location(), workspace.file());
    QVERIFY(valueOf(workspace->board(true)).rows.empty());
}

void TestProjects::aWorkspaceIsNotMadeWhereSomethingIs()
{
    TestWorkspace workspace;
    const auto again = Workspace::create(workspace.file(), theShipped());
    QVERIFY(!again.ok());
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    const auto nowhere = Workspace::open(workspace.path(QStringLiteral("other.slipway")), theShipped());
    QVERIFY(!nowhere.ok());
    QCOMPARE(nowhere.error().code, ErrorCode::NotFound);
}

void TestProjects::aPolicyThatDoesNotReadMakesNoWorkspace()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("w.slipway"));
    readiness::Shipped shipped = theShipped();
    shipped.policies.front().json = "{}";
    QVERIFY(!Workspace::create(file, shipped).ok());
    QVERIFY(!QFile::exists(file));
}

void TestProjects::aProjectIsNamedAfterItsFolder_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("folder"); // beside the workspace
    QTest::addColumn<QString>("expected");
    QTest::newRow("a work tree") << QString() << QStringLiteral("web") << QStringLiteral("web");
    QTest::newRow("with a slash") << QString() << QStringLiteral("web/") << QStringLiteral("web");
    QTest::newRow("by a detour") << QString() << QStringLiteral("web/../web/.") << QStringLiteral("web");
    QTest::newRow("a bare clone") << QString() << QStringLiteral("bare.git") << QStringLiteral("bare");
    QTest::newRow("a name of its own")
        << QStringLiteral(" payments-api ") << QStringLiteral("web") << QStringLiteral("payments-api");
}

void TestProjects::aProjectIsNamedAfterItsFolder()
{
    QFETCH(QString, name);
    QFETCH(QString, folder);
    QFETCH(QString, expected);
    TestWorkspace workspace;
    workspace.repository().git({QStringLiteral("clone"), QStringLiteral("--quiet"), QStringLiteral("--bare"),
                                QStringLiteral("."), workspace.path(QStringLiteral("bare.git"))});
    const Project project = valueOf(workspace->addProject(
        {name, workspace.path(folder), ProjectKind::Library, QStringLiteral(" Core ")}, kAda));
    QCOMPARE(project.name, expected);
    QCOMPARE(project.team, QStringLiteral("Core"));
    QCOMPARE(project.createdAt, workspace.now());
    QCOMPARE(project.repositories, QStringList{QDir(workspace.path(folder)).absolutePath()});
    QCOMPARE(valueOf(workspace->findProject(expected)), project);
}

void TestProjects::aRepositoryThatCannotBeReadAddsNothing_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing there") << QStringLiteral("nowhere") << ErrorCode::NotFound;
    QTest::newRow("no repository") << QStringLiteral("plain") << ErrorCode::NotARepository;
    QTest::newRow("no commit yet") << QStringLiteral("empty") << ErrorCode::NotFound;
    QTest::newRow("a file") << QStringLiteral("w.slipway") << ErrorCode::NotARepository;
}

void TestProjects::aRepositoryThatCannotBeReadAddsNothing()
{
    QFETCH(QString, folder);
    QFETCH(ErrorCode, code);
    TestWorkspace workspace;
    QDir().mkpath(workspace.path(QStringLiteral("plain")));
    const GitRepository empty(workspace.path(QStringLiteral("empty")));
    const auto added = workspace->addProject(aNewProject(QStringLiteral("x"), workspace.path(folder)), kAda);
    QVERIFY(!added.ok());
    QCOMPARE(added.error().code, code);
    QVERIFY(!added.error().hint.isEmpty());
    QVERIFY(valueOf(workspace->history().projects()).empty());
}

void TestProjects::aNameIsTakenOnce()
{
    TestWorkspace workspace;
    workspace.addRelease();
    const auto again = workspace->addProject(aNewProject(QStringLiteral("web")), kAda);
    QVERIFY(!again.ok());
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    const auto release = workspace->addRelease(aNewRelease({}), kAda);
    QVERIFY(!release.ok());
    QCOMPARE(release.error().code, ErrorCode::Conflict);
    const auto nameless = workspace->addProject({}, kAda);
    QVERIFY(!nameless.ok());
    QCOMPARE(nameless.error().code, ErrorCode::InvalidInput);
}

void TestProjects::whatIsNotFoundOffersWhatIs()
{
    TestWorkspace workspace;
    const auto none = workspace->findProject(QStringLiteral("web"));
    QCOMPARE(none.error().hint, QStringLiteral("the workspace has none yet"));
    for (int i = 0; i < 7; ++i)
        valueOf(workspace->addProject(aNewProject(QStringLiteral("p%1").arg(i)), kAda));
    const auto project = workspace->findProject(QStringLiteral("web"));
    QCOMPARE(project.error().code, ErrorCode::NotFound);
    QCOMPARE(project.error().hint, QStringLiteral("there is: p0, p1, p2, p3, p4 and 2 more"));
    QCOMPARE(workspace->findRelease(QStringLiteral("web"), {}).error().code, ErrorCode::NotFound);

    const auto noRelease = workspace->findRelease(QStringLiteral("p0"), {});
    QCOMPARE(noRelease.error().code, ErrorCode::NotFound);
    QVERIFY2(noRelease.error().hint.contains(QLatin1String("slipway release add")),
             qPrintable(noRelease.error().line()));
}

void TestProjects::aReleaseIsAtTheRevisionNamed_data()
{
    QTest::addColumn<QString>("revision");
    QTest::addColumn<bool>("isFirst"); // the first commit, else the second
    QTest::addColumn<QString>("ref");
    QTest::newRow("HEAD") << QString() << false << QStringLiteral("main");
    QTest::newRow("a branch") << QStringLiteral("main") << false << QStringLiteral("main");
    QTest::newRow("an annotated tag") << QStringLiteral("v1") << true << QStringLiteral("v1");
    QTest::newRow("an expression") << QStringLiteral("main~1") << true << QString();
    QTest::newRow("a short id") << QStringLiteral("FIRST") << true << QString();
}

void TestProjects::aReleaseIsAtTheRevisionNamed()
{
    QFETCH(QString, revision);
    QFETCH(bool, isFirst);
    QFETCH(QString, ref);
    TestWorkspace workspace;
    const GitRepository& repository = workspace.repository();
    const QString first = repository.git({QStringLiteral("rev-parse"), QStringLiteral("HEAD")});
    repository.git({QStringLiteral("tag"), QStringLiteral("-a"), QStringLiteral("v1"), QStringLiteral("-m"),
                    QStringLiteral("one")});
    const QString second = repository.commitFile(QStringLiteral("a.txt"), "a\n");
    valueOf(workspace->addProject(aNewProject({}, repository.path()), kAda));
    if (revision == QLatin1String("FIRST"))
        revision = first.left(10);
    const Release release = valueOf(workspace->addRelease(aNewRelease(revision), kAda));
    QCOMPARE(release.target.hex(), isFirst ? first : second);
    QCOMPARE(release.ref, ref);
    QCOMPARE(release.stage, Stage::staging());
    QCOMPARE(valueOf(workspace->findRelease(QStringLiteral("web"), QStringLiteral("1.0.0"))), release);
}

void TestProjects::aRevisionThatIsNoneAddsNothing()
{
    TestWorkspace workspace;
    valueOf(workspace->addProject(aNewProject({}, workspace.repository().path()), kAda));
    const auto release = workspace->addRelease(aNewRelease(QStringLiteral("no-such-branch")), kAda);
    QVERIFY(!release.ok());
    QCOMPARE(release.error().code, ErrorCode::NotFound);
    QCOMPARE(release.error().where, QStringLiteral("no-such-branch"));
    QVERIFY(valueOf(workspace->history().releases()).empty());
}

void TestProjects::withoutARepositoryTheWholeCommitIdIsNeeded()
{
    TestWorkspace workspace;
    valueOf(workspace->addProject(aNewProject(QStringLiteral("web")), kAda));
    const auto branch = workspace->addRelease(aNewRelease(QStringLiteral("main")), kAda);
    QVERIFY(!branch.ok());
    QCOMPARE(branch.error().code, ErrorCode::InvalidInput);
    const Release release = valueOf(workspace->addRelease(aNewRelease(commitOf('a').hex()), kAda));
    QCOMPARE(release.target, commitOf('a'));
    const auto scanned = workspace->scanRelease(release.id, {}, kAda);
    QVERIFY(!scanned.ok());
    QCOMPARE(scanned.error().code, ErrorCode::NotFound);
    QCOMPARE(scanned.error().where, QStringLiteral("web"));
}

void TestProjects::withoutANameTheReleaseThatLaunchesSoonestIsMeant()
{
    TestWorkspace workspace;
    valueOf(workspace->addProject(aNewProject({}, workspace.repository().path()), kAda));
    NewRelease later = aNewRelease({}, QStringLiteral("1.0"));
    later.launchAt = workspace.now().addDays(9);
    NewRelease sooner = aNewRelease({}, QStringLiteral("2.0"));
    sooner.launchAt = workspace.now().addDays(2);
    valueOf(workspace->addRelease(aNewRelease({}, QStringLiteral("0.1")), kAda)); // never
    valueOf(workspace->addRelease(later, kAda));
    valueOf(workspace->addRelease(sooner, kAda));
    QCOMPARE(valueOf(workspace->findRelease(QStringLiteral("web"), {})).name, QStringLiteral("2.0"));
    const auto missing = workspace->findRelease(QStringLiteral("web"), QStringLiteral("3.0"));
    QCOMPARE(missing.error().where, QStringLiteral("3.0"));
    QCOMPARE(missing.error().hint, QStringLiteral("there is: 2.0, 1.0, 0.1"));
}

QTEST_GUILESS_MAIN(TestProjects)
#include "tst_projects.moc"
