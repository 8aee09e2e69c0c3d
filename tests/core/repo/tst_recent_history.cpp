// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/scans.h"

#include <QTest>

using namespace slipway;
using namespace slipway::test;

/// What the last year and the tags prove, in histories made by hand.
class TestRecentHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pushesArePushes();
    void aRequestThatAnotherMerged();
    void aRequestThatItsAuthorMerged();
    void aPersonWithAnotherAddressIsNoOther();
    void theMailingListWay();
    void whatTheMainBranchBroughtIsNotReviewed();
    void mergesWithinMerges();
    void botsAndOldCommitsAreLeftOut();
    void reverts();
    void filesThatChangeOftenWithoutATest();
    void whatIsATestOfAnOftenChangedFile();
    void aMergeIsOneChange();
    void aLightweightTag();
    void aSignedTagBeforeTheCommit();
    void tagsOfALongTimeAgo();
    void theMostDefiniteTagCounts();
    void daysBetweenReleases();
    void aShallowCloneTellsOnlyTheTag();

private:
    [[nodiscard]] static QDateTime day(int ago)
    {
        return QDateTime({2026, 11, 1}, {12, 0}, Qt::UTC).addDays(-ago);
    }
    void commit(int ago, const QString& message = QStringLiteral("Change it"),
                const QString& author = QStringLiteral("Ada <ada@example.org>"))
    {
        ++m_counter;
        m_repository->write(QStringLiteral("n%1.txt").arg(m_counter), QByteArray::number(m_counter));
        (void)m_repository->commit(message, day(ago), author);
    }
    /// Commits for another, as a maintainer applies a patch.
    void apply(int ago, const QString& message) const
    {
        const QString date = day(ago).toString(Qt::ISODate);
        m_repository->git(
            {QStringLiteral("commit"), QStringLiteral("--quiet"), QStringLiteral("--allow-empty"),
             QStringLiteral("--message=") + message, QStringLiteral("--author=Cid <cid@example.org>")},
            {QStringLiteral("GIT_AUTHOR_DATE=") + date, QStringLiteral("GIT_COMMITTER_DATE=") + date});
    }
    void checkOut(const QString& branch, bool isNew = false) const
    {
        m_repository->git(isNew ? QStringList{QStringLiteral("checkout"), QStringLiteral("--quiet"),
                                              QStringLiteral("-b"), branch}
                                : QStringList{QStringLiteral("checkout"), QStringLiteral("--quiet"), branch});
    }
    void merge(const QString& branch, const QString& message, int ago,
               const QString& name = QStringLiteral("Bob"),
               const QString& mail = QStringLiteral("bob@example.org")) const
    {
        const QString date = day(ago).toString(Qt::ISODate);
        m_repository->git(
            {QStringLiteral("merge"), QStringLiteral("--quiet"), QStringLiteral("--no-ff"),
             QStringLiteral("--message=") + message, branch},
            {QStringLiteral("GIT_AUTHOR_DATE=") + date, QStringLiteral("GIT_COMMITTER_DATE=") + date,
             QStringLiteral("GIT_AUTHOR_NAME=") + name, QStringLiteral("GIT_AUTHOR_EMAIL=") + mail,
             QStringLiteral("GIT_COMMITTER_NAME=") + name, QStringLiteral("GIT_COMMITTER_EMAIL=") + mail});
    }
    void tag(const QString& name, bool isAnnotated = true) const
    {
        m_repository->git(isAnnotated ? QStringList{QStringLiteral("tag"), QStringLiteral("--annotate"),
                                                    QStringLiteral("--message=x"), name}
                                      : QStringList{QStringLiteral("tag"), name});
    }
    void tagWithSignature(const QString& name) const;
    void checkShares(double reviewed, double second) const
    {
        const auto report = scanned(m_repository->path());
        QCOMPARE(numberOf(report, "repo.history.reviewed_percent"), reviewed);
        QCOMPARE(numberOf(report, "repo.history.second_person_percent"), second);
    }
    [[nodiscard]] static bool tells(const repo::ScanReport& report, const char* key)
    {
        return std::any_of(report.facts.begin(), report.facts.end(),
                           [&](const model::Fact& fact) { return fact.key == QLatin1String(key); });
    }
    [[nodiscard]] static QStringList pathsOf(const repo::ScanReport& report, const char* rule)
    {
        QStringList paths;
        for (const model::Finding& finding : report.findings) {
            if (finding.rule == QLatin1String(rule))
                paths += finding.path;
        }
        return paths;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<GitRepository> m_repository;
    int m_counter = 0;
};

void TestRecentHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_repository = std::make_unique<GitRepository>(m_folder->filePath(QStringLiteral("r")));
}

/// A tag object with a signature in the form that git stores; nobody verifies it.
void TestRecentHistory::tagWithSignature(const QString& name) const
{
    const QByteArray commit =
        m_repository->git({QStringLiteral("rev-parse"), QStringLiteral("HEAD")}).toUtf8();
    m_repository->write(QStringLiteral("../tag"),
                        "object " + commit + "\ntype commit\ntag " + name.toUtf8() +
                            "\ntagger Ada <ada@example.org> 1793534400 +0000\n\nRelease\n-----BEGIN SSH "
                            "SIGNATURE-----\nU1NI\n-----END SSH SIGNATURE-----\n");
    const QString object =
        m_repository->git({QStringLiteral("hash-object"), QStringLiteral("-t"), QStringLiteral("tag"),
                           QStringLiteral("-w"), QStringLiteral("../tag")});
    m_repository->git({QStringLiteral("update-ref"), QStringLiteral("refs/tags/") + name, object});
}

void TestRecentHistory::pushesArePushes()
{
    commit(2);
    commit(1, QStringLiteral("Fix it (#12)")); // anybody can write that
    checkShares(0, 0);
    const auto report = scanned(m_repository->path());
    QCOMPARE(pathsOf(report, "repo.history.reviewed_percent").size(), 3); // the sum and each of both
}

void TestRecentHistory::aRequestThatAnotherMerged()
{
    commit(5);
    checkOut(QStringLiteral("topic"), true);
    commit(4);
    commit(3);
    checkOut(QStringLiteral("main"));
    merge(QStringLiteral("topic"), QStringLiteral("Merge pull request #1 from ada/topic"), 2);
    commit(1);
    checkShares(50, 50); // two of four; the merge itself is none
}

void TestRecentHistory::aRequestThatItsAuthorMerged()
{
    commit(5);
    checkOut(QStringLiteral("topic"), true);
    commit(4);
    checkOut(QStringLiteral("main"));
    merge(QStringLiteral("topic"), QStringLiteral("Merge pull request #1 from ada/topic"), 2,
          QStringLiteral("Ada"), QStringLiteral("ada@example.org"));
    checkShares(50, 0);
}

/// GitHub signs the merge with the private address that it keeps for Ada.
void TestRecentHistory::aPersonWithAnotherAddressIsNoOther()
{
    commit(5);
    checkOut(QStringLiteral("topic"), true);
    commit(4, QStringLiteral("Fix it\n\nReviewed-by: Ada"));
    checkOut(QStringLiteral("main"));
    merge(QStringLiteral("topic"), QStringLiteral("Merge pull request #1 from ada/topic"), 2,
          QStringLiteral("Ada"), QStringLiteral("12+ada@users.noreply.github.com"));
    checkShares(50, 0);
}

void TestRecentHistory::theMailingListWay()
{
    commit(5);
    apply(4, QStringLiteral("Mend it"));
    checkShares(50, 50);
}

/// Bob pulled before he pushed: that merge brings Ada's pushes to him, and he need not have looked.
void TestRecentHistory::whatTheMainBranchBroughtIsNotReviewed()
{
    commit(9);
    checkOut(QStringLiteral("bobs"), true);
    commit(8, QStringLiteral("Work"), QStringLiteral("Bob <bob@example.org>"));
    checkOut(QStringLiteral("main"));
    commit(7);
    checkOut(QStringLiteral("bobs"));
    merge(QStringLiteral("main"), QStringLiteral("Merge branch 'main' of example.org:r"), 6);
    checkShares(0, 0);
}

void TestRecentHistory::mergesWithinMerges()
{
    commit(9);
    checkOut(QStringLiteral("develop"), true);
    commit(8);
    checkOut(QStringLiteral("topic"), true);
    commit(7);
    checkOut(QStringLiteral("develop"));
    merge(QStringLiteral("topic"), QStringLiteral("Merge branch 'topic' into develop"), 6);
    checkOut(QStringLiteral("main"));
    merge(QStringLiteral("develop"), QStringLiteral("Merge branch 'develop'"), 5);
    const auto report = scanned(m_repository->path());
    // One of three: that merging develop shows nothing, what was merged into it does.
    QCOMPARE(qRound(numberOf(report, "repo.history.second_person_percent")), 33);
}

