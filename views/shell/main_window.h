// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/pdf_export.h"
#include "views/shell/report_import.h"

#include <QMainWindow>

class QMimeData;
class QStackedWidget;

namespace slipway::views {

class AddProjectPanel;
class AsOfBar;
class BulkWork;
class BoardPage;
class ChangeWatch;
class CommandPalette;
class DropFrame;
struct DropOffer;
class LazyStack;
class MomentChoice;
class NoticeCenter;
class Page;
class PlaceBook;
class ProjectPage;
class RarePages;
class ReviewPlace;
class ShortcutSheet;
class SideBar;
class UndoHistory;
class Tray;
class UserSettings;
class WelcomePage;
class WhatsNew;
struct WindowCommands;
class WorkspaceDoor;

/// The window: navigation beside one page at a time. Remembers its size, its theme and the last workspace.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(ViewContext context, AppPort port);
    ~MainWindow() override;

    /// Shows a workspace that is open already.
    void setWorkspace(WorkspacePointer workspace, bool isDemo = false);
    void openWorkspace(const QString& path);
    void openDemo();
    /// Shows the window with the workspace that is being opened, or without where that takes longer than a
    /// moment: what appears is as a rule what stays, and is laid out once.
    void showWhenOpened();
    void showBoard();
    /// The page of that id; see places().
    void showPlace(const QString& id);
    void showRelease(const model::ReleaseId& release);
    void exportPdf(const model::ReleaseId& release, const QString& path);

    /// Leads to what the notice is about; an empty key to the list.
    void showNotice(const QString& key);
    void showSource(const model::SourceId& source);

    [[nodiscard]] const ViewContext& context() const { return m_context; }
    [[nodiscard]] BoardPage& board() { return *m_board; }
    [[nodiscard]] PlaceBook& places() { return *m_places; }
    [[nodiscard]] ReviewPlace& reviews() { return *m_reviews; }
    [[nodiscard]] ProjectPage* project() { return m_project; }
    [[nodiscard]] NoticeCenter& notices() { return *m_notices; }
    [[nodiscard]] UserSettings& settings() { return *m_settings; }
    [[nodiscard]] CommandPalette& palettePopup() { return *m_palette; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void addActions();
    void addReleaseCommands(WindowCommands& commands);
    void showMoment();
    void connectPages();
    void receiveWelcome(WelcomePage* page);
    void receiveAddProject(AddProjectPanel* panel);
    /// Of another workspace, or of another person: it is made anew when it is wanted, or in a spare turn.
    void forgetProjectPage();
    void receiveProjectPage(ProjectPage& page);
    void addProject(const QString& repository = {});
    void exportChosen();
    void importChosen();
    /// The release below that place of the window, on its page or on the board.
    [[nodiscard]] std::optional<ImportTarget> targetAt(const QPoint& place);
    /// What would become of it there.
    [[nodiscard]] DropOffer offerAt(const QMimeData& data, const QPoint& point);
    void endDrag();
    [[nodiscard]] QWidget* makeContent();
    void connectPlaces();
    void connectReviews();
    void connectNotices();
    void connectExtras(Page& page);
    void receiveSetting();
    void tellLaunchZone();
    void spreadContext();
    void quit();
    [[nodiscard]] bool staysInTray();
    void receivePage(const QString& id, Page& page);
    void connectUndo();
    void refreshAll();
    void showCounts();
    void askWhereToExport(const model::ReleaseId& release);
    [[nodiscard]] QString exportName(const model::ReleaseId& release) const;
    void sayIfSlow(const QString& text);
    void complain(const model::Error& error);
    void reloadProject();
    [[nodiscard]] ProjectPage* shownProject() const; ///< null if another page is shown

    MomentChoice* m_moment;
    UndoHistory* m_undo;
    InlineMessage* m_notice; ///< above every page: what is said of one that is not shown
    UserSettings* m_settings;
    NoticeCenter* m_notices;
    QString m_account; ///< who it is unless the settings name somebody
    ViewContext m_context;
    AsOfBar* m_asOf;
    WhatsNew* m_whatsNew;
    Tray* m_tray = nullptr; ///< none where the desktop has no tray
    PdfWriter m_exportPdf;
    ReportImport* m_import;
    BulkWork* m_bulk = nullptr; ///< on the releases chosen on the board
    SchedulerMaker m_makeScheduler;
    std::unique_ptr<readiness::SourceScheduler> m_scheduler; ///< of the workspace that is shown
    QStackedWidget* m_stack;
    PlaceBook* m_places;
    WorkspaceDoor* m_door;
    SideBar* m_sideBar;
    BoardPage* m_board;
    ReviewPlace* m_reviews = nullptr;
    RarePages* m_rarePages;
    std::unique_ptr<LazyStack> m_projectPages; ///< there is one
    ProjectPage* m_project = nullptr;          ///< null until it was made
    CommandPalette* m_palette;
    ShortcutSheet* m_shortcuts;
    DropFrame* m_drop;
    ChangeWatch* m_changes;
    bool m_isDemo = false;
    bool m_isQuitting = false;
};

} // namespace slipway::views
