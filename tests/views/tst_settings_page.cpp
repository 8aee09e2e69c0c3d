// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/ssh_keys.h"
#include "views/board/board_page.h"
#include "views/board/board_table.h"
#include "views/settings/editor_trial.h"
#include "views/settings/settings_page.h"
#include "views/settings/user_settings.h"
#include "views/settings/workspace_group.h"
#include "views/test_window.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/spare_turns.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTest>

using namespace slipway;
using namespace slipway::views;

/// What can be set holds at once, is found by its words, and what the workspace keeps can be undone.
class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<test::TestWindow>(); }
    void cleanup() { m_test.reset(); }
    void theThemeChangesAtOnceAndFollowsThePalette();
    void whatIsSetIsKept();
    void theDensityIsTheBoards();
    void theDensityOfAnEarlierVersionStays();
    void aNameSignsFromThenOn();
    void aSigningKeySignsFromThenOn();
    void aKeyThatIsNotThereIsSaid();
    void noticesAreChosenOneByOne();
    void stagesAreSetAndUndone();
    void wrongStagesAreRefusedBesideThem();
    void theDefaultPolicyIsSetAndUndone();
    void theCostOfARewriteNeedsASource();
    void aBackupIsMade();
    void theWorkspaceIsChecked();
    void aProjectIsChangedAndUndone();
    void aSearchLeavesWhatItFinds();
    void theListLeadsToAGroup();
    void resetTakesEverythingBack();
    void anEditorCommandIsTried();
    void theSideBarHasNoThemeButton();
    void everyControlHasANameAndAnExplanation();

private:
    [[nodiscard]] bool open();
    [[nodiscard]] SettingsPage& page() { return m_test->page<SettingsPage>("settings"); }
    [[nodiscard]] UserSettings& settings() { return m_test->window().settings(); }
    [[nodiscard]] QString message()
    {
        return page().message().isVisible() ? page().message().text() : QString();
    }
    [[nodiscard]] QStringList stages() { return m_test->workspace().stages()->keys(); }
    void choose(const char* box, const QString& text);
    void type(const char* field, const QString& text);
    void undo();

    std::unique_ptr<test::TestWindow> m_test;
};

