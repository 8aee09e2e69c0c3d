// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/task.h"
#include "views/sources/collect_order.h"
#include "views/view_context.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;

namespace slipway::views {

class InlineMessage;
class ProgressStrip;
class RowTable;
class SourcesModel;

/// Where evidence comes from by itself: how each source stands, when it is asked next and why; collecting one
/// now, pausing and removing.
class SourcesPage : public QWidget
{
    Q_OBJECT

public:
    SourcesPage(ViewContext context, CollectSource collect, QWidget* parent);

    void setContext(const ViewContext& context);
    void refresh();
    void focusTable();
    void focusSearch();

    [[nodiscard]] SourcesModel& sourcesModel() { return *m_model; }
    [[nodiscard]] RowTable& table() { return *m_table; }
    [[nodiscard]] InlineMessage& message() { return *m_message; }

Q_SIGNALS:
    void counted(int sources, int failing);
    void changed(); ///< evidence or dead letters may have come
    void backRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeBlank();
    void connectParts();
    void setStatuses(std::vector<readiness::SourceStatus> statuses);
    void updateBlank();
    void updateButtons();
    /// The source of the current row.
    [[nodiscard]] std::optional<model::Source> chosen() const;
    void collectChosen();
    void pauseChosen();
    void askToRemove();
    /// Changes the store off the GUI thread and says how it went.
    void change(std::function<model::Status(readiness::Workspace&)> work, const QString& said);

    ViewContext m_context;
    CollectSource m_collect;
    SourcesModel* m_model;
    QSortFilterProxyModel* m_sorted;
    RowTable* m_table;
    QStackedWidget* m_stack;
    InlineMessage* m_message;
    ProgressStrip* m_progress;
    QLabel* m_heading;
    QPushButton* m_collectButton;
    QPushButton* m_pauseButton;
    QPushButton* m_removeButton;
    QLineEdit* m_search;
    QLabel* m_blankTitle;
    QLabel* m_blankHint;
    std::unique_ptr<QObject> m_reads; ///< the context of this workspace's reads
    readiness::TaskHandle m_task;
    bool m_isReading = false;
    bool m_isAskedAgain = false;
    bool m_isWorking = false;
};

} // namespace slipway::views
