// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/test_window.h"

#include "core/readiness/review_desk.h"
#include "views/board/board_page.h"
#include "views/charts/chart_panel.h"
#include "views/charts/time_chart_view.h"
#include "views/moment_choice.h"
#include "views/project/brief_pane.h"
#include "views/project/detail_panel.h"
#include "views/project/project_page.h"
#include "views/project/trend_explorer.h"
#include "views/project/trends_pane.h"
#include "views/report/pdf_report.h"
#include "views/widgets/inline_message.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QFrame>
#include <QLabel>
#include <QTest>
#include <QTreeWidget>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::views;
using slipway::test::TestWindow;

/// The window at another moment: everything shown is as of then, and nothing can be stored.
class TestAsOfWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<TestWindow>();
        const auto dossier = m_test->workspace().dossier(m_test->release());
        QVERIFY(dossier.ok());
        m_before = dossier->evaluation.at.addMSecs(1);
        // The window's clock is the machine's: an answer later than m_before.
        QTRY_VERIFY(systemNow() > m_before.addMSecs(5));
        readiness::Answer answer;
        answer.release = m_test->release();
        answer.criterion = CriterionId(QStringLiteral("pii-redaction"));
        answer.by = QStringLiteral("ada");
        answer.reason = QStringLiteral("seen");
        answer.expiresAt = systemNow().addDays(30);
        QVERIFY(m_test->workspace().attest(answer).ok());
        QVERIFY(m_test->open());
    }
    void cleanup() { m_test.reset(); }

    void theKeyAsksAndTheStripSaysWhen()
    {
        QVERIFY(!strip()->isVisible());
        QTest::keyClick(&window(), Qt::Key_T, Qt::ControlModifier);
        auto* edit = m_test->find<QDateTimeEdit>("asOfMoment");
        QVERIFY(edit);
        QVERIFY(edit->hasFocus());
        edit->setDateTime(QDateTime::currentDateTime().addDays(-400));
        QTest::mouseClick(m_test->find<QPushButton>("asOfShow"), Qt::LeftButton);
        QVERIFY(strip()->isVisible());
        QVERIFY2(strip()->accessibleName().startsWith(QLatin1String("As of ")),
                 qPrintable(strip()->accessibleName()));
        QVERIFY(!m_test->find<QDateTimeEdit>("asOfMoment"));
    }

    void aMomentIsTyped()
    {
        QTest::keyClick(&window(), Qt::Key_T, Qt::ControlModifier);
        auto* edit = m_test->find<QDateTimeEdit>("asOfMoment");
        // On the way to the 31st of a month gone by stands one that is yet to come.
        QVERIFY(edit->maximumDateTime() > systemNow().addYears(1));
        edit->setDateTime(QDateTime(QDate(2026, 3, 5), QTime(9, 0)));
        edit->setSelectedSection(QDateTimeEdit::DaySection);
        QTest::keyClicks(edit, QStringLiteral("24"));
        QTest::keyClicks(edit, QStringLiteral("Dec"));
        QTest::keyClicks(edit, QStringLiteral("2025"));
        QTest::keyClicks(edit, QStringLiteral("1830"));
        QCOMPARE(edit->dateTime(), QDateTime(QDate(2025, 12, 24), QTime(18, 30)));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(choice().moment(), std::optional(QDateTime(QDate(2025, 12, 24), QTime(18, 30)).toUTC()));
    }

    void aMomentToComeIsRefused()
    {
        QTest::keyClick(&window(), Qt::Key_T, Qt::ControlModifier);
        auto* edit = m_test->find<QDateTimeEdit>("asOfMoment");
        edit->setDateTime(QDateTime::currentDateTime().addYears(1));
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(!choice().isPast());
        QVERIFY(edit->isVisible());
    }

    void aMeetingGoesOnWhileThePastIsShown()
    {
        readiness::ReviewPlan plan{
            QStringLiteral("Monday"), systemNow(), {}, {{m_test->release()}}, QStringLiteral("ada")};
        const auto planned = readiness::ReviewDesk(m_test->workspace()).plan(plan);
        QVERIFY(planned.ok());
        action("review.start")->trigger(); // the one planned for today, and not another beside it
        const auto meeting = [] {
            for (QWidget* top : QApplication::topLevelWidgets()) {
                if (top->objectName() == QLatin1String("meetingWindow") && top->isVisible())
                    return top;
            }
            return static_cast<QWidget*>(nullptr);
        };
        QTRY_VERIFY(meeting());
        travel();
        QVERIFY(!action("release.attest")->isEnabled());
        for (const char* id : {"meeting.go", "meeting.note", "meeting.next", "meeting.leave"})
            QVERIFY2(m_test->actions().find(QLatin1String(id))->isEnabled(), id);
        m_test->actions().find(QStringLiteral("meeting.leave"))->trigger();
        QTRY_VERIFY(!meeting());
        const auto reviews = readiness::ReviewDesk(m_test->workspace()).reviews();
        QVERIFY(reviews.ok());
        QCOMPARE(reviews->size(), size_t(1));
        QCOMPARE(reviews->front().review.id, planned->id);
    }

    void escapeLeavesItAtNow()
    {
        QTest::keyClick(&window(), Qt::Key_T, Qt::ControlModifier);
        QTest::keyClick(m_test->find<QDateTimeEdit>("asOfMoment"), Qt::Key_Escape);
        QVERIFY(!strip()->isVisible());
        QVERIFY(!choice().isPast());
    }

    void theBoardAndTheReleaseAreAsOfThen()
    {
        QVERIFY(m_test->openRelease());
        QCOMPARE(state(), ResultState::Pass);
        travel();
        QTRY_COMPARE(window().project()->dossier()->evaluation.at, m_before);
        QCOMPARE(state(), ResultState::Unknown);
        window().showBoard();
        QTRY_COMPARE(window().board().boardModel().board()->at, m_before);
        QTest::mouseClick(m_test->find<QPushButton>("asOfNow"), Qt::LeftButton);
        QVERIFY(!strip()->isVisible());
        QTRY_VERIFY(window().board().boardModel().board()->at > m_before);
    }

    void nothingCanBeStored()
    {
        QVERIFY(m_test->openRelease());
        QVERIFY(m_test->find<QPushButton>("refresh"));
        travel();
        QTRY_COMPARE(window().project()->dossier()->evaluation.at, m_before);
        for (const char* id : {"release.attest", "release.waive", "release.scan", "project.add",
                               "project.remove", "release.import", "inbox.show", "source.add"})
            QVERIFY2(!action(id)->isEnabled(), id);
        for (const char* id : {"window.palette", "board.show", "release.export", "window.now"})
            QVERIFY2(action(id)->isEnabled(), id);
        QVERIFY(!m_test->find<QPushButton>("refresh"));
        QVERIFY(!m_test->find<QPushButton>("attest"));
        window().project()->attest();
        QVERIFY(!m_test->button(QStringLiteral("Attest")));
        QVERIFY(!m_test->button(QStringLiteral("Request waiver")));
        window().showPlace(QStringLiteral("inbox"));
        QVERIFY(window().project()->isVisible());
        QTest::keyClick(&window(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!choice().isPast());
        QVERIFY(action("release.attest")->isEnabled());
        QTRY_VERIFY(m_test->find<QPushButton>("refresh"));
    }

    void noPaneOfTheReleaseOffersToStore()
    {
        QVERIFY(m_test->openRelease());
        window().project()->launch();
        QVERIFY(m_test->find<QWidget>("launchPanel"));
        window().project()->editBrief();
        QVERIFY(window().project()->brief().isEditing());
        travel();
        QTRY_COMPARE(window().project()->dossier()->evaluation.at, m_before);
        QVERIFY(!m_test->find<QWidget>("launchPanel"));
        QVERIFY(!window().project()->brief().isEditing());
        ProjectPage& page = *window().project();
        const std::pair<const char*, std::vector<const char*>> offers[] = {
            {"Checklist", {"assign", "noteOn", "takeOut"}},
            {"Sign-offs", {"decide"}},
            {"Notes", {"noteText", "noteAbout", "noteSend"}},
            {"Brief", {"briefWrite", "briefImport", "briefFromRepository"}}};
        for (const auto& [tab, names] : offers) {
            openTab(tab);
            for (const char* name : names)
                QVERIFY2(!m_test->find<QWidget>(name), name);
        }
        // Nor by a key that is still on its way.
        for (const auto act : {&ProjectPage::launch, &ProjectPage::decide, &ProjectPage::assign,
                               &ProjectPage::takeOut, &ProjectPage::editBrief, &ProjectPage::importBrief})
            (page.*act)();
        QVERIFY(!m_test->find<QWidget>("launchPanel"));
        QVERIFY(!page.brief().isEditing());
        QVERIFY(!page.detail().words().isVisible());
        QTest::keyClick(&window(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        for (const auto& [tab, names] : offers) {
            openTab(tab);
            for (const char* name : names)
                QTRY_VERIFY2(m_test->find<QWidget>(name), name);
        }
    }

    void whatShowsOnlyNowIsNotReached()
    {
        travel();
        window().showPlace(QStringLiteral("policies"));
        window().showPlace(QStringLiteral("mentions"));
        window().showPlace(QStringLiteral("sources"));
        QVERIFY(window().board().isVisible());
        for (const char* id : {"policies.show", "mentions.show", "release.launch", "brief.edit"})
            QVERIFY2(!action(id)->isEnabled(), id);
        QVERIFY(action("brief.show")->isEnabled());
        for (const char* text : {"Inbox", "Sources", "Mentions", "Policies"})
            QVERIFY2(!m_test->button(QLatin1String(text))->isEnabled(), text);
    }

    void theExportIsAsOfThen()
    {
        travel();
        const QString file = m_test->path(QStringLiteral("then.pdf"));
        window().exportPdf(m_test->release(), file);
        QTRY_VERIFY(window().board().message().isVisible());
        QVERIFY(QFile::exists(file));
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const auto then = m_test->workspace().dossier(m_test->release(), m_before);
        const auto wanted = renderChecklistPdf(*then, {});
        QVERIFY(wanted.ok());
        QCOMPARE(pdf.readAll(), *wanted);
    }

    void aMomentIsChosenOnTheTrend()
    {
        QVERIFY(m_test->openRelease());
        QTest::mouseClick(m_test->button(QStringLiteral("Trends")), Qt::LeftButton);
        TrendsPane& trends = window().project()->trends();
        trends.show(TrendsPane::Trend);
        TimeChartView& chart = trends.trend().chart();
        QVERIFY(chart.isVisible());
        const auto& steps = chart.picture().series.front().points;
        QVERIFY(steps.size() >= 2);
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chart.current(), 0);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.current(), 1);
        const QDateTime moment = steps[1].at;
        const QTreeWidget* table = &trends.trend().panel().tableView();
        QCOMPARE(table->indexOfTopLevelItem(table->currentItem()), 1);
        QVERIFY(!chart.accessibleDescription().isEmpty());
        QTRY_VERIFY(!chart.textAt(QPoint(chart.width() / 2, chart.height() / 2)).isEmpty());
        QVERIFY(chart.textAt(QPoint(1, chart.height() / 2)).isEmpty());
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(choice().moment(), std::optional(moment));
        QTRY_COMPARE(window().project()->dossier()->evaluation.at, moment);
    }

    void trendsOfACriterionAreStatesAndNumbers()
    {
        QVERIFY(m_test->openRelease());
        TrendsPane& trends = window().project()->trends();
        trends.choose(CriterionId(QStringLiteral("pii-redaction")));
        const auto& steps = trends.trend().chart().picture().series.front().points;
        QCOMPARE(steps.size(), size_t(2));
        QCOMPARE(std::get<ResultState>(steps[0].standing), ResultState::Unknown);
        QCOMPARE(std::get<ResultState>(steps[1].standing), ResultState::Pass);
        QVERIFY(!steps[1].value);
    }

    void theComparisonIsWorseFirstAndOpensItsEvidence()
    {
        QVERIFY(m_test->openRelease());
        QTest::keyClick(&window(), Qt::Key_D, Qt::ControlModifier);
        auto* table = m_test->find<QTreeWidget>("comparison");
        QVERIFY(table);
        QTRY_VERIFY(table->topLevelItemCount() > 1);
        auto* when = m_test->find<QComboBox>("beforeWhen");
        when->setCurrentIndex(2); // another moment
        auto* moment = m_test->find<QDateTimeEdit>("beforeMoment");
        QVERIFY(moment);
        moment->setDateTime(m_before.toLocalTime());
        QTRY_COMPARE(table->topLevelItemCount(), 1); // only the answer is newer
        QCOMPARE(table->topLevelItem(0)->text(0), QStringLiteral("Better"));
        QVERIFY2(table->topLevelItem(0)->text(3).contains(QLatin1String("Pass")),
                 qPrintable(table->topLevelItem(0)->text(3)));
        QVERIFY(table->topLevelItem(0)->text(4).startsWith(QLatin1String("ada")));
    }

    void theForecastIsHonestWithoutAHistory()
    {
        QVERIFY(m_test->openRelease());
        auto* forecast = window().project()->findChild<QLabel*>(QStringLiteral("forecast"));
        QVERIFY(forecast);
        QCOMPARE(forecast->text(), QStringLiteral("No forecast yet: 0 of 8 closings"));
        QVERIFY(forecast->toolTip().contains(QLatin1String("needs 8 in 14 days")));
    }

private:
    [[nodiscard]] MainWindow& window() { return m_test->window(); }
    [[nodiscard]] MomentChoice& choice() { return *window().findChild<MomentChoice*>(); }
    [[nodiscard]] QFrame* strip() { return window().findChild<QFrame*>(QStringLiteral("asOf")); }
    [[nodiscard]] QAction* action(const char* id)
    {
        for (QAction* one : window().actions()) {
            if (one->objectName() == QLatin1String(id))
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] ResultState state()
    {
        return window()
            .project()
            ->dossier()
            ->evaluation.find(CriterionId(QStringLiteral("pii-redaction")))
            ->state;
    }
    void openTab(const char* name)
    {
        for (QPushButton* tab : window().project()->findChildren<QPushButton*>()) {
            if (tab->property("tab").toBool() && tab->text().startsWith(QLatin1String(name)))
                QTest::mouseClick(tab, Qt::LeftButton);
        }
    }
    void travel() { choice().choose(m_before); }

    std::unique_ptr<TestWindow> m_test;
    QDateTime m_before;
};

QTEST_MAIN(TestAsOfWindow)
#include "tst_as_of_window.moc"
