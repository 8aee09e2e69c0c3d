// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/document_look.h"

#include "views/theme/theme.h"

#include <QTest>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

using namespace slipway::views;

/// What was read from Markdown looks like the program's own tables and headings.
class TestDocumentLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesHaveLinesAndNoFrame()
    {
        QTextDocument document;
        document.setMarkdown(QStringLiteral("# Title\n\n| A | B |\n| --- | --- |\n| one | two |\n"));
        Theme theme;
        theme.set(ThemeName::Dark);
        dressDocument(document, theme);
        const auto frames = document.rootFrame()->childFrames();
        QCOMPARE(frames.size(), 1);
        auto* table = qobject_cast<QTextTable*>(frames.front());
        QVERIFY(table);
        QCOMPARE(table->format().border(), 0.0);
        QCOMPARE(table->format().width(), QTextLength(QTextLength::PercentageLength, 100));
        const auto heading = table->cellAt(0, 0);
        QCOMPARE(heading.firstCursorPosition().block().text(), QStringLiteral("A"));
        QTextCursor within = heading.firstCursorPosition();
        within.movePosition(QTextCursor::NextCharacter);
        QCOMPARE(within.charFormat().foreground().color(), theme.colour(Colour::TextMuted));
        const auto cell = table->cellAt(1, 1).format().toTableCellFormat();
        QCOMPARE(cell.bottomBorder(), 1.0);
        QCOMPARE(cell.bottomBorderBrush().color(), theme.colour(Colour::Border));
    }

    void headingsHaveAirAboveThemButTheFirst()
    {
        QTextDocument document;
        document.setMarkdown(QStringLiteral("# Title\n\nText\n\n## Agenda\n\nMore\n"));
        Theme theme;
        dressDocument(document, theme);
        QCOMPARE(document.begin().blockFormat().topMargin(), 0.0);
        const QTextBlock agenda = document.begin().next().next();
        QCOMPARE(agenda.text(), QStringLiteral("Agenda"));
        QVERIFY(agenda.blockFormat().topMargin() > agenda.blockFormat().bottomMargin());
        QVERIFY(agenda.blockFormat().bottomMargin() > 0);
    }
};

QTEST_MAIN(TestDocumentLook)
#include "tst_document_look.moc"
