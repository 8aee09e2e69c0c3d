// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/retry_policy.h"

#include <QTest>

using namespace slipway::evidence;
using std::chrono::milliseconds;

/// Full jitter: any delay up to a limit that doubles, until there are no tries left.
class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLimitDoublesUpToTheCap_data();
    void theLimitDoublesUpToTheCap();
    void theLastTryIsTheLast();
    void chanceSpreadsEvenlyBelowTheLimit();
    void retryAfterIsNeverUndercut();
    void retryAfterIsADayAtMost();
    void retryAfterIsReadFromTheHeader_data();
    void retryAfterIsReadFromTheHeader();
};

namespace {

constexpr double kAlmostOne = 0.9999999;

QDateTime now()
{
    return {QDate(2026, 11, 24), QTime(9, 0), Qt::UTC};
}

} // namespace

void TestRetryPolicy::theLimitDoublesUpToTheCap_data()
{
    QTest::addColumn<int>("failed");
    QTest::addColumn<qint64>("longest");
    QTest::newRow("first") << 1 << qint64(1000);
    QTest::newRow("second") << 2 << qint64(2000);
    QTest::newRow("third") << 3 << qint64(4000);
    QTest::newRow("sixth") << 6 << qint64(32000);
    QTest::newRow("seventh, capped") << 7 << qint64(60000);
    QTest::newRow("hundredth, capped") << 100 << qint64(60000);
}

void TestRetryPolicy::theLimitDoublesUpToTheCap()
{
    QFETCH(int, failed);
    QFETCH(qint64, longest);
    RetryPolicy policy;
    policy.tries = 1000;
    QCOMPARE(policy.delayAfter(failed, 0.0)->count(), qint64(0));
    QCOMPARE(policy.delayAfter(failed, 0.5)->count(), longest / 2);
    QCOMPARE(policy.delayAfter(failed, kAlmostOne)->count(), longest - 1);
}

void TestRetryPolicy::theLastTryIsTheLast()
{
    const RetryPolicy policy;
    QVERIFY(policy.delayAfter(4, 0.5));
    QVERIFY(!policy.delayAfter(5, 0.5));
    QVERIFY(!policy.delayAfter(5, 0.5, milliseconds(1)));
}

void TestRetryPolicy::chanceSpreadsEvenlyBelowTheLimit()
{
    const RetryPolicy policy;
    qint64 sum = 0;
    constexpr int kSteps = 1000;
    for (int i = 0; i < kSteps; ++i)
        sum += policy.delayAfter(3, double(i) / kSteps)->count();
    QCOMPARE(sum / kSteps, qint64(1998));
}

void TestRetryPolicy::retryAfterIsNeverUndercut()
{
    const RetryPolicy policy;
    QCOMPARE(*policy.delayAfter(1, 0.0, milliseconds(7000)), milliseconds(7000));
    QCOMPARE(*policy.delayAfter(3, 0.5, milliseconds(10)), milliseconds(2000));
    QCOMPARE(*policy.delayAfter(1, 0.5, milliseconds(-5)), milliseconds(500));
}

void TestRetryPolicy::retryAfterIsADayAtMost()
{
    const RetryPolicy policy;
    QCOMPARE(*policy.delayAfter(1, 0.0, std::chrono::hours(100)), milliseconds(std::chrono::hours(24)));
}

void TestRetryPolicy::retryAfterIsReadFromTheHeader_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<qint64>("expected"); // -1: not understood
    QTest::newRow("seconds") << QStringLiteral("120") << qint64(120'000);
    QTest::newRow("blanks around") << QStringLiteral(" 5 ") << qint64(5'000);
    QTest::newRow("zero") << QStringLiteral("0") << qint64(0);
    QTest::newRow("a date") << QStringLiteral("Tue, 24 Nov 2026 09:00:30 GMT") << qint64(30'000);
    QTest::newRow("a date gone by") << QStringLiteral("Sun, 06 Nov 1994 08:49:37 GMT") << qint64(0);
    QTest::newRow("more digits than fit") << QStringLiteral("99999999999999999999999") << qint64(86'400'000);
    QTest::newRow("negative") << QStringLiteral("-1") << qint64(-1);
    QTest::newRow("a fraction") << QStringLiteral("1.5") << qint64(-1);
    QTest::newRow("nothing") << QString() << qint64(-1);
    QTest::newRow("a word") << QStringLiteral("soon") << qint64(-1);
}

void TestRetryPolicy::retryAfterIsReadFromTheHeader()
{
    QFETCH(QString, header);
    QFETCH(qint64, expected);
    const auto read = parseRetryAfter(header, now());
    QCOMPARE(read ? read->count() : qint64(-1), expected);
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retry_policy.moc"
