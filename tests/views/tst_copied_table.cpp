// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/action_collection.h"
#include "views/widgets/copied_table.h"
#include "views/widgets/copy_actions.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/row_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace slipway::views;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// What a table shows, pasted elsewhere: as text, as a table, as an image.
class TestCopiedTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void allRowsAreCopiedUnlessSomeAreChosen();
    void onlyShownColumnsAreCopiedInTheirOrder();
    void textIsAligned();
    void aTableIsTabsAndHtml();
    void formulasAreMarkedAsText();
    void aClosedBranchIsNotShown();
    void theImageHoldsTheRows();
    void anImageOfALongTableEnds();
    void theActionsCopyTheTableInSight();

private:
    void select(int row)
    {
        m_table->selectionModel()->select(m_model->index(row, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }

    std::unique_ptr<QWidget> m_window;
    QStandardItemModel* m_model = nullptr;
    RowTable* m_table = nullptr;
    InlineMessage* m_message = nullptr;
};

void TestCopiedTable::init()
{
    m_window = std::make_unique<QWidget>();
    auto* layout = new QVBoxLayout(m_window.get());
    m_message = new InlineMessage(m_window.get());
    m_table = new RowTable(m_window.get());
    layout->addWidget(m_message);
    layout->addWidget(m_table);
    m_model = new QStandardItemModel(0, 3, m_window.get());
    m_model->setHorizontalHeaderLabels({s("Name"), s("Age"), s("Note")});
    for (const QStringList& row :
         {QStringList{s("web"), s("12 min"), s("a\tb\nc")}, QStringList{s("payments"), s("3 d"), s("<b>")},
          QStringList{s("ids"), s("never"), s("=1+1")}}) {
        QList<QStandardItem*> items;
        for (const QString& cell : row)
            items += new QStandardItem(cell);
        m_model->appendRow(items);
    }
    m_table->setModel(m_model);
    m_window->resize(600, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestCopiedTable::allRowsAreCopiedUnlessSomeAreChosen()
{
    QCOMPARE(copiedTable(*m_table, CopiedRows::ChosenOrShown).rows.size(), size_t(3));
    QCOMPARE(copiedTable(*m_table, CopiedRows::Chosen).rows.size(), size_t(0));
    select(2);
    // One row alone is where the reader is.
    QCOMPARE(copiedTable(*m_table, CopiedRows::ChosenOrShown).rows.size(), size_t(3));
    QCOMPARE(copiedTable(*m_table, CopiedRows::Chosen).rows.size(), size_t(1));
    select(0);
    const CopiedTable table = copiedTable(*m_table, CopiedRows::ChosenOrShown);
    QCOMPARE(table.rows.size(), size_t(2));
    QCOMPARE(table.rows[0][0], s("web")); // from top to bottom, however they were chosen
    QCOMPARE(table.rows[1][0], s("ids"));
}

void TestCopiedTable::onlyShownColumnsAreCopiedInTheirOrder()
{
    m_table->horizontalHeader()->setSectionHidden(2, true);
    m_table->horizontalHeader()->moveSection(1, 0);
    m_table->setRowHidden(0, true);
    const CopiedTable table = copiedTable(*m_table, CopiedRows::ChosenOrShown);
    QCOMPARE(table.headings, (QStringList{s("Age"), s("Name")}));
    QCOMPARE(table.rows.size(), size_t(2));
    QCOMPARE(table.rows[0], (QStringList{s("3 d"), s("payments")}));
}

void TestCopiedTable::textIsAligned()
{
    QCOMPARE(asAlignedText(copiedTable(*m_table, CopiedRows::ChosenOrShown)), s("Name      Age     Note\n"
                                                                                "web       12 min  a b c\n"
                                                                                "payments  3 d     <b>\n"
                                                                                "ids       never   =1+1"));
}

void TestCopiedTable::aTableIsTabsAndHtml()
{
    const auto mime = asTable(copiedTable(*m_table, CopiedRows::ChosenOrShown));
    QCOMPARE(mime->text().section(QLatin1Char('\n'), 0, 1), s("Name\tAge\tNote\nweb\t12 min\ta b c"));
    QVERIFY(mime->html().contains(s("<th>Name</th><th>Age</th>")));
    QVERIFY(mime->html().contains(s("<td>payments</td><td>3 d</td><td>&lt;b&gt;</td>")));
}

void TestCopiedTable::formulasAreMarkedAsText()
{
    const CopiedTable table{{}, {{s("=HYPERLINK(\"x\")"), s("@a"), s("+a"), s("-1"), s("+2.5"), s("-")}}};
    QCOMPARE(asTabbedText(table), s("'=HYPERLINK(\"x\")\t'@a\t'+a\t-1\t+2.5\t-"));
    QVERIFY(asTable(table)->html().contains(s("<td>'=HYPERLINK(")));
    QVERIFY(asAlignedText(table).startsWith(s("=HYPERLINK"))); // nothing runs text
}

void TestCopiedTable::aClosedBranchIsNotShown()
{
    QTreeWidget tree;
    tree.setHeaderLabels({s("File")});
    auto* folder = new QTreeWidgetItem(&tree, {s("src")});
    new QTreeWidgetItem(folder, {s("main.cpp")});
    new QTreeWidgetItem(&tree, {s("README")});
    tree.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tree));
    QCOMPARE(asTabbedText(copiedTable(tree, CopiedRows::ChosenOrShown)), s("File\nsrc\nREADME"));
    folder->setExpanded(true);
    QCOMPARE(asTabbedText(copiedTable(tree, CopiedRows::ChosenOrShown)), s("File\nsrc\nmain.cpp\nREADME"));
    QVERIFY(!asPicture(tree, CopiedRows::ChosenOrShown).isNull());
}

void TestCopiedTable::theImageHoldsTheRows()
{
    select(0);
    select(1);
    const QImage image = asPicture(*m_table, CopiedRows::ChosenOrShown);
    const int width = m_table->horizontalHeader()->length();
    const int height = m_table->horizontalHeader()->height() + 2 * m_table->rowHeight(0);
    QCOMPARE(image.size(), QSize(width, height) * m_table->devicePixelRatioF());
    // What is chosen on the screen is no colour of the image.
    QCOMPARE(image.pixelColor(2, height - 4), m_table->palette().color(QPalette::Base));
}

void TestCopiedTable::anImageOfALongTableEnds()
{
    for (int i = 0; i < 2 * kMostPictureRows; ++i)
        m_model->appendRow(new QStandardItem(QString::number(i)));
    const QImage image = asPicture(*m_table, CopiedRows::ChosenOrShown);
    QCOMPARE(image.height() / m_table->devicePixelRatioF(),
             m_table->horizontalHeader()->height() + kMostPictureRows * m_table->rowHeight(0));
}

void TestCopiedTable::theActionsCopyTheTableInSight()
{
    ActionCollection actions;
    addCopyActions(actions, m_window.get());
    actions.find(s("copy.text"))->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(s("Name      Age")));
    QVERIFY(m_message->isVisible());
    QVERIFY(m_message->text().contains(QLatin1Char('3')));
    actions.find(s("copy.table"))->trigger();
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());
    actions.find(s("copy.image"))->trigger();
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
    // Without a table it is what the window shows.
    m_table->hide();
    QCOMPARE(tableToCopy(*m_window), nullptr);
    QGuiApplication::clipboard()->clear();
    actions.find(s("copy.text"))->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    actions.find(s("copy.image"))->trigger();
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
}

QTEST_MAIN(TestCopiedTable)
#include "tst_copied_table.moc"
