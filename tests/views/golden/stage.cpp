// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/golden/stage.h"

#include "app/cli/demo_workspace.h"
#include "app/cli/shipped.h"
#include "app/report_import.h"
#include "app/source_port.h"
#include "core/readiness/work_pool.h"
#include "views/board/board_page.h"
#include "views/shell/come_to_rest.h"
#include "views/sources/sources_page.h"
#include "views/widgets/spare_turns.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QProxyStyle>
#include <QSettings>
#include <QTest>

#include <algorithm>

namespace slipway::test {

using namespace model;

namespace {

const QString kFile = QStringLiteral("samples.slipway");
constexpr int kFewProjects = 3;

template<class T>
T orAbort(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().line()));
    return std::move(result).value();
}

/// Nothing moves by itself: no busy bar, no blinking cursor, no fading.
class StillStyle : public QProxyStyle
{
public:
    StillStyle()
        : QProxyStyle(QStringLiteral("fusion"))
    {
    }

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

void makeStill()
{
    static const bool isStill = [] {
        QApplication::setStyle(new StillStyle); // the application owns it
        QApplication::setCursorFlashTime(0);
        return true;
    }();
    Q_UNUSED(isStill)
}

store::HistoryOptions atTheMoment()
{
    store::HistoryOptions options;
    options.clock = Stage::now;
    return options;
}

/// The samples are told once a process, and what turned when in them is computed once: 2,000 evaluations that
/// each stage, which works on a copy, would make again.
QString samples(const readiness::Shipped& shipped, bool isFew)
{
    static const QTemporaryDir kFolder;
    const QString path = kFolder.filePath(isFew ? QStringLiteral("few-") + kFile : kFile);
    if (QFile::exists(path))
        return path;
    orAbort(app::buildDemo(path, shipped, Stage::now(), {}, {}));
    const auto workspace = orAbort(readiness::Workspace::open(path, shipped, atTheMoment()));
    const auto projects = orAbort(workspace->history().projects());
    for (size_t i = kFewProjects; isFew && i < projects.size(); ++i)
        orAbort(workspace->history().removeProject(projects[i].id, QStringLiteral("ada")));
    orAbort(workspace->board(true));
    return path;
}

/// A plugin that asks for secrets.
readiness::SourceKind secretKind()
{
    return {
        QStringLiteral("delivery"),
        QStringLiteral("Delivery"),
        QStringLiteral("Asks the delivery service whether what runs is what was released."),
        Json::parse(R"({"type": "object", "properties": {"url": {"type": "string"}}, "required": ["url"]})"),
        {{QStringLiteral("token"), QStringLiteral("A token that may read applications"), false},
         {QStringLiteral("webhook"), QStringLiteral("What its messages are signed with"), true},
         {QStringLiteral("password"), QStringLiteral("For Basic authentication"), true}},
        {QStringLiteral("config:url")}};
}

} // namespace

QDateTime Stage::now()
{
    return {QDate(2026, 3, 17), QTime(9, 30), Qt::UTC};
}

Stage::Stage()
    : m_before(QDir::currentPath())
    , m_shipped(orAbort(app::loadShipped()))
{
    makeStill();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QSettings().clear();
    QDir::setCurrent(m_folder.path()); // so that a message names the file without the folder
}

Stage::Stage(Filling filling, views::ThemeName theme, QSize size)
    : Stage()
{
    m_isLoading = filling == Filling::Loading;
    fill(filling);
    raise(theme, size);
}

Stage::Stage(const QString& workspace, views::ThemeName theme, QSize size)
    : Stage()
{
    fillFrom(QDir(m_before).absoluteFilePath(workspace));
    raise(theme, size);
}

void Stage::raise(views::ThemeName theme, QSize size)
{
    views::ViewContext context;
    context.theme = &m_theme;
    context.actions = &m_actions;
    context.clock = Stage::now;
    context.person = QStringLiteral("ada");
    m_window = std::make_unique<views::MainWindow>(context, makePort());
    m_theme.set(theme);
    m_window->resize(size);
    m_window->show();
    if (m_isLoading)
        holdWork();
    if (m_workspace)
        m_window->setWorkspace(m_workspace, true);
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qWarning("the window did not become active");
    settle();
}

Stage::~Stage()
{
    if (m_isHeld)
        m_held.release();
    m_window.reset();
    readiness::workPool().waitForDone();
    QDir::setCurrent(m_before);
}

void Stage::fill(Filling filling)
{
    if (filling == Filling::None)
        return;
    if (filling == Filling::Empty) {
        m_workspace = orAbort(readiness::Workspace::create(kFile, m_shipped, atTheMoment()));
        return;
    }
    fillFrom(samples(m_shipped, filling == Filling::Few));
    if (filling == Filling::Error) {
        // Whole but for its pages: what is read next is not a database any more.
        QFile file(kFile);
        if (!file.open(QIODevice::ReadWrite) || !file.resize(4096) || !file.seek(0))
            qFatal("the samples cannot be broken");
        file.write(QByteArray(4096, 'x'));
        for (const QString& suffix : {QStringLiteral("-wal"), QStringLiteral("-shm")})
            QFile::remove(kFile + suffix);
    }
}

void Stage::fillFrom(const QString& workspace)
{
    if (!QFile::copy(workspace, kFile))
        qFatal("%s cannot be copied", qPrintable(workspace));
    m_workspace = orAbort(readiness::Workspace::open(kFile, m_shipped, atTheMoment()));
}

