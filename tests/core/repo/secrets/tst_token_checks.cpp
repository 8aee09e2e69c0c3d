// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/secrets/fake_tokens.h"
#include "core/repo/secrets/token_checks.h"

#include <QTest>

using namespace slipway::repo::secrets;
using namespace slipway::test;

class TestTokenChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entropy_data();
    void entropy();
    void theChecksumIsGitHubs();
    void checks_data();
    void checks();
    void thereIsNoOther();
};

void TestTokenChecks::entropy_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("bits");
    QTest::newRow("nothing") << QByteArray() << 0.0;
    QTest::newRow("one character") << QByteArray("aaaa") << 0.0;
    QTest::newRow("two") << QByteArray("abab") << 1.0;
    QTest::newRow("sixteen") << QByteArray("0123456789abcdef") << 4.0;
    QTest::newRow("uneven") << QByteArray("aaab") << 0.8112781244591328; // 0.75 log2(4/3) + 0.25 log2 4
}

void TestTokenChecks::entropy()
{
    QFETCH(QByteArray, text);
    QFETCH(double, bits);
    QVERIFY(std::abs(entropyOf(text.toStdString()) - bits) < 1e-12);
}

/// CRC-32 of "hello" is 907060870 (0x3610a686), in base 62 zNvy2.
void TestTokenChecks::theChecksumIsGitHubs()
{
    QCOMPARE(base62Checksum("hello"), std::string("0zNvy2"));
    QCOMPARE(base62Checksum(""), std::string("000000"));
}

void TestTokenChecks::checks_data()
{
    QTest::addColumn<QByteArray>("check");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char* check, const QByteArray& token, bool holds) {
        QTest::addRow("%s: %s", check, token.left(30).constData()) << QByteArray(check) << token << holds;
    };
    row("crc32-base62", fakeToken("gh|p_{crc:30}"), true);
    row("crc32-base62", fakeToken("gh|p_{b62:36}"), false);
    row("crc32-base62", "x", false);
    row("mixed", "ab12", true);
    row("mixed", "abcdefgh1", false);
    row("mixed", "12345678", false);
    row("random", fakeToken("{b62:32}"), true);
    row("random", "ApplicationSettings12Provider", false);
    row("random", "my-service-account-production-01", false);
    row("jwt", fakeToken("{jwt}"), true);
    row("jwt", "eyJhbGciOiJIUzI1NiJ9.bm90IGpzb24.c2ln", false);
    row("jwt",
        QByteArray("{\"alg\":\"none\"}").toBase64() + '.' +
            QByteArray("{\"sub\":\"1234567890\"}").toBase64() + ".x",
        false);
    row("key-block", fakeToken("-----BEGIN PRIVATE| KEY-----\nMIIE{pem:8}"), true);
    row("key-block", fakeToken("-----BEGIN EC PRIVATE| KEY-----\nx9{pem:8}"), false);
    row("key-block", fakeToken("-----BEGIN PGP PRIVATE| KEY BLOCK-----\nx9{pem:8}"), true);
    row("key-block", fakeToken("-----BEGIN PRIVATE| KEY-----\nMIIE{pem:1}"), false);
    row("key-block", "-----BEGIN PRIVATE KEY-----\n" + QByteArray(400, 'x'), false);
    row("key-block", "no key", false);
    row("password", "f7Kq2mZ9", true);
    row("password", "password1", false);
    row("password", "letmein", false);
    row("basic-auth", QByteArray("deploy:f7Kq2mZ9w").toBase64(), true);
    row("basic-auth", QByteArray("user:password1").toBase64(), false);
    row("basic-auth", "AAAAAAAA", false);
    row("discord", fakeToken("{snow}.abcdef.{b62:38}"), true);
    row("discord", fakeToken("{b62:24}.abcdef.{b62:38}"), false);
}

void TestTokenChecks::checks()
{
    QFETCH(QByteArray, check);
    QFETCH(QByteArray, token);
    QFETCH(bool, holds);
    const TokenCheck found = tokenCheck(check.toStdString());
    QVERIFY(found);
    QCOMPARE(found({token.constData(), static_cast<size_t>(token.size())}), holds);
}

void TestTokenChecks::thereIsNoOther()
{
    QVERIFY(!tokenCheck("moon"));
    QVERIFY(!tokenCheck(""));
}

QTEST_GUILESS_MAIN(TestTokenChecks)
#include "tst_token_checks.moc"
