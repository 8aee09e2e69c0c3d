// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/row_table.h"

#include <QStandardItemModel>
#include <QTest>

using namespace slipway::views;

namespace {

/// A name, a number and a text that takes what is left.
class NameTable : public RowTable
{
public:
    NameTable()
        : RowTable(nullptr)
        , m_rows(3, 3)
    {
        setModel(&m_rows);
        arrangeColumns({{0, 100}, {1, 60}}, 2);
        growWithRoom({0});
        goWithoutRoom({1, 0});
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFrameShape(QFrame::NoFrame);
        show();
    }

    [[nodiscard]] int nameAt(int width)
    {
        resize(width, 200);
        return columnWidth(0);
    }

private:
    QStandardItemModel m_rows;
};

} // namespace

class TestRowTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTakeHalfOfTheRoomToSpare();
    void aWidthThatWasChosenStays();
    void columnsGoInTheirOrderAndComeBack();
};

void TestRowTable::namesTakeHalfOfTheRoomToSpare()
{
    NameTable table;
    QCOMPARE(table.nameAt(330), 100);  // less than all need
    QCOMPARE(table.nameAt(400), 100);  // 100 + 60 + 240: just enough
    QCOMPARE(table.nameAt(500), 150);  // 100 to spare
    QCOMPARE(table.nameAt(2000), 240); // and no more than that
    QCOMPARE(table.nameAt(500), 150);  // it gives it back
    QCOMPARE(table.nameAt(400), 100);
}

void TestRowTable::aWidthThatWasChosenStays()
{
    NameTable table;
    QCOMPARE(table.nameAt(500), 150);
    table.setColumnWidth(0, 90);
    QCOMPARE(table.nameAt(900), 90);
    QCOMPARE(table.nameAt(400), 90);
}

void TestRowTable::columnsGoInTheirOrderAndComeBack()
{
    NameTable table;
    const auto shownAt = [&table](int width) {
        table.resize(width, 200);
        return QList<bool>{!table.isColumnHidden(0), !table.isColumnHidden(1), !table.isColumnHidden(2)};
    };
    QCOMPARE(shownAt(320), QList<bool>({true, true, true})); // 100 + 60 + 160
    QCOMPARE(shownAt(319), QList<bool>({true, false, true}));
    QCOMPARE(shownAt(259), QList<bool>({false, false, true}));
    QCOMPARE(shownAt(100), QList<bool>({false, false, true})); // the one that stretches stays
    QCOMPARE(shownAt(320), QList<bool>({true, true, true}));
}

QTEST_MAIN(TestRowTable)
#include "tst_row_table.moc"
