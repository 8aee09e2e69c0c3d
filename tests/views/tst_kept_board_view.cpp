// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/shipped.h"
#include "core/readiness/board_keeper.h"
#include "views/board/board_page.h"
#include "views/board/board_table.h"
#include "views/theme/theme.h"
#include "views/widgets/action_collection.h"
#include "views/widgets/elided_label.h"
#include "views/widgets/inline_message.h"

#include "support/value_of.h"

#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::views;
using slipway::test::valueOf;

/// A board is there as soon as the workspace is, and says of when it is until it was read.
class TestKeptBoardView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
        m_shipped = valueOf(app::loadShipped());
        const auto workspace = valueOf(readiness::Workspace::create(file(), m_shipped));
        valueOf(workspace->addProject({QStringLiteral("web"), {}, ProjectKind::WebService, {}}, m_person));
        addRelease(*workspace, QStringLiteral("1.0.0"));
    }
    void cleanup() { m_page.reset(); }

    void aReadKeepsIt()
    {
        show();
        QCOMPARE(m_page->filter().rowCount(), 0); // nothing was kept yet
        waitForTrends();
        QVERIFY(recalled()->take(file()));
    }

    void itIsShownAtOnceAndSaysOfWhenItIs()
    {
        keep();
        show();
        // No event was delivered yet.
        QCOMPARE(m_page->filter().rowCount(), 1);
        QVERIFY2(heading().contains(QLatin1String(", as of ")) &&
                     heading().endsWith(QStringLiteral("reading…")),
                 qPrintable(heading()));
        QTRY_VERIFY2(!heading().contains(QLatin1String("as of")), qPrintable(heading()));
    }

    void whatWasChosenStaysChosen()
    {
        keep();
        addRelease(*valueOf(readiness::Workspace::open(file(), m_shipped)), QStringLiteral("0.9.0"));
        show();
        QCOMPARE(m_page->filter().rowCount(), 1);
        QCOMPARE(m_page->selected()->release.name, QStringLiteral("1.0.0"));
        QTRY_COMPARE(m_page->filter().rowCount(), 2);
        QCOMPARE(m_page->selected()->release.name, QStringLiteral("1.0.0"));
    }

    void whereTheReadFailsItSaysOfWhenItIsAndWhy()
    {
        keep();
        const std::shared_ptr<readiness::Workspace> workspace =
            valueOf(readiness::Workspace::open(file(), m_shipped));
        // As if the disk were gone.
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        QVERIFY(damaged.write(QByteArray(int(damaged.size()), 'x')) > 0);
        damaged.close();
        show(workspace);
        QTRY_VERIFY(m_page->message().isVisible());
        QCOMPARE(m_page->filter().rowCount(), 1);
        QVERIFY2(heading().contains(QLatin1String(", as of ")) &&
                     !heading().contains(QLatin1String("reading")),
                 qPrintable(heading()));
    }

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("w.slipway")); }
    void addRelease(readiness::Workspace& workspace, const QString& name) const
    {
        readiness::NewRelease release;
        release.project = QStringLiteral("web");
        release.name = name;
        release.revision = QString(40, QLatin1Char('a'));
        valueOf(workspace.addRelease(release, m_person));
    }
    /// As an earlier run would.
    void keep() const
    {
        const auto workspace = valueOf(readiness::Workspace::open(file(), m_shipped));
        readiness::BoardKeeper(keptIn()).keep(file(), valueOf(workspace->board(true)));
    }
    [[nodiscard]] QString keptIn() const { return m_folder->filePath(QStringLiteral("boards")); }
    /// As the window gets it with the workspace.
    [[nodiscard]] std::shared_ptr<readiness::BoardKeeper> recalled() const
    {
        auto keeper = std::make_shared<readiness::BoardKeeper>(keptIn());
        keeper->recall(file());
        return keeper;
    }
    void show(std::shared_ptr<readiness::Workspace> workspace = nullptr)
    {
        ViewContext context;
        context.theme = &m_theme;
        context.actions = &m_actions;
        context.person = m_person;
        m_page = std::make_unique<BoardPage>(context, nullptr);
        m_page->setKeeper(recalled());
        m_page->resize(1100, 700);
        m_page->show();
        context.workspace = workspace ? workspace : valueOf(readiness::Workspace::open(file(), m_shipped));
        m_page->setContext(context);
    }
    void waitForTrends() const
    {
        QTRY_VERIFY(m_page->filter().rowCount() == 1 && m_page->boardModel().rowAt(0)->forecast);
    }
    [[nodiscard]] QString heading() const
    {
        return m_page->findChild<ElidedLabel*>(QStringLiteral("boardSummary"))->text();
    }

    const QString m_person = QStringLiteral("ada");
    std::unique_ptr<QTemporaryDir> m_folder;
    readiness::Shipped m_shipped;
    Theme m_theme;
    ActionCollection m_actions;
    std::unique_ptr<BoardPage> m_page;
};

QTEST_MAIN(TestKeptBoardView)

#include "tst_kept_board_view.moc"
