// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/moment_choice.h"
#include "views/project/brief_pane.h"
#include "views/project/checklist_pane.h"
#include "views/project/compare_pane.h"
#include "views/project/decisions_pane.h"
#include "views/project/detail_panel.h"
#include "views/project/evidence_pane.h"
#include "views/project/history_pane.h"
#include "views/project/launch_panel.h"
#include "views/project/notes_pane.h"
#include "views/project/project_header.h"
#include "views/project/project_page.h"
#include "views/project/release_tabs.h"
#include "views/project/repository_pane.h"
#include "views/project/sign_offs_pane.h"
#include "views/project/slo_pane.h"
#include "views/project/trends_pane.h"
#include "views/project/what_if_bar.h"
#include "views/widgets/inline_message.h"

#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

/// ProjectPage, continued: what its tabs hold, and what they ask of each other.
namespace slipway::views {

using namespace model;

void ProjectPage::addPanes()
{
    m_panes = {{ReleaseTabs::Checklist, makeChecklist()},
               {ReleaseTabs::Evidence, m_evidence},
               {ReleaseTabs::Slos, m_slos},
               {ReleaseTabs::Repository, m_repository},
               {ReleaseTabs::Trends, m_trends},
               {ReleaseTabs::SignOffs, makeSignOffs()},
               {ReleaseTabs::Brief, m_brief},
               {ReleaseTabs::History, m_history},
               {ReleaseTabs::Notes, m_notes}};
    for (const ReleaseTabs::Entry& entry : ReleaseTabs::entries())
        m_stack->addWidget(m_panes.value(entry.tab));
    connect(m_tabs, &ReleaseTabs::chosen, this, [this](int tab) {
        m_stack->setCurrentWidget(m_panes.value(static_cast<ReleaseTabs::Tab>(tab)));
    });
}

QWidget* ProjectPage::makeChecklist()
{
    auto* splitter = new QSplitter(Qt::Horizontal, m_stack);
    splitter->addWidget(m_checklist);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({860, 360});
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

QWidget* ProjectPage::makeSignOffs()
{
    auto* splitter = new QSplitter(Qt::Horizontal, m_stack);
    auto* area = new QScrollArea(splitter);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("Sign-offs"));
    area->setWidget(m_signOffs);
    splitter->addWidget(area);
    splitter->addWidget(m_decisions);
    splitter->setSizes({500, 500});
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

void ProjectPage::connectHeader()
{
    if (m_context.moment) {
        const auto choose = [this](const QDateTime& moment) {
            if (moment < m_context.clock())
                m_context.moment->choose(moment);
        };
        connect(m_trends, &TrendsPane::momentChosen, m_context.moment, choose);
        connect(m_history, &HistoryPane::momentChosen, m_context.moment, choose);
        m_header->setPast(m_context.isPast());
        connect(m_context.moment, &MomentChoice::changed, this, &ProjectPage::showMoment);
    }
    connect(m_header, &ProjectHeader::backRequested, this, &ProjectPage::backRequested);
    connect(m_header, &ProjectHeader::refreshRequested, this, &ProjectPage::rescan);
    connect(m_header, &ProjectHeader::cancelRequested, this, [this] { m_scan.cancel(); });
    connect(m_header, &ProjectHeader::exportRequested, this, [this] { Q_EMIT exportRequested(m_release); });
    connect(m_header, &ProjectHeader::launchRequested, this, &ProjectPage::launch);
    connect(m_header, &ProjectHeader::decideRequested, this, &ProjectPage::decide);
    connect(m_launch, &LaunchPanel::closed, this, &ProjectPage::focusPane);
    connect(m_launch, &LaunchPanel::criterionRequested, this, &ProjectPage::showCriterion);
    connect(m_launch, &LaunchPanel::moved, this, [this](const QString& done) {
        m_message->showDone(done);
        afterChange(Done{});
    });
}

void ProjectPage::connectPanes()
{
    connect(&m_history->comparison(), &ComparePane::evidenceChosen, this, &ProjectPage::showEvidence);
    connect(m_history, &HistoryPane::evidenceChosen, this, &ProjectPage::showEvidence);
    connect(m_trends, &TrendsPane::evidenceChosen, this, &ProjectPage::showEvidence);
    connect(m_slos, &SloPane::evidenceChosen, this, &ProjectPage::showEvidence);
    connect(m_repository, &RepositoryPane::scanRequested, this, &ProjectPage::rescan);
    connect(m_trends, &TrendsPane::criterionChosen, this, &ProjectPage::showCriterion);
    connect(m_checklist, &ChecklistPane::supposed, this, &ProjectPage::suppose);
    connect(m_whatIfBar, &WhatIfBar::supposed, this, &ProjectPage::suppose);
    connect(m_whatIfBar, &WhatIfBar::resetRequested, this, &ProjectPage::supposeNothing);
    connect(m_whatIfBar, &WhatIfBar::closed, this, [this] {
        leaveWhatIf();
        focusPane();
    });
    connect(m_detail, &DetailPanel::evidenceRequested, this, &ProjectPage::showEvidence);
    connect(m_checklist, &ChecklistPane::criterionChosen, this,
            [this](const CriterionId& criterion) { m_detail->show(m_dossier, criterion); });
    connect(&m_detail->form(), &AnswerForm::stored, this, &ProjectPage::afterStored);
    connect(&m_detail->form(), &AnswerForm::cancelled, this, [this] { m_checklist->table().setFocus(); });
    connect(m_detail, &DetailPanel::withdrawRequested, this, &ProjectPage::withdraw);
    const auto readAgain = [this] {
        reload();
        Q_EMIT changed();
    };
    connect(m_signOffs, &SignOffsPane::signedOff, this, readAgain);
    connect(m_brief, &BriefPane::changed, this, readAgain);
    connect(m_brief, &BriefPane::releaseRequested, this, &ProjectPage::show);
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
    QWidget* pane = m_panes.value(m_tabs->current());
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
    m_evidence->choose(evidence);
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
    m_trends->setAsTables(!m_trends->areTables());
    focusPane();
}

void ProjectPage::showComparison()
{
    showTab(ReleaseTabs::History);
    m_history->showComparison();
}

void ProjectPage::showBrief()
{
    showTab(ReleaseTabs::Brief);
}

void ProjectPage::editBrief()
{
    showBrief();
    m_brief->edit();
}

void ProjectPage::importBrief()
{
    showBrief();
    m_brief->askForFile();
}

void ProjectPage::exportBrief()
{
    showBrief();
    m_brief->askWhereToExport();
}

} // namespace slipway::views
