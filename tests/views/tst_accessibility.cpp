// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/golden/views.h"
#include "views/widgets/translated_words.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

using namespace slipway;
using namespace slipway::test;

/// Every page of the real window, as a screen reader and a keyboard meet it: names, roles, order, and words
/// for what is shown by shape and colour.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }
    void everyViewIsAccessible_data();
    void everyViewIsAccessible();
    void theBoardSaysTheStateOfEveryCharacteristic();
    void whatAScreenReaderSelectsIsWhatIsAnswered();

private:
    void whatTakesTheKeyboardHasANameAndARole() const;
    void whatPaintsItselfIsDescribed() const;
    void everyControlIsReachedByTab() const;
    void tabFollowsTheLayout() const;
    void cellsSayWhatTheyShow() const;
    [[nodiscard]] bool open();
    [[nodiscard]] QList<QWidget*> shown() const;

    std::unique_ptr<Stage> m_stage;
};

namespace {

QString called(const QWidget* widget)
{
    QStringList path;
    for (; widget && !widget->isWindow(); widget = widget->parentWidget())
        path.prepend(QString::fromLatin1(widget->metaObject()->className()).section(QLatin1String("::"), -1) +
                     (widget->objectName().isEmpty() ? QString() : QLatin1Char('#') + widget->objectName()));
    return path.join(QLatin1Char('/'));
}

/// Parts that Qt's own widgets are made of; these answer for them.
bool isInner(const QWidget* widget)
{
    return widget->objectName().startsWith(QLatin1String("qt_")) ||
           qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) ||
           qobject_cast<const QComboBox*>(widget->parentWidget()) || qobject_cast<const QHeaderView*>(widget);
}

