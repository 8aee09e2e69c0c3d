// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/release_about.h"

#include "core/readiness/test_workspace.h"
#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

/// From evidence to the release that it is about.
class TestReleaseAbout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReleaseThatIsNamedComesFirst()
    {
        TestWorkspace workspace;
        const Release first = workspace.addRelease(QStringLiteral("1.0.0"));
        workspace.repository().commitFile(QStringLiteral("a.txt"), "a");
        const Release second = workspace.addRelease(QStringLiteral("2.0.0"));
        QVERIFY(first.target != second.target);
        const auto about = [&](const CommitId& commit, const QString& release) {
            return valueOf(readiness::releaseAbout(*workspace.operator->(),
                                                   {QStringLiteral("web"), commit, release, {}}))
                .name;
        };
        QCOMPARE(about(second.target, QStringLiteral("1.0.0")), QStringLiteral("1.0.0"));
        QCOMPARE(about(second.target, {}), QStringLiteral("2.0.0"));
        QCOMPARE(about(first.target, QStringLiteral("gone")), QStringLiteral("1.0.0"));
        QVERIFY(!about(commitOf('e'), {}).isEmpty()); // some release of the project
    }

    void aProjectThatIsNotThereHasNone()
    {
        TestWorkspace workspace;
        workspace.addRelease();
        const auto release =
            readiness::releaseAbout(*workspace.operator->(), {QStringLiteral("shop"), {}, {}, {}});
        QVERIFY(!release);
        QCOMPARE(release.error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestReleaseAbout)
#include "tst_release_about.moc"
