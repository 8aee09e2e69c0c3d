// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/coverage/line_marks.h"
#include "plugins/coverage/weighted_marks.h"

#include <QTest>

using namespace slipway::plugin;

/// What is packed comes out as it went in, and takes marks as before.
class TestMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersOfEverySizeAreKept()
    {
        const std::vector<quint64> numbers{0, 1, 127, 128, 16'383, 16'384, 0xffffffff, ~quint64(0), 5};
        PackedNumbers packed;
        for (const quint64 number : numbers)
            packed.append(number);
        std::vector<quint64> read;
        for (PackedNumbers::Reader reader(packed); !reader.atEnd();)
            read.push_back(reader.next());
        QCOMPARE(read, numbers);
    }

    void packedLinesAreTheSameLines()
    {
        LineMarks lines;
        for (const quint32 line : {0U, 1U, 63U, 64U, 1000U, 0xffffffffU})
            lines.mark(line, line % 2 == 0);
        lines.pack();
        QVERIFY(!lines.isEmpty());
        lines.mark(1, true);
        lines.mark(2, false);
        lines.pack();
        lines.unpack();
        QCOMPARE(lines.total(), 7);
        QCOMPARE(lines.covered(), 4); // 0, 1, 64, 1000
    }

    void packedArmsAreTheSameArms()
    {
        WeightedMarks marks;
        const auto key = [](quint64 line, quint64 arm) { return line << 32 | arm; };
        marks.mark(key(7, 0x80000003), 1, false);
        marks.mark(key(7, 1), 1, true);
        marks.mark(key(7, 0), 1, false);
        marks.mark(key(0xffffffff, 0xffffffff), WeightedMarks::kMostWeight, true);
        marks.mark(key(9, 0), 3, true);
        marks.pack();
        marks.mark(key(7, 0), 1, true);
        marks.mark(key(9, 1), 2, false);
        marks.pack();
        marks.compact();
        QCOMPARE(marks.total(), qint64(WeightedMarks::kMostWeight) + 8);
        QCOMPARE(marks.reached(), qint64(WeightedMarks::kMostWeight) + 5);
        QVERIFY(!marks.contradictsItself());
        marks.pack();
        marks.mark(key(9, 1), 4, false);
        marks.compact();
        QVERIFY(marks.contradictsItself());
    }
};

QTEST_APPLESS_MAIN(TestMarks)
#include "tst_marks.moc"
