// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/minutes_markdown.h"
#include "views/review/characteristic_strip.h"
#include "views/review/meeting.h"
#include "views/review/meeting_form.h"
#include "views/review/meeting_top.h"
#include "views/review/meeting_window.h"
#include "views/review/presenter_view.h"
#include "views/review/slide_lines.h"
#include "views/review/slide_title.h"
#include "views/review_scene.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace slipway;
using namespace slipway::views;
using model::ErrorCode;
using model::ReviewStep;
using model::Verdict;
using test::valueOf;

/// Meetings held by the keyboard on real windows over a real workspace.
class TestMeeting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_scene = std::make_unique<test::ReviewScene>(); }
    void cleanup() { m_scene.reset(); }

    void aWholeMeetingOfThreeReleasesIsHeldByKeys()
    {
        begin();
        QCOMPARE(shown(), m_scene->release(1));
        QCOMPARE(title().content().verdict, Verdict::NoEvidence);
        decide(Qt::Key_N, QStringLiteral("Nothing was measured"));
        QTRY_COMPARE(title().content().decided, std::optional(Verdict::NoGo));
        QVERIFY(title().content().stamp.contains(QLatin1String("ada")));
        tick();
        press(Qt::Key_Right);
        QTRY_COMPARE(shown(), m_scene->release(2));
        QVERIFY(!title().content().decided);
        press(Qt::Key_M);
        type(QStringLiteral("Tell support before noon"));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!form().isVisible()); // a key before would be typed into the note
        QCOMPARE(count(ReviewStep::Noted), 1);
        decide(Qt::Key_G, QStringLiteral("All is met"));
        QTRY_COMPARE(title().content().decided, std::optional(Verdict::Go));
        tick();
        // Left in the middle, and resumed where it was.
        QSignalSpy ended(&m_scene->host(), &MeetingHost::ended);
        press(Qt::Key_Escape);
        QTRY_COMPARE(ended.count(), 1);
        QVERIFY(!m_scene->host().meeting());
        QCOMPARE(count(ReviewStep::Left), 1);
        m_scene->file().wait(std::chrono::hours(3));
        begin();
        QCOMPARE(shown(), m_scene->release(2));
        QCOMPARE(title().content().decided, std::optional(Verdict::Go));
        tick();
        press(Qt::Key_PageDown);
        QTRY_COMPARE(shown(), m_scene->release(3));
        press(Qt::Key_C);
        type(QStringLiteral("Ship to the beta users"));
        press(Qt::Key_Tab);
        type(QStringLiteral("Write the runbook"));
        press(Qt::Key_Tab);
        type(QStringLiteral("eve"));
        press(Qt::Key_Return);
        QTRY_COMPARE(title().content().decided, std::optional(Verdict::Conditional));
        tick();
        press(Qt::Key_Right);
        QTRY_VERIFY(meeting().isAtSummary() && meeting().minutes());
        QVERIFY(title().content().verdictWord.startsWith(QLatin1String("3 of 3")));
        QCOMPARE(lines().lines().size(), size_t(4)); // three releases and the open condition
        const QString path = m_scene->file().path(QStringLiteral("minutes.md"));
        m_scene->host().chooseFile = [path] { return path; };
        press(Qt::Key_E);
        QTRY_VERIFY(QFile::exists(path));
        QSignalSpy closed(&m_scene->host(), &MeetingHost::ended);
        press(Qt::Key_X);
        QTRY_COMPARE(closed.count(), 1);
        QCOMPARE(closed.front().front().toBool(), true);
        checkMinutes(path);
    }

    void aLooserDecisionIsRefusedBesideTheForm()
    {
        begin();
        press(Qt::Key_G);
        QTRY_VERIFY(form().isVisible());
        auto* problem = find<QLabel>("meetingProblem");
        QVERIFY(problem->isVisible()); // before anything is typed
        type(QStringLiteral("It will be fine"));
        problem->clear();
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!problem->text().isEmpty()); // and it is not taken either
        QVERIFY2(problem->text().contains(QLatin1String("stricter but not looser")),
                 qPrintable(problem->text()));
        QVERIFY(problem->text().contains(QLatin1String("waive what stands in the way")));
        QVERIFY(m_scene->file().dossier(m_scene->release(1)).people.decisions.empty());
        // Escape closes the form and not the meeting; what was typed is there again.
        press(Qt::Key_Escape);
        QVERIFY(!form().isVisible());
        QVERIFY(m_scene->host().meeting());
        press(Qt::Key_G);
        QCOMPARE(find<QPlainTextEdit>("meetingText")->toPlainText(), QStringLiteral("It will be fine"));
        // It does not speak for another decision.
        press(Qt::Key_Escape);
        press(Qt::Key_N);
        QCOMPARE(find<QPlainTextEdit>("meetingText")->toPlainText(), QString());
        type(QStringLiteral("It is not fine yet"));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(title().content().decided, std::optional(Verdict::NoGo));
    }

    void aDecisionNeedsItsReasonAndItsConditions()
    {
        begin();
        press(Qt::Key_Right);
        QTRY_COMPARE(shown(), m_scene->release(2));
        press(Qt::Key_C);
        press(Qt::Key_Return, Qt::ControlModifier);
        auto* problem = find<QLabel>("meetingProblem");
        QTRY_VERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(QLatin1String("a reason is needed")));
        type(QStringLiteral("Nearly"));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(problem->text().contains(QLatin1String("needs a condition")));
    }

    void whatChangedMeanwhileIsSaidAndShownByAKey()
    {
        begin();
        press(Qt::Key_Right);
        QTRY_COMPARE(shown(), m_scene->release(2));
        tick();
        m_scene->answer(m_scene->release(2), "must", false);
        QTRY_VERIFY(meeting().isStale());
        auto* message = find<QLabel>("meetingMessage");
        QVERIFY(message->isVisible());
        QCOMPARE(title().content().verdict, Verdict::Go); // the page under the speaker stays
        press(Qt::Key_F5);
        QTRY_COMPARE(title().content().verdict, Verdict::NoGo);
        QVERIFY(!message->isVisible());
        QVERIFY(!meeting().isStale());
    }

    void theLowerPartShowsWhatAKeyAsksFor()
    {
        begin();
        QCOMPARE(lines().lines().size(), size_t(2)); // both questions are open
        press(Qt::Key_P);
        QVERIFY(lines().heading().startsWith(QLatin1String("Path to Go")));
        press(Qt::Key_D);
        QVERIFY(lines().heading().startsWith(QLatin1String("Since")));
        press(Qt::Key_A);
        QCOMPARE(lines().heading(), QStringLiteral("Agenda"));
        QCOMPARE(lines().lines().size(), size_t(3));
        QVERIFY(lines().lines()[0].isCurrent);
        press(Qt::Key_Question);
        QCOMPARE(lines().heading(), QStringLiteral("Keys"));
        press(Qt::Key_Escape);
        QVERIFY(m_scene->host().meeting());
        QCOMPARE(lines().lines().size(), size_t(2));
    }

    void theClockStandsAndRunsByAKey()
    {
        begin();
        tick();
        press(Qt::Key_T);
        QTRY_VERIFY(!meeting().state().isClockRunning);
        QTRY_VERIFY(find<MeetingTop>("meetingTop")->timer().contains(QLatin1String("paused")));
        QVERIFY(find<MeetingTop>("meetingTop")->timer().contains(QLatin1String("of 10 min")));
        press(Qt::Key_T);
        QTRY_VERIFY(meeting().state().isClockRunning);
    }

    void onOneDisplayThePresenterIsTheSameWindow()
    {
        begin();
        QVERIFY(!m_scene->host().presenter());
        press(Qt::Key_S);
        auto* view = find<PresenterView>("presenterView");
        QTRY_VERIFY(view->isVisible());
        QCOMPARE(find<QTreeWidget>("presenterAgenda")->topLevelItemCount(), 3);
        QVERIFY(find<QLabel>("presenterNext")->text().contains(QLatin1String("2.0")));
        auto* name = find<QLineEdit>("presenterName");
        name->setFocus();
        QTest::keyClicks(name, QStringLiteral("bo, Quality"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(meeting().state().present.size(), size_t(1));
        QCOMPARE(meeting().state().present[0].role, QStringLiteral("Quality"));
        QTRY_VERIFY(find<QTreeWidget>("presenterMinutes")->topLevelItemCount() >= 3);
        press(Qt::Key_Escape);
        QVERIFY(!view->isVisible());
        QVERIFY(m_scene->host().meeting());
    }

    void aWindowClosedByItsOwnMeansIsLeft()
    {
        begin();
        QSignalSpy ended(&m_scene->host(), &MeetingHost::ended);
        m_scene->host().window()->close();
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(count(ReviewStep::Left), 1);
    }

    /// The program may end in the middle of it.
    void whatIsTypedIsKeptWithoutLeaving()
    {
        begin();
        press(Qt::Key_M);
        type(QStringLiteral("Half a no"));
        const model::ReviewId review = m_scene->onlyReview().review.id;
        QTRY_COMPARE(keptDraft(review).notes.value(shown()), QStringLiteral("Half a no"));
    }

    void whatWasTypedIsThereAgainAfterLeaving()
    {
        begin();
        const model::ReleaseId about = shown();
        press(Qt::Key_M);
        type(QStringLiteral("Ask support"));
        press(Qt::Key_Escape);
        press(Qt::Key_C);
        type(QStringLiteral("Beta only"));
        press(Qt::Key_Tab);
        type(QStringLiteral("Write the runbook"));
        press(Qt::Key_Tab);
        type(QStringLiteral("eve"));
        QSignalSpy ended(&m_scene->host(), &MeetingHost::ended);
        m_scene->host().window()->close(); // with the form open
        QTRY_COMPARE(ended.count(), 1);
        begin();
        QCOMPARE(shown(), about);
        press(Qt::Key_C);
        QCOMPARE(find<QPlainTextEdit>("meetingText")->toPlainText(), QStringLiteral("Beta only"));
        QCOMPARE(find<QLineEdit>("meetingWhat-1")->text(), QStringLiteral("Write the runbook"));
        QCOMPARE(find<QLineEdit>("meetingOwner-1")->text(), QStringLiteral("eve"));
        QVERIFY(!find<QLineEdit>("meetingWhat-2"));
        press(Qt::Key_Escape);
        press(Qt::Key_M);
        QCOMPARE(find<QPlainTextEdit>("meetingText")->toPlainText(), QStringLiteral("Ask support"));
        // It is about this release, and no note on another.
        press(Qt::Key_Escape);
        press(Qt::Key_Right);
        QTRY_VERIFY(shown() != about);
        press(Qt::Key_M);
        QCOMPARE(find<QPlainTextEdit>("meetingText")->toPlainText(), QString());
        press(Qt::Key_Escape);
        press(Qt::Key_Left);
        QTRY_COMPARE(shown(), about);
        press(Qt::Key_M);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!form().isVisible());
        press(Qt::Key_N);
        type(QStringLiteral("Not yet"));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(title().content().decided, std::optional(Verdict::NoGo));
        QVERIFY(form().draft().isEmpty());                             // it is all written down
        QVERIFY(keptDraft(m_scene->onlyReview().review.id).isEmpty()); // also if the program ended now
    }

    void whatIsTypedIsToldBeforeTheReviewIsClosed()
    {
        begin();
        press(Qt::Key_M);
        type(QStringLiteral("Ask support"));
        press(Qt::Key_Escape);
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Right);
        QTRY_VERIFY(meeting().isAtSummary() && meeting().minutes());
        QSignalSpy ended(&m_scene->host(), &MeetingHost::ended);
        press(Qt::Key_X);
        QVERIFY(find<QLabel>("meetingMessage")->text().contains(QLatin1String("not written down")));
        QCOMPARE(count(ReviewStep::Closed), 0);
        press(Qt::Key_X);
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(count(ReviewStep::Closed), 1);
    }

    void closingAsksFirstWhereSomethingIsNotDecided()
    {
        begin();
        decide(Qt::Key_N, QStringLiteral("Nothing was measured"));
        QTRY_COMPARE(title().content().decided, std::optional(Verdict::NoGo));
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Right);
        QTRY_VERIFY(meeting().isAtSummary() && meeting().minutes());
        QSignalSpy ended(&m_scene->host(), &MeetingHost::ended);
        auto* message = find<QLabel>("meetingMessage");
        press(Qt::Key_X);
        QVERIFY(message->isVisible());
        QCOMPARE(message->text(),
                 QStringLiteral("Not decided: 2 of 3. X again closes the review for good; Esc goes back."));
        // Neither Escape nor going on with something else closes it, or leaves the meeting.
        press(Qt::Key_Escape);
        QVERIFY(!message->isVisible());
        press(Qt::Key_X);
        QVERIFY(message->isVisible());
        press(Qt::Key_A);
        QVERIFY(!message->isVisible());
        press(Qt::Key_X);
        QVERIFY(message->isVisible());
        meeting().go(0); // as the presenter's agenda does
        QTRY_VERIFY(meeting().look());
        meeting().go(3);
        QTRY_VERIFY(!meeting().look());
        press(Qt::Key_X);
        QVERIFY(message->isVisible());
        QCOMPARE(ended.count(), 0);
        QCOMPARE(count(ReviewStep::Closed), 0);
        press(Qt::Key_X);
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(ended.front().front().toBool(), true);
        QCOMPARE(count(ReviewStep::Closed), 1);
    }

    void aReasonIsKeptForItsReleaseWhileAnotherIsDecided()
    {
        begin();
        const model::ReleaseId about = shown();
        press(Qt::Key_C);
        type(QStringLiteral("Beta only"));
        press(Qt::Key_Tab);
        type(QStringLiteral("Write the runbook"));
        press(Qt::Key_Escape);
        QVERIFY(find<QLabel>("meetingMessage")->isVisible());
        QVERIFY(find<QLabel>("meetingMessage")->text().contains(QLatin1String("is kept")));
        press(Qt::Key_Right);
        QTRY_VERIFY(meeting().look() && shown() != about);
        press(Qt::Key_C);
        QCOMPARE(find<QPlainTextEdit>("meetingText")->toPlainText(), QString());
        QCOMPARE(find<QLineEdit>("meetingWhat-1")->text(), QString());
        press(Qt::Key_Escape);
        QVERIFY(!find<QLabel>("meetingMessage")->isVisible()); // nothing was typed
        decide(Qt::Key_N, QStringLiteral("Not this one"));
        QTRY_COMPARE(title().content().decided, std::optional(Verdict::NoGo));
        press(Qt::Key_Left);
        QTRY_COMPARE(shown(), about);
        press(Qt::Key_C);
        QCOMPARE(find<QPlainTextEdit>("meetingText")->toPlainText(), QStringLiteral("Beta only"));
        QCOMPARE(find<QLineEdit>("meetingWhat-1")->text(), QStringLiteral("Write the runbook"));
    }

    void aMeetingIsHeldAboutWhatIsSelected()
    {
        m_scene->host().start({m_scene->release(3)});
        QTRY_VERIFY(m_scene->host().meeting() && meeting().look());
        QCOMPARE(meeting().items(), 1);
        QCOMPARE(shown(), m_scene->release(3));
    }

    void theReviewPlannedForTodayIsStarted()
    {
        const auto plan = [this](const char* title, const QDateTime& at, int release) {
            return valueOf(m_scene->desk().plan({QLatin1String(title),
                                                 at,
                                                 {},
                                                 {{m_scene->release(release)}},
                                                 QStringLiteral("bo")}))
                .id;
        };
        const QDateTime now = m_scene->file().now();
        plan("Next week", now.addDays(7), 1);
        const model::ReviewId today = plan("Today", now.addSecs(60), 1);
        plan("Today, of another", now, 2);
        m_scene->host().start({m_scene->release(1)});
        QTRY_VERIFY(m_scene->host().meeting() && meeting().look());
        QCOMPARE(meeting().file().review.id, today);
        QCOMPARE(valueOf(m_scene->desk().reviews()).size(), size_t(3));
    }

    /// One that was forgotten in spring is not the one that is planned for today.
    void oneThatWasLeftOnAnotherDayGivesWay()
    {
        const QDateTime then = m_scene->file().now();
        const auto left = valueOf(m_scene->desk().plan(
            {QStringLiteral("Left"), then, {}, {{m_scene->release(1)}}, QStringLiteral("bo")}));
        valueOf(m_scene->desk().open(left.id, QStringLiteral("bo")));
        valueOf(m_scene->desk().leave(left.id, QStringLiteral("bo")));
        m_scene->file().wait(std::chrono::hours(48));
        const QDateTime now = m_scene->file().now();
        const auto plan = [&](const char* title, int hours) {
            return valueOf(m_scene->desk().plan({QLatin1String(title),
                                                 now.addSecs(hours * 3600),
                                                 {},
                                                 {{m_scene->release(2)}},
                                                 QStringLiteral("bo")}))
                .id;
        };
        const model::ReviewId soon = plan("Today", 1);
        m_scene->host().start({});
        QTRY_VERIFY(m_scene->host().meeting() && meeting().look());
        QCOMPARE(meeting().file().review.id, soon);
    }

    void onlyAPlanForAboutNowIsMeantWithoutAChoice()
    {
        const QDateTime later = m_scene->file().now().addSecs(5 * 3600);
        const auto planned = valueOf(m_scene->desk().plan(
            {QStringLiteral("Tonight"), later, {}, {{m_scene->release(3)}}, QStringLiteral("bo")}));
        m_scene->host().start({});
        QTRY_VERIFY(m_scene->host().meeting() && meeting().look());
        QVERIFY(meeting().file().review.id != planned.id);
        QCOMPARE(meeting().items(), 3); // the proposed agenda
    }

    void whatIsPlannedForAnotherDayStaysPlanned()
    {
        const QDateTime tomorrow = m_scene->file().now().addDays(1);
        const model::ReviewId planned = valueOf(m_scene->desk().plan({QStringLiteral("Tomorrow"),
                                                                      tomorrow,
                                                                      {},
                                                                      {{m_scene->release(3)}},
                                                                      QStringLiteral("bo")}))
                                            .id;
        m_scene->host().start({m_scene->release(3)});
        QTRY_VERIFY(m_scene->host().meeting() && meeting().look());
        QVERIFY(meeting().file().review.id != planned);
    }

    void withNothingToTalkAboutItSaysSo()
    {
        for (const int number : {1, 2, 3}) {
            model::Release release = m_scene->file().dossier(m_scene->release(number)).release;
            release.launchAt.reset();
            valueOf(m_scene->workspace().reviseRelease(release, QStringLiteral("ada")));
        }
        QSignalSpy failed(&m_scene->host(), &MeetingHost::failed);
        m_scene->host().start({});
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!m_scene->host().meeting());
    }

    void fortyLinesSayHowManyMoreThereAre()
    {
        Theme theme;
        MeetingLook look(theme);
        look.fitTo({1920, 1080});
        SlideLines lines(look, nullptr);
        lines.resize(1700, 44 + 6 * 62 + 10);
        std::vector<SlideLine> forty(40);
        lines.setLines(QStringLiteral("Blocking"), forty, {});
        QCOMPARE(lines.shown(), 5);
        QCOMPARE(lines.more(), 35);
        lines.scrollBy(5);
        QCOMPARE(lines.more(), 30);
        lines.scrollBy(100);
        QCOMPARE(lines.more(), 0);
        QCOMPARE(lines.shown(), 6);
        lines.setLines(QStringLiteral("Blocking"), std::vector<SlideLine>(6), {});
        QCOMPARE(lines.more(), 0);
        lines.setLines(QStringLiteral("Blocking"), {}, QStringLiteral("Every blocking criterion is met."));
        QVERIFY(lines.accessibleName().contains(QLatin1String("is met")));
    }

    void theTypeFollowsTheWindow_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280 x 720") << QSize(1280, 720);
        QTest::newRow("1440 x 900") << QSize(1440, 900);
        QTest::newRow("1024 x 768") << QSize(1024, 768);
        QTest::newRow("1920 x 1080") << QSize(1920, 1080);
        QTest::newRow("3840 x 2160") << QSize(3840, 2160);
    }

    void theTypeFollowsTheWindow()
    {
        QFETCH(QSize, size);
        begin();
        MeetingWindow& window = *m_scene->host().window();
        window.showNormal();
        window.resize(size);
        const auto* go = find<QAbstractButton>("meeting.go");
        QTRY_VERIFY(window.size() == size && go->width() == go->sizeHint().width()); // laid out again
        MeetingLook look(*m_scene->context().theme);
        look.fitTo(size);
        if (size.height() == 1080)
            QCOMPARE(look.font(MeetingText::Small).pixelSize(), 28);
        QVERIFY(look.font(MeetingText::Small).pixelSize() * 1080 >=
                26 * std::min(size.height(), size.width() * 1080 / 1680));
        const QRect page(QPoint(0, 0), size);
        for (QWidget* part : window.findChildren<QWidget*>()) {
            if (!part->isVisible() || part->size().isEmpty())
                continue;
            const QRect box(part->mapTo(&window, QPoint(0, 0)), part->size());
            QVERIFY2(page.contains(box), qPrintable(part->objectName()));
        }
        for (QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        }
        QVERIFY(lines().shown() >= 2);
    }

    void aiIsASixthColumn()
    {
        Theme theme;
        MeetingLook look(theme);
        CharacteristicStrip strip(look, nullptr);
        model::Evaluation evaluation;
        strip.setEvaluation(evaluation);
        QCOMPARE(strip.columns(), size_t(5));
        evaluation.tallies.back() = {1, 2, model::ResultState::Fail};
        strip.setEvaluation(evaluation);
        QCOMPARE(strip.columns(), size_t(6));
        QVERIFY(strip.accessibleName().contains(QLatin1String("AI: 1 of 2")));
    }

    void itIsDarkInEveryThemeButHighContrast()
    {
        Theme theme;
        MeetingLook look(theme);
        theme.set(ThemeName::Light);
        QCOMPARE(look.theme(), ThemeName::Dark);
        theme.set(ThemeName::HighContrast);
        QCOMPARE(look.theme(), ThemeName::HighContrast);
        theme.set(ThemeName::Dark);
        QVERIFY(look.backdrop().lightness() < 32);
        look.fitTo({1920, 1080});
        QVERIFY(!look.styleSheet().contains(QLatin1Char('@')));
        QVERIFY(look.styleSheet().contains(QLatin1String("font-size: 28px")));
    }

