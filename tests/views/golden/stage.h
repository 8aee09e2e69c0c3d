// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/main_window.h"
#include "views/theme/theme.h"
#include "views/widgets/action_collection.h"

#include <QPointer>
#include <QSemaphore>
#include <QTemporaryDir>

class QTabBar;

namespace slipway::test {

/// What the workspace holds, and whether it can be read.
enum class Filling
{
    None,    ///< no workspace: the welcome page
    Empty,   ///< a workspace without a project
    Loading, ///< what is read never arrives
    Error,   ///< the file is broken
    Few,     ///< three projects
    Many     ///< the samples, ten releases in every state
};

/// The real main window on the sample projects, with everything fixed that changes from run to run: the time,
/// the folder, the size, the text cursor, what moves. Pictures of it are the same every time.
class Stage
{
public:
    explicit Stage(Filling filling, views::ThemeName theme, QSize size = {1280, 800});
    /// On a copy of the workspace in this file, whatever it holds.
    Stage(const QString& workspace, views::ThemeName theme, QSize size);
    ~Stage();
    Q_DISABLE_COPY_MOVE(Stage)

    [[nodiscard]] views::MainWindow& window() { return *m_window; }
    [[nodiscard]] views::Theme& theme() { return m_theme; }
    /// Runs an action of the window by its id; false if there is none.
    [[nodiscard]] bool act(const QString& id);
    /// Opens the page of the project's release, or of the first on the board where it is not there.
    [[nodiscard]] bool openRelease(const QString& project);
    /// Adds a source whose plugin asks for secrets, some given and one of them too old, and opens its form.
    [[nodiscard]] bool openSecrets();
    /// Presses the visible button with this object name or text.
    [[nodiscard]] bool press(const QString& button);
    void type(const QString& text);
    /// From here on keys go to the window with this object name, and picture() is of it.
    [[nodiscard]] bool turnTo(const QString& window, QSize size);
    void key(Qt::Key key);
    /// The window that is looked at.
    [[nodiscard]] QWidget* shown() const { return m_other ? m_other.data() : m_window.get(); }
    /// Waits until nothing runs and the window looks the same twice.
    void settle();
    /// As it looks, without what those widgets show: ids and hashes are drawn by chance.
    [[nodiscard]] QImage picture(const QStringList& byChance = {});

    /// The moment at which everything happens: a Tuesday morning.
    static QDateTime now();

private:
    Stage();
    void raise(views::ThemeName theme, QSize size);
    [[nodiscard]] QImage grab(const QStringList& byChance) const;
    void fill(Filling filling);
    void fillFrom(const QString& workspace);
    void holdWork();
    [[nodiscard]] views::AppPort makePort() const;

    QTemporaryDir m_folder;
    QString m_before; ///< the current folder
    readiness::Shipped m_shipped;
    std::shared_ptr<readiness::Workspace> m_workspace;
    views::Theme m_theme;
    views::ActionCollection m_actions;
    std::unique_ptr<views::MainWindow> m_window;
    QSemaphore m_held;
    QPointer<QWidget> m_other; ///< a window beside the main one, where that is looked at
    bool m_isLoading = false;
    bool m_isHeld = false;
};

} // namespace slipway::test
