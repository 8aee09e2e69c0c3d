// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/place_book.h"

#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace slipway::views;

namespace {

/// Counts what it is told.
class CountingPage : public Page
{
public:
    using Page::Page;

    void setContext(const ViewContext&) override { ++contexts; }
    void refresh() override { ++refreshes; }
    void focusContent() override {}

    int contexts = 0;
    int refreshes = 0;
};

Place placeOf(const char* id, int& made)
{
    Place place;
    place.id = QLatin1String(id);
    place.make = [&made](const ViewContext&) -> std::unique_ptr<Page> {
        ++made;
        return std::make_unique<CountingPage>();
    };
    return place;
}

} // namespace

/// When pages are made, and what they are told.
class TestPlaceBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = 0;
        m_stack = std::make_unique<QStackedWidget>();
        m_book = std::make_unique<PlaceBook>(
            std::vector<Place>{placeOf("one", m_made), placeOf("two", m_made), placeOf("three", m_made)},
            *m_stack, nullptr);
    }

    void aPageIsMadeOnceAndOnlyWhenAskedFor()
    {
        QCOMPARE(m_made, 0);
        Page& page = m_book->page(QStringLiteral("two"));
        QCOMPARE(m_made, 1);
        QCOMPARE(&m_book->page(QStringLiteral("two")), &page);
        QCOMPARE(m_made, 1);
        QCOMPARE(m_stack->widget(0), &page);
    }

    void theCurrentPlaceIsTheOneThatIsShown()
    {
        QVERIFY(!m_book->current());
        m_stack->addWidget(new QWidget(m_stack.get()));
        m_stack->setCurrentWidget(&m_book->page(QStringLiteral("three")));
        QCOMPARE(m_book->current()->id, QStringLiteral("three"));
        m_stack->setCurrentIndex(0);
        QVERIFY(!m_book->current());
    }

    void theRestIsMadeOneInATurn()
    {
        QSignalSpy made(m_book.get(), &PlaceBook::made);
        (void)m_book->page(QStringLiteral("two"));
        m_book->makeRest();
        QCOMPARE(m_made, 1);
        QTRY_COMPARE(m_made, 3);
        QCOMPARE(made.at(1).at(0).toString(), QStringLiteral("one"));
        QCOMPARE(made.at(2).at(0).toString(), QStringLiteral("three"));
        m_book->makeRest();
        QCoreApplication::processEvents();
        QCOMPARE(m_made, 3);
    }

    void onlyPagesThatAreMadeAreRefreshed()
    {
        const auto& one = static_cast<CountingPage&>(m_book->page(QStringLiteral("one")));
        m_book->refresh();
        QCOMPARE(one.refreshes, 1);
        QCOMPARE(m_made, 1);
    }

    void withoutAWorkspaceAPageThatIsMadeLaterIsToldOfNone()
    {
        const auto& before = static_cast<CountingPage&>(m_book->page(QStringLiteral("one")));
        m_book->setContext({});
        QCOMPARE(before.contexts, 1);
        QCOMPARE(static_cast<CountingPage&>(m_book->page(QStringLiteral("two"))).contexts, 0);
    }

private:
    int m_made = 0;
    std::unique_ptr<QStackedWidget> m_stack;
    std::unique_ptr<PlaceBook> m_book;
};

QTEST_MAIN(TestPlaceBook)
#include "tst_place_book.moc"
