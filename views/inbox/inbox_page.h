// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inbox/chosen_letters.h"
#include "views/inbox/inbox_actions.h"
#include "views/inbox/inbox_blank.h"
#include "views/inbox/inbox_work.h"
#include "views/widgets/page.h"

class QStackedWidget;

namespace slipway::views {

class FailedSources;
class InboxFilter;
class InboxHeader;
class InboxModel;
class InboxReader;
class InboxTable;
class InlineMessage;
class LetterPanel;
class LetterRun;
class ProgressStrip;

/// The dead letters: evidence that could not be accepted, why, and what can be done with it.
class InboxPage : public Page
{
    Q_OBJECT

public:
    InboxPage(ViewContext context, QWidget* parent);

    void setContext(const ViewContext& context) override;
    void refresh() override;
    void focusContent() override;
    void focusSearch() override;
    void replay();  ///< the chosen ones
    void discard(); ///< the chosen ones, after asking why
    void copy();

    [[nodiscard]] InboxModel& inboxModel() { return *m_model; }
    [[nodiscard]] InboxTable& table() { return *m_table; }
    [[nodiscard]] FailedSources& failedSources() { return *m_failed; }
    [[nodiscard]] InlineMessage& message() { return *m_message; }

Q_SIGNALS:
    void sourceRequested(const slipway::model::SourceId& source);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void connectParts();
    void connectReader();
    void connectPanel();
    void setLetters(const std::vector<model::DeadLetter>& letters);
    void afterFiltering();
    void updateBlank();
    void updateActions();
    [[nodiscard]] ChosenLetters chosen() const;
    void showChosen();
    void afterRun();

    ViewContext m_context;
    InboxModel* m_model;
    InboxFilter* m_filter;
    InboxReader* m_reader;
    InboxHeader* m_header;
    InlineMessage* m_message;
    FailedSources* m_failed;
    ProgressStrip* m_progress;
    QStackedWidget* m_stack;
    InboxTable* m_table;
    LetterPanel* m_panel;
    InboxBlank m_blank;
    InboxActions m_actions;
    LetterRun* m_run;
    std::optional<model::DeadLetter> m_shown; ///< what the panel shows or reads
    LetterIds m_discarding;                   ///< those that the form asks about
    bool m_isRead = false;
    bool m_isShown = false; ///< as the current page
    bool m_isUpdating = false;
};

} // namespace slipway::views
