// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/reading/yaml_reader.h"

#include <QTest>

using namespace slipway;
using namespace slipway::plugin;
using model::ErrorCode;
using model::Json;

class TestYamlReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scalarsAreTypedByTheCoreSchema()
    {
        const auto read =
            readYaml("a: 1\nb: 1.5\nc: \"1\"\nd: true\ne: null\nf: 99.9%\ng: [x, -2e3]\nh: yes\n",
                     QStringLiteral("r.yaml"));
        QVERIFY(read);
        const Json wanted = Json::parse(
            R"({"a":1,"b":1.5,"c":"1","d":true,"e":null,"f":"99.9%","g":["x",-2000.0],"h":"yes"})");
        QCOMPARE(read->size(), size_t(1));
        QCOMPARE(read->front().dump(), wanted.dump());
    }

    void severalDocumentsAndMergeKeysAreRead()
    {
        const auto read =
            readYaml("base: &b {x: 1, y: 2}\nuse:\n  <<: *b\n  y: 3\n---\nz: 1\n", QStringLiteral("r.yaml"));
        QVERIFY(read);
        QCOMPARE(read->size(), size_t(2));
        QCOMPARE(read->front().at("use").dump(), std::string("{\"x\":1,\"y\":3}"));
    }

    void aValueIsFoundByItsLine_data()
    {
        QTest::addColumn<int>("document");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("line");
        const auto row = [](const char* name, int document, const char* path, int line) {
            QTest::newRow(name) << document << QString::fromLatin1(path) << line;
        };
        row("the first document", 0, "", 1);
        row("another document", 1, "", 3);
        row("a member", 1, "slos", 4);
        row("an element", 1, "slos/1", 6);
        row("a member of an element", 1, "slos/1/sli/raw", 8);
        row("as far as there is one", 1, "slos/1/sli/none/at/all", 8);
        row("below a plain value", 1, "slos/0/name/deeper", 4);
        row("beyond the end of a list", 1, "slos/7", 4);
        row("no such document", 2, "slos", 0);
    }
    void aValueIsFoundByItsLine()
    {
        QFETCH(int, document);
        QFETCH(QString, path);
        const QByteArray text = "kind: a\n---\nslos:\n- name: a\n  objective: 9\n- name: b\n  sli:\n"
                                "    raw: x\n";
        QTEST(yamlLineOf(text, size_t(document), path.split(QLatin1Char('/'), Qt::SkipEmptyParts)), "line");
        QCOMPARE(yamlLineOf("a: [1, 2\nb: }", 0, {}), 0);
    }

    void whatBreaksIsToldWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ErrorCode>("code");
        QByteArray bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n";
        for (int i = 1; i < 9; ++i) {
            const QByteArray ref = "*a" + QByteArray::number(i - 1);
            QByteArray refs = ref;
            for (int j = 0; j < 9; ++j)
                refs += ", " + ref;
            bomb += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + refs + "]\n";
        }
        QTest::newRow("syntax") << QByteArray("a: [1, 2\nb: }") << ErrorCode::InvalidInput;
        QTest::newRow("same key twice") << QByteArray("a: 1\na: 2\n") << ErrorCode::InvalidInput;
        QTest::newRow("alias bomb") << bomb << ErrorCode::LimitExceeded;
        QTest::newRow("too deep") << QByteArray(200, '[') + QByteArray(200, ']') << ErrorCode::LimitExceeded;
        QTest::newRow("too large") << QByteArray(9 << 20, ' ') << ErrorCode::LimitExceeded;
    }
    void whatBreaksIsToldWithItsPlace()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const ErrorCode, code);
        const auto read = readYaml(text, QStringLiteral("r.yaml"));
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QVERIFY(read.error().where.startsWith(QLatin1String("r.yaml")));
    }
};

QTEST_APPLESS_MAIN(TestYamlReader)
#include "tst_yaml_reader.moc"