private:
    void begin()
    {
        m_scene->host().start({});
        QTRY_VERIFY(m_scene->host().meeting() && meeting().look());
        QVERIFY(QTest::qWaitForWindowActive(m_scene->host().window()));
    }
    void tick() { m_scene->file().wait(std::chrono::minutes(1)); }
    Meeting& meeting() { return *m_scene->host().meeting(); }
    model::ReleaseId shown()
    {
        return meeting().look() ? meeting().look()->dossier.release.id : model::ReleaseId();
    }
    template<class T>
    T* find(const char* name)
    {
        return m_scene->host().window()->findChild<T*>(QLatin1String(name));
    }
    SlideTitle& title() { return *find<SlideTitle>("meetingTitle"); }
    SlideLines& lines() { return *find<SlideLines>("meetingLines"); }
    MeetingForm& form() { return m_scene->host().window()->form(); }
    QWidget* focused()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget() : m_scene->host().window();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(focused(), key, modifiers);
    }
    void type(const QString& text) { QTest::keyClicks(focused(), text); }
    void decide(Qt::Key key, const QString& reason)
    {
        press(key);
        type(reason);
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    int count(ReviewStep step)
    {
        const auto events = m_scene->onlyReview().events;
        return static_cast<int>(
            std::count_if(events.begin(), events.end(),
                          [&](const model::ReviewEvent& event) { return event.step == step; }));
    }
    /// What was exported before the meeting was closed says all but that.
    void checkMinutes(const QString& path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray exported = file.readAll();
        for (const char* part : {"Decision: **✖ No-go**, by ada", "Nothing was measured",
                                 "Tell support before noon", "Decision: **✔ Go**",
                                 "Decision: **▲ Conditional**", "| Write the runbook | eve |", "Not closed."})
            QVERIFY2(exported.contains(part), part);
        const readiness::Minutes minutes = valueOf(m_scene->desk().minutes(m_scene->onlyReview().review.id));
        QCOMPARE(minutes.state.status, readiness::ReviewStatus::Closed);
        QCOMPARE(minutes.state.decided(), 3);
        QCOMPARE(minutes.openActions.size(), size_t(1));
        QVERIFY(minutes.state.spent < std::chrono::hours(1)); // not the three hours between
        QVERIFY(!valueOf(report::renderMinutes(report::makeMinutes(minutes))).contains("Not closed."));
    }

    std::unique_ptr<test::ReviewScene> m_scene;
};

QTEST_MAIN(TestMeeting)
#include "tst_meeting.moc"
