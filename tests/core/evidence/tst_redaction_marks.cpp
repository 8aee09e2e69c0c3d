// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/redaction.h"
#include "core/evidence/redaction_marks.h"

#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using slipway::test::anEvidence;

/// What was redacted is counted where it was.
class TestRedactionMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksAreCountedByKindWhereverTheyStand()
    {
        Evidence evidence =
            anEvidence()
                .with(QStringLiteral("x.note"), QStringLiteral("by a@example.org, b@example.org"))
                .finding(QStringLiteral("a.c"), 1, QStringLiteral("mail c@example.org"))
                .uri(QStringLiteral("https://x:secretword@example.org/report"));
        QVERIFY(evidence::redact(evidence));
        const auto kinds = evidence::redactionsIn(evidence);
        QCOMPARE(kinds.value(QStringLiteral("email")), 3);
        QCOMPARE(kinds.value(QStringLiteral("password")), 1);
        QCOMPARE(kinds.size(), 2);
    }

    void whereNothingWasRedactedThereIsNone()
    {
        QVERIFY(
            evidence::redactionsIn(anEvidence().with(QStringLiteral("x.note"), QStringLiteral("[redacted]")))
                .isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRedactionMarks)
#include "tst_redaction_marks.moc"
