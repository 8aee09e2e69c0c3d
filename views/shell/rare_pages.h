// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/add_project_panel.h"
#include "views/widgets/lazy_stack.h"

namespace slipway::views {

class WelcomePage;

/// The pages that most starts of the program need neither of. Each is made when it is first asked for, which
/// is as a rule never. GUI thread.
class RarePages : public QObject
{
    Q_OBJECT

public:
    /// `context` is the window's, read as it is at the time.
    RarePages(QStackedWidget& stack, const ViewContext& context,
              decltype(AppPort::createWorkspace) createWorkspace, QObject* parent);

    void tellContext(); ///< it is another
    [[nodiscard]] WelcomePage& welcome();
    [[nodiscard]] AddProjectPanel& addProject();
    [[nodiscard]] bool isAddingProject() const; ///< whether that page is shown

Q_SIGNALS:
    void welcomeMade(slipway::views::WelcomePage* page);
    void addProjectMade(slipway::views::AddProjectPanel* panel);

private:
    const ViewContext& m_context;
    LazyStack m_pages;
};

} // namespace slipway::views
