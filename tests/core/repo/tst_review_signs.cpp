// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/review_signs.h"

#include <QTest>

using namespace slipway::repo;

/// What single commits and merges say of a review: the forms that forges and tools write.
class TestReviewSigns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commits_data();
    void commits();
    void merges_data();
    void merges();
    void reverts_data();
    void reverts();
};

void TestReviewSigns::commits_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("committer");
    QTest::addColumn<bool>("byForge");
    QTest::addColumn<int>("review");
    const auto row = [](const char* name, const char* message, const char* committer, bool byForge,
                        Reviewed review) {
        QTest::newRow(name) << QString::fromUtf8(message) << QString::fromUtf8(committer) << byForge
                            << static_cast<int>(review);
    };
    const char* const ada = "ada@example.org";
    const char* const bob = "bob@example.org";
    const auto nothing = Reviewed::Nothing;
    const auto request = Reviewed::PullRequest;
    const auto second = Reviewed::SecondPerson;
    row("pushed", "Fix it\n\nBecause.\n", ada, false, nothing);
    row("committed by another", "Fix it\n", bob, false, second);
    row("committed by a program", "Fix it\n", "", false, nothing);
    row("squashed by GitHub", "Fix it (#12)\n", "noreply@github.com", true, request);
    row("edited on GitHub", "Fix it\n", "noreply@github.com", true, nothing);
    row("squashed by a bot", "Fix it (#12)\n", "", false, request);
    row("a number that the author wrote", "Fix it (#12)\n", ada, false, nothing);
    row("squashed on Azure by another", "Merged PR 12: Fix it\n", bob, false, second);
    row("Gerrit", "Fix it\n\nReviewed-on: https://go-review.googlesource.com/c/tools/+/1\n", ada, false,
        request);
    row("Phabricator", "Fix it\n\nDifferential Revision: https://reviews.example.org/D1\n", ada, false,
        request);
    row("reviewed by another", "Fix it\n\nReviewed-by: Bob <bob@example.org>\n", ada, false, second);
    row("reviewed by themselves", "Fix it\n\nReviewed-by: Ada <ada@example.org>\n", ada, false, nothing);
    row("reviewed by a bot", "Fix it\n\nReviewed-by: ci-bot <ci@example.org>\n", ada, false, nothing);
    row("acked", "Fix it\n\nacked-by: Bob <bob@example.org> # for docs\n", ada, false, second);
    row("approved", "Fix it\n\nApproved-by: Bob\n", ada, false, second);
    row("in words", "Fix what was Reviewed-by: Bob <bob@example.org>\n", ada, false, nothing);
    row("signed off by another", "Fix it\n\nSigned-off-by: Bob <bob@example.org>\n", ada, false, nothing);
}

void TestReviewSigns::commits()
{
    QFETCH(QString, message);
    QFETCH(QString, committer);
    QFETCH(bool, byForge);
    QFETCH(int, review);
    const CommitText text{message, QStringLiteral("ada@example.org"), committer, byForge};
    const auto personOf = [](const QString& name, const QString& email) {
        return name.endsWith(QLatin1String("-bot")) ? QString() : email.isEmpty() ? name : email;
    };
    QCOMPARE(static_cast<int>(reviewOf(text, personOf)), review);
}

void TestReviewSigns::merges_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("author");
    QTest::addColumn<bool>("isRequest");
    QTest::addColumn<QString>("merger");
    const auto row = [](const char* message, const char* author, bool isRequest, const char* merger) {
        QTest::newRow(message) << QString::fromUtf8(message) << QString::fromUtf8(author) << isRequest
                               << QString::fromUtf8(merger);
    };
    row("Merge pull request #12 from ada/topic\n\nFix it\n", "bob", true, "bob");
    row("Merge pull request #12 from ada/topic\n", "", true, "");
    row("Merge pull request 'Fix it' (#12) from topic into main\n", "bob", true, "bob");
    row("Fix it (#12)\n", "bob", true, "bob");
    row("Merge branch 'topic' into 'main'\n\nFix it\n\nSee merge request group/project!12\n", "bob", true,
        "bob");
    row("Merge branch 'pr/12'\n", "bob", true, "bob");
    row("Merge commit from fork\n", "bob", true, "bob"); // of a security advisory on GitHub
    row("Merged in topic (pull request #12)\n", "bob", true, "bob");
    row("Merged PR 12: Fix it\n", "bob", true, "bob");
    row("Auto merge of #12 - ada:topic, r=bob\n", "", true, "bob");
    row("Auto merge of #12 - ada:topic, r=ada\n", "", true, "");
    row("Merge branch 'ab/topic'\n", "bob", false, "bob");
    row("Merge tag 'net-6.9' of git://example.org/net\n", "bob", false, "bob");
    row("Merge branch 'topic' of github.com:o/r into topic\n", "bob", false, "");
    row("Merge branch 'main' of github.com:o/r\n", "bob", false, "");
    row("Merge remote-tracking branch 'origin/master' into topic\n", "bob", false, "");
    row("Merge branch 'release/1.2' into main\n", "bob", false, "");
    row("Combine both\n", "bob", false, "");
}

void TestReviewSigns::merges()
{
    QFETCH(QString, message);
    QFETCH(QString, author);
    QFETCH(bool, isRequest);
    QFETCH(QString, merger);
    const MergeSign sign = mergeSignOf({message, author, author, false});
    QCOMPARE(sign.isPullRequest, isRequest);
    QCOMPARE(sign.merger, merger);
}

void TestReviewSigns::reverts_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("isOne");
    const auto row = [](const char* message, bool isOne) {
        QTest::newRow(message) << QString::fromUtf8(message) << isOne;
    };
    row("Revert \"Fix it\"\n\nThis reverts commit 0123456789abcdef0123456789abcdef01234567.\n", true);
    row("Revert \"Fix it (#12)\" (#13)\n\nReverts o/r#12\n", true);
    row("revert: fix it\n", true);
    row("revert(api)!: fix it\n", true);
    row("gopls: revert \"fix it\"\n", true);
    row("Go back to the old way\n\nThis reverts commit 0123456789abc, which broke it.\n", true);
    row("Revert \"Revert \"Fix it\"\"\n\nThis reverts commit 0123456789abc.\n", false);
    row("Reapply \"Fix it\"\n\nThis reverts commit 0123456789abc.\n", false);
    row("Say how to revert: read the docs\n", false);
    row("Fix it (#12)\n\n* Try\n\n* Revert \"Try\"\n\nThis reverts commit 0123456789abc.\n", false);
}

void TestReviewSigns::reverts()
{
    QFETCH(QString, message);
    QFETCH(bool, isOne);
    QCOMPARE(isRevert(message), isOne);
}

QTEST_GUILESS_MAIN(TestReviewSigns)
#include "tst_review_signs.moc"
