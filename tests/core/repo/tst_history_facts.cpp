// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/scans.h"

#include <QTest>

using namespace slipway;
using namespace slipway::test;

/// Numbers about the past, against a past made by hand. Everything is measured at the scanned commit, so
/// that the same commit gives the same facts on any day.
class TestHistoryFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void commitsAreCounted();
    void authorsOfNinetyDays();
    void onePersonHasSeveralAddresses();
    void authorsAreTheSameByTheirMailmap();
    void botsAreNoAuthors_data();
    void botsAreNoAuthors();
    void aPrivateAddressIsOnePerson();
    void busFactor();
    void tagsAndCommitsSince();
    void aBranchMergedAfterTheTag();
    void noTags();
    void agesAreMeasuredAtTheCommit();
    void unsignedShare();

private:
    [[nodiscard]] QDateTime day(int ago) const
    {
        return QDateTime({2026, 11, 1}, {12, 0}, Qt::UTC).addDays(-ago);
    }
    void commit(const char* author, int ago)
    {
        m_repository->write(QStringLiteral("a.txt"), QByteArray::number(++m_counter));
        (void)m_repository->commit(QStringLiteral("Change %1").arg(m_counter), day(ago),
                                   QString::fromUtf8(author));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<GitRepository> m_repository;
    int m_counter = 0;
};

void TestHistoryFacts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_repository = std::make_unique<GitRepository>(m_folder->filePath(QStringLiteral("r")));
}

void TestHistoryFacts::commitsAreCounted()
{
    for (int ago : {30, 20, 10})
        commit("Ada <ada@example.org>", ago);
    m_repository->git({QStringLiteral("checkout"), QStringLiteral("--quiet"), QStringLiteral("-b"),
                       QStringLiteral("side"), QStringLiteral("HEAD~1")});
    commit("Bob <bob@example.org>", 9);
    // The other branch is not reachable from main.
    QCOMPARE(countOf(scanned(m_repository->path(), QStringLiteral("main")), "repo.history.commits"), 3);
    QCOMPARE(countOf(scanned(m_repository->path(), QStringLiteral("side")), "repo.history.commits"), 3);
}

void TestHistoryFacts::authorsOfNinetyDays()
{
    commit("Old <old@example.org>", 91);
    commit("Edge <edge@example.org>", 89);
    commit("Ada <ada@example.org>", 5);
    commit("Ada L. <ADA@example.org>", 3); // the same mail address
    commit("Bob <bob@example.org>", 0);
    QCOMPARE(countOf(scanned(m_repository->path()), "repo.history.authors_90d"), 3);
}

void TestHistoryFacts::onePersonHasSeveralAddresses()
{
    commit("Ada <ada@example.org>", 5);
    commit("ada <ada@home.example>", 4);
    commit("Ada <1234+ada@users.noreply.github.com>", 3);
    const auto report = scanned(m_repository->path());
    QCOMPARE(countOf(report, "repo.history.authors_90d"), 1);
    QCOMPARE(countOf(report, "repo.history.bus_factor"), 1);
}

void TestHistoryFacts::authorsAreTheSameByTheirMailmap()
{
    commit("Ada <ada@example.org>", 5);
    commit("A. L. <ada@home.example>", 4);
    QCOMPARE(countOf(scanned(m_repository->path()), "repo.history.authors_90d"), 2);
    m_repository->write(QStringLiteral(".mailmap"), "Ada <ada@example.org> <ada@home.example>\n");
    commit("Ada <ada@example.org>", 0);
    QCOMPARE(countOf(scanned(m_repository->path()), "repo.history.authors_90d"), 1);
}

void TestHistoryFacts::botsAreNoAuthors_data()
{
    QTest::addColumn<QString>("author");
    QTest::addColumn<int>("authors");
    const auto row = [](const char* author, int authors) {
        QTest::newRow(author) << QString::fromLatin1(author) << authors;
    };
    row("dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>", 1);
    row("Mend Renovate <bot@renovateapp.com>", 1);
    row("release-bot <release@example.org>", 1);
    row("Gopher Robot <gobot@example.org>", 1);
    row("Ina Talbot <ina@example.org>", 2);
}

void TestHistoryFacts::botsAreNoAuthors()
{
    QFETCH(QString, author);
    QFETCH(int, authors);
    commit("Ada <ada@example.org>", 1);
    commit(author.toUtf8().constData(), 0);
    QCOMPARE(countOf(scanned(m_repository->path()), "repo.history.authors_90d"), authors);
}

void TestHistoryFacts::aPrivateAddressIsOnePerson()
{
    commit("Ada <12+ada@users.noreply.github.com>", 1);
    commit("Ada <12+countess@users.noreply.github.com>", 0);
    QCOMPARE(countOf(scanned(m_repository->path()), "repo.history.authors_90d"), 1);
}

