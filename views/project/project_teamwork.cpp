// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/reversal.h"
#include "views/project/checklist_pane.h"
#include "views/project/criterion_words.h"
#include "views/project/decisions_pane.h"
#include "views/project/detail_panel.h"
#include "views/project/notes_pane.h"
#include "views/project/project_page.h"
#include "views/project/release_tabs.h"
#include "views/project/sign_offs_pane.h"
#include "views/project/sign_offs_tab.h"
#include "views/widgets/inline_message.h"

#include <QTableView>

/// ProjectPage, continued: what people work out together.
namespace slipway::views {

using namespace model;

void ProjectPage::connectTeamwork()
{
    connect(&m_detail->words(), &WordForm::stored, this, &ProjectPage::afterWord);
    connect(&m_detail->words(), &WordForm::cancelled, this, [this] { m_checklist->table().setFocus(); });
    connect(m_detail, &DetailPanel::putBackRequested, this, &ProjectPage::putBack);
    connect(m_detail, &DetailPanel::noteRequested, this, [this](const CriterionId& criterion) {
        showNotes();
        notes().write(criterion);
    });
}

void ProjectPage::receiveSignOffs(SignOffsTab& tab)
{
    connect(&tab.signOffs(), &SignOffsPane::signedOff, this, &ProjectPage::readAgain);
    connect(&tab.decisions(), &DecisionsPane::stored, this, &ProjectPage::afterWord);
}

void ProjectPage::afterNote(const Note& note)
{
    afterWord(tr("The note is written."), tr("Write note: %1").arg(note.text.simplified().left(40)),
              readiness::reversalOf(note, m_context.person));
}

void ProjectPage::assign()
{
    m_tabs->choose(ReleaseTabs::Checklist);
    m_detail->assign();
}

void ProjectPage::takeOut()
{
    m_tabs->choose(ReleaseTabs::Checklist);
    m_detail->takeOut();
}

void ProjectPage::showNotes()
{
    m_tabs->choose(ReleaseTabs::Notes);
}

void ProjectPage::writeNote()
{
    showNotes();
    notes().write({});
}

void ProjectPage::decide()
{
    m_tabs->choose(ReleaseTabs::SignOffs);
    m_panes->at<SignOffsTab>(ReleaseTabs::SignOffs).decisions().decide();
}

} // namespace slipway::views
