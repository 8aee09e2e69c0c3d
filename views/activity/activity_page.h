// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/activity/activity_blank.h"
#include "views/activity/activity_feed.h"
#include "views/widgets/page.h"

class QAction;
class QStackedWidget;

namespace slipway::views {

class ActivityExport;
class ActivityHeader;
class ActivityModel;
class ActivityPanel;
class ActivityTable;
class InlineMessage;
class ProgressStrip;
class RowTable;

/// The audit trail of the workspace: who did what to what, and when.
class ActivityPage : public Page
{
    Q_OBJECT

public:
    ActivityPage(ViewContext context, QWidget* parent);

    void setContext(const ViewContext& context) override;
    void refresh() override;
    void focusContent() override;
    void focusSearch() override;
    void copy();
    void chooseExport();
    /// Writes what is found, as CSV or JSON by the file's ending.
    void exportTo(const QString& path);
    void check();

    [[nodiscard]] ActivityModel& activityModel() { return *m_model; }
    [[nodiscard]] RowTable& table();
    [[nodiscard]] InlineMessage& message() { return *m_message; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void layOut();
    void addActions();
    void connectParts();
    void connectFeed();
    void receiveNewer(const std::vector<store::ActivityLine>& lines);
    void afterReading();
    void updateBlank();
    void showChosen();

    ViewContext m_context;
    ActivityModel* m_model;
    ActivityFeed* m_feed;
    ActivityHeader* m_header;
    InlineMessage* m_message;
    ProgressStrip* m_progress;
    QStackedWidget* m_stack;
    ActivityTable* m_table;
    ActivityPanel* m_panel;
    ActivityBlank m_blank; ///< in place of the table and the panel
    ActivityExport* m_export;
    std::vector<QAction*> m_actions; ///< offered while it is shown
    bool m_isMoreLeft = false;
    bool m_isStale = true;    ///< something may have come while it was not shown
    bool m_isChecked = false; ///< the chain, of this workspace
};

} // namespace slipway::views
