// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/parameters.h"
#include "core/policy/policy_reader.h"
#include "resources/shipped_files.h"
#include "support/builders.h"

#include <QFile>
#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

namespace {

constexpr int kLongestQuestion = 75;

const Policy& thePolicy()
{
    static const Policy policy = [] {
        const auto read = policy::readPolicy(shippedText(QStringLiteral("policies/production-grade.json")),
                                             QStringLiteral("production-grade.json"), theRegistry());
        if (!read)
            qFatal("%s: %s", qPrintable(read.error().where), qPrintable(read.error().what));
        return policy::withParameters(*read, {});
    }();
    return policy;
}

int countOf(Severity severity)
{
    return static_cast<int>(std::count_if(thePolicy().criteria.begin(), thePolicy().criteria.end(),
                                          [&](const Criterion& c) { return c.severity == severity; }));
}

} // namespace

class TestDefaultPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEngineReadsIt()
    {
        QCOMPARE(thePolicy().id, QStringLiteral("production-grade"));
        QCOMPARE(thePolicy().signOffRoles.join(QLatin1Char(' ')),
                 QStringLiteral("Quality Security Reliability Product"));
        QVERIFY(thePolicy().staleMajorIsConditional);
        QVERIFY(thePolicy().unknownMajorIsConditional);
    }

    void itAsksEnoughOfEveryCharacteristic()
    {
        QVERIFY(thePolicy().criteria.size() >= 48);
        for (const Characteristic characteristic : kCharacteristics) {
            const auto asked =
                std::count_if(thePolicy().criteria.begin(), thePolicy().criteria.end(),
                              [&](const Criterion& c) { return c.characteristic == characteristic; });
            QVERIFY2(asked >= 7, qPrintable(toWords(characteristic)));
        }
    }

    void onlyWhatMustStopALaunchDoes()
    {
        QVERIFY(countOf(Severity::Blocker) >= 14);
        QVERIFY(countOf(Severity::Blocker) <= 16);
        QVERIFY(countOf(Severity::Major) > countOf(Severity::Blocker));
    }

    void theThirteenQuestionsAreAsked_data()
    {
        QTest::addColumn<QString>("id");
        // In the order of the table in DESIGN section 9.
        for (const char* id :
             {"critical-path-coverage", "slo-defined", "rbac", "dead-letters", "load-test-2x",
              "golden-signals", "on-call", "ai-prompt-logging", "ai-hallucination", "secrets-rotated",
              "api-versioning", "pii-redaction", "runbook"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }

    void theThirteenQuestionsAreAsked()
    {
        QFETCH(QString, id);
        const Criterion* criterion = thePolicy().find(CriterionId(id));
        QVERIFY(criterion);
        QVERIFY(criterion->severity != Severity::Minor);
    }

    void whatOnlyEvidenceAnswersCannotBeAttested_data()
    {
        QTest::addColumn<QString>("id");
        for (const char* id :
             {"critical-path-coverage", "test-pass-rate", "load-test-2x", "p95-latency", "load-error-rate",
              "vulnerabilities-critical", "vulnerabilities-high", "ai-hallucination", "ai-failure-rate"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }

    void whatOnlyEvidenceAnswersCannotBeAttested()
    {
        QFETCH(QString, id);
        const Criterion* criterion = thePolicy().find(CriterionId(id));
        QVERIFY(criterion);
        QVERIFY(!isAttestable(criterion->rule));
    }

    void everyCriterionIsWrittenForPeople_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(thePolicy().criteria.size()); ++i)
            QTest::addRow("%s", qPrintable(thePolicy().criteria[static_cast<size_t>(i)].id.toString())) << i;
    }

    void everyCriterionIsWrittenForPeople()
    {
        static const QStringList roles{QStringLiteral("qa-lead"),      QStringLiteral("sre-lead"),
                                       QStringLiteral("sec-lead"),     QStringLiteral("eng-lead"),
                                       QStringLiteral("product-lead"), QStringLiteral("data-lead")};
        QFETCH(int, index);
        const Criterion& criterion = thePolicy().criteria[static_cast<size_t>(index)];
        QVERIFY(criterion.question.size() <= kLongestQuestion);
        QVERIFY(!criterion.question.endsWith(QLatin1Char('.')));
        for (const QString& text : {criterion.rationale, criterion.howToFix})
            QVERIFY2(text.size() > 30 && text.endsWith(QLatin1Char('.')), qPrintable(text));
        // It completes "Nothing has answered this yet; … would."
        QVERIFY(!criterion.answeredBy.isEmpty() && !criterion.answeredBy.endsWith(QLatin1Char('.')));
        QVERIFY(roles.contains(criterion.ownerRole));
        QVERIFY(criterion.weight >= 1 && criterion.weight <= 5);
    }

    void startersExistAndAreUsed()
    {
        QStringList named;
        for (const Criterion& criterion : thePolicy().criteria) {
            if (!criterion.starter.isEmpty())
                named += criterion.starter;
        }
        named.removeDuplicates();
        named.sort();
        QStringList present = shippedNames(QStringLiteral("starters"), QStringLiteral("*"));
        present.sort();
        QCOMPARE(named, present);
        for (const QString& name : present)
            QVERIFY(shippedText(QStringLiteral("starters/") + name).size() > 200);
    }

    void theReferenceDescribesEveryCriterion()
    {
        QFile file(sourceDir() + QStringLiteral("/docs/policy-reference.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString reference = QString::fromUtf8(file.readAll());
        for (const Criterion& criterion : thePolicy().criteria) {
            const QString row =
                QStringLiteral("| `%1` | %2 |").arg(criterion.id.toString(), criterion.question);
            QVERIFY2(reference.contains(row), qPrintable(row));
        }
    }
};

QTEST_GUILESS_MAIN(TestDefaultPolicy)
#include "tst_default_policy.moc"
