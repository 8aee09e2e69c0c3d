// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/reading/numbers.h"

#include <QStringList>
#include <QTest>

using namespace slipway::plugin;

class TestNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void localesAreUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("isAmbiguous");
        QTest::newRow("plain") << QStringLiteral("0.5") << 0.5 << false;
        QTest::newRow("spaces") << QStringLiteral(" 12 ") << 12.0 << false;
        QTest::newRow("exponent") << QStringLiteral("1e3") << 1000.0 << false;
        QTest::newRow("thousands") << QStringLiteral("1,234.5") << 1234.5 << false;
        QTest::newRow("millions") << QStringLiteral("1,234,567") << 1234567.0 << false;
        QTest::newRow("German") << QStringLiteral("1.234,5") << 1234.5 << false;
        QTest::newRow("decimal comma") << QStringLiteral("0,123") << 0.123 << false;
        QTest::newRow("decimal comma, two digits") << QStringLiteral("12,34") << 12.34 << false;
        QTest::newRow("either") << QStringLiteral("1,234") << 1234.0 << true;
    }
    void localesAreUnderstood()
    {
        QFETCH(const QString, text);
        QFETCH(const double, value);
        QFETCH(const bool, isAmbiguous);
        const auto read = readNumber(text);
        QVERIFY(read);
        QCOMPARE(read->value, value);
        QCOMPARE(read->isAmbiguous, isAmbiguous);
    }

    void whatIsNoNumberIsNone()
    {
        for (const char* text : {"", "abc", "1.2.3", "nan", "inf", "1e999", "0x10", "--1", "1 2"})
            QVERIFY2(!readNumber(QString::fromLatin1(text)), text);
    }

    void sharesOfNothingAreNone()
    {
        QVERIFY(!percentOf(0, 0));
        QCOMPARE(percentOf(1, 4), std::optional<double>(25.0));
    }

    void globsFitPaths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("glob");
        QTest::addColumn<bool>("fits");
        QTest::newRow("folder") << QStringLiteral("src/pay/a.cpp") << QStringLiteral("src/pay/**") << true;
        QTest::newRow("star stops") << QStringLiteral("src/pay/x/a.cpp") << QStringLiteral("src/pay/*")
                                    << false;
        QTest::newRow("any depth") << QStringLiteral("src/a/b/c.go") << QStringLiteral("src/**/c.go") << true;
        QTest::newRow("no depth") << QStringLiteral("src/c.go") << QStringLiteral("src/**/c.go") << true;
        QTest::newRow("name") << QStringLiteral("x/y/pay.py") << QStringLiteral("pay.py") << true;
        QTest::newRow("absolute") << QStringLiteral("/builds/src/pay/a.cpp")
                                  << QStringLiteral("./src/pay/*.cpp") << true;
        QTest::newRow("Windows") << QStringLiteral("C:\\w\\src\\a.cs") << QStringLiteral("src/*.cs") << true;
        QTest::newRow("not inside a word")
            << QStringLiteral("mysrc/a.cpp") << QStringLiteral("src/*") << false;
        QTest::newRow("empty glob") << QStringLiteral("a") << QString() << false;
    }
    void globsFitPaths()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, glob);
        QFETCH(const bool, fits);
        QCOMPARE(fitsAnyGlob(path, {glob}), fits);
    }
};

QTEST_APPLESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