/// Takes the only thread there is, so that nothing which is asked for arrives.
void Stage::holdWork()
{
    QThreadPool& pool = readiness::workPool();
    pool.waitForDone();
    m_isHeld = true;
    for (int i = 0; i < pool.maxThreadCount(); ++i)
        pool.start([this] {
            m_held.acquire();
            m_held.release();
        });
}

views::AppPort Stage::makePort() const
{
    views::AppPort port;
    const auto unsupported = [](const QString&) -> Result<views::WorkspacePointer> {
        return Error{ErrorCode::Unsupported, QStringLiteral("not in this test"), {}, {}};
    };
    port.openWorkspace = unsupported;
    port.createWorkspace = unsupported;
    port.openDemo = [](const Progress&) -> Result<views::WorkspacePointer> {
        return Error{ErrorCode::Unsupported, QStringLiteral("not in this test"), {}, {}};
    };
    port.importReports = app::importReports;
    port.sources = app::makeSourcePort();
    // The same on every machine, whatever keychain it has.
    port.sources.secretRooms = [] { return views::SecretRooms{true, true, false}; };
    port.sources.kinds = [kinds = port.sources.kinds](readiness::Workspace& workspace) {
        auto known = kinds(workspace);
        if (known)
            known.value().push_back(secretKind());
        return known;
    };
    return port;
}

bool Stage::act(const QString& id)
{
    QAction* action = m_actions.find(id);
    if (!action)
        return false;
    action->trigger();
    settle();
    return true;
}

bool Stage::openSecrets()
{
    using access::SecretPlace;
    const auto projects = orAbort(m_workspace->history().projects());
    readiness::SourceDraft draft;
    draft.project = projects.front().id;
    draft.config = Json{{"url", "https://delivery.example"}};
    draft.secrets =
        access::SecretReferences{{QStringLiteral("token"), {SecretPlace::Keychain, {}, now().addDays(-104)}},
                                 {QStringLiteral("webhook"), {SecretPlace::File, {}, now().addDays(-12)}}};
    const auto source =
        orAbort(readiness::storeDraft(m_workspace->history(), draft, secretKind(), QStringLiteral("ada")));
    if (!act(QStringLiteral("sources.show")))
        return false;
    auto* page = m_window->findChild<views::SourcesPage*>(QStringLiteral("sources"));
    page->refresh();
    settle();
    page->showSource(source.id);
    return press(QStringLiteral("sourcesChange"));
}

bool Stage::openRelease(const QString& project)
{
    const auto board = m_window->board().boardModel().board();
    if (board->rows.empty())
        return false;
    const auto named =
        std::find_if(board->rows.begin(), board->rows.end(), [&](const readiness::BoardRow& row) {
            return row.project.name.startsWith(project); // the thousandth has a number
        });
    m_window->showRelease((named == board->rows.end() ? board->rows.front() : *named).release.id);
    settle();
    return true;
}

bool Stage::press(const QString& button)
{
    for (auto* child : shown()->findChildren<QAbstractButton*>()) {
        if (!child->isVisible() || (child->objectName() != button && !child->text().startsWith(button)))
            continue;
        child->click();
        settle();
        return true;
    }
    return false;
}

void Stage::type(const QString& text)
{
    if (QWidget* focused = shown()->focusWidget())
        QTest::keyClicks(focused, text);
    settle();
}

bool Stage::turnTo(const QString& window, QSize size)
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget* widget : windows) {
        if (widget->objectName() != window || !widget->isVisible())
            continue;
        m_other = widget;
        widget->showNormal();
        widget->resize(size);
        settle();
        return true;
    }
    return false;
}

void Stage::key(Qt::Key key)
{
    QTest::keyClick(shown(), key);
    settle();
}

void Stage::settle()
{
    constexpr int kMostLooks = 200;
    constexpr int kMostTurns = 20'000; // a thousand projects take a while to read
    QImage before;
    for (int looks = 0, turns = 0; looks < kMostLooks && turns < kMostTurns; ++turns) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::qWait(15);
        // The other pages are made once the board stands, and tell the side bar their numbers.
        if (m_isHeld ? views::hasSpareWork() : !views::isAtRest(*m_window))
            continue;
        ++looks;
        const QImage now = grab({});
        if (now == before)
            return;
        before = now;
    }
    qWarning("the window never came to rest");
}

QImage Stage::picture(const QStringList& byChance)
{
    // The folder has another name each time.
    for (auto* label : shown()->findChildren<QLabel*>()) {
        if (label->text().contains(m_folder.path()))
            label->setText(label->text().replace(m_folder.path(), QStringLiteral("/home/ada")));
    }
    settle();
    return grab(byChance);
}

QImage Stage::grab(const QStringList& byChance) const
{
    QImage picture = shown()->grab().toImage();
    QPainter painter(&picture);
    for (const QWidget* widget : shown()->findChildren<QWidget*>()) {
        const auto* bar = qobject_cast<const QProgressBar*>(widget);
        const bool isBusy = bar && bar->minimum() == bar->maximum(); // it moves
        if (widget->isVisible() && (isBusy || byChance.contains(widget->objectName())))
            painter.fillRect(QRect(widget->mapTo(shown(), QPoint()), widget->size()), Qt::gray);
    }
    return picture;
}

} // namespace slipway::test
