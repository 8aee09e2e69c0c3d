// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/envelope.h"

#include "core/evidence/envelopes.h"
#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

/// What is written as an envelope is read back as what it was.
class TestEnvelope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartIsRead();
    void whatIsWrittenIsReadBack_data();
    void whatIsWrittenIsReadBack();
    void anEnvelopeIsWrittenAsItWasRead();
    void emptyPartsAreLeftOut();
    void timesAreWrittenInUtc();
};

void TestEnvelope::everyPartIsRead()
{
    const auto read = test::read(anEnvelope());
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().line()));
    QCOMPARE(read->id, EvidenceId(QStringLiteral("01936f5e-0000-7000-8000-000000000001")));
    QCOMPARE(read->kind, QStringLiteral("test-run"));
    QCOMPARE(read->source,
             (SourceRef{QStringLiteral("junit"), QStringLiteral("1.0.0"), QStringLiteral("ci-main")}));
    QCOMPARE(read->subject.project, QStringLiteral("payments-api"));
    QCOMPARE(read->subject.commit.shortHex(), QStringLiteral("a91f3c2"));
    QCOMPARE(read->subject.release, QStringLiteral("4.2.0-rc3"));
    QCOMPARE(read->subject.environment, QStringLiteral("staging"));
    QCOMPARE(read->observedAt, QDateTime({2026, 11, 24}, {8, 30, 0, 250}, Qt::UTC));
    QCOMPARE(read->expiresAt, QDateTime({2026, 12, 24}, {8, 30}, Qt::UTC));
    QCOMPARE(read->facts.size(), size_t(5));
    QCOMPARE(read->facts[0], (Fact{QStringLiteral("tests.pass_rate"), 99.1, QStringLiteral("%")}));
    QCOMPARE(read->facts[1].value, FactValue(qint64(1200)));
    QCOMPARE(read->facts[2].value, FactValue(true));
    QCOMPARE(read->facts[3].value, FactValue(QStringLiteral("success")));
    QCOMPARE(read->facts[4].value, FactValue(QStringLiteral("calm")));
    QCOMPARE(read->findings,
             (std::vector<Finding>{{QStringLiteral("tests.failed"), FindingLevel::Error,
                                    QStringLiteral("src/pay.cpp"), 12, QStringLiteral("expected 1")}}));
    QCOMPARE(read->provenance.size(), size_t(1));
    QCOMPARE(read->provenance[0].uri, QStringLiteral("target/TEST-a.xml"));
    QCOMPARE(read->correlationId, QStringLiteral("run-8812"));
    QVERIFY(!read->recordedAt.isValid());
}

void TestEnvelope::whatIsWrittenIsReadBack_data()
{
    QTest::addColumn<Evidence>("evidence");
    QTest::newRow("the least") << Evidence(anEvidence());
    QTest::newRow("facts of each type")
        << Evidence(anEvidence()
                        .with(QStringLiteral("tests.total"), qint64(9007199254740993))
                        .with(QStringLiteral("tests.pass_rate"), 99.949999999999999)
                        .with(QStringLiteral("repo.ci.runs_tests"), false)
                        .with(QStringLiteral("ci.status"), QStringLiteral("ünïcödé \"quoted\"\n")));
    QTest::newRow("everything else") << Evidence(
        anEvidence()
            .release(QStringLiteral("4.2.0"))
            .environment(QStringLiteral("staging"))
            .expires(theDay().addDays(3))
            .uri(QStringLiteral("a b/\u00e9.xml"))
            .finding(QStringLiteral("a/b.c"), 12, QStringLiteral("m"))
            .finding({}, 0, {}));
}

void TestEnvelope::whatIsWrittenIsReadBack()
{
    QFETCH(Evidence, evidence);
    evidence.recordedAt = {}; // the store's own, no part of an envelope
    const auto read = test::read(evidence::toEnvelope(evidence));
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().line()));
    QCOMPARE(*read, evidence);
}

void TestEnvelope::anEnvelopeIsWrittenAsItWasRead()
{
    Json expected = anEnvelope();
    expected["expires_at"] = "2026-12-24T08:30:00.000Z";
    const auto read = test::read(anEnvelope());
    QVERIFY(read.ok());
    QCOMPARE(canonicalJson(evidence::toEnvelope(*read)), canonicalJson(expected));
}

void TestEnvelope::emptyPartsAreLeftOut()
{
    Evidence evidence = anEvidence();
    evidence.subject.commit = {};
    evidence.findings.push_back({QStringLiteral("r"), FindingLevel::None, {}, 0, QStringLiteral("m")});
    const Json json = evidence::toEnvelope(evidence);
    QVERIFY(!json.contains("expires_at"));
    QVERIFY(!json.contains("correlation_id"));
    QCOMPARE(canonicalJson(json["subject"]), QByteArray(R"({"project":"payments-api"})"));
    QCOMPARE(canonicalJson(json["findings"][0]), QByteArray(R"({"level":"none","message":"m","rule":"r"})"));
}

void TestEnvelope::timesAreWrittenInUtc()
{
    Evidence evidence = anEvidence();
    evidence.observedAt = QDateTime({2026, 11, 24}, {9, 0}, Qt::OffsetFromUTC, 3600);
    QCOMPARE(evidence::toEnvelope(evidence)["observed_at"].get<std::string>(),
             std::string("2026-11-24T08:00:00.000Z"));
}

QTEST_GUILESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
