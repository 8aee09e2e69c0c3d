// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/project/checklist_filter.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace slipway::views {

class ChecklistFilterMenu;

/// What stands above the checklist and sets its filter: which criteria are shown, the menu with more of
/// that, and the search. GUI thread.
class ChecklistFilterBar : public QWidget
{
    Q_OBJECT

public:
    /// The filter outlives it.
    ChecklistFilterBar(ChecklistFilter& filter, QWidget* parent);

    void focusSearch();
    void openMenu();

Q_SIGNALS:
    void changed();    ///< the filter lets other criteria through, or has another order
    void searchLeft(); ///< by Return or Down: into what it found

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool handleKey(const QKeyEvent& event); ///< of the search
    void addShown(QHBoxLayout& layout);
    void addSearch(QHBoxLayout& layout);

    ChecklistFilter& m_filter;
    ChecklistFilterMenu* m_menu = nullptr;
    QLineEdit* m_search = nullptr;
};

} // namespace slipway::views