bool TestSettingsPage::open()
{
    if (!m_test->open())
        return false;
    QTest::keyClick(&m_test->window(), Qt::Key_Comma, Qt::ControlModifier);
    return QTest::qWaitFor(
        [&] {
            const auto* stagesField = page().findChild<QLineEdit*>(QStringLiteral("settingStages"));
            const auto* project = page().findChild<QComboBox*>(QStringLiteral("settingProject"));
            return page().isVisible() && !hasSpareWork() && !stagesField->text().isEmpty() &&
                   project->count() > 0;
        },
        30'000);
}

void TestSettingsPage::choose(const char* box, const QString& text)
{
    auto* combo = page().findChild<QComboBox*>(QLatin1String(box));
    combo->setFocus();
    combo->setCurrentIndex(combo->findText(text));
    Q_EMIT combo->activated(combo->currentIndex());
}

void TestSettingsPage::type(const char* field, const QString& text)
{
    auto* edit = page().findChild<QLineEdit*>(QLatin1String(field));
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

void TestSettingsPage::undo()
{
    QPushButton* button = nullptr;
    QTRY_VERIFY((button = m_test->button(QStringLiteral("Undo"))) != nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestSettingsPage::theThemeChangesAtOnceAndFollowsThePalette()
{
    QVERIFY(open());
    choose("settingTheme", QStringLiteral("Dark"));
    QCOMPARE(settings().theme(), QStringLiteral("dark"));
    const QColor dark = Theme::colour(ThemeName::Dark, Colour::Window);
    QCOMPARE(m_test->window().palette().color(QPalette::Window), dark);
    for (QAction* action : m_test->window().actions()) {
        if (action->objectName() == QLatin1String("theme.contrast"))
            action->trigger();
    }
    QCOMPARE(page().findChild<QComboBox*>(QStringLiteral("settingTheme"))->currentText(),
             QStringLiteral("High contrast"));
}

void TestSettingsPage::whatIsSetIsKept()
{
    QVERIFY(open());
    choose("settingDensity", QStringLiteral("Compact"));
    choose("settingLanguage", QStringLiteral("Deutsch"));
    choose("settingLaunchZone", QStringLiteral("UTC"));
    QCOMPARE(QSettings().value(QStringLiteral("board/density")).toString(), QStringLiteral("compact"));
    QCOMPARE(QSettings().value(QStringLiteral("ui/language")).toString(), QStringLiteral("de"));
    QCOMPARE(QSettings().value(QStringLiteral("ui/launchZone")).toString(), QStringLiteral("utc"));
    const UserSettings after;
    QCOMPARE(after.density(), Density::Compact);
    QCOMPARE(after.launchZone(), LaunchZone::Utc);
}

/// Whether it is chosen here or by Ctrl+Alt+D, and after a restart.
void TestSettingsPage::theDensityIsTheBoards()
{
    const auto board = [this]() -> BoardTable& { return m_test->window().board().table(); };
    const auto shown = [this] {
        return page().findChild<QComboBox*>(QStringLiteral("settingDensity"))->currentText();
    };
    const auto toggle = [this] {
        for (QAction* action : m_test->window().actions()) {
            if (action->objectName() == QLatin1String("board.compact"))
                action->trigger();
        }
    };
    QVERIFY(open());
    QVERIFY(!board().isCompact());
    choose("settingDensity", QStringLiteral("Compact"));
    QVERIFY(board().isCompact());
    toggle();
    QVERIFY(!board().isCompact());
    QCOMPARE(shown(), QStringLiteral("Comfortable"));
    toggle();
    QCOMPARE(shown(), QStringLiteral("Compact"));
    QVERIFY(open()); // another window, as after a restart
    QVERIFY(board().isCompact());
    QCOMPARE(shown(), QStringLiteral("Compact"));
}

void TestSettingsPage::theDensityOfAnEarlierVersionStays()
{
    QSettings().setValue(QStringLiteral("board/compact"), true);
    QVERIFY(open());
    QVERIFY(m_test->window().board().table().isCompact());
    settings().setDensity(Density::Comfortable);
    QVERIFY(!m_test->window().board().table().isCompact());
    QCOMPARE(settings().density(), Density::Comfortable);
}

void TestSettingsPage::aNameSignsFromThenOn()
{
    QVERIFY(open());
    type("settingPerson", QStringLiteral("Grace Hopper"));
    QTRY_VERIFY(message().contains(QLatin1String("Grace Hopper")));
    type("settingStages", QStringLiteral("development, staging, qa, production"));
    QTRY_COMPARE(stages().size(), 4);
    QTRY_COMPARE(m_test->workspace().history().auditTrail(1)->front().actor, QStringLiteral("Grace Hopper"));
    QVERIFY(page().isVisible());
    type("settingPerson", QString());
    QTest::keyClick(page().findChild<QLineEdit*>(QStringLiteral("settingPerson")), Qt::Key_Delete);
    QTest::keyClick(page().findChild<QLineEdit*>(QStringLiteral("settingPerson")), Qt::Key_Return);
    QTRY_VERIFY(message().contains(QLatin1String("by ada")));
}

void TestSettingsPage::aSigningKeySignsFromThenOn()
{
    const test::SshKey key;
    QVERIFY(open());
    type("settingSigningKey", key.file());
    QCOMPARE(settings().signingKey(), key.file());
    QTest::mouseClick(page().findChild<QPushButton*>(QStringLiteral("settingSigningKeyAdd")), Qt::LeftButton);
    QTRY_COMPARE(m_test->workspace().signingKeys()->size(), size_t(1));
    QCOMPARE(m_test->workspace().signingKeys()->front().key, key.publicKey());

    QVERIFY(m_test->openRelease());
    QTest::mouseClick(m_test->button(QStringLiteral("Sign-offs 0 of 4")), Qt::LeftButton);
    QTest::mouseClick(m_test->find<QPushButton>("signOff-Quality"), Qt::LeftButton);
    const auto signOffs = [&] { return m_test->workspace().dossier(m_test->release())->people.signOffs; };
    QTRY_COMPARE(signOffs().size(), size_t(1));
    QCOMPARE(access::keyOfSignature(signOffs().front().signature).value(), key.publicKey());

    QTest::keyClick(&m_test->window(), Qt::Key_Comma, Qt::ControlModifier);
    undo();
    QTRY_VERIFY(m_test->workspace().signingKeys()->empty());
}

void TestSettingsPage::aKeyThatIsNotThereIsSaid()
{
    QVERIFY(open());
    type("settingSigningKey", m_test->path(QStringLiteral("none")));
    QTest::mouseClick(page().findChild<QPushButton*>(QStringLiteral("settingSigningKeyAdd")), Qt::LeftButton);
    QTRY_VERIFY2(message().contains(QLatin1String("the public key cannot be read")), qPrintable(message()));
    type("settingSigningKey", QString());
    QTest::keyClick(page().findChild<QLineEdit*>(QStringLiteral("settingSigningKey")), Qt::Key_Delete);
    QTest::mouseClick(page().findChild<QPushButton*>(QStringLiteral("settingSigningKeyAdd")), Qt::LeftButton);
    QTRY_VERIFY2(message().contains(QLatin1String("no key is chosen")), qPrintable(message()));
    QVERIFY(m_test->workspace().signingKeys()->empty());
}

void TestSettingsPage::noticesAreChosenOneByOne()
{
    QVERIFY(open());
    auto* box = page().findChild<QCheckBox*>(QStringLiteral("settingNotice-mention"));
    QVERIFY(box->isChecked());
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(!settings().isTold(readiness::NoticeKind::Mention));
    QVERIFY(settings().isTold(readiness::NoticeKind::LaunchSoon));
    QTest::keyClick(page().findChild<QCheckBox*>(QStringLiteral("settingQuiet")), Qt::Key_Space);
    QVERIFY(settings().quietHours().isOn);
    QCOMPARE(settings().quietHours().from, QTime(22, 0));
    QVERIFY(!settings().closesToTray());
}

void TestSettingsPage::stagesAreSetAndUndone()
{
    QVERIFY(open());
    const QStringList before = stages();
    type("settingStages", QStringLiteral("development, qa, staging, production"));
    QTRY_COMPARE(stages().size(), 4);
    undo();
    QTRY_COMPARE(stages(), before);
    QTRY_COMPARE(page().findChild<QLineEdit*>(QStringLiteral("settingStages"))->text(),
                 before.join(QStringLiteral(", ")));
}

void TestSettingsPage::wrongStagesAreRefusedBesideThem()
{
    QVERIFY(open());
    const QStringList before = stages();
    type("settingStages", QStringLiteral("only"));
    QTRY_VERIFY(!message().isEmpty());
    QCOMPARE(stages(), before);
    QTRY_COMPARE(page().findChild<QLineEdit*>(QStringLiteral("settingStages"))->text(),
                 before.join(QStringLiteral(", ")));
}

void TestSettingsPage::theDefaultPolicyIsSetAndUndone()
{
    QVERIFY(open());
    const auto defaultPolicy = [&] { return m_test->workspace().history().policies()->defaultId; };
    const QString before = defaultPolicy();
    auto* box = page().findChild<QComboBox*>(QStringLiteral("settingPolicy"));
    QVERIFY(box->count() > 1);
    const int other = box->currentIndex() == 0 ? 1 : 0;
    const QString wanted = box->itemData(other).toString();
    choose("settingPolicy", box->itemText(other));
    QTRY_COMPARE(defaultPolicy(), wanted);
    undo();
    QTRY_COMPARE(defaultPolicy(), before);
}

void TestSettingsPage::theCostOfARewriteNeedsASource()
{
    QVERIFY(open());
    const auto cost = [&] { return readiness::rewriteCost(*m_test->workspace().history().settings()); };
    auto* source = page().findChild<QLineEdit*>(QStringLiteral("settingCostSource"));
    source->clear();
    QTest::mouseClick(page().findChild<QPushButton*>(QStringLiteral("settingCostSet")), Qt::LeftButton);
    QTRY_VERIFY(message().contains(QLatin1String("source")));
    source->setText(QStringLiteral("our finance"));
    page().findChild<QDoubleSpinBox*>(QStringLiteral("settingCostLow"))->setValue(1000);
    QTest::mouseClick(page().findChild<QPushButton*>(QStringLiteral("settingCostSet")), Qt::LeftButton);
    QTRY_COMPARE(cost().low, 1000.0);
    QCOMPARE(cost().source, QStringLiteral("our finance"));
    undo();
    QTRY_COMPARE(cost().low, readiness::RewriteCost().low);
}

void TestSettingsPage::aBackupIsMade()
{
    QVERIFY(open());
    const QString path = m_test->path(QStringLiteral("copy.slipway"));
    page().findChild<WorkspaceGroup*>()->backUpTo(path);
    QTRY_VERIFY(message().startsWith(QLatin1String("The backup is at")));
    QVERIFY(store::openHistory(path));
    page().findChild<WorkspaceGroup*>()->backUpTo(m_test->path(QStringLiteral("nowhere/copy.slipway")));
    QTRY_VERIFY(message().contains(QLatin1String("nowhere")));
}

void TestSettingsPage::theWorkspaceIsChecked()
{
    QVERIFY(open());
    QTest::mouseClick(page().findChild<QPushButton*>(QStringLiteral("settingCheck")), Qt::LeftButton);
    QTRY_VERIFY(page()
                    .findChild<QLabel*>(QStringLiteral("settingHealth"))
                    ->text()
                    .startsWith(QLatin1String("In order: 1 projects")));
}

void TestSettingsPage::aProjectIsChangedAndUndone()
{
    QVERIFY(open());
    const auto web = [&] { return m_test->workspace().history().projects()->front(); };
    auto* save = page().findChild<QPushButton*>(QStringLiteral("settingProjectSave"));
    QVERIFY(!save->isEnabled());
    type("settingTeam", QStringLiteral("Payments"));
    QTRY_COMPARE(web().team, QStringLiteral("Payments"));
    QTRY_VERIFY(message().startsWith(QLatin1String("web is changed.")));
    undo();
    QTRY_COMPARE(web().team, QString());
    QTRY_COMPARE(page().findChild<QLineEdit*>(QStringLiteral("settingTeam"))->text(), QString());
    choose("settingKind", QStringLiteral("Library"));
    QVERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_COMPARE(web().kind, model::ProjectKind::Library);
}

void TestSettingsPage::aSearchLeavesWhatItFinds()
{
    QVERIFY(open());
    QTest::keyClick(&m_test->window(), Qt::Key_F, Qt::ControlModifier);
    auto* field = m_test->find<QLineEdit>("settingsSearch");
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("quiet"));
    QVERIFY(page().findChild<QCheckBox*>(QStringLiteral("settingQuiet"))->isVisible());
    QVERIFY(!page().findChild<QComboBox*>(QStringLiteral("settingTheme"))->isVisible());
    QTest::keyClicks(field, QStringLiteral(" xyz"));
    QVERIFY(page().findChild<QLabel*>(QStringLiteral("settingsBlank"))->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(page().findChild<QComboBox*>(QStringLiteral("settingTheme"))->isVisible());
    QTest::keyClicks(field, QStringLiteral("japan"));
    QVERIFY(!page().findChild<QComboBox*>(QStringLiteral("settingTheme"))->isVisible());
    field->setText(QStringLiteral("deutsch")); // a choice is found by what it offers
    QVERIFY(page().findChild<QComboBox*>(QStringLiteral("settingLanguage"))->isVisible());
}

void TestSettingsPage::theListLeadsToAGroup()
{
    QVERIFY(open());
    auto* list = m_test->find<QListWidget>("settingsList");
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_End);
    QVERIFY(m_test->find<QScrollArea>("settingsScroll")->verticalScrollBar()->value() > 0);
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(m_test->window().board().isVisible());
}

void TestSettingsPage::resetTakesEverythingBack()
{
    QVERIFY(open());
    choose("settingTheme", QStringLiteral("Dark"));
    choose("settingDensity", QStringLiteral("Compact"));
    settings().setTold(readiness::NoticeKind::Mention, false);
    QTest::mouseClick(page().findChild<QPushButton*>(QStringLiteral("settingReset")), Qt::LeftButton);
    QCOMPARE(settings().theme(), QString());
    QCOMPARE(settings().density(), Density::Comfortable);
    QVERIFY(settings().isTold(readiness::NoticeKind::Mention));
    QCOMPARE(page().findChild<QComboBox*>(QStringLiteral("settingDensity"))->currentText(),
             QStringLiteral("Comfortable"));
}

void TestSettingsPage::anEditorCommandIsTried()
{
    QCOMPARE(editorArguments(QStringLiteral("code -g \"%f:%l\""), QStringLiteral("/a b/c%l.txt"), 7),
             QStringList({QStringLiteral("code"), QStringLiteral("-g"), QStringLiteral("/a b/c%l.txt:7")}));
    QVERIFY(open());
    const auto attempt = [&](const QString& command) {
        page().findChild<QLineEdit*>(QStringLiteral("settingEditor"))->setText(command);
        QTest::mouseClick(page().findChild<QPushButton*>(QStringLiteral("settingEditorTry")), Qt::LeftButton);
    };
    attempt({});
    QVERIFY(message().contains(QLatin1String("no command")));
    attempt(QStringLiteral("true"));
    QVERIFY(message().contains(QLatin1String("%f")));
    attempt(QStringLiteral("no-such-editor-here %f"));
    QVERIFY(message().contains(QLatin1String("no-such-editor-here")));
    attempt(QStringLiteral("true %f:%l"));
    QVERIFY(message().contains(QLatin1String("was started")));
    QCOMPARE(settings().editorCommand(), QStringLiteral("true %f:%l"));
}

void TestSettingsPage::theSideBarHasNoThemeButton()
{
    QVERIFY(open());
    QVERIFY(!m_test->button(QStringLiteral("Light or dark")));
    QVERIFY(m_test->find<QPushButton>("sideSettings"));
    bool isInPalette = false;
    for (const QAction* action : m_test->window().actions())
        isInPalette = isInPalette || action->objectName() == QLatin1String("theme.toggle");
    QVERIFY(isInPalette);
}

void TestSettingsPage::everyControlHasANameAndAnExplanation()
{
    QVERIFY(open());
    for (const QWidget* widget : page().findChildren<QWidget*>()) {
        if (!widget->objectName().startsWith(QLatin1String("setting")) ||
            widget->objectName().startsWith(QLatin1String("settings")) ||
            widget->focusPolicy() == Qt::NoFocus)
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
