// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugins/secret_mask.h"

#include <QTest>

using namespace slipway;
using namespace slipway::plugins;
using model::Json;

/// No form of a secret gets by.
class TestSecretMask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormIsMasked_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QString>("masked");
        const QByteArray secret = kSecret;
        QTest::newRow("as it is") << QByteArray("HTTP 401 for " + secret + "!") << "HTTP 401 for [secret]!";
        QTest::newRow("twice") << secret + secret << "[secret][secret]";
        QTest::newRow("JSON") << QByteArray("{\"t\": \"gl/pat \\\"gr\xC3\xBCn\\\"&99\"}")
                              << "{\"t\": \"[secret]\"}";
        QTest::newRow("ASCII JSON") << QByteArray("gl/pat \\\"gr\\u00fcn\\\"&99 x") << "[secret] x";
        QTest::newRow("URL") << QByteArray("?t=gl%2Fpat%20%22gr%C3%BCn%22%2699&n=1") << "?t=[secret]&n=1";
        QTest::newRow("base64") << QByteArray("Basic " + secret.toBase64(QByteArray::OmitTrailingEquals) +
                                              ".")
                                << "Basic [secret].";
        QTest::newRow("cut at the end") << QByteArray("token gl/pat \"g") << "token [secret]";
        QTest::newRow("cut at the beginning") << QByteArray("n\"&99 was refused") << "[secret] was refused";
        QTest::newRow("three bytes of it") << QByteArray("is gl/") << "is gl/";
        QTest::newRow("nothing of it") << QByteArray("all is well") << "all is well";
    }

    void everyFormIsMasked()
    {
        QFETCH(QByteArray, said);
        QFETCH(QString, masked);
        const SecretMask mask(Json{{"token", kSecret}});
        QCOMPARE(mask.masked(said), masked);
    }

    void aKeyOfSeveralLinesIsKnownByEachLine()
    {
        const SecretMask mask(
            Json{{"key", "-----BEGIN-----\nMIIEvQIBADANBgkqh\nkiG9w0BAQEFAAS\n-----END-----\n"}});
        QCOMPARE(mask.masked("line 2: kiG9w0BAQEFAAS"), QStringLiteral("line 2: [secret]"));
    }

    void theLongerOfTwoGoesFirst()
    {
        const SecretMask mask(Json{{"a", "abcdef"}, {"b", "abcdefgh"}});
        QCOMPARE(mask.masked("abcdefgh abcdef"), QStringLiteral("[secret] [secret]"));
    }

    void evidenceThatHoldsOneIsFound()
    {
        const SecretMask mask(Json{{"token", kSecret}, {"pin", "1234"}});
        QVERIFY(mask.isIn(QByteArray::fromStdString(Json{{"facts", {{{"value", kSecret}}}}}.dump())));
        QVERIFY(mask.isIn(QByteArray(kSecret).toBase64()));
        QVERIFY2(!mask.isIn("{\"value\":1234}"), "four bytes may be there by chance");
        QVERIFY(!SecretMask(Json::object()).isIn("anything"));
    }

    void wipingLeavesNoText()
    {
        Json secrets{{"token", std::string(64, 'x')}};
        const char* place = secrets["token"].get_ref<const std::string&>().data();
        const std::string before(place, 64);
        wipeSecrets(secrets);
        QVERIFY(secrets.is_object() && secrets.empty());
        QCOMPARE(before, std::string(64, 'x'));
    }

private:
    static constexpr const char* kSecret = "gl/pat \"gr\xC3\xBCn\"&99";
};

QTEST_APPLESS_MAIN(TestSecretMask)
#include "tst_secret_mask.moc"
