// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/task.h"

#include "core/readiness/work_pool.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace slipway::model;
using readiness::runTask;

/// Work leaves the calling thread and its result comes back there, or nowhere if nobody is left to have it.
class TestTask : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void finished();

private Q_SLOTS:
    void theResultComesBackOnTheCallingThread();
    void anErrorComesBackAsOne();
    void anExceptionBecomesAnError();
    void progressIsToldOnTheCallingThread();
    void cancelReachesTheWork();
    void aContextThatIsGoneStopsTheWorkAndHearsNothing();
};

void TestTask::theResultComesBackOnTheCallingThread()
{
    QSignalSpy spy(this, &TestTask::finished);
    QThread* worker = nullptr;
    QThread* receiver = nullptr;
    int answer = 0;
    runTask<int>(
        this,
        [&](const Progress&) -> Result<int> {
            worker = QThread::currentThread();
            return 42;
        },
        [&](Result<int> result) {
            receiver = QThread::currentThread();
            answer = result.valueOr(-1);
            Q_EMIT finished();
        });
    QCOMPARE(answer, 0); // never before control returns to the event loop
    QVERIFY(spy.wait());
    QCOMPARE(answer, 42);
    QCOMPARE(receiver, QThread::currentThread());
    QVERIFY(worker && worker != receiver);
}

void TestTask::anErrorComesBackAsOne()
{
    QSignalSpy spy(this, &TestTask::finished);
    const Error error{ErrorCode::Locked, QStringLiteral("busy"), QStringLiteral("w"), QStringLiteral("wait")};
    std::optional<Error> told;
    runTask<int>(
        this, [&](const Progress&) -> Result<int> { return error; },
        [&](Result<int> result) {
            told = result.error();
            Q_EMIT finished();
        });
    QVERIFY(spy.wait());
    QCOMPARE(told, error);
}

void TestTask::anExceptionBecomesAnError()
{
    QSignalSpy spy(this, &TestTask::finished);
    std::optional<Error> told;
    runTask<int>(
        this, [](const Progress&) -> Result<int> { throw std::runtime_error("out of luck"); },
        [&](Result<int> result) {
            told = result.error();
            Q_EMIT finished();
        });
    QVERIFY(spy.wait());
    QCOMPARE(told->code, ErrorCode::Internal);
    QCOMPARE(told->what, QStringLiteral("out of luck"));
}

void TestTask::progressIsToldOnTheCallingThread()
{
    QSignalSpy spy(this, &TestTask::finished);
    QSemaphore seen;
    QString what;
    double fraction = 0;
    runTask<int>(
        this,
        [&](const Progress& progress) -> Result<int> {
            progress.report(0.5, QStringLiteral("half"));
            seen.acquire();
            return 1;
        },
        [&](const Result<int>&) { Q_EMIT finished(); },
        [&](double done, const QString& text) {
            QCOMPARE(QThread::currentThread(), thread());
            if (text != QLatin1String("half") || seen.available() > 0)
                return;
            fraction = done;
            what = text;
            seen.release();
        });
    QVERIFY(spy.wait());
    QCOMPARE(fraction, 0.5);
    QCOMPARE(what, QStringLiteral("half"));
}

void TestTask::cancelReachesTheWork()
{
    QSignalSpy spy(this, &TestTask::finished);
    QSemaphore started;
    bool wasAsked = false;
    auto task = runTask<int>(
        this,
        [&](const Progress& progress) -> Result<int> {
            QSemaphore asked;
            const std::stop_callback onStop(progress.stop, [&] { asked.release(); });
            started.release();
            asked.acquire();
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        },
        [&](const Result<int>& result) {
            wasAsked = !result.ok() && result.error().code == ErrorCode::Cancelled;
            Q_EMIT finished();
        });
    started.acquire();
    task.cancel();
    QVERIFY(spy.wait());
    QVERIFY(wasAsked);
}

void TestTask::aContextThatIsGoneStopsTheWorkAndHearsNothing()
{
    QSemaphore started;
    QSemaphore stopped;
    bool wasTold = false;
    auto context = std::make_unique<QObject>();
    runTask<int>(
        context.get(),
        [&](const Progress& progress) -> Result<int> {
            QSemaphore asked;
            const std::stop_callback onStop(progress.stop, [&] { asked.release(); });
            started.release();
            asked.acquire();
            stopped.release();
            return 1;
        },
        [&](const Result<int>&) { wasTold = true; });
    started.acquire();
    context.reset();
    stopped.acquire();
    readiness::workPool().waitForDone();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QVERIFY(!wasTold);
}

QTEST_GUILESS_MAIN(TestTask)
#include "tst_task.moc"
