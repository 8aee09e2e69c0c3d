// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pane_scene.h"

#include "core/readiness/work_pool.h"
#include "support/builders.h"

#include <QDir>
#include <QSettings>
#include <QTest>
#include <QVBoxLayout>

namespace slipway::test {

using namespace model;

PaneScene::PaneScene()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                       workspace.path(QStringLiteral("settings")));
    QSettings().clear();
    views::Opener::install(&opener);
    release = workspace.addRelease();
    workspace.scan(release.id);
    auto* layout = new QVBoxLayout(&m_window);
    layout->setContentsMargins(0, 0, 0, 0);
    m_window.resize(1000, 700);
}

PaneScene::~PaneScene()
{
    readiness::workPool().waitForDone(); // what is still read borrows the workspace
}

views::ViewContext PaneScene::context()
{
    views::ViewContext context;
    context.workspace =
        std::shared_ptr<readiness::Workspace>(std::shared_ptr<void>(), workspace.operator->());
    context.theme = &m_theme;
    context.actions = &m_actions;
    context.clock = [this] { return workspace.now(); };
    context.person = QStringLiteral("ada");
    return context;
}

std::shared_ptr<const readiness::Dossier> PaneScene::dossier()
{
    return std::make_shared<const readiness::Dossier>(workspace.dossier(release.id));
}

Evidence PaneScene::about(const char* plugin) const
{
    static int number = 0;
    Evidence evidence =
        anEvidence().from(QLatin1String(plugin)).about(release.target).observed(workspace.now().addSecs(-60));
    evidence.id =
        EvidenceId(QStringLiteral("01890000-0000-7000-8000-%1").arg(++number, 12, 10, QLatin1Char('0')));
    evidence.kind = QStringLiteral("test-run");
    evidence.subject.project = QStringLiteral("web");
    evidence.recordedAt = {};
    return evidence;
}

void PaneScene::store(const Evidence& evidence)
{
    const auto appended =
        valueOf(workspace->history().appendEvidence(std::array{evidence}, QStringLiteral("ada")));
    QCOMPARE(appended.stored, 1);
}

void PaneScene::open(QWidget& pane)
{
    m_window.layout()->addWidget(&pane);
    m_window.show();
    m_window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_window));
}

void PaneScene::trigger(const char* action) const
{
    QAction* found = m_actions.find(QLatin1String(action));
    QVERIFY2(found && found->isEnabled(), action);
    found->trigger();
}

QString PaneScene::inRepository(const QString& file) const
{
    return QDir(workspace.repository().path()).canonicalPath() + QLatin1Char('/') + file;
}

} // namespace slipway::test
