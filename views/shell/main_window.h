// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/navigator.h"
#include "views/shell/release_files.h"
#include "views/shell/workspace_opening.h"

#include <QMainWindow>

namespace slipway::views {

class AsOfBar;
class ChangeWatch;
class CommandPalette;
class MomentChoice;
class ReviewPlace;
class ShortcutSheet;
class UndoHistory;
class WhatsNew;
class WindowDrops;
class WindowNotices;

/// The window: navigation beside one page at a time. Makes its parts and tells each what the others need to
/// know: the workspace, the person, the moment. Remembers its size, its theme and the last workspace.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(ViewContext context, AppPort port);
    ~MainWindow() override;

    /// Shows a workspace that is open already.
    void setWorkspace(WorkspacePointer workspace, bool isDemo = false);
    void openWorkspace(const QString& path) { m_opening->open(path); }
    void openDemo() { m_opening->openDemo(); }
    void showWhenOpened() { m_opening->showWhenOpened(); }
    void showBoard() { m_navigator->showBoard(); }
    void showPlace(const QString& id) { m_navigator->showPlace(id); }
    void showRelease(const model::ReleaseId& release) { m_navigator->showRelease(release); }
    void exportPdf(const model::ReleaseId& release, const QString& path)
    {
        m_files->exportPdf(release, path);
    }

    [[nodiscard]] const ViewContext& context() const { return m_context; }
    [[nodiscard]] Navigator& navigator() { return *m_navigator; }
    [[nodiscard]] InlineMessage& notice() { return *m_notice; } ///< above every page
    [[nodiscard]] BoardPage& board() { return m_navigator->board(); }
    [[nodiscard]] PlaceBook& places() { return m_navigator->places(); }
    [[nodiscard]] ReviewPlace& reviews() { return *m_reviews; }
    [[nodiscard]] ProjectPage* project() { return m_navigator->project(); }
    [[nodiscard]] NoticeCenter& notices() { return *m_notices; }
    [[nodiscard]] UserSettings& settings() { return *m_settings; }
    [[nodiscard]] CommandPalette& palettePopup() { return *m_palette; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeContent();
    void addActions();
    void connectParts();
    void connectSettings();
    void receivePerson();
    void tellLaunchZone();
    void showMoment();
    /// Of another workspace or person.
    void spreadContext();

    MomentChoice* m_moment;
    UndoHistory* m_undo;
    InlineMessage* m_notice; ///< above every page: what is said of one that is not shown
    UserSettings* m_settings;
    NoticeCenter* m_notices;
    QString m_account; ///< who it is unless the settings name somebody
    ViewContext m_context;
    AsOfBar* m_asOf;
    WhatsNew* m_whatsNew;
    ReportImport* m_import;
    SchedulerMaker m_makeScheduler;
    std::unique_ptr<readiness::SourceScheduler> m_scheduler; ///< of the workspace that is shown
    WorkspaceDoor* m_door;
    Navigator* m_navigator;
    CommandPalette* m_palette;
    ShortcutSheet* m_shortcuts;
    WindowDrops* m_drops;
    ChangeWatch* m_changes;
    BulkWork* m_bulk; ///< on the releases chosen on the board
    ReleaseFiles* m_files;
    WorkspaceOpening* m_opening;
    ReviewPlace* m_reviews = nullptr;
    WindowNotices* m_told = nullptr;
};

} // namespace slipway::views
