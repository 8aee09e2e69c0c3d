// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "views/shell/app_port.h"
#include "views/view_context.h"

#include <QObject>

#include <memory>
#include <vector>

class QStackedWidget;

namespace slipway::views {

class BoardPage;
class InlineMessage;
class LazyStack;
class NoticeCenter;
class Page;
class PlaceBook;
class ProjectPage;
class RarePages;
class SideBar;
class UserSettings;

/// The window's pages, one shown at a time, with the side bar beside them: leads to each, and passes on what
/// one tells the others. All but the board are made when they are wanted. GUI thread.
class Navigator : public QObject
{
    Q_OBJECT

public:
    /// `context` is the window's, read as it is at the time. `notice` lies above the pages and speaks of one
    /// that is not shown: it goes when another is shown.
    Navigator(const ViewContext& context, const AppPort& port, UserSettings& settings, NoticeCenter& notices,
              InlineMessage& notice, QWidget* window);
    ~Navigator() override;

    /// Puts the board, empty yet, into the stack; once the stack lies where it stays.
    void begin(std::shared_ptr<readiness::BoardKeeper> boards);

    /// The board; without a workspace the welcome page.
    void showBoard();
    /// The page of that id; see places().
    void showPlace(const QString& id);
    void showRelease(const model::ReleaseId& release);
    /// Leads to what the notice is about; an empty key to the list.
    void showNotice(const QString& key);
    void showSource(const model::SourceId& source);
    void addSource();
    void addProject(const QString& repository = {});
    /// Gives the keyboard to the filter of what is shown.
    void focusSearch();

    /// The window shows another moment: leaves a page that shows only what is now.
    void showMoment();
    void refresh();
    /// The release's page, if it is shown.
    void reloadProject();
    /// It is of another workspace, or of another person: it is made anew when it is wanted, or in a spare
    /// turn.
    void forgetProject();

    [[nodiscard]] QStackedWidget& stack() { return *m_stack; }
    [[nodiscard]] SideBar& sideBar() { return *m_sideBar; }
    [[nodiscard]] BoardPage& board() { return *m_board; }
    [[nodiscard]] PlaceBook& places() { return *m_places; }
    [[nodiscard]] RarePages& rarePages() { return *m_rarePages; }
    [[nodiscard]] ProjectPage* project() { return m_project; } ///< null until it was made
    [[nodiscard]] ProjectPage* shownProject() const;           ///< null if another page is shown
    [[nodiscard]] bool isBoardShown() const;
    /// On the board: the one where the keyboard is, or more that are chosen.
    [[nodiscard]] std::vector<model::ReleaseId> selectedReleases() const;

Q_SIGNALS:
    void exportRequested(const slipway::model::ReleaseId& release); ///< as PDF

private:
    void connectBoard();
    void connectSideBar();
    void receivePage(const QString& id, Page& page);
    void receiveProject(ProjectPage& page);
    void showCounts();

    const ViewContext& m_context;
    NoticeCenter& m_notices;
    InlineMessage& m_notice;
    QStackedWidget* m_stack;
    PlaceBook* m_places;
    SideBar* m_sideBar;
    BoardPage* m_board;
    RarePages* m_rarePages;
    std::unique_ptr<LazyStack> m_projectPages; ///< there is one
    ProjectPage* m_project = nullptr;
};

} // namespace slipway::views
