// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/run_together.h"

#include <QTest>

#include <atomic>
#include <stdexcept>

using namespace slipway;
using model::Done;
using model::Error;
using model::ErrorCode;
using model::Status;

/// Work on several threads: what goes wrong on one of them is told.
class TestRunTogether : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allRun();
    void anExceptionIsAnError_data();
    void anExceptionIsAnError();
    void anErrorOfAnotherThreadIsTold();
};

void TestRunTogether::allRun()
{
    std::atomic<int> first = 0;
    std::atomic<int> others = 0;
    QVERIFY(repo::runTogether(3, [&](bool isFirst) -> Status {
        ++(isFirst ? first : others);
        return Done{};
    }));
    QCOMPARE(first.load(), 1);
    QCOMPARE(others.load(), 2);
}

void TestRunTogether::anExceptionIsAnError_data()
{
    QTest::addColumn<bool>("onFirst");
    QTest::newRow("on this thread") << true;
    QTest::newRow("on another") << false;
}

void TestRunTogether::anExceptionIsAnError()
{
    QFETCH(bool, onFirst);
    const Status status = repo::runTogether(2, [&](bool isFirst) -> Status {
        if (isFirst == onFirst)
            throw std::runtime_error("no memory");
        return Done{};
    });
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::Internal);
    QVERIFY2(status.error().line().contains(QLatin1String("no memory")), qPrintable(status.error().line()));
}

void TestRunTogether::anErrorOfAnotherThreadIsTold()
{
    const Status status = repo::runTogether(2, [](bool isFirst) -> Status {
        if (isFirst)
            return Done{};
        return Error{ErrorCode::Unreadable, QStringLiteral("gone"), {}, {}};
    });
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::Unreadable);
}

QTEST_GUILESS_MAIN(TestRunTogether)
#include "tst_run_together.moc"
