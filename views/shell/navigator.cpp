// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/navigator.h"

#include "views/board/board_model.h"
#include "views/board/board_page.h"
#include "views/board/board_search.h"
#include "views/board/board_table.h"
#include "views/board/board_views.h"
#include "views/board/saved_views_list.h"
#include "views/inbox/inbox_page.h"
#include "views/notices/notice_center.h"
#include "views/notices/notices_page.h"
#include "views/project/project_page.h"
#include "views/shell/place_book.h"
#include "views/shell/rare_pages.h"
#include "views/shell/side_bar.h"
#include "views/shell/welcome_page.h"
#include "views/shell/window_actions.h"
#include "views/sources/sources_page.h"
#include "views/widgets/action_collection.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/lazy_stack.h"
#include "views/widgets/page_stack.h"

#include <algorithm>
#include <numeric>

namespace slipway::views {

using namespace model;

namespace {

const QString kSourcesPlace = QStringLiteral("sources");

} // namespace

// The order is that of the Tab key: the side bar before the board.
Navigator::Navigator(const ViewContext& context, const AppPort& port, UserSettings& settings,
                     NoticeCenter& notices, InlineMessage& notice, QWidget* window)
    : QObject(window)
    , m_context(context)
    , m_notices(notices)
    , m_notice(notice)
    , m_stack(new PageStack(window))
    , m_places(new PlaceBook(views::places(port, settings, notices), *m_stack, this))
    , m_sideBar(new SideBar(*context.theme, m_places->places(), window))
    , m_board(new BoardPage(context, window))
    , m_rarePages(new RarePages(*m_stack, context, port.createWorkspace, this))
{
}

Navigator::~Navigator() = default;

void Navigator::begin(std::shared_ptr<readiness::BoardKeeper> boards)
{
    m_stack->addWidget(m_board);
    m_board->setKeeper(std::move(boards));
    connectBoard();
    connectSideBar();
    connect(m_places, &PlaceBook::made, this,
            [this](const QString& id, Page* page) { receivePage(id, *page); });
    connect(m_stack, &QStackedWidget::currentChanged, this, [this] {
        if (const Place* place = m_places->current())
            m_sideBar->setCurrentPlace(place->id);
        else
            m_sideBar->setCurrent(m_board->filter().view());
    });
    connect(m_stack, &QStackedWidget::currentChanged, &m_notice, &QWidget::hide);
}

void Navigator::connectBoard()
{
    connect(m_board, &BoardPage::releaseOpened, this, &Navigator::showRelease);
    connect(m_board, &BoardPage::viewShown, m_sideBar, &SideBar::setCurrent);
    connect(m_board, &BoardPage::addProjectRequested, this, [this] { addProject(); });
    connect(m_board, &BoardPage::exportRequested, this, &Navigator::exportRequested);
    connect(m_board, &BoardPage::boardShown, this, [this] {
        showCounts();
        m_projectPages->makeRest();
        m_places->makeRest();
    });
    connect(&m_board->views(), &BoardViews::changed, this, [this] {
        if (isBoardShown())
            m_sideBar->setCurrent(m_board->filter().view());
    });
}

void Navigator::connectSideBar()
{
    connect(m_sideBar, &SideBar::viewChosen, this, [this](BoardFilter::View view) {
        m_board->showView(view);
        showBoard();
        m_sideBar->setCurrent(view);
    });
    m_sideBar->savedViews().setViews(m_board->views());
    connect(m_sideBar, &SideBar::savedViewChosen, this, [this](const QString& id) {
        m_board->views().show(id);
        showBoard();
    });
    connect(m_sideBar, &SideBar::placeChosen, this, &Navigator::showPlace);
}

void Navigator::receivePage(const QString& id, Page& page)
{
    connect(&page, &Page::counted, this,
            [this, id](int number, const QString& spoken) { m_sideBar->setCount(id, number, spoken); });
    connect(&page, &Page::changed, m_board, &BoardPage::refresh);
    connect(&page, &Page::changed, this, &Navigator::reloadProject);
    connect(&page, &Page::backRequested, this, &Navigator::showBoard);
    connect(&page, &Page::releaseRequested, this, [this](const ReleaseId& release, const QString& tab) {
        showRelease(release);
        if (tab == QLatin1String("notes"))
            m_project->showNotes();
    });
    if (const auto* notices = qobject_cast<NoticesPage*>(&page))
        connect(notices, &NoticesPage::noticeOpened, this, &Navigator::showNotice);
    if (const auto* inbox = qobject_cast<InboxPage*>(&page))
        connect(inbox, &InboxPage::sourceRequested, this, &Navigator::showSource);
    allowWriting(*m_context.actions, !m_context.isPast()); // it brought actions of its own
}

void Navigator::forgetProject()
{
    delete m_project;
    m_project = nullptr;
    m_projectPages = std::make_unique<LazyStack>(
        *m_stack, 1, [this](int) { return std::make_unique<ProjectPage>(m_context, nullptr); }, nullptr);
    connect(m_projectPages.get(), &LazyStack::made, this,
            [this](int, QWidget* page) { receiveProject(static_cast<ProjectPage&>(*page)); });
}

void Navigator::receiveProject(ProjectPage& page)
{
    m_project = &page;
    connect(m_project, &ProjectPage::backRequested, this, &Navigator::showBoard);
    connect(m_project, &ProjectPage::gone, this, [this] {
        const bool says = m_notice.isVisible(); // why it is gone
        showBoard();
        m_notice.setVisible(says);
    });
    connect(m_project, &ProjectPage::exportRequested, this, &Navigator::exportRequested);
    connect(m_project, &ProjectPage::changed, m_board, &BoardPage::refresh);
    connect(m_project, &ProjectPage::changed, m_places, &PlaceBook::refresh);
}

void Navigator::showCounts()
{
    m_sideBar->setCounts(m_board->filter());
    const auto& letters = m_board->boardModel().board()->openDeadLetters;
    const int refused = std::accumulate(letters.begin(), letters.end(), 0);
    m_sideBar->setCount(QStringLiteral("inbox"), refused,
                        refused == 0 ? tr("Inbox") : tr("Inbox, %1 refused").arg(refused));
}

void Navigator::showMoment()
{
    const bool isPast = m_context.isPast();
    m_sideBar->setPast(isPast);
    // Most other pages show what is now, and let it be changed.
    const Place* place = m_places->current();
    if (isPast && !isBoardShown() && !shownProject() && !(place && place->showsPast))
        showBoard();
}

void Navigator::refresh()
{
    m_board->refresh();
    m_places->refresh();
    reloadProject();
}

void Navigator::reloadProject()
{
    if (ProjectPage* page = shownProject())
        page->reload();
}

ProjectPage* Navigator::shownProject() const
{
    return m_stack->currentWidget() == m_project ? m_project : nullptr;
}

bool Navigator::isBoardShown() const
{
    return m_stack->currentWidget() == m_board;
}

std::vector<ReleaseId> Navigator::selectedReleases() const
{
    std::vector<ReleaseId> releases;
    for (const readiness::BoardRow* row : m_board->chosen())
        releases.push_back(row->release.id);
    return releases;
}

void Navigator::showBoard()
{
    m_stack->setCurrentWidget(m_context.workspace ? static_cast<QWidget*>(m_board) : &m_rarePages->welcome());
    if (m_context.workspace)
        m_board->table().setFocus();
}

void Navigator::showPlace(const QString& id)
{
    if (!m_context.workspace)
        return;
    const auto& places = m_places->places();
    const auto place = std::find_if(places.begin(), places.end(),
                                    [&](const Place& candidate) { return candidate.id == id; });
    if (place == places.end() || (m_context.isPast() && !place->showsPast))
        return;
    Page& page = m_places->page(id);
    m_stack->setCurrentWidget(&page);
    page.focusContent();
}

void Navigator::showRelease(const ReleaseId& release)
{
    if (!m_context.workspace)
        return;
    QWidget& page = m_projectPages->at(0);
    m_project->show(release);
    m_stack->setCurrentWidget(&page);
}

void Navigator::showNotice(const QString& key)
{
    const auto& list = m_notices.list();
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const ListedNotice& listed) { return listed.notice.key == key; });
    if (found == list.end()) {
        showPlace(QStringLiteral("notices"));
        return;
    }
    const readiness::Notice notice = found->notice;
    m_notices.markRead(key);
    if (!notice.source.isEmpty()) {
        showSource(notice.source);
        return;
    }
    showRelease(notice.release);
    if (notice.kind == readiness::NoticeKind::Mention && m_project)
        m_project->showNotes();
}

void Navigator::showSource(const SourceId& source)
{
    showPlace(kSourcesPlace);
    if (m_context.workspace)
        static_cast<SourcesPage&>(m_places->page(kSourcesPlace)).showSource(source);
}

void Navigator::addSource()
{
    showPlace(kSourcesPlace);
    if (m_context.workspace)
        static_cast<SourcesPage&>(m_places->page(kSourcesPlace)).addSource();
}

void Navigator::addProject(const QString& repository)
{
    const auto board = m_board->boardModel().board();
    const bool isFirst = !m_context.workspace || (board && board->rows.empty());
    AddProjectPanel& panel = m_rarePages->addProject();
    m_stack->setCurrentWidget(&panel);
    panel.open(repository, isFirst);
}

void Navigator::focusSearch()
{
    // The same key filters what is shown.
    if (const Place* place = m_places->current())
        return m_places->page(place->id).focusSearch();
    if (ProjectPage* page = shownProject())
        return page->focusSearch();
    if (m_rarePages->isAddingProject())
        return; // there is nothing to filter, and what is typed must not go
    showBoard();
    m_board->search().setFocus();
}

} // namespace slipway::views
