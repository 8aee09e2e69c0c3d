// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/work_pool.h"
#include "core/report/checklist_document.h"
#include "core/report/minutes_markdown.h"
#include "views/click.h"
#include "views/language/language.h"
#include "views/review/agenda_list.h"
#include "views/review/meeting_draft.h"
#include "views/review/review_detail.h"
#include "views/review/review_plan_form.h"
#include "views/review/reviews_page.h"
#include "views/review_scene.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace slipway;
using namespace slipway::views;
using test::valueOf;

/// The page of reviews, by mouse and keyboard over a real workspace.
class TestReviewsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scene = std::make_unique<test::ReviewScene>();
        m_page = std::make_unique<ReviewsPage>(m_scene->context(), nullptr);
        m_page->resize(1180, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->refresh();
    }
    void cleanup()
    {
        m_page.reset();
        m_scene.reset();
        loadLanguage(QStringLiteral("en"));
    }

    void withoutReviewsItSaysWhatOneIsFor()
    {
        QTRY_VERIFY(
            find<QLabel>("reviewsBlank")->text().startsWith(QLatin1String("No review is planned yet")));
        QVERIFY(find<QLabel>("reviewsBlank")->isVisible());
        QVERIFY(!find<QTreeWidget>("reviews")->isVisible());
    }

    void aReviewIsPlannedByKeys()
    {
        test::click(find<QPushButton>("reviewPlan"));
        auto* agenda = find<AgendaList>("agenda");
        QTRY_COMPARE(agenda->count(), 3); // what launches soon is proposed
        QTest::keyClicks(find<QLineEdit>("planTitle"), QStringLiteral("Friday"));
        QTest::keyClicks(find<QLineEdit>("planAttendees"), QStringLiteral("bo (Quality), eve"));
        agenda->setFocus();
        agenda->setCurrentRow(2);
        QTest::keyClick(agenda, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(agenda, Qt::Key_Plus);
        agenda->setCurrentRow(0);
        QTest::keyClick(agenda, Qt::Key_Delete);
        QTest::keyClick(find<QPushButton>("planSend"), Qt::Key_Space);
        QTRY_COMPARE(list().topLevelItemCount(), 1);
        const model::Review review = m_scene->onlyReview().review;
        QCOMPARE(review.title, QStringLiteral("Friday"));
        const std::vector<model::Attendee> people{{QStringLiteral("bo"), QStringLiteral("Quality")},
                                                  {QStringLiteral("eve"), {}}};
        QCOMPARE(review.attendees, people);
        const std::vector<model::AgendaItem> items{{m_scene->release(3), 15}, {m_scene->release(2), 10}};
        QCOMPARE(review.agenda, items);
        QVERIFY(!find<ReviewPlanForm>("reviewPlanForm")->isVisible());
    }

    void whatIsNoPlanIsSaidInTheForm()
    {
        test::click(find<QPushButton>("reviewPlan"));
        QTRY_COMPARE(find<AgendaList>("agenda")->count(), 3);
        find<QLineEdit>("planTitle")->clear();
        test::click(find<QPushButton>("planSend"));
        QTRY_VERIFY(find<QLabel>("planProblem")->isVisible());
        QVERIFY(find<QLabel>("planProblem")->text().contains(QLatin1String("title of a review")));
    }

    void reviewsAreSearchedByReleaseAndPerson()
    {
        plan(QStringLiteral("Monday"), 1, QStringLiteral("bo"));
        plan(QStringLiteral("Friday"), 2, QStringLiteral("eve"));
        QTRY_COMPARE(list().topLevelItemCount(), 2);
        const auto visible = [&] {
            QStringList titles;
            for (int row = 0; row < list().topLevelItemCount(); ++row) {
                if (!list().topLevelItem(row)->isHidden())
                    titles += list().topLevelItem(row)->text(2);
            }
            return titles.join(QLatin1Char(' '));
        };
        auto* search = find<QLineEdit>("reviewsSearch");
        search->setText(QStringLiteral("2.0"));
        QCOMPARE(visible(), QStringLiteral("Friday"));
        search->setText(QStringLiteral("BO"));
        QCOMPARE(visible(), QStringLiteral("Monday"));
        search->setText(QStringLiteral("nobody"));
        QVERIFY(find<QLabel>("reviewsBlank")->text().contains(QLatin1String("nobody")));
        search->clear();
        QVERIFY(list().isVisible());
    }

    void aRemovedReleaseKeepsItsName()
    {
        plan(QStringLiteral("Monday"), 1, QStringLiteral("bo"));
        const readiness::Dossier about = m_scene->file().dossier(m_scene->release(1));
        const QString name = about.project.name + QStringLiteral(" 1.0");
        readiness::workPool().waitForDone(); // nothing reads the clock while it is set
        m_scene->file().wait(std::chrono::minutes(1));
        QVERIFY(m_scene->workspace().history().removeProject(about.project.id, QStringLiteral("ada")).ok());
        m_page->refresh();
        QTRY_COMPARE(list().topLevelItemCount(), 1);
        QTRY_COMPARE(list().topLevelItem(0)->text(4), name);
        QTRY_VERIFY2(m_page->detail().minutesText().contains(QLatin1String("| 1 | ") + name),
                     qPrintable(m_page->detail().minutesText()));
        // Also where the plan was touched after that.
        readiness::workPool().waitForDone();
        m_scene->file().wait(std::chrono::minutes(1));
        valueOf(m_scene->desk().cancel(m_scene->onlyReview().review.id, QStringLiteral("ada")));
        m_page->refresh();
        QTRY_COMPARE(list().topLevelItem(0)->text(0), QStringLiteral("Cancelled"));
        QCOMPARE(list().topLevelItem(0)->text(4), name);
        QTRY_VERIFY(m_page->detail().minutesText().contains(QLatin1String("Cancelled")));
        QVERIFY(m_page->detail().minutesText().contains(QLatin1String("| 1 | ") + name));
    }

    void aReviewIsCancelledAndThatIsUndone()
    {
        plan(QStringLiteral("Monday"), 1, QStringLiteral("bo"));
        QTRY_VERIFY(find<QPushButton>("reviewCancel")->isVisible());
        test::click(find<QPushButton>("reviewCancel"));
        QTRY_COMPARE(list().topLevelItem(0)->text(0), QStringLiteral("Cancelled"));
        QVERIFY(!find<QPushButton>("reviewResume")->isVisible());
        QPushButton* undo = nullptr;
        for (QPushButton* button : m_page->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == QLatin1String("Undo"))
                undo = button;
        }
        QVERIFY(undo);
        test::click(undo);
        QTRY_COMPARE(list().topLevelItem(0)->text(0), QStringLiteral("Planned"));
    }

    void oneThatWasLeftIsResumed()
    {
        const model::ReviewId id = plan(QStringLiteral("Monday"), 1, QStringLiteral("bo"));
        valueOf(m_scene->desk().open(id, QStringLiteral("ada")));
        readiness::workPool().waitForDone(); // nothing reads the clock while it is set
        m_scene->file().wait(std::chrono::minutes(1));
        valueOf(m_scene->desk().leave(id, QStringLiteral("ada")));
        m_page->refresh();
        QTRY_VERIFY(list().topLevelItemCount() == 1 &&
                    list().topLevelItem(0)->text(0) == QLatin1String("Left"));
        QTRY_COMPARE(find<QPushButton>("reviewResume")->text(), QStringLiteral("Resume"));
        QSignalSpy resumed(m_page.get(), &ReviewsPage::resumeRequested);
        test::click(find<QPushButton>("reviewResume"));
        QCOMPARE(resumed.count(), 1);
        QCOMPARE(resumed.front().front().value<model::ReviewId>(), id);
    }

    void oneThatWasLeftIsClosedWithoutResumingIt()
    {
        const model::ReviewId id = plan(QStringLiteral("Monday"), 1, QStringLiteral("bo"));
        QTRY_VERIFY(find<QPushButton>("reviewResume")->isVisible());
        QVERIFY(!find<QPushButton>("reviewClose")->isVisible()); // that one is cancelled
        valueOf(m_scene->desk().open(id, QStringLiteral("ada")));
        readiness::workPool().waitForDone();
        m_scene->file().wait(std::chrono::minutes(1));
        valueOf(m_scene->desk().leave(id, QStringLiteral("ada")));
        m_page->refresh();
        QTRY_VERIFY(find<QPushButton>("reviewClose")->isVisible());
        keepDraft(id, {{}, {{m_scene->release(1), QStringLiteral("half a note")}}});
        test::click(find<QPushButton>("reviewClose"));
        QCOMPARE(readiness::reviewStateOf(m_scene->onlyReview(), m_scene->file().now()).status,
                 readiness::ReviewStatus::Left); // it asks
        QPushButton* yes = nullptr;
        for (QPushButton* button : m_page->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == QLatin1String("Close it"))
                yes = button;
        }
        QVERIFY(yes);
        test::click(yes);
        QTRY_COMPARE(list().topLevelItem(0)->text(0), QStringLiteral("Closed"));
        QVERIFY(!find<QPushButton>("reviewClose")->isVisible());
        QVERIFY(!find<QPushButton>("reviewResume")->isVisible());
        const auto closed = readiness::reviewStateOf(m_scene->onlyReview(), m_scene->file().now());
        QCOMPARE(closed.status, readiness::ReviewStatus::Closed);
        QVERIFY(keptDraft(id).isEmpty()); // nobody goes on with it
    }

    void theMinutesOfAClosedReviewAreExportedAndCopied()
    {
        const model::ReviewId id = plan(QStringLiteral("Monday"), 2, QStringLiteral("bo"));
        valueOf(m_scene->desk().open(id, QStringLiteral("ada")));
        m_scene->file().wait(std::chrono::minutes(1));
        valueOf(m_scene->desk().enter(id, m_scene->release(2), QStringLiteral("ada")));
        m_scene->file().wait(std::chrono::minutes(1));
        valueOf(m_scene->desk().decide(id, {m_scene->release(2),
                                            model::Verdict::Go,
                                            QStringLiteral("ada"),
                                            QStringLiteral("All is met"),
                                            {}}));
        valueOf(m_scene->desk().close(id, QStringLiteral("ada")));
        m_page->refresh();
        const QString expected = QString::fromUtf8(
            valueOf(report::renderMinutes(report::makeMinutes(valueOf(m_scene->desk().minutes(id))))));
        QTRY_COMPARE(m_page->detail().minutesText(), expected);
        QVERIFY(!find<QPushButton>("reviewResume")->isVisible());
        const QString path = m_scene->file().path(QStringLiteral("minutes.md"));
        m_page->detail().exportMinutes(path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), expected);
        test::click(find<QPushButton>("reviewCopy"));
        QCOMPARE(QGuiApplication::clipboard()->text(), expected);
    }

    void theMinutesAreShownInTheLanguageOfTheWindow_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("agenda");
        QTest::addColumn<QString>("end"); ///< of what is shown: the id after it is for files
        QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("Agenda")
                                 << QStringLiteral("Times are of UTC.");
        QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("Tagesordnung")
                                << QStringLiteral("Zeiten gelten für UTC.");
        QTest::newRow("Japanese") << QStringLiteral("ja") << QStringLiteral("議題")
                                  << QStringLiteral("時刻はUTCのものです。");
    }

    void theMinutesAreShownInTheLanguageOfTheWindow()
    {
        QFETCH(QString, language);
        QFETCH(QString, agenda);
        QFETCH(QString, end);
        loadLanguage(language);
        const model::ReviewId id = plan(QStringLiteral("Monday"), 1, QStringLiteral("bo"));
        valueOf(m_scene->desk().open(id, QStringLiteral("ada")));
        valueOf(m_scene->desk().enter(id, m_scene->release(1), QStringLiteral("ada")));
        m_page->refresh();
        const report::ReportLanguage words(language);
        const readiness::Minutes told = valueOf(m_scene->desk().minutes(id, {}, words.phrases()));
        const QString expected = QString::fromUtf8(
            valueOf(report::renderMinutes(report::makeMinutes(told, report::localZone(), words))));
        QTRY_COMPARE(m_page->detail().minutesText(), expected);
        const QString shown = find<QTextBrowser>("reviewMinutes")->toPlainText();
        QVERIFY2(shown.contains(agenda), qPrintable(shown));
        QVERIFY2(shown.trimmed().endsWith(end), qPrintable(shown));
        QVERIFY(!shown.contains(id.toString()));
    }

    void whatCannotBeReadIsSaid()
    {
        plan(QStringLiteral("Monday"), 1, QStringLiteral("bo"));
        QTRY_COMPARE(list().topLevelItemCount(), 1);
        m_page->detail().exportMinutes(QStringLiteral("/nowhere/minutes.md"));
        const auto said = [&] {
            for (const QLabel* label : m_page->findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(QLatin1String("/nowhere/minutes.md")))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(said());
    }

private:
    template<class T>
    T* find(const char* name)
    {
        return m_page->findChild<T*>(QLatin1String(name));
    }
    QTreeWidget& list() { return *find<QTreeWidget>("reviews"); }
    model::ReviewId plan(const QString& title, int release, const QString& who)
    {
        const auto review = valueOf(m_scene->desk().plan({title,
                                                          m_scene->file().now().addDays(release),
                                                          {{who, {}}},
                                                          {{m_scene->release(release), 10}},
                                                          QStringLiteral("ada")}));
        m_page->refresh();
        return review.id;
    }

    std::unique_ptr<test::ReviewScene> m_scene;
    std::unique_ptr<ReviewsPage> m_page;
};

QTEST_MAIN(TestReviewsPage)
#include "tst_reviews_page.moc"