void TestHistoryFacts::busFactor()
{
    // Ten commits: 4 + 3 + 2 + 1. Half of them needs Ada and Bob.
    for (int i = 0; i < 4; ++i)
        commit("Ada <ada@example.org>", 40 - i);
    for (int i = 0; i < 3; ++i)
        commit("Bob <bob@example.org>", 30 - i);
    for (int i = 0; i < 2; ++i)
        commit("Cid <cid@example.org>", 20 - i);
    commit("Dan <dan@example.org>", 0);
    QCOMPARE(countOf(scanned(m_repository->path()), "repo.history.bus_factor"), 2);
}

void TestHistoryFacts::tagsAndCommitsSince()
{
    commit("Ada <ada@example.org>", 30);
    m_repository->git({QStringLiteral("tag"), QStringLiteral("v1.0")});
    commit("Ada <ada@example.org>", 20);
    m_repository->git({QStringLiteral("tag"), QStringLiteral("--annotate"), QStringLiteral("--message=x"),
                       QStringLiteral("v1.1")});
    commit("Ada <ada@example.org>", 10);
    commit("Ada <ada@example.org>", 0);
    const auto report = scanned(m_repository->path());
    QCOMPARE(countOf(report, "repo.history.tags"), 2);
    QCOMPARE(countOf(report, "repo.history.commits_since_tag"), 2);
    QCOMPARE(countOf(scanned(m_repository->path(), QStringLiteral("v1.1")), "repo.history.commits_since_tag"),
             0);
}

/// As git counts TAG..HEAD: a branch that is older than the tag and was merged after it is new since.
void TestHistoryFacts::aBranchMergedAfterTheTag()
{
    commit("Ada <ada@example.org>", 30);
    m_repository->git({QStringLiteral("checkout"), QStringLiteral("--quiet"), QStringLiteral("-b"),
                       QStringLiteral("side")});
    m_repository->commitFile(QStringLiteral("b.txt"), "b", day(25));
    m_repository->git({QStringLiteral("checkout"), QStringLiteral("--quiet"), QStringLiteral("main")});
    commit("Ada <ada@example.org>", 20);
    m_repository->git({QStringLiteral("tag"), QStringLiteral("v1.0")});
    m_repository->git({QStringLiteral("merge"), QStringLiteral("--quiet"), QStringLiteral("--no-edit"),
                       QStringLiteral("side")});
    QCOMPARE(countOf(scanned(m_repository->path()), "repo.history.commits_since_tag"), 2);
}

void TestHistoryFacts::noTags()
{
    commit("Ada <ada@example.org>", 0);
    const auto report = scanned(m_repository->path());
    QCOMPARE(countOf(report, "repo.history.tags"), 0);
    for (const model::Fact& fact : report.facts)
        QVERIFY(fact.key != QLatin1String("repo.history.commits_since_tag")); // since which?
}

void TestHistoryFacts::agesAreMeasuredAtTheCommit()
{
    m_repository->commitFile(QStringLiteral("docs/adr/0001-a.md"), "# A\n", day(40));
    m_repository->commitFile(QStringLiteral("docs/runbook.md"), "# R\n", day(25));
    commit("Ada <ada@example.org>", 0);
    const auto report = scanned(m_repository->path());
    QCOMPARE(numberOf(report, "repo.adr.newest_age_days"), 40.0);
    QCOMPARE(numberOf(report, "repo.runbooks.newest_age_days"), 25.0);
}

void TestHistoryFacts::unsignedShare()
{
    commit("Ada <ada@example.org>", 1);
    commit("Ada <ada@example.org>", 0);
    QCOMPARE(numberOf(scanned(m_repository->path()), "repo.history.unsigned_percent"), 100.0);
    // A commit that carries a signature, written as git stores it.
    const QString tree = m_repository->git({QStringLiteral("rev-parse"), QStringLiteral("HEAD^{tree}")});
    const QString parent = m_repository->git({QStringLiteral("rev-parse"), QStringLiteral("HEAD")});
    m_repository->write(
        QStringLiteral("../commit"),
        "tree " + tree.toUtf8() + "\nparent " + parent.toUtf8() +
            "\nauthor Ada <ada@example.org> 1793534400 +0000\ncommitter Ada <ada@example.org> "
            "1793534400 +0000\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n iQ==\n -----END PGP "
            "SIGNATURE-----\n\nSigned\n");
    const QString signed_ =
        m_repository->git({QStringLiteral("hash-object"), QStringLiteral("-t"), QStringLiteral("commit"),
                           QStringLiteral("-w"), QStringLiteral("../commit")});
    const double share = numberOf(scanned(m_repository->path(), signed_), "repo.history.unsigned_percent");
    QVERIFY2(share > 66 && share < 67, qPrintable(QString::number(share)));
}

QTEST_GUILESS_MAIN(TestHistoryFacts)
#include "tst_history_facts.moc"
