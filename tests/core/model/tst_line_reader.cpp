// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/line_reader.h"

#include <QBuffer>
#include <QTest>

using namespace slipway::model;

/// Lines come out as they are in the file, however long, and one that is too long is named.
class TestLineReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesKeepTheirEnds()
    {
        QBuffer device(&m_text);
        m_text = "\xef\xbb\xbf"
                 "one\r\n\ntwo";
        QVERIFY(device.open(QIODevice::ReadOnly));
        LineReader reader(device, 100, QStringLiteral("a.txt"));
        QByteArrayList lines;
        QList<bool> ends;
        while (*reader.next()) {
            lines += reader.line().toByteArray();
            ends += reader.hasLineEnd();
        }
        QCOMPARE(lines, (QByteArrayList{"one\r\n", "\n", "two"}));
        QCOMPARE(ends, (QList<bool>{true, true, false}));
        QCOMPARE(reader.number(), 3);
    }

    void aLineAsLongAsAllowedIsRead()
    {
        QBuffer device(&m_text);
        m_text = "first\n" + QByteArray(49'999, 'a') + "\nlast\n";
        QVERIFY(device.open(QIODevice::ReadOnly));
        LineReader reader(device, 50'000, QStringLiteral("a.txt"));
        QVERIFY(*reader.next());
        QVERIFY(*reader.next());
        QCOMPARE(reader.line().size(), 50'000);
        QVERIFY(*reader.next());
        QCOMPARE(reader.line().toByteArray(), QByteArray("last\n"));
        QVERIFY(!*reader.next());
    }

    void aLineTooLongIsRefused_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("in the middle") << QByteArray("\nlast\n");
        QTest::newRow("at the end") << QByteArray();
    }

    void aLineTooLongIsRefused()
    {
        QFETCH(const QByteArray, end);
        QBuffer device(&m_text);
        m_text = "first\n" + QByteArray((1 << 20) + 1, 'a') + end;
        QVERIFY(device.open(QIODevice::ReadOnly));
        LineReader reader(device, 1 << 20, QStringLiteral("a.txt"), 6);
        QVERIFY(*reader.next());
        const auto second = reader.next();
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::LimitExceeded);
        QCOMPARE(second.error().what, QStringLiteral("the line is longer than 1 MiB"));
        QCOMPARE(second.error().where, QStringLiteral("a.txt:8:1"));
    }

private:
    QByteArray m_text;
};

QTEST_APPLESS_MAIN(TestLineReader)
#include "tst_line_reader.moc"
