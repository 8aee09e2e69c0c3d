// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/reading/csv_rows.h"

#include <QBuffer>
#include <QTest>

using namespace slipway;
using namespace slipway::plugin;
using model::ErrorCode;

class TestCsvRows : public QObject
{
    Q_OBJECT

private:
    struct Read
    {
        model::Status status = model::Done{};
        QList<QStringList> rows;
    };
    static Read read(const QByteArray& text, char delimiter = ',')
    {
        QBuffer buffer;
        buffer.setData(text);
        buffer.open(QIODevice::ReadOnly);
        Read result;
        result.status = readCsv(buffer, QStringLiteral("r.csv"), delimiter,
                                [&](const QStringList& fields, int) -> model::Status {
                                    result.rows.append(fields);
                                    return model::Done{};
                                });
        return result;
    }

private Q_SLOTS:
    void fieldsAreReadAsProducersWriteThem_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<QStringList>>("rows");
        const QList<QStringList> two{{QStringLiteral("a"), QStringLiteral("b")},
                                     {QStringLiteral("1"), QStringLiteral("2")}};
        QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << two;
        QTest::newRow("LF without an end") << QByteArray("a,b\n1,2") << two;
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                       "a,b\n1,2\n")
                                         << two;
        QTest::newRow("blank lines") << QByteArray("a,b\n\n1,2\n\n") << two;
        QTest::newRow("quotes") << QByteArray("\"a,\"\"x\"\"\",\"line\nend\"\n")
                                << QList<QStringList>{
                                       {QStringLiteral("a,\"x\""), QStringLiteral("line\nend")}};
        QTest::newRow("spaces stay") << QByteArray(" a , b\n")
                                     << QList<QStringList>{{QStringLiteral(" a "), QStringLiteral(" b")}};
        QTest::newRow("empty fields")
            << QByteArray("a,,\n") << QList<QStringList>{{QStringLiteral("a"), QString(), QString()}};
    }
    void fieldsAreReadAsProducersWriteThem()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QList<QStringList>, rows);
        const Read got = read(text);
        QVERIFY(got.status);
        QCOMPARE(got.rows, rows);
    }

    void aQuoteThatNeverEndsIsRefused()
    {
        const Read got = read("a,b\n1,\"2\n");
        QVERIFY(!got.status);
        QCOMPARE(got.status.error().where, QStringLiteral("r.csv: row 2"));
        QCOMPARE(got.status.error().what, QStringLiteral("the file ends inside a quoted field"));
    }

    void aRowWithoutEndIsRefusedBeforeItFillsTheMemory()
    {
        const Read got = read("a\n\"" + QByteArray(4 << 20, 'x'));
        QVERIFY(!got.status);
        QCOMPARE(got.status.error().what, QStringLiteral("a quoted field never ends"));
        const Read wide = read(QByteArray(2 << 20, ',') + "\n");
        QVERIFY(!wide.status);
        QCOMPARE(wide.status.error().code, ErrorCode::LimitExceeded);
    }

    void anErrorOfTheTakerStops()
    {
        QBuffer buffer;
        buffer.setData("a\nb\nc\n");
        buffer.open(QIODevice::ReadOnly);
        int rows = 0;
        const auto status =
            readCsv(buffer, QStringLiteral("r.csv"), ',', [&](const QStringList&, int) -> model::Status {
                return ++rows == 2 ? model::Status(model::Error{ErrorCode::Conflict, {}, {}, {}})
                                   : model::Done{};
            });
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Conflict);
        QCOMPARE(rows, 2);
    }
};

QTEST_APPLESS_MAIN(TestCsvRows)
#include "tst_csv_rows.moc"