bool isControl(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractItemView*>(widget) ||
           qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

QRect placeOf(const QWidget* widget)
{
    return {widget->mapTo(widget->window(), QPoint(0, 0)), widget->size()};
}

/// Whether reading goes from the first to the second: to the right in a row, or down.
bool isAfter(const QRect& first, const QRect& second)
{
    const bool isSameRow = second.top() < first.bottom() && first.top() < second.bottom();
    return isSameRow ? second.left() >= first.left() : second.top() >= first.top();
}

bool saysAState(const QString& text)
{
    using model::ResultState;
    for (const ResultState state :
         {ResultState::Pass, ResultState::Fail, ResultState::Warn, ResultState::Stale, ResultState::Unknown,
          ResultState::Waived, ResultState::NotApplicable}) {
        if (text.contains(views::Words::of(state), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

void TestAccessibility::init()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestAccessibility::everyViewIsAccessible_data()
{
    QTest::addColumn<int>("view");
    QTest::addColumn<Filling>("filling");
    const auto& views = goldenViews();
    for (int i = 0; i < static_cast<int>(views.size()); ++i) {
        for (const Filling filling : views[static_cast<size_t>(i)].fillings)
            QTest::addRow("%s, %s", views[static_cast<size_t>(i)].name, qPrintable(nameOf(filling)))
                << i << filling;
    }
}

void TestAccessibility::everyViewIsAccessible()
{
    QVERIFY(open());
    whatTakesTheKeyboardHasANameAndARole();
    whatPaintsItselfIsDescribed();
    everyControlIsReachedByTab();
    tabFollowsTheLayout();
    cellsSayWhatTheyShow();
}

bool TestAccessibility::open()
{
    QFETCH(int, view);
    QFETCH(Filling, filling);
    m_stage = std::make_unique<Stage>(filling, views::ThemeName::Light);
    return goldenViews()[static_cast<size_t>(view)].open(*m_stage);
}

QList<QWidget*> TestAccessibility::shown() const
{
    QList<QWidget*> widgets;
    for (QWidget* widget : m_stage->shown()->findChildren<QWidget*>()) {
        if (widget->isVisible() && !isInner(widget))
            widgets += widget;
    }
    return widgets;
}

void TestAccessibility::whatTakesTheKeyboardHasANameAndARole() const
{
    for (QWidget* widget : shown()) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (widget->focusPolicy() == Qt::NoFocus || (label && label->text().isEmpty())) // nothing to say yet
            continue;
        const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(interface, qPrintable(called(widget)));
        QVERIFY2(!interface->text(QAccessible::Name).isEmpty(),
                 qPrintable(called(widget) + QStringLiteral(" has no name")));
        const bool isPlain =
            interface->role() == QAccessible::Client || interface->role() == QAccessible::NoRole;
        QVERIFY2(!isPlain || qobject_cast<QAbstractScrollArea*>(widget),
                 qPrintable(called(widget) + QStringLiteral(" has no role")));
        QVERIFY2(interface->state().focusable || !widget->isEnabled(), qPrintable(called(widget)));
        QCOMPARE(interface->state().disabled != 0, !widget->isEnabled());
    }
}

/// What has no part that could speak for it.
void TestAccessibility::whatPaintsItselfIsDescribed() const
{
    for (QWidget* widget : shown()) {
        const bool isOurs = QByteArray(widget->metaObject()->className()).startsWith("slipway::");
        const bool isLeaf = widget->findChildren<QWidget*>(Qt::FindDirectChildrenOnly).isEmpty();
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (!isOurs || !isLeaf || (label && label->text().isEmpty()) || widget->layout() ||
            widget->size().isEmpty())
            continue;
        const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(!interface->text(QAccessible::Name).isEmpty(),
                 qPrintable(called(widget) + QStringLiteral(" has no name")));
        QVERIFY2(interface->role() != QAccessible::Client,
                 qPrintable(called(widget) + QStringLiteral(" has no role")));
    }
}

void TestAccessibility::everyControlIsReachedByTab() const
{
    for (const QWidget* widget : shown()) {
        if (!isControl(widget) || !widget->isEnabled())
            continue;
        // Of buttons that exclude each other Tab reaches the checked one, and the arrows the others.
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool isOfAGroup = button && button->group() && button->group()->exclusive();
        const bool isTabbed = isOfAGroup || (widget->focusPolicy() & Qt::TabFocus) != 0;
        QVERIFY2(isTabbed || widget->focusProxy(),
                 qPrintable(called(widget) + QStringLiteral(" is not reached")));
    }
}

void TestAccessibility::tabFollowsTheLayout() const
{
    QWidget* const first = m_stage->shown();
    const QWidget* before = nullptr;
    for (QWidget* widget = first->nextInFocusChain(); widget != first; widget = widget->nextInFocusChain()) {
        const bool isStop = widget->isVisible() && widget->isEnabled() && !isInner(widget) &&
                            (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->window() == first;
        if (!isStop)
            continue;
        // What stands in one box is read in order; between boxes the window decides.
        if (before && before->parentWidget() == widget->parentWidget())
            QVERIFY2(isAfter(placeOf(before), placeOf(widget)),
                     qPrintable(QStringLiteral("%1 is followed by %2").arg(called(before), called(widget))));
        before = widget;
    }
}

void TestAccessibility::cellsSayWhatTheyShow() const
{
    for (const QWidget* widget : shown()) {
        const auto* view = qobject_cast<const QAbstractItemView*>(widget);
        if (!view || !view->model())
            continue;
        const QAbstractItemModel& model = *view->model();
        for (int row = 0; row < std::min(model.rowCount(view->rootIndex()), 8); ++row) {
            QStringList spoken;
            for (int column = 0; column < model.columnCount(view->rootIndex()); ++column) {
                const QModelIndex index = model.index(row, column, view->rootIndex());
                const QString text = index.data(Qt::AccessibleTextRole).toString();
                spoken += text.isEmpty() ? index.data().toString() : text;
            }
            QVERIFY2(!spoken.join(QString()).isEmpty(),
                     qPrintable(called(view) + QStringLiteral(" row %1 is silent").arg(row)));
        }
    }
}

void TestAccessibility::theBoardSaysTheStateOfEveryCharacteristic()
{
    m_stage = std::make_unique<Stage>(Filling::Many, views::ThemeName::Light);
    const auto tables = m_stage->shown()->findChildren<QAbstractItemView*>();
    int cells = 0;
    for (const QAbstractItemView* table : tables) {
        if (!table->isVisible() || table->accessibleName() != QLatin1String("Releases"))
            continue;
        const QAbstractItemModel& model = *table->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                static const QRegularExpression kTally(QStringLiteral("^\\d+/\\d+$"));
                if (!kTally.match(index.data().toString()).hasMatch())
                    continue;
                const QString spoken = index.data(Qt::AccessibleTextRole).toString();
                QVERIFY2(saysAState(spoken), qPrintable(spoken));
                ++cells;
            }
        }
    }
    QVERIFY(cells > 20);
}

void TestAccessibility::whatAScreenReaderSelectsIsWhatIsAnswered()
{
    m_stage = std::make_unique<Stage>(Filling::Many, views::ThemeName::Light);
    QVERIFY(m_stage->openRelease(QStringLiteral("payments-api")));
    auto* checklist = m_stage->window().findChild<QTableView*>(QStringLiteral("checklist"));
    QVERIFY(checklist);
    const int row = checklist->currentIndex().row() + 2;
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(checklist);
    QVERIFY(interface->tableInterface()->selectRow(row));
    QTRY_COMPARE(checklist->currentIndex().row(), row);
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
