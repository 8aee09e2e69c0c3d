// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/redaction.h"

#include "core/model/json.h"
#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::evidence;
using namespace slipway::model;

/// Secrets and personal data do not get into the history, and what only looks like them stays readable.
class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAndPersonalDataAreReplaced_data();
    void secretsAndPersonalDataAreReplaced();
    void whatOnlyLooksLikeThemStays_data();
    void whatOnlyLooksLikeThemStays();
    void redactingTwiceChangesNothing_data();
    void redactingTwiceChangesNothing();
    void everyOneOfManyIsReplaced();
    void evidenceIsRedactedInItsTexts();
    void evidenceWithoutSecretsIsUntouched();
    void aPayloadWithoutSecretsKeepsItsBytes();
    void escapesDoNotHideASecret();
    void brokenCharactersDoNotHideASecret();
    void aPayloadThatIsNoJsonIsRedactedToo();
    void bytesThatAreNoTextSurvive();
    void aLongTextIsQuick();
};

namespace {

// Put together here, so that no scanner of this repository takes them for real ones.
QString token(const char* prefix, int length, char fill = 'a')
{
    return QString::fromLatin1(prefix) + QString(length, QLatin1Char(fill));
}

} // namespace

void TestRedaction::secretsAndPersonalDataAreReplaced_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& text, const char* expected) {
        QTest::newRow(name) << text << QString::fromUtf8(expected);
    };
    row("AWS", QStringLiteral("key ") + token("AKIA", 16, 'X') + QStringLiteral("."),
        "key [redacted:aws-key].");
    row("AWS, temporary", token("ASIA", 16, '7'), "[redacted:aws-key]");
    row("GitHub", QStringLiteral("t=") + token("ghp_", 36), "t=[redacted:github-token]");
    row("GitHub app", token("ghs_", 36), "[redacted:github-token]");
    row("GitHub, fine-grained", token("github_pat_", 82), "[redacted:github-token]");
    row("GitLab", token("glpat-", 20), "[redacted:gitlab-token]");
    row("Slack", token("xoxb-", 24, '1'), "[redacted:slack-token]");
    row("Slack webhook", QStringLiteral("https://hooks.slack.com/services/") + token("T0/B0/", 24),
        "https://hooks.slack.com/services/[redacted:slack-webhook]");
    row("Stripe", token("sk_live_", 24), "[redacted:stripe-key]");
    row("Stripe, restricted", token("rk_live_", 24), "[redacted:stripe-key]");
    row("Google", token("AIza", 35), "[redacted:google-key]");
    row("npm", token("npm_", 36), "[redacted:npm-token]");
    row("JWT", QStringLiteral("x eyJhbGciOiJI.eyJzdWIiOiIx.c2lnbmF0dXJl y"), "x [redacted:jwt] y");
    row("bearer", QStringLiteral("Authorization: Bearer abcdefghijklmnop0123=="),
        "Authorization: Bearer [redacted:bearer-token]");
    row("private key",
        QStringLiteral("a -----BEGIN RSA PRIVATE") +
            QStringLiteral(" KEY-----\nMII\nx\n-----END RSA PRIVATE KEY----- b"),
        "a [redacted:private-key] b");
    row("private key cut off", QStringLiteral("-----BEGIN PRIVATE") + QStringLiteral(" KEY-----\nMIIEv"),
        "[redacted:private-key]");
    row("password in a URL", QStringLiteral("postgres://app:hunter2@db:5432/x"),
        "postgres://app:[redacted:password]@db:5432/x");
    row("password with @", QStringLiteral("https://u:p@ss@example.org/x"),
        "https://u:[redacted:password]@example.org/x");
    row("password without a user", QStringLiteral("redis://:hunter2@cache"),
        "redis://:[redacted:password]@cache");
    row("token in a URL", QStringLiteral("https://ci/r?access_token=abc123&x=1"),
        "https://ci/r?access_token=[redacted:url-token]&x=1");
    row("e-mail", QStringLiteral("asked ada.l+x@mail.example.org, today"), "asked [redacted:email], today");
    row("IBAN", QStringLiteral("to DE89370400440532013000"), "to [redacted:iban]");
    row("IBAN with blanks", QStringLiteral("GB82 WEST 1234 5698 7654 32 EUR"), "[redacted:iban] EUR");
    row("card", QStringLiteral("card 4111111111111111 ok"), "card [redacted:card] ok");
    row("card with blanks", QStringLiteral("5500 0055 5555 5559"), "[redacted:card]");
    row("card with hyphens", QStringLiteral("3782-822463-10005"), "[redacted:card]");
}

void TestRedaction::secretsAndPersonalDataAreReplaced()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(redacted(text), expected);
}

