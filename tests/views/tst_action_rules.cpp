// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/action_rules.h"

#include <QAction>
#include <QTest>

using namespace slipway::views;

/// Why an action does nothing here and now.
class TestActionRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeDoneHasAReason_data();
    void whatCannotBeDoneHasAReason();
    void anActionMayGiveItsOwnReason();
};

void TestActionRules::whatCannotBeDoneHasAReason_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isEnabled");
    QTest::addColumn<bool>("hasWorkspace");
    QTest::addColumn<bool>("isPast");
    QTest::addColumn<bool>("showsRelease");
    QTest::addColumn<bool>("hasRow");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const char* id, bool isEnabled, bool hasWorkspace, bool isPast,
                        bool showsRelease, bool hasRow, const char* reason) {
        QTest::newRow(name) << QString::fromLatin1(id) << isEnabled << hasWorkspace << isPast << showsRelease
                            << hasRow << QString::fromLatin1(reason);
    };
    row("on a release's page", "release.attest", true, true, false, true, false, "");
    row("on the board", "release.attest", true, true, false, false, true, "Open a release first");
    row("a row is enough to export", "release.export", true, true, false, false, true, "");
    row("without a row there is nothing to export", "release.export", true, true, false, false, false,
        "Choose a release first");
    row("a brief is a release's", "brief.edit", true, true, false, false, true, "Open a release first");
    row("in the past", "release.attest", false, true, true, true, false, "Not while the past is shown");
    row("no workspace", "board.refresh", true, false, false, false, false,
        "Open or create a workspace first");
    row("a project may make one", "project.add", true, false, false, false, false, "");
    row("the theme needs none", "theme.dark", true, false, false, false, false, "");
    row("nothing to undo", "edit.undo", false, true, false, false, false, "There is nothing to undo");
    row("nothing to redo", "edit.redo", false, true, false, false, false, "There is nothing to redo");
    row("no policy is open", "policy.adopt", false, true, false, false, false, "Open a policy first");
    row("no letter is chosen", "inbox.replay", false, true, false, false, false,
        "Choose a letter in the inbox first");
    row("no source is chosen", "source.pause", false, true, false, false, false,
        "Choose one of the sources first");
    row("a project is removed by its row", "project.remove", true, true, false, true, false,
        "Choose a release on the board first");
    row("anything else that is disabled", "charts.zoom", false, true, false, false, false,
        "Not possible here");
}

void TestActionRules::whatCannotBeDoneHasAReason()
{
    QFETCH(QString, id);
    QFETCH(bool, isEnabled);
    QFETCH(bool, hasWorkspace);
    QFETCH(bool, isPast);
    QFETCH(bool, showsRelease);
    QFETCH(bool, hasRow);
    QFETCH(QString, reason);
    QAction action;
    action.setObjectName(id);
    action.setEnabled(isEnabled);
    QCOMPARE(whyNot(action, {hasWorkspace, isPast, showsRelease, hasRow}), reason);
}

void TestActionRules::anActionMayGiveItsOwnReason()
{
    QAction action;
    action.setObjectName(QStringLiteral("evidence.open"));
    action.setEnabled(false);
    action.setProperty("whyNot", QStringLiteral("It has no file"));
    QCOMPARE(whyNot(action, {true, false, false, false}), QStringLiteral("It has no file"));
}

QTEST_MAIN(TestActionRules)
#include "tst_action_rules.moc"
