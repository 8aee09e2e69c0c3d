// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/watched_application.h"

#include <QEventLoop>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <ctime>

using namespace slipway::views;

namespace {

double workMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Holds the thread by work: of the processor's time, so that it takes that much on any machine.
void work(double ms)
{
    for (const double end = workMs() + ms; workMs() < end;) {
    }
}

/// Stands out by its name.
class Worker : public QObject
{
    Q_OBJECT

public:
    void post(const std::function<void()>& task)
    {
        QMetaObject::invokeMethod(this, task, Qt::QueuedConnection);
    }
};

} // namespace

/// What holds the GUI thread is found and named, and a busy machine is not blamed on it.
class TestWatchedApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QCoreApplication::processEvents();
        (void)application().takeWorst();
    }
    void cleanup() { application().setReport({}); }

    void aLongEventIsFoundWithItsPlace()
    {
        Worker worker;
        worker.post([] { work(25); });
        QCoreApplication::processEvents();
        const Hold worst = application().takeWorst();
        QVERIFY2(worst.workMs >= 25, qPrintable(worst.place));
        QVERIFY2(worst.place.startsWith(QLatin1String("(anonymous namespace)::Worker, event 43")) ||
                     worst.place.contains(QLatin1String("Worker, event 43")),
                 qPrintable(worst.place));
    }

    void manyShortEventsOfOneTurnAreOneHold()
    {
        Worker worker;
        for (int i = 0; i < 5; ++i)
            worker.post([] { work(5); });
        QCoreApplication::processEvents();
        QVERIFY(application().takeWorst().workMs >= 25);
    }

    void eventsOfDifferentTurnsAreNot()
    {
        Worker worker;
        for (int i = 0; i < 5; ++i) {
            worker.post([] { work(5); });
            QCoreApplication::processEvents();
        }
        const double worst = application().takeWorst().workMs;
        QVERIFY2(worst >= 5 && worst < 20, qPrintable(QString::number(worst)));
    }

    void waitingIsNoWork()
    {
        Worker worker;
        worker.post([] { QThread::msleep(40); }); // as if others had the processor
        QCoreApplication::processEvents();
        QVERIFY(application().takeWorst().workMs < 20);
    }

    void whatIsDeliveredInsideAnEventIsItsOwn()
    {
        Worker worker;
        QObject inner;
        connect(&inner, &QObject::objectNameChanged, this, [] { work(10); });
        worker.post([&] {
            work(10);
            QTimerEvent event(0);
            QCoreApplication::sendEvent(&inner, &event);
            inner.setObjectName(QStringLiteral("x"));
        });
        QCoreApplication::processEvents();
        QVERIFY(application().takeWorst().workMs >= 20);
    }

    void aLoopWithinAnEventHasTurnsOfItsOwn()
    {
        Worker worker;
        worker.post([&] {
            QEventLoop loop; // as a menu has
            for (int i = 0; i < 5; ++i)
                QTimer::singleShot(i * 20, &worker, [] { work(6); });
            QTimer::singleShot(120, &loop, &QEventLoop::quit);
            loop.exec();
        });
        QTRY_VERIFY(true);
        QCoreApplication::processEvents();
        const double worst = application().takeWorst().workMs;
        QVERIFY2(worst >= 6 && worst < 25, qPrintable(QString::number(worst)));
    }

    void aLongTurnIsReported()
    {
        std::vector<Hold> reports;
        application().setReport([&](const Hold& hold) { reports.push_back(hold); });
        Worker worker;
        worker.post([] { work(25); });
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QCOMPARE(reports.size(), size_t(1));
        QVERIFY(reports[0].wallMs >= 25);
    }

private:
    [[nodiscard]] static WatchedApplication& application() { return *static_cast<WatchedApplication*>(qApp); }
};

int main(int argc, char** argv)
{
    WatchedApplication application(argc, argv);
    TestWatchedApplication test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_watched_application.moc"