void TestRecentHistory::botsAndOldCommitsAreLeftOut()
{
    commit(400);
    commit(93, QStringLiteral("Fix it\n\nReviewed-by: Bob <bob@example.org>"));
    commit(89);
    commit(3, QStringLiteral("Bump it"),
           QStringLiteral("dependabot[bot] <1+dependabot[bot]@users.noreply.github.com>"));
    commit(1, QStringLiteral("Fix it\n\nReviewed-by: Bob <bob@example.org>"));
    checkShares(50, 50);
}

void TestRecentHistory::reverts()
{
    commit(370, QStringLiteral("Revert \"Ancient\""));
    commit(200, QStringLiteral("Revert \"Old\""));
    commit(100);
    commit(3);
    commit(2);
    commit(2, QStringLiteral("Revert \"New\"\n\nThis reverts commit 0123456789abc."));
    commit(1, QStringLiteral("Reapply \"New\"\n\nThis reverts commit 1123456789abc."));
    const auto report = scanned(m_repository->path());
    QCOMPARE(numberOf(report, "repo.history.revert_percent_90d"), 25.0);
    QCOMPARE(qRound(numberOf(report, "repo.history.revert_percent_1y")), 33); // two of six
}

void TestRecentHistory::filesThatChangeOftenWithoutATest()
{
    for (int i = 0; i < 6; ++i) // but one long ago
        m_repository->commitFile(QStringLiteral("src/quiet.py"), QByteArray::number(i),
                                 day(i < 5 ? 400 - i : 50));
    for (int i = 0; i < 5; ++i) {
        m_repository->commitFile(QStringLiteral("src/alone.py"), QByteArray::number(i), day(40 - i));
        m_repository->commitFile(QStringLiteral("src/_version.py"), QByteArray::number(i), day(40 - i));
        m_repository->commitFile(QStringLiteral("src/lang/de.php"), QByteArray::number(i), day(40 - i));
        m_repository->commitFile(QStringLiteral("vendor/theirs.py"), QByteArray::number(i), day(40 - i));
        m_repository->commitFile(QStringLiteral("src/gone.py"), QByteArray::number(i), day(40 - i));
        m_repository->commitFile(QStringLiteral("README.md"), QByteArray::number(i), day(40 - i));
    }
    m_repository->git({QStringLiteral("rm"), QStringLiteral("--quiet"), QStringLiteral("src/gone.py")});
    commit(0);
    const auto report = scanned(m_repository->path());
    QCOMPARE(countOf(report, "repo.history.hot_files"), 1);
    QCOMPARE(countOf(report, "repo.history.hot_untested"), 1);
    QCOMPARE(pathsOf(report, "repo.history.hot_untested"), QStringList{QStringLiteral("src/alone.py")});
}

void TestRecentHistory::whatIsATestOfAnOftenChangedFile()
{
    m_repository->write(QStringLiteral("tests/tst_named.cpp"), "test");
    commit(60);
    for (int i = 0; i < 6; ++i) {
        const QByteArray text = QByteArray::number(i);
        m_repository->write(QStringLiteral("src/named.cpp"), text);
        m_repository->write(QStringLiteral("src/inside.rs"), text + "\n#[cfg(test)]\nmod tests {}\n");
        m_repository->write(QStringLiteral("src/plain.rs"), text);
        (void)m_repository->commit(QStringLiteral("Change"), day(50 - i));
        m_repository->write(QStringLiteral("src/together.cpp"), text);
        if (i == 2)
            m_repository->write(QStringLiteral("tests/data/input.txt"), text);
        (void)m_repository->commit(QStringLiteral("Change"), day(50 - i));
    }
    const auto report = scanned(m_repository->path());
    QCOMPARE(countOf(report, "repo.history.hot_files"), 4);
    QCOMPARE(pathsOf(report, "repo.history.hot_untested"), QStringList{QStringLiteral("src/plain.rs")});
}

