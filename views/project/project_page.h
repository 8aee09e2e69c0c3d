// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/task.h"
#include "views/project/answer_form.h"
#include "views/project/release_panes.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QStackedWidget;

namespace slipway::views {

class BriefPane;
class ChecklistPane;
class DetailPanel;
class EvidencePane;
class HistoryPane;
class InlineMessage;
class LaunchPanel;
class NotesPane;
class ProjectHeader;
class RepositoryPane;
class RevisionPanel;
class SignOffsTab;
class SloPane;
class TrendsPane;
class WhatIfBar;

/// One release: its checklist with the detail of one criterion, its evidence, sign-offs and history.
class ProjectPage : public QWidget
{
    Q_OBJECT

public:
    ProjectPage(ViewContext context, QWidget* parent);

    void show(const model::ReleaseId& release);
    void reload();
    /// `told` is the same explained in the window's language; null: itself.
    void setDossier(std::shared_ptr<const readiness::Dossier> dossier,
                    std::shared_ptr<const readiness::Dossier> told = {});
    void rescan();
    void attest();
    void waive();
    void assign();
    void takeOut();
    void writeNote();
    void decide();
    /// The tab stays chosen from one release to the next.
    void showTab(ReleaseTabs::Tab tab);
    void showComparison();
    void focusSearch();
    void openFilterMenu();
    void foldGroups(); ///< folds every group of the checklist, or opens them again
    void showWhatIf(); ///< begins to suppose results, or leaves it
    void showTables(); ///< the pictures as tables, or as pictures again
    void showNotes();
    void showBrief();
    void editBrief();
    void importBrief();
    void exportBrief();
    void retarget();     ///< moves it to another commit, branch or tag
    void changeLaunch(); ///< to another time
    void launch();       ///< what stands between it and its next stage, or how it runs

    [[nodiscard]] const readiness::Dossier* dossier() const { return m_dossier.get(); }
    [[nodiscard]] ChecklistPane& checklist() { return *m_checklist; }
    [[nodiscard]] DetailPanel& detail() { return *m_detail; }
    // The others are made when they are asked for.
    [[nodiscard]] RevisionPanel& revision();
    [[nodiscard]] BriefPane& brief();
    [[nodiscard]] EvidencePane& evidence();
    [[nodiscard]] SloPane& slos();
    [[nodiscard]] RepositoryPane& repository();
    [[nodiscard]] TrendsPane& trends();
    [[nodiscard]] HistoryPane& history();
    [[nodiscard]] NotesPane& notes();
    [[nodiscard]] InlineMessage& message() { return *m_message; }

Q_SIGNALS:
    void backRequested();
    void gone(); ///< the release that was shown is not on the board any more
    void exportRequested(const model::ReleaseId& release);
    void changed(); ///< something was stored
    void dossierShown();
    void whatIfShown(); ///< what would follow from what is supposed

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectHeader();
    void connectChecklist();
    /// What was made asks of the page.
    void receivePane(ReleaseTabs::Tab tab, ReleasePane& pane);
    void receiveSignOffs(SignOffsTab& tab);
    void choose(const QDateTime& moment);                         ///< the moment that is shown, if it is past
    void readAgain();                                             ///< something was stored
    void suppose(const std::optional<model::ResultState>& state); ///< of what is selected
    void supposeNothing();
    void leaveWhatIf();
    void workOutWhatIf();
    void focusPane(); ///< the keyboard goes to what the chosen tab holds
    void showEvidence(const model::EvidenceId& evidence);
    void showCriterion(const model::CriterionId& criterion);
    void showMoment();
    void showReading();
    void afterStored(const model::CriterionId& criterion, AnswerForm::Purpose purpose, const QDateTime& until,
                     const readiness::Reversal& reversal);
    void withdraw(const model::CriterionId& criterion, bool isWaiver);
    void putBack(const model::CriterionId& criterion);
    /// Takes something back on a worker and says so.
    void takeBack(std::function<model::Result<readiness::Reversal>(readiness::Workspace&)> work,
                  const QString& said, const QString& step);
    void connectTeamwork();
    void afterNote(const model::Note& note);
    void afterWord(const QString& said, const QString& step, const readiness::Reversal& reversal);
    [[nodiscard]] QString questionOf(const model::CriterionId& criterion) const;
    void afterChange(const model::Status& done);

    ViewContext m_context;
    model::ReleaseId m_release;
    std::shared_ptr<const readiness::Dossier> m_dossier;
    std::shared_ptr<const readiness::Dossier>
        m_told; ///< the same in the words of the window; null as m_dossier is
    ProjectHeader* m_header;
    QProgressBar* m_progress;
    InlineMessage* m_message;
    LaunchPanel* m_launch;
    RevisionPanel* m_revision = nullptr;
    WhatIfBar* m_whatIfBar;
    ReleaseTabs* m_tabs;
    QStackedWidget* m_stack;
    ReleasePanes* m_panes; ///< in the stack
    QLabel* m_blank;       ///< in place of the panes while there is nothing to show
    ChecklistPane* m_checklist;
    DetailPanel* m_detail;
    readiness::TaskHandle m_scan;
    std::optional<policy::WhatIf> m_whatIf; ///< what is supposed, while anything may be
    std::unique_ptr<QObject> m_supposes;    ///< the context of the supposition being worked out
    std::unique_ptr<QObject> m_reads;       ///< the context of the release being read
};

} // namespace slipway::views
