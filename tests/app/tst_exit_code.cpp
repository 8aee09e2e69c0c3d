// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit_code.h"

#include <QTest>

using namespace slipway;
using model::ErrorCode;

/// docs/command-line.md promises these numbers to scripts.
class TestExitCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasItsNumber_data()
    {
        QTest::addColumn<ErrorCode>("error");
        QTest::addColumn<int>("number");
        QTest::newRow("invalid input") << ErrorCode::InvalidInput << 65;
        QTest::newRow("not found") << ErrorCode::NotFound << 66;
        QTest::newRow("not a repository") << ErrorCode::NotARepository << 66;
        QTest::newRow("unreadable") << ErrorCode::Unreadable << 66;
        QTest::newRow("unwritable") << ErrorCode::Unwritable << 73;
        QTest::newRow("disk full") << ErrorCode::DiskFull << 74;
        QTest::newRow("corrupt") << ErrorCode::Corrupt << 65;
        QTest::newRow("not ours") << ErrorCode::NotOurs << 65;
        QTest::newRow("too new") << ErrorCode::TooNew << 65;
        QTest::newRow("locked") << ErrorCode::Locked << 75;
        QTest::newRow("conflict") << ErrorCode::Conflict << 73;
        QTest::newRow("limit") << ErrorCode::LimitExceeded << 65;
        QTest::newRow("unsupported") << ErrorCode::Unsupported << 69;
        QTest::newRow("cancelled") << ErrorCode::Cancelled << 130;
        QTest::newRow("internal") << ErrorCode::Internal << 70;
    }

    void everyErrorHasItsNumber()
    {
        QFETCH(ErrorCode, error);
        QFETCH(int, number);
        QCOMPARE(app::exitCodeOf(error), number);
    }

    void verdictsComeBelowSixtyFour()
    {
        QCOMPARE(app::exitCodeOf(model::Verdict::Go), 0);
        QCOMPARE(app::exitCodeOf(model::Verdict::Conditional), 1);
        QCOMPARE(app::exitCodeOf(model::Verdict::NoGo), 2);
        QCOMPARE(app::exitCodeOf(model::Verdict::NoEvidence), 3);
    }
};

QTEST_GUILESS_MAIN(TestExitCode)
#include "tst_exit_code.moc"