/// Five commits of one branch are one change of the main line, with the test that one of them brought.
void TestRecentHistory::aMergeIsOneChange()
{
    m_repository->commitFile(QStringLiteral("src/a.py"), "0", day(60));
    checkOut(QStringLiteral("topic"), true);
    for (int i = 0; i < 5; ++i)
        m_repository->commitFile(QStringLiteral("src/a.py"), "t" + QByteArray::number(i), day(50 - i));
    m_repository->commitFile(QStringLiteral("tests/check.py"), "t", day(40));
    checkOut(QStringLiteral("main"));
    merge(QStringLiteral("topic"), QStringLiteral("Merge branch 'topic'"), 30);
    QCOMPARE(countOf(scanned(m_repository->path()), "repo.history.hot_files"), 0);
    for (int i = 0; i < 4; ++i)
        m_repository->commitFile(QStringLiteral("src/a.py"), QByteArray::number(i), day(20 - i));
    const auto report = scanned(m_repository->path());
    QCOMPARE(countOf(report, "repo.history.hot_files"), 1);
    QCOMPARE(countOf(report, "repo.history.hot_untested"), 0);
}

void TestRecentHistory::aLightweightTag()
{
    commit(0);
    QVERIFY(!tells(scanned(m_repository->path()), "repo.release.tag_signed"));
    tag(QStringLiteral("nightly")); // holds no version
    QVERIFY(!tells(scanned(m_repository->path()), "repo.release.tag_signed"));
    tag(QStringLiteral("v1.0.0"), false);
    const auto report = scanned(m_repository->path());
    QCOMPARE(flagOf(report, "repo.release.tag_annotated"), false);
    QCOMPARE(flagOf(report, "repo.release.tag_signed"), false);
}

void TestRecentHistory::aSignedTagBeforeTheCommit()
{
    commit(20);
    tag(QStringLiteral("v1.0.0"));
    commit(10);
    tagWithSignature(QStringLiteral("v1.1.0"));
    const auto atTag = scanned(m_repository->path());
    QCOMPARE(flagOf(atTag, "repo.release.tag_annotated"), true);
    QCOMPARE(flagOf(atTag, "repo.release.tag_signed"), true);
    commit(5);
    QCOMPARE(flagOf(scanned(m_repository->path()), "repo.release.tag_signed"), true);
    QCOMPARE(flagOf(scanned(m_repository->path(), QStringLiteral("v1.0.0")), "repo.release.tag_signed"),
             false);
}

void TestRecentHistory::tagsOfALongTimeAgo()
{
    commit(400);
    tag(QStringLiteral("v1.0.0"));
    commit(0);
    QVERIFY(!tells(scanned(m_repository->path()), "repo.release.tag_annotated"));
}

/// v1 moves with every release; v1.2.3 is the release.
void TestRecentHistory::theMostDefiniteTagCounts()
{
    commit(0);
    tag(QStringLiteral("v1"), false);
    tag(QStringLiteral("v1.2.3"));
    QCOMPARE(flagOf(scanned(m_repository->path()), "repo.release.tag_annotated"), true);
}

void TestRecentHistory::daysBetweenReleases()
{
    const auto release = [this](int ago, const char* name) {
        commit(ago);
        tag(QString::fromLatin1(name));
    };
    release(100, "v1.0.0");
    QVERIFY(!tells(scanned(m_repository->path()), "repo.history.days_between_tags"));
    release(90, "v1.1.0");
    release(85, "other/v0.1.0");
    release(80, "v1.2.0-rc.1");
    release(60, "v1.2.0");
    release(60, "v1.2.1"); // the same day
    release(20, "v1.3.0");
    QCOMPARE(numberOf(scanned(m_repository->path()), "repo.history.days_between_tags"), 30.0);
}

void TestRecentHistory::aShallowCloneTellsOnlyTheTag()
{
    commit(2);
    commit(1);
    tag(QStringLiteral("v1.0.0"));
    const QString clone = m_folder->filePath(QStringLiteral("shallow"));
    m_repository->git({QStringLiteral("clone"), QStringLiteral("--quiet"), QStringLiteral("--depth=1"),
                       QStringLiteral("file://") + m_repository->path(), clone});
    const auto report = scanned(clone);
    QCOMPARE(flagOf(report, "repo.release.tag_annotated"), true);
    QVERIFY(!tells(report, "repo.history.reviewed_percent"));
    QVERIFY(!tells(report, "repo.history.hot_files"));
}

QTEST_GUILESS_MAIN(TestRecentHistory)
#include "tst_recent_history.moc"
