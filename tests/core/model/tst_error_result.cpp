// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/result.h"

#include <QTest>

using namespace slipway::model;

class TestErrorResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineSaysWhereWhatAndHint()
    {
        const Error error{ErrorCode::NotARepository, QStringLiteral("not a git repository"),
                          QStringLiteral("/tmp/x"), QStringLiteral("choose a folder with .git")};
        QCOMPARE(error.line(), QStringLiteral("/tmp/x: not a git repository; choose a folder with .git"));
    }

    void lineLeavesOutWhatIsEmpty()
    {
        QCOMPARE((Error{ErrorCode::Internal, QStringLiteral("broken"), {}, {}}).line(),
                 QStringLiteral("broken"));
    }

    void lineIsOneLine()
    {
        QCOMPARE((Error{ErrorCode::Internal, QStringLiteral("a\nb"), {}, {}}).line(), QStringLiteral("a b"));
    }

    void resultHoldsValueOrError()
    {
        const Result<int> value = 7;
        QVERIFY(value.ok());
        QCOMPARE(*value, 7);
        const Result<int> error = Error{ErrorCode::NotFound, QStringLiteral("none"), {}, {}};
        QVERIFY(!error.ok());
        QCOMPARE(error.error().code, ErrorCode::NotFound);
        QCOMPARE(error.valueOr(3), 3);
    }

    void resultCanHoldAMovableOnlyValue()
    {
        Result<std::unique_ptr<int>> result = std::make_unique<int>(5);
        const std::unique_ptr<int> taken = std::move(result).value();
        QCOMPARE(*taken, 5);
    }
};

QTEST_GUILESS_MAIN(TestErrorResult)
#include "tst_error_result.moc"
