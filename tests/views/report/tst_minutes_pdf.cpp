// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/minutes_pdf.h"

#include "core/report/minutes_markdown.h"
#include "support/builders.h"
#include "support/value_of.h"
#include "views/report/poppler/poppler_reader.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using namespace slipway::views;
using report::MinutesBlock;
using report::MinutesDocument;
using report::MinutesSpan;
using Kind = report::MinutesBlock::Kind;
using Look = report::MinutesSpan::Look;

namespace {

MinutesSpan span(const QString& text, Look look = Look::Told)
{
    return {look, text};
}

MinutesDocument aDocument(std::vector<MinutesBlock> blocks)
{
    return {QStringLiteral("Launch review"), std::move(blocks), theDay()};
}

MinutesBlock aTable(int rows, const QString& text = QStringLiteral("Write the runbook"))
{
    MinutesBlock table{Kind::Table, {}, {QStringLiteral("Nr"), QStringLiteral("Condition")}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({{span(QStringLiteral("row-%1.").arg(i))}, {span(text)}});
    return table;
}

QStringList pagesOf(const MinutesDocument& document)
{
    return valueOf(PopplerReader().read(valueOf(renderMinutesPdf(document)), QStringLiteral("m.pdf"))).pages;
}

/// The words of all pages, however they are broken.
QString wordsOf(const QStringList& pages)
{
    return pages.join(QLatin1Char(' ')).simplified();
}

} // namespace

/// The minutes on paper, read back.
class TestMinutesPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordIsThere()
    {
        const QStringList pages = pagesOf(
            aDocument({{Kind::Text, {span(QStringLiteral("Tue 24 Nov 2026"))}},
                       {Kind::Heading, {span(QStringLiteral("Agenda"))}},
                       {Kind::Table,
                        {},
                        {QStringLiteral("#"), QStringLiteral("Release"), QStringLiteral("Verdict then")},
                        {{{span(QStringLiteral("1"))},
                          {span(QStringLiteral("web 1.0"))},
                          {{Look::Plain, toWords(Verdict::NoGo), Verdict::NoGo}}},
                         {{}, {span(QStringLiteral("api 2.0"))}, {span(QStringLiteral("not shown"))}}}},
                       {Kind::SubHeading, {span(QStringLiteral("Notes"))}},
                       {Kind::Item, {span(QStringLiteral("09:10 bo: Zo\u00eb \u2603 said so"))}}}));
        QCOMPARE(pages.size(), 1);
        const QString words = wordsOf(pages);
        for (const char* wanted : {"Launch review", "Tue 24 Nov 2026", "Agenda", "Release", "web 1.0",
                                   "No-go", "api 2.0", "not shown", "Notes", "09:10 bo: Zo\u00eb", "1 of 1"})
            QVERIFY2(words.contains(QString::fromUtf8(wanted)), qPrintable(words));
    }

    /// A Japanese word is as wide as a Latin one of twice its letters, and not broken beside a wide column.
    void wideLettersGetTheirRoom()
    {
        const QString word = QString::fromUtf8("\u6761\u4ef6\u4ed8\u304d");
        const QStringList pages = pagesOf(
            aDocument({{Kind::Table,
                        {},
                        {QStringLiteral("#"), QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")},
                        {{{span(QStringLiteral("1"))},
                          {span(QString(60, QLatin1Char('x')))},
                          {{Look::Plain, word, Verdict::Conditional}},
                          {span(QString(30, QLatin1Char('y')))}}}}}));
        QVERIFY2(pages.front().contains(word), qPrintable(pages.front()));
    }

    void rowsAreWholeAndTheirHeadingsComeAgain()
    {
        const QStringList pages =
            pagesOf(aDocument({{Kind::Heading, {span(QStringLiteral("Open actions"))}}, aTable(120)}));
        QVERIFY(pages.size() > 2);
        for (const QString& page : pages)
            QVERIFY2(page.contains(QLatin1String("Condition")), qPrintable(page));
        const QString words = wordsOf(pages);
        for (int i = 0; i < 120; ++i)
            QCOMPARE(words.count(QStringLiteral("row-%1. ").arg(i)), 1);
    }

    /// Wherever the page ends, no heading is the last on it.
    void headingsStayWithWhatFollows_data()
    {
        QTest::addColumn<int>("before");
        for (int before = 34; before < 46; ++before)
            QTest::addRow("%d rows before", before) << before;
    }

    void headingsStayWithWhatFollows()
    {
        QFETCH(int, before);
        const QStringList pages = pagesOf(aDocument({aTable(before),
                                                     {Kind::Heading, {span(QStringLiteral("HEADING"))}},
                                                     aTable(1, QStringLiteral("FOLLOWS"))}));
        for (const QString& page : pages)
            QCOMPARE(page.contains(QLatin1String("HEADING")), page.contains(QLatin1String("FOLLOWS")));
    }

    void textsOfAnyLengthGoOn_data()
    {
        QTest::addColumn<MinutesDocument>("document");
        QTest::addColumn<int>("words");
        QString text;
        for (int i = 0; i < 1600; ++i)
            text += QStringLiteral("w%1x ").arg(i);
        text = text.trimmed();
        QTest::newRow("a paragraph") << aDocument({{Kind::Text, {span(text)}}}) << 1600;
        QTest::newRow("a note") << aDocument({{Kind::Item, {span(text)}}}) << 1600;
        QTest::newRow("a cell") << aDocument({aTable(1, text)}) << 1600;
    }

    void textsOfAnyLengthGoOn()
    {
        QFETCH(MinutesDocument, document);
        QFETCH(int, words);
        const QString all = wordsOf(pagesOf(document)) + QLatin1Char(' ');
        for (int i = 0; i < words; ++i)
            QVERIFY2(all.contains(QStringLiteral("w%1x ").arg(i)), qPrintable(QString::number(i)));
    }

    void aWordWithoutBlanksIsCutAndStaysOnThePage()
    {
        const QString word(5000, QLatin1Char('m'));
        QString all = wordsOf(pagesOf(aDocument({{Kind::Text, {span(word)}}, aTable(1, word)})));
        QCOMPARE(all.count(QLatin1Char('m')), 10'000);
    }

    void theSameMinutesGiveTheSameBytes()
    {
        const MinutesDocument document = aDocument({aTable(3)});
        QCOMPARE(valueOf(renderMinutesPdf(document)), valueOf(renderMinutesPdf(document)));
        QVERIFY(valueOf(renderMinutesPdf(document)) !=
                valueOf(renderMinutesPdf(document, report::PageSize::Letter)));
    }

    void theFileSaysWhichFormat()
    {
        const MinutesDocument document = aDocument({});
        QVERIFY(valueOf(minutesFor(QStringLiteral("/a/M.PDF"), document)).startsWith("%PDF-"));
        QCOMPARE(valueOf(minutesFor(QStringLiteral("/a/m.md"), document)),
                 valueOf(report::renderMinutes(document)));
    }
};

QTEST_MAIN(TestMinutesPdf)
#include "tst_minutes_pdf.moc"
