// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/source_scheduler.h"
#include "views/sources/source_port.h"
#include "views/widgets/page.h"

class QLabel;
class QSplitter;
class QStackedWidget;

namespace slipway::views {

class InlineMessage;
class SourceChanges;
class SourceForm;
class SourceRuns;
class SourcesBlank;
class SourcesHeader;
class SourcesModel;
class SourcesTable;

/// Where evidence comes from by itself: how each source stands, when it is asked next and why; collecting one
/// now, adding, changing, pausing and removing. What runs is shown as it runs.
class SourcesPage : public Page
{
    Q_OBJECT

public:
    SourcesPage(ViewContext context, SourcePort port, QWidget* parent);
    ~SourcesPage() override;

    void setContext(const ViewContext& context) override;
    void refresh() override;
    void focusContent() override;
    void focusSearch() override;
    void addSource();
    /// Chooses it in the list.
    void showSource(const model::SourceId& source);

    [[nodiscard]] SourcesModel& sourcesModel() { return *m_model; }
    [[nodiscard]] SourcesTable& table() { return *m_table; }
    [[nodiscard]] InlineMessage& message() { return *m_message; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeList();
    void connectParts();
    void setStatuses(std::vector<readiness::SourceStatus> statuses);
    void updateBlank();
    void updateButtons();
    void updateDetail();
    /// The source of the current row.
    [[nodiscard]] std::optional<model::Source> chosen() const;
    void collectChosen();
    void changeChosen();
    void receiveStored(const model::Source& source, const model::Source& before);
    void showMenu(const QPoint& place);
    void pauseChosen();
    void askToRemove();

    ViewContext m_context;
    SourcesHeader* m_header;
    SourcesModel* m_model;
    SourcesTable* m_table;
    QLabel* m_detail; ///< of the chosen source: what the table has no room for
    QStackedWidget* m_stack;
    SourceForm* m_form;
    QSplitter* m_splitter;
    InlineMessage* m_message;
    SourcesBlank* m_blank;
    SourceChanges* m_changes;
    SourceRuns* m_runs;
    decltype(SourcePort::kinds) m_kinds;
    std::unique_ptr<QObject> m_reads; ///< the context of this workspace's reads
    model::SourceId m_toChoose;       ///< once it is there
    QTimer m_tick;                    ///< what is said of time stays true
    bool m_isReading = false;
    bool m_isAskedAgain = false;
};

} // namespace slipway::views
