// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/json.h"

#include "support/builders.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <cmath>

using namespace slipway::model;

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusalNamesLineAndColumn()
    {
        const auto parsed = parseJson("{\n  \"a\": 1,\n  \"b\": ]\n}", QStringLiteral("x.json"));
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().where, QStringLiteral("x.json:3:8"));
    }

    void duplicateKeysAreRefused()
    {
        const auto parsed = parseJson(R"({"a":1,"a":2})", QStringLiteral("x.json"));
        QVERIFY(!parsed);
        QVERIFY2(parsed.error().what.contains(QLatin1String("\"a\" is there twice")),
                 qPrintable(parsed.error().what));
    }

    void sameKeyInTwoObjectsIsFine()
    {
        QVERIFY(parseJson(R"([{"a":1},{"a":{"a":2}}])", QStringLiteral("x.json")).ok());
    }

    void nestingWithoutEndIsRefused()
    {
        const QByteArray deep = QByteArray(100000, '[') + QByteArray(100000, ']');
        QVERIFY(!parseJson(deep, QStringLiteral("x.json")).ok());
        const QByteArray allowed = QByteArray(500, '[') + QByteArray(500, ']');
        QVERIFY(parseJson(allowed, QStringLiteral("x.json")).ok());
    }

    void suiteOfHostileJson()
    {
        const QDir folder(slipway::test::sourceDir() + QStringLiteral("/../shared/corpora/json"));
        if (!folder.exists())
            QSKIP("the shared corpora are not beside the source tree");
        // RFC 8259 leaves duplicate keys open; Slipway refuses them, because two readers may choose
        // differently.
        const QStringList duplicates{QStringLiteral("y_object_duplicated_key.json"),
                                     QStringLiteral("y_object_duplicated_key_and_value.json")};
        int seen = 0;
        for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const bool accepted = parseJson(file.readAll(), name).ok();
            if (name.startsWith(QLatin1String("y_")) && !duplicates.contains(name))
                QVERIFY2(accepted, qPrintable(name));
            if (name.startsWith(QLatin1String("n_")) || duplicates.contains(name))
                QVERIFY2(!accepted, qPrintable(name));
            ++seen;
        }
        QVERIFY(seen > 100);
    }

    void canonicalNumbersFollowEcmaScript_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QByteArray>("text");
        // From RFC 8785 appendix B.
        QTest::newRow("zero") << 0.0 << QByteArray("0");
        QTest::newRow("minus zero") << -0.0 << QByteArray("0");
        QTest::newRow("min") << 5e-324 << QByteArray("5e-324");
        QTest::newRow("max") << 1.7976931348623157e308 << QByteArray("1.7976931348623157e+308");
        QTest::newRow("2^53") << 9007199254740992.0 << QByteArray("9007199254740992");
        QTest::newRow("2^68") << 295147905179352830000.0 << QByteArray("295147905179352830000");
        QTest::newRow("1e21") << 1e21 << QByteArray("1e+21");
        QTest::newRow("9.999999999999997e+22") << 9.999999999999997e22 << QByteArray("9.999999999999997e+22");
        QTest::newRow("0.000001") << 0.000001 << QByteArray("0.000001");
        QTest::newRow("1e-7") << 1e-7 << QByteArray("1e-7");
        QTest::newRow("333333333.3333332") << 333333333.3333332 << QByteArray("333333333.3333332");
        QTest::newRow("minus") << -0.0000033333333333333333 << QByteArray("-0.0000033333333333333333");
        QTest::newRow("4.5") << 4.5 << QByteArray("4.5");
        QTest::newRow("0.002") << 2e-3 << QByteArray("0.002");
    }

    void canonicalNumbersFollowEcmaScript()
    {
        QFETCH(double, number);
        QFETCH(QByteArray, text);
        QCOMPARE(canonicalJson(Json(number)), text);
    }

    void canonicalKeysSortByUtf16()
    {
        // RFC 8785 section 3.2.3: U+1F600 (surrogates d83d de00) sorts before U+FB33.
        const auto parsed = parseJson(
            R"({"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew","1":"One","\ud83d\ude00":"Smiley","\u0080":"Control","\u00f6":"o"})",
            QStringLiteral("x"));
        QVERIFY(parsed.ok());
        const QByteArray text = canonicalJson(*parsed);
        const QList<QByteArray> order{"Carriage Return", "One",    "Control", "\"o\"",
                                      "Euro Sign",       "Smiley", "Hebrew"};
        qsizetype last = -1;
        for (const QByteArray& word : order) {
            QVERIFY2(text.indexOf(word) > last, word.constData());
            last = text.indexOf(word);
        }
    }

    void canonicalFormDoesNotDependOnSpacing()
    {
        const auto a = parseJson("{ \"b\" : [1.0, true, null], \"a\" : \"\\u00e4\" }", QStringLiteral("x"));
        const auto b = parseJson("{\"a\":\"\xc3\xa4\",\"b\":[1,true,null]}", QStringLiteral("x"));
        QCOMPARE(canonicalJson(*a), QByteArray("{\"a\":\"\xc3\xa4\",\"b\":[1,true,null]}"));
        QCOMPARE(sha256Of(*a), sha256Of(*b));
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
