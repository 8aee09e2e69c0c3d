// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/moment_choice.h"
#include "views/project/brief_pane.h"
#include "views/project/checklist_pane.h"
#include "views/project/compare_pane.h"
#include "views/project/detail_panel.h"
#include "views/project/evidence_pane.h"
#include "views/project/history_pane.h"
#include "views/project/launch_panel.h"
#include "views/project/notes_pane.h"
#include "views/project/project_header.h"
#include "views/project/project_page.h"
#include "views/project/release_panes.h"
#include "views/project/repository_pane.h"
#include "views/project/revision_panel.h"
#include "views/project/sign_offs_tab.h"
#include "views/project/slo_pane.h"
#include "views/project/trends_pane.h"
#include "views/project/what_if_bar.h"
#include "views/widgets/inline_message.h"

#include <QTableView>
#include <QVBoxLayout>

/// ProjectPage, continued: what its tabs hold, and what they ask of each other.
namespace slipway::views {

using namespace model;

void ProjectPage::connectHeader()
{
    if (m_context.moment) {
        m_header->setPast(m_context.isPast());
        connect(m_context.moment, &MomentChoice::changed, this, &ProjectPage::showMoment);
    }
    connect(m_header, &ProjectHeader::backRequested, this, &ProjectPage::backRequested);
    connect(m_header, &ProjectHeader::refreshRequested, this, &ProjectPage::rescan);
    connect(m_header, &ProjectHeader::cancelRequested, this, [this] { m_scan.cancel(); });
    connect(m_header, &ProjectHeader::exportRequested, this, [this] { Q_EMIT exportRequested(m_release); });
    connect(m_header, &ProjectHeader::launchRequested, this, &ProjectPage::launch);
    connect(m_header, &ProjectHeader::decideRequested, this, &ProjectPage::decide);
    connect(m_header, &ProjectHeader::changeRequested, this, &ProjectPage::retarget);
    connect(m_launch, &LaunchPanel::closed, this, &ProjectPage::focusPane);
    connect(m_launch, &LaunchPanel::criterionRequested, this, &ProjectPage::showCriterion);
    connect(m_launch, &LaunchPanel::moved, this, [this](const QString& done) {
        m_message->showDone(done);
        afterChange(Done{});
    });
}

void ProjectPage::choose(const QDateTime& moment)
{
    if (m_context.moment && moment < m_context.clock())
        m_context.moment->choose(moment);
}

void ProjectPage::connectChecklist()
{
    connect(m_checklist, &ChecklistPane::supposed, this, &ProjectPage::suppose);
    connect(m_whatIfBar, &WhatIfBar::supposed, this, &ProjectPage::suppose);
    connect(m_whatIfBar, &WhatIfBar::resetRequested, this, &ProjectPage::supposeNothing);
    connect(m_whatIfBar, &WhatIfBar::closed, this, [this] {
        leaveWhatIf();
        focusPane();
    });
    connect(m_detail, &DetailPanel::evidenceRequested, this, &ProjectPage::showEvidence);
    connect(m_checklist, &ChecklistPane::criterionChosen, this,
            [this](const CriterionId& criterion) { m_detail->show(m_told, criterion); });
    connect(&m_detail->form(), &AnswerForm::stored, this, &ProjectPage::afterStored);
    connect(&m_detail->form(), &AnswerForm::cancelled, this, [this] { m_checklist->table().setFocus(); });
    connect(m_detail, &DetailPanel::withdrawRequested, this, &ProjectPage::withdraw);
}

void ProjectPage::receivePane(ReleaseTabs::Tab tab, ReleasePane& pane)
{
    switch (tab) {
    case ReleaseTabs::Checklist: // is there from the beginning
    case ReleaseTabs::Evidence:  // asks nothing
        break;
    case ReleaseTabs::Slos:
        connect(static_cast<SloPane*>(&pane), &SloPane::evidenceChosen, this, &ProjectPage::showEvidence);
        break;
    case ReleaseTabs::Repository:
        connect(static_cast<RepositoryPane*>(&pane), &RepositoryPane::scanRequested, this,
                &ProjectPage::rescan);
        break;
    case ReleaseTabs::Trends: {
        auto* trends = static_cast<TrendsPane*>(&pane);
        connect(trends, &TrendsPane::evidenceChosen, this, &ProjectPage::showEvidence);
        connect(trends, &TrendsPane::criterionChosen, this, &ProjectPage::showCriterion);
        connect(trends, &TrendsPane::momentChosen, this, &ProjectPage::choose);
        break;
    }
    case ReleaseTabs::SignOffs:
        receiveSignOffs(static_cast<SignOffsTab&>(pane));
        break;
    case ReleaseTabs::Brief:
        connect(static_cast<BriefPane*>(&pane), &BriefPane::changed, this, &ProjectPage::readAgain);
        connect(static_cast<BriefPane*>(&pane), &BriefPane::releaseRequested, this, &ProjectPage::show);
        break;
    case ReleaseTabs::History: {
        auto* history = static_cast<HistoryPane*>(&pane);
        connect(&history->comparison(), &ComparePane::evidenceChosen, this, &ProjectPage::showEvidence);
        connect(history, &HistoryPane::evidenceChosen, this, &ProjectPage::showEvidence);
        connect(history, &HistoryPane::momentChosen, this, &ProjectPage::choose);
        break;
    }
    case ReleaseTabs::Notes:
        connect(static_cast<NotesPane*>(&pane), &NotesPane::noted, this, &ProjectPage::afterNote);
        break;
    }
}

RevisionPanel& ProjectPage::revision()
{
    if (m_revision)
        return *m_revision;
    auto made = std::make_unique<RevisionPanel>(m_context, nullptr);
    m_revision = made.get();
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_launch), made.release()); // the page's from here on
    QWidget* before = &m_header->lastStop();
    for (QWidget* stop : m_revision->stops()) {
        setTabOrder(before, stop);
        before = stop;
    }
    if (m_dossier)
        m_revision->setDossier(m_dossier);
    connect(m_revision, &RevisionPanel::closed, this, &ProjectPage::focusPane);
    connect(m_revision, &RevisionPanel::stored, this, &ProjectPage::afterWord);
    connect(m_revision, &RevisionPanel::moved, this, [this] {
        if (!m_dossier->project.repositories.isEmpty())
            rescan();
    });
    return *m_revision;
}

