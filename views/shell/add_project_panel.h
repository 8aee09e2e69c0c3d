// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/project_adding.h"
#include "views/view_context.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace slipway::views {

class AddingFields;
class GuideResult;

/// Adds a project and its first release, and scans it: inline, with what is wrong said below the fields, and
/// a scan that can be cancelled.
///
/// It is the first-run guide, too: without a workspace it makes one, and whoever adds the first project is
/// shown what came of it and what to do first.
class AddProjectPanel : public QFrame
{
    Q_OBJECT

public:
    AddProjectPanel(ViewContext context, decltype(AppPort::createWorkspace) createWorkspace, QWidget* parent);

    void setContext(const ViewContext& context);
    /// Opens with the repository filled in, if there is one. `isFirst`: it ends with what came of it.
    void open(const QString& repository = {}, bool isFirst = false);
    void focusContent();

Q_SIGNALS:
    void changed(); ///< something was stored in the workspace that is open
    /// Everything went well, or the scan was stopped; not where the guide shows its result first.
    void added(const model::ReleaseId& release, const model::Project& project);
    /// The workspace that the guide made; the result is shown after it.
    void workspaceMade(const slipway::views::WorkspacePointer& workspace);
    void releaseRequested(const model::ReleaseId& release);
    void sourceRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeForm();
    void connectParts();
    void setRunning(bool isRunning);
    void add();
    [[nodiscard]] AddingOrder order() const;
    void finish(const model::Result<AddedProject>& added);
    void complain(const model::Error& error);

    ViewContext m_context;
    decltype(AppPort::createWorkspace) m_createWorkspace;
    QStackedLayout* m_stack;
    GuideResult* m_result;
    AddingFields* m_fields = nullptr;
    QLabel* m_heading = nullptr;
    QLabel* m_intro = nullptr;
    QLabel* m_doing;
    QLabel* m_problem;
    QProgressBar* m_progress;
    QPushButton* m_add;
    QPushButton* m_cancel;
    std::stop_source m_stop;
    bool m_isRunning = false;
    bool m_isGuide = false;
};

} // namespace slipway::views
