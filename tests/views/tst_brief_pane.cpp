// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/brief_pane.h"
#include "views/project/project_page.h"
#include "views/test_window.h"
#include "views/widgets/inline_message.h"

#include "support/value_of.h"

#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::views;
using slipway::test::valueOf;

/// Writing, reading, undoing, importing and exporting the launch brief by hand.
class TestBriefPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<test::TestWindow>();
        QVERIFY(m_test->open());
        QVERIFY(m_test->openRelease());
        page().showBrief();
    }
    void cleanup() { m_test.reset(); }

    void withoutOneItSaysWhatItIsFor()
    {
        QVERIFY(m_test->find<QPushButton>("briefWrite"));
        QVERIFY(m_test->find<QPushButton>("briefFromRepository"));
        QVERIFY(m_test->find<QWidget>("capacity"));
    }

    void aBriefIsWrittenByKeyboard()
    {
        QTest::keyClick(&m_test->window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(page().brief().isEditing());
        type("briefProblem", QStringLiteral("Slow"));
        QTest::mouseClick(m_test->find<QPushButton>("briefGoals-add"), Qt::LeftButton);
        auto* goal = m_test->find<QLineEdit>("briefGoals-0-0");
        QTest::keyClicks(goal, QStringLiteral("Faster"));
        QTest::keyClick(goal, Qt::Key_Return);
        QTest::keyClicks(m_test->find<QLineEdit>("briefGoals-1-0"), QStringLiteral("Cheaper"));
        QTest::keyClicks(m_test->find<QLineEdit>("briefPeak"), QStringLiteral("120"));
        save();
        const Brief brief = stored();
        QCOMPARE(brief.problem, QStringLiteral("Slow"));
        QCOMPARE(brief.goals, (QStringList{QStringLiteral("Faster"), QStringLiteral("Cheaper")}));
        QCOMPARE(brief.forecast.peakRps, std::optional(120.0));
        QVERIFY(brief.release.isEmpty());
        QVERIFY(!page().brief().isEditing());
        QVERIFY(m_test->find<QWidget>("forecast"));
    }

    void savingCanBeUndoneAndThatToo()
    {
        write(QStringLiteral("First"));
        write(QStringLiteral("Second"));
        QCOMPARE(stored().problem, QStringLiteral("Second"));
        undo();
        QCOMPARE(stored().problem, QStringLiteral("First"));
        undo("Redo");
        QCOMPARE(stored().problem, QStringLiteral("Second"));
    }

    void undoingTheFirstTakesItBack()
    {
        write(QStringLiteral("First"));
        undo();
        QVERIFY(!valueOf(m_test->workspace().brief(project().id, m_test->release())));
        QVERIFY(m_test->find<QPushButton>("briefWrite"));
    }

    void whatIsNoNumberIsSaidBesideTheButton()
    {
        page().editBrief();
        QTest::keyClicks(m_test->find<QLineEdit>("briefPeak"), QStringLiteral("many"));
        QTest::mouseClick(m_test->find<QPushButton>("briefSave"), Qt::LeftButton);
        auto* problem = m_test->find<QLabel>("briefProblemLine");
        QVERIFY(problem);
        QVERIFY(problem->text().contains(QLatin1String("\"many\" is not a number")));
        QVERIFY(page().brief().isEditing());
    }

    void whatIsRefusedStaysInTheForm()
    {
        page().editBrief();
        QTest::mouseClick(m_test->find<QPushButton>("briefDependencies-add"), Qt::LeftButton);
        QTest::keyClicks(m_test->find<QLineEdit>("briefDependencies-0-0"), QStringLiteral("web"));
        QTest::mouseClick(m_test->find<QPushButton>("briefSave"), Qt::LeftButton);
        QTRY_VERIFY(m_test->find<QLabel>("briefProblemLine"));
        QVERIFY(m_test->find<QLabel>("briefProblemLine")
                    ->text()
                    .contains(QLatin1String("web cannot depend on itself")));
        QCOMPARE(m_test->find<QLineEdit>("briefDependencies-0-0")->text(), QStringLiteral("web"));
    }

    void escapeLeavesTheFormAndNotThePage()
    {
        page().editBrief();
        QTest::keyClick(m_test->find<QPlainTextEdit>("briefProblem"), Qt::Key_Escape);
        QVERIFY(!page().brief().isEditing());
        QVERIFY(page().isVisible());
    }

    void whatWasWrittenComesBackAfterCancelling()
    {
        page().editBrief();
        type("briefProblem", QStringLiteral("Long to write"));
        QTest::mouseClick(m_test->find<QPushButton>("briefCancel"), Qt::LeftButton);
        QVERIFY(!page().brief().isEditing());
        clickUndo();
        QVERIFY(page().brief().isEditing());
        QCOMPARE(m_test->find<QPlainTextEdit>("briefProblem")->toPlainText(),
                 QStringLiteral("Long to write"));
    }

    void aReleaseHasItsOwn()
    {
        page().editBrief();
        type("briefProblem", QStringLiteral("Own"));
        m_test->find<QRadioButton>("briefOfRelease")->click();
        save();
        QCOMPARE(stored().release, m_test->release());
        QVERIFY(!valueOf(m_test->workspace().brief(project().id, {})));
    }

    void aDroppedFileIsLookedAtBeforeItIsSaved()
    {
        const QString path = m_test->path(QStringLiteral("brief.md"));
        writeFile(path, "## Budget\nx\n## Goals\n- Faster\n");
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page().brief(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page().brief(), &drop);
        QTRY_VERIFY(page().brief().isEditing());
        QCOMPARE(m_test->find<QLineEdit>("briefGoals-0-0")->text(), QStringLiteral("Faster"));
        QVERIFY(m_test->find<InlineMessage>("briefMessage")
                    ->text()
                    .contains(QLatin1String("Line 1 was passed over")));
        QVERIFY(!valueOf(m_test->workspace().brief(project().id, m_test->release())));
        save();
        QCOMPARE(stored().goals, QStringList{QStringLiteral("Faster")});
    }

    void exportAndImportGiveTheSame()
    {
        write(QStringLiteral("## Goals\nare not here"));
        const QString path = m_test->path(QStringLiteral("out.md"));
        page().brief().exportTo(path);
        QTRY_VERIFY(QFile::exists(path));
        page().brief().importFile(path);
        QTRY_VERIFY(page().brief().isEditing());
        QCOMPARE(m_test->find<QPlainTextEdit>("briefProblem")->toPlainText(),
                 QStringLiteral("## Goals\nare not here"));
    }

    void theRepositorysFileThatIsNotThereIsSaid()
    {
        QTest::mouseClick(m_test->find<QPushButton>("briefFromRepository"), Qt::LeftButton);
        QTRY_VERIFY(m_test->find<InlineMessage>("briefMessage"));
        QVERIFY(m_test->find<InlineMessage>("briefMessage")
                    ->text()
                    .contains(QLatin1String("the commit has no such file")));
    }

    void aDependencyShowsItsVerdictAndOpens()
    {
        auto& history = m_test->workspace().history();
        Project other;
        other.name = QStringLiteral("identity");
        other = valueOf(history.addProject(other, QStringLiteral("test")));
        Release release = valueOf(history.release(m_test->release()));
        release.id = {};
        release.project = other.id;
        release.name = QStringLiteral("3.1");
        release = valueOf(history.addRelease(release, QStringLiteral("test")));
        page().editBrief();
        QTest::mouseClick(m_test->find<QPushButton>("briefDependencies-add"), Qt::LeftButton);
        QTest::keyClicks(m_test->find<QLineEdit>("briefDependencies-0-0"), QStringLiteral("identity"));
        save();
        QTRY_VERIFY(m_test->find<QPushButton>("dependency-identity"));
        auto* open = m_test->find<QPushButton>("dependency-identity");
        QCOMPARE(open->text(), QStringLiteral("identity 3.1"));
        QCOMPARE(open->accessibleName(), QStringLiteral("Open identity 3.1, No evidence"));
        QSignalSpy shown(&page(), &ProjectPage::dossierShown);
        QTest::mouseClick(open, Qt::LeftButton);
        QVERIFY(shown.wait());
        QCOMPARE(page().dossier()->release.id, release.id);
    }

    void aProofOfConceptHasABadge()
    {
        QVERIFY(!m_test->find<QLabel>("proofOfConcept"));
        Project changed = project();
        changed.classification.generation = Generation::ProofOfConcept;
        changed.classification.purpose = QStringLiteral("To learn");
        valueOf(m_test->workspace().history().updateProject(changed, QStringLiteral("test")));
        QSignalSpy shown(&page(), &ProjectPage::dossierShown);
        page().reload();
        QVERIFY(shown.wait());
        QVERIFY(m_test->find<QLabel>("proofOfConcept"));
        QCOMPARE(m_test->find<QLabel>("proofOfConcept")->text(), QStringLiteral("Proof of concept"));
    }

private:
    [[nodiscard]] ProjectPage& page() const { return *m_test->window().project(); }
    [[nodiscard]] Project project() const
    {
        return valueOf(m_test->workspace().findProject(QStringLiteral("web")));
    }
    [[nodiscard]] Brief stored() const
    {
        return valueOf(m_test->workspace().brief(project().id, m_test->release())).value_or(Brief());
    }
    static void writeFile(const QString& path, const QByteArray& text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    void type(const char* field, const QString& text) const
    {
        auto* edit = m_test->find<QPlainTextEdit>(field);
        QVERIFY(edit);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        edit->insertPlainText(text);
    }
    void save() const
    {
        QSignalSpy shown(&page(), &ProjectPage::dossierShown);
        QTest::mouseClick(m_test->find<QPushButton>("briefSave"), Qt::LeftButton);
        QVERIFY(shown.wait());
    }
    void write(const QString& problem) const
    {
        page().editBrief();
        type("briefProblem", problem);
        save();
    }
    void clickUndo(const char* text = "Undo") const
    {
        for (QPushButton* button :
             m_test->find<InlineMessage>("briefMessage")->findChildren<QPushButton*>()) {
            if (button->text() == QLatin1String(text)) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL("nothing to undo");
    }
    void undo(const char* text = "Undo") const
    {
        QSignalSpy shown(&page(), &ProjectPage::dossierShown);
        clickUndo(text);
        QVERIFY(shown.wait());
    }

    std::unique_ptr<test::TestWindow> m_test;
};

QTEST_MAIN(TestBriefPane)
#include "tst_brief_pane.moc"