void ProjectPage::retarget()
{
    revision().openTarget();
}

void ProjectPage::changeLaunch()
{
    revision().openLaunch();
}

BriefPane& ProjectPage::brief()
{
    return m_panes->at<BriefPane>(ReleaseTabs::Brief);
}

EvidencePane& ProjectPage::evidence()
{
    return m_panes->at<EvidencePane>(ReleaseTabs::Evidence);
}

SloPane& ProjectPage::slos()
{
    return m_panes->at<SloPane>(ReleaseTabs::Slos);
}

RepositoryPane& ProjectPage::repository()
{
    return m_panes->at<RepositoryPane>(ReleaseTabs::Repository);
}

TrendsPane& ProjectPage::trends()
{
    return m_panes->at<TrendsPane>(ReleaseTabs::Trends);
}

HistoryPane& ProjectPage::history()
{
    return m_panes->at<HistoryPane>(ReleaseTabs::History);
}

NotesPane& ProjectPage::notes()
{
    return m_panes->at<NotesPane>(ReleaseTabs::Notes);
}

void ProjectPage::showTab(ReleaseTabs::Tab tab)
{
    m_tabs->choose(tab);
    focusPane();
}

void ProjectPage::focusPane()
{
    if (m_tabs->current() == ReleaseTabs::Checklist) {
        m_checklist->table().setFocus();
        return;
    }
    // The first thing in it that takes the keyboard.
    QWidget* pane = &m_panes->pane(m_tabs->current());
    for (QWidget* next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && next->isVisibleTo(pane) && next->isEnabled() &&
            next->focusPolicy() & Qt::TabFocus) {
            next->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void ProjectPage::showEvidence(const EvidenceId& evidence)
{
    m_tabs->choose(ReleaseTabs::Evidence);
    this->evidence().choose(evidence);
}

void ProjectPage::showCriterion(const CriterionId& criterion)
{
    showTab(ReleaseTabs::Checklist);
    m_checklist->choose(criterion);
}

void ProjectPage::focusSearch()
{
    m_tabs->choose(ReleaseTabs::Checklist);
    m_checklist->focusSearch();
}

void ProjectPage::openFilterMenu()
{
    m_tabs->choose(ReleaseTabs::Checklist);
    m_checklist->openFilterMenu();
}

void ProjectPage::foldGroups()
{
    showTab(ReleaseTabs::Checklist);
    m_checklist->foldAll(!m_checklist->isAnyFolded());
}

void ProjectPage::showTables()
{
    showTab(ReleaseTabs::Trends);
    trends().setAsTables(!trends().areTables());
    focusPane();
}

void ProjectPage::showComparison()
{
    showTab(ReleaseTabs::History);
    history().showComparison();
}

void ProjectPage::showBrief()
{
    showTab(ReleaseTabs::Brief);
}

void ProjectPage::editBrief()
{
    showBrief();
    brief().edit();
}

void ProjectPage::importBrief()
{
    showBrief();
    brief().askForFile();
}

void ProjectPage::exportBrief()
{
    showBrief();
    brief().askWhereToExport();
}

} // namespace slipway::views