void TestRedaction::whatOnlyLooksLikeThemStays_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char* text) { QTest::newRow(text) << QString::fromUtf8(text); };
    row("4111111111111112");                         // Luhn
    row("1234567890123456");                         // no issuer
    row("1764061200000000");                         // microseconds
    row("DE88370400440532013000");                   // mod 97
    row("40000000-0000-4000-8000-000000000002");     // a UUID
    row("4111111111111111abcdef4111111111111111ab"); // a commit
    row("git@github.com:org/repo.git");
    row("images/logo@2x.png");
    row("left-pad@1.3.0.tgz");
    row("@scope/package");
    row("http://localhost:8080/path@x");
    row("https://example.org/a?page=2");
    row("AKIA is how they begin");
    row("xoxb-short");
    row("mask_live_nothing");
    row("PRIVATE KEY");
    row("src/main.cpp:12: warning");
    row("größer");
}

void TestRedaction::whatOnlyLooksLikeThemStays()
{
    QFETCH(QString, text);
    QCOMPARE(redacted(text), text);
}

void TestRedaction::redactingTwiceChangesNothing_data()
{
    secretsAndPersonalDataAreReplaced_data();
}

void TestRedaction::redactingTwiceChangesNothing()
{
    QFETCH(QString, text);
    const QString once = redacted(text);
    QCOMPARE(redacted(once), once);
}

void TestRedaction::everyOneOfManyIsReplaced()
{
    QCOMPARE(redacted(QStringLiteral("a@b.org, c@d.org 4111111111111111 and 4111111111111112 and e@f.org")),
             QStringLiteral("[redacted:email], [redacted:email] [redacted:card] and 4111111111111112 and "
                            "[redacted:email]"));
}

void TestRedaction::evidenceIsRedactedInItsTexts()
{
    Evidence evidence = test::anEvidence()
                            .with(QStringLiteral("x.owner"), QStringLiteral("ada@example.org"))
                            .with(QStringLiteral("tests.total"), qint64(4111111111111111))
                            .finding(QStringLiteral("a.c"), 1, token("found ghp_", 36))
                            .uri(QStringLiteral("https://u:p@ci.example.org/1"));
    QVERIFY(redact(evidence));
    QCOMPARE(std::get<QString>(evidence.facts[0].value), QStringLiteral("[redacted:email]"));
    QCOMPARE(std::get<qint64>(evidence.facts[1].value), qint64(4111111111111111));
    QCOMPARE(evidence.findings[0].message, QStringLiteral("found [redacted:github-token]"));
    QCOMPARE(evidence.provenance[0].uri, QStringLiteral("https://u:[redacted:password]@ci.example.org/1"));
}

void TestRedaction::evidenceWithoutSecretsIsUntouched()
{
    Evidence evidence = test::anEvidence().finding(QStringLiteral("a.c"), 1, QStringLiteral("bad"));
    const Evidence before = evidence;
    QVERIFY(!redact(evidence));
    QCOMPARE(evidence, before);
}

void TestRedaction::aPayloadWithoutSecretsKeepsItsBytes()
{
    const QByteArray payload = "{ \"b\" : 1.50,\n \"a\" : \"\\u0041\" }";
    QCOMPARE(redactedPayload(payload), payload);
}

void TestRedaction::escapesDoNotHideASecret()
{
    const QByteArray cleaned =
        redactedPayload(R"({"a":["ada\u0040example.org"],"bob@example.org":{"c":"x"}})");
    QCOMPARE(Json::parse(cleaned.toStdString()).dump(),
             std::string(R"({"[redacted:email]":{"c":"x"},"a":["[redacted:email]"]})"));
}

void TestRedaction::aPayloadThatIsNoJsonIsRedactedToo()
{
    QCOMPARE(redactedPayload("{\"a\": \"ada@example.org\""), QByteArray("{\"a\": \"[redacted:email]\""));
}

void TestRedaction::bytesThatAreNoTextSurvive()
{
    const QByteArray payload("\xff\0\xfe ada@example.org \x80", 21);
    QCOMPARE(redactedPayload(payload), QByteArray("\xff\0\xfe [redacted:email] \x80", 22));
}

/// No expression may take more than linear time: a text of a mebibyte is what an envelope can hold.
void TestRedaction::brokenCharactersDoNotHideASecret()
{
    const QString half(QChar(0xd83d)); // the first half of a pair
    const QString cleaned = redacted(half + QStringLiteral(" ada@example.org ") + half);
    QVERIFY(cleaned.contains(QStringLiteral(" [redacted:email] ")));
    QVERIFY(cleaned.isValidUtf16());
}

void TestRedaction::aLongTextIsQuick()
{
    for (const char* piece :
         {"a", "a@", "1 ", "eyJ", "-----BEGIN ", "x://a:", "AB12", "gh", "?token=", "Bearer "}) {
        QString text;
        while (text.size() < (1 << 18))
            text += QString::fromLatin1(piece);
        QVERIFY(!redacted(text).isEmpty());
        QVERIFY(!redacted(text + QStringLiteral("://") + text).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
