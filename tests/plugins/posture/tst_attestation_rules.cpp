// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/importing/importing.h"

#include <QTest>

using namespace slipway::model;
using namespace slipway::test;

namespace {

// Slashes are escaped in the raw strings below because moc takes two of them for a comment.
const QByteArray kCommit(40, 'a');

/// SLSA provenance v1 of two artefacts.
QByteArray provenance()
{
    return R"({"_type":"https:\/\/in-toto.io/Statement/v1","subject":[{"name":"app.tar","digest":{"sha256":"11"}},
        {"name":"app.zip","digest":{"sha1":"33","sha256":"22"}}],"predicateType":"https:\/\/slsa.dev/provenance/v1",
        "predicate":{"buildDefinition":{"buildType":"t","resolvedDependencies":[{"uri":"git+https:\/\/e.org/r@refs/heads/main",
        "digest":{"gitCommit":")" +
           kCommit +
           R"("}},{"uri":"https:\/\/e.org/image","digest":{"sha256":"44"}}]},"runDetails":{"builder":{"id":"https:\/\/e.org/b"},
        "metadata":{"finishedOn":"2026-01-02T03:04:05Z"}}}})";
}

/// SLSA provenance v0.2, with more sources than the one that was built.
QByteArray olderProvenance()
{
    return R"({"_type":"https:\/\/in-toto.io/Statement/v0.1","subject":[{"name":"a","digest":{"sha256":"11"}}],
        "predicateType":"https:\/\/slsa.dev/provenance/v0.2","predicate":{"builder":{"id":"b"},"invocation":{"configSource":
        {"uri":"git+https:\/\/e.org/r","digest":{"sha1":")" +
           kCommit + R"("}}},"materials":[{"uri":"git+https:\/\/e.org/q","digest":{"sha1":"cc"}}]}})";
}

QByteArray envelope(const QByteArray& payload, int signatures = 1)
{
    return R"({"payloadType":"application/vnd.in-toto+json","payload":")" + payload.toBase64() +
           R"(","signatures":[)" + QByteArray(signatures > 0 ? R"({"keyid":"","sig":"MEUCI"})" : "") + "]}";
}

QString facts(int statements, int subjects, int signatures, const char* builder = nullptr)
{
    QString text =
        QStringLiteral("attestations.signatures=%3 attestations.statements=%1 attestations.subjects=%2")
            .arg(statements)
            .arg(subjects)
            .arg(signatures);
    if (builder)
        text += QStringLiteral(" provenance.builder=%1 provenance.subjects=%2")
                    .arg(QLatin1String(builder))
                    .arg(subjects);
    return text;
}

} // namespace

class TestAttestationRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attestationsYieldTheirFacts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& text, const QString& expected) {
            QTest::addRow("%s", name) << text << expected;
        };
        const char* builder = "https://e.org/b";
        row("a statement", provenance(), facts(1, 2, 0, builder));
        row("SLSA 0.2", olderProvenance(), facts(1, 1, 0, "b"));
        row("an envelope", envelope(provenance()), facts(1, 2, 1, builder));
        row("an envelope without signatures", envelope(provenance(), 0), facts(1, 2, 0, builder));
        row("a Sigstore bundle",
            R"({"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{},"dsseEnvelope":)" +
                envelope(provenance()) + "}",
            facts(1, 2, 1, builder));
        row("an answer of GitHub",
            R"({"attestations":[{"bundle":{"dsseEnvelope":)" + envelope(provenance()) + "}}]}",
            facts(1, 2, 1, builder));
        row("one a line", envelope(provenance()) + "\n" + envelope(provenance()) + "\n",
            facts(2, 2, 2, builder));
        row("no provenance",
            R"({"_type":"https:\/\/in-toto.io/Statement/v1","subject":[{"digest":{"sha256":"1"}}],"predicateType":"https:\/\/e.org/review/v1","predicate":{}})",
            facts(1, 1, 0));
    }

    void attestationsYieldTheirFacts()
    {
        QFETCH(QByteArray, text);
        const auto report = imported(text);
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().line()));
        QTEST(factsOf(*report), "expected");
        QCOMPARE(faultsOf(*report), QString());
        QVERIFY(!report->warnings.isEmpty());
    }

    void theCommitThatWasBuiltIsTaken()
    {
        for (const QByteArray& text : {provenance(), olderProvenance()}) {
            const auto report = imported(text);
            QVERIFY(report.ok());
            QCOMPARE(report->commit.hex(), QString::fromLatin1(kCommit));
        }
    }

    void subjectsAreShownWithTheirDigests()
    {
        const auto report = imported(provenance());
        QVERIFY(report.ok());
        const std::vector<Finding> expected{{QStringLiteral("provenance.subjects"), FindingLevel::None,
                                             QStringLiteral("app.tar"), 0, QStringLiteral("sha256:11")},
                                            {QStringLiteral("provenance.subjects"), FindingLevel::None,
                                             QStringLiteral("app.zip"), 0, QStringLiteral("sha256:22")}};
        QVERIFY(report->findings == expected);
        QCOMPARE(report->observedAt, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC));
    }

    void whatBreaksTheFormatIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const QByteArray& text, const char* reason) {
            QTest::addRow("%s", name) << text << QString::fromLatin1(reason);
        };
        row("no base64", R"({"payloadType":"application/vnd.in-toto+json","payload":"*","signatures":[]})",
            "base64");
        row("another payload", R"({"payloadType":"text/plain","payload":"YQ==","signatures":[]})",
            "text/plain");
        row("a payload that is no JSON", envelope("{"), "(payload)");
        row("a payload that is no statement", envelope("{}"), "no in-toto statement");
        row("no subject", R"({"_type":"https:\/\/in-toto.io/Statement/v1","subject":[],"predicateType":"p"})",
            "no subject");
        row("a subject without digest",
            R"({"_type":"https:\/\/in-toto.io/Statement/v1","subject":[{"name":"a"}],"predicateType":"p"})",
            "without digest");
        row("a last line cut off", envelope(provenance()) + "\n{\"payl", ":2");
    }

    void whatBreaksTheFormatIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, reason);
        const QString said = factsOf(text);
        QVERIFY2(said.startsWith(QLatin1String("refused")) && said.contains(reason), qPrintable(said));
    }

    void aScorecardWithoutConclusionHasNoScore()
    {
        const auto report = imported(
            R"({"date":"2026-01-02","repo":{"name":"r","commit":"unknown"},"scorecard":{"version":"v5"},"score":-1,"checks":[{"name":"A","score":-1,"reason":"x"},{"name":"B","score":3,"reason":"y"}]})");
        QVERIFY(report.ok());
        QCOMPARE(factsOf(*report), QStringLiteral("scorecard.checks=2 scorecard.inconclusive=1"));
        QCOMPARE(report->findings.front().message, QStringLiteral("3 of 10: y"));
        QVERIFY(report->commit.isEmpty());
    }

    void aScorecardWithoutChecksIsRefused()
    {
        for (const char* checks : {"null", R"([{"name":"A"}])", R"([{"name":"A","score":11}])"}) {
            const QString said =
                factsOf(QByteArray(R"({"repo":{},"scorecard":{},"score":5,"checks":)") + checks + "}");
            QVERIFY2(said.startsWith(QLatin1String("refused")), qPrintable(said));
        }
    }
};

QTEST_GUILESS_MAIN(TestAttestationRules)
#include "tst_attestation_rules.moc"
