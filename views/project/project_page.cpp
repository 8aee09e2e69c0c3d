// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/project_page.h"

#include "views/language/language.h"
#include "views/moment_choice.h"
#include "views/project/checklist_pane.h"
#include "views/project/checklist_tab.h"
#include "views/project/detail_panel.h"
#include "views/project/launch_panel.h"
#include "views/project/project_header.h"
#include "views/project/release_panes.h"
#include "views/project/revision_panel.h"
#include "views/project/told_dossier.h"
#include "views/project/what_if_bar.h"
#include "views/widgets/accessible_role.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/labels.h"

#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;

ProjectPage::ProjectPage(ViewContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_header(new ProjectHeader(*m_context.theme, this))
    , m_progress(new QProgressBar(this))
    , m_message(new InlineMessage(this))
    , m_launch(new LaunchPanel(m_context, this))
    , m_whatIfBar(new WhatIfBar(*m_context.theme, this))
    , m_tabs(new ReleaseTabs(this))
    , m_stack(new QStackedWidget(this))
    , m_panes(new ReleasePanes(m_context, *m_stack, this))
    , m_blank(makeLabel({}, TextStyle::Body, this, true))
{
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleRole(*this, QAccessible::Pane);
    setAccessibleName(tr("Release"));
    m_blank->setAlignment(Qt::AlignCenter);
    m_blank->hide();
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Scanning the repository"));
    m_progress->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_whatIfBar);
    layout->addWidget(m_tabs);
    layout->addWidget(makeLine(this));
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    layout->addWidget(m_launch);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_blank, 1);
    auto& first = m_panes->at<ChecklistTab>(ReleaseTabs::Checklist);
    m_checklist = &first.checklist();
    m_detail = &first.detail();
    connect(m_panes, &ReleasePanes::made, this,
            [this](ReleaseTabs::Tab tab, ReleasePane* pane) { receivePane(tab, *pane); });
    connect(m_tabs, &ReleaseTabs::chosen, this,
            [this](int tab) { m_panes->show(static_cast<ReleaseTabs::Tab>(tab)); });
    connectHeader();
    connectChecklist();
    connectTeamwork();
}

void ProjectPage::showMoment()
{
    m_message->hide();
    m_scan.cancel();
    m_detail->form().hide();
    m_launch->hide();
    m_header->setPast(m_context.isPast());
    if (!m_dossier)
        return;
    showReading();
    reload();
}

/// What another release or moment showed must not stand while this one is read.
void ProjectPage::showReading()
{
    if (m_revision)
        m_revision->setDossier(nullptr);
    m_header->setReading();
    m_stack->hide();
    m_blank->setText(tr("Reading the release…"));
    m_blank->show();
}

void ProjectPage::show(const ReleaseId& release)
{
    if (release != m_release) {
        leaveWhatIf();
        m_dossier.reset();
        m_told.reset();
        showReading();
        setFocus(); // Escape goes back even now
    }
    m_release = release;
    m_message->hide();
    reload();
}

void ProjectPage::reload()
{
    const auto workspace = m_context.workspace;
    if (!workspace || m_release.isEmpty())
        return;
    // The last one asked for is the one that counts, whichever ends first.
    m_reads = std::make_unique<QObject>();
    readiness::runTask<ReadRelease>(
        m_reads.get(),
        [workspace, release = m_release, asOf = m_context.asOf(),
         language = shownLanguage()](const Progress&) -> Result<ReadRelease> {
            auto dossier = workspace->dossierWithPast(release, asOf);
            if (!dossier)
                return dossier.error();
            return readRelease(std::move(dossier).value(), language);
        },
        [this, release = m_release, asOf = m_context.asOf()](const Result<ReadRelease>& read) {
            if (release != m_release || asOf != m_context.asOf())
                return;
            if (read) {
                setDossier(read->dossier, read->told);
                return;
            }
            if (m_dossier && read.error().code == ErrorCode::NotFound && !asOf) {
                m_dossier.reset();
                m_told.reset();
                m_release = {};
                Q_EMIT gone();
                return;
            }
            m_message->showError(read.error());
            m_blank->setText(tr("The release could not be read."));
        });
}

void ProjectPage::setDossier(DossierPointer dossier, DossierPointer told)
{
    const bool isOther = !m_dossier || m_dossier->release.id != dossier->release.id;
    m_dossier = std::move(dossier);
    m_told = told ? std::move(told) : m_dossier;
    m_release = m_dossier->release.id;
    m_header->setDossier(*m_told);
    m_launch->setDossier(m_told);
    if (m_revision)
        m_revision->setDossier(m_dossier);
    m_panes->setDossier(m_told);
    m_tabs->setDossier(*m_told);
    workOutWhatIf();
    m_blank->hide();
    m_stack->show();
    if (isOther && !m_dossier->policy->criteria.empty()) {
        // The first thing on the way to Go is what people come here for.
        const auto& path = m_dossier->evaluation.pathToGo;
        m_checklist->choose(path.empty() || path.front().criterion.isEmpty()
                                ? m_dossier->policy->criteria.front().id
                                : path.front().criterion);
    }
    m_detail->show(m_told, m_checklist->chosen());
    if (hasFocus())
        focusPane();
    Q_EMIT dossierShown();
    m_panes->makeRest();
}

void ProjectPage::rescan()
{
    const auto workspace = m_context.workspace;
    if (!workspace || !m_dossier || m_context.isPast())
        return;
    m_header->setBusy(true);
    m_progress->setValue(0);
    m_progress->show();
    m_scan = readiness::runTask<Evidence>(
        this,
        [workspace, release = m_release, person = m_context.person](const Progress& progress) {
            return workspace->scanRelease(release, progress, person);
        },
        [this](const Result<Evidence>& evidence) {
            m_header->setBusy(false);
            m_progress->hide();
            if (!evidence) {
                m_message->showError(evidence.error());
                return;
            }
            m_message->showDone(tr("Scanned %1: %2 facts, %3 findings.")
                                    .arg(evidence->subject.commit.shortHex())
                                    .arg(evidence->facts.size())
                                    .arg(evidence->findings.size()));
            readAgain();
        },
        [this](double fraction, const QString& what) {
            m_progress->setValue(static_cast<int>(1000 * fraction));
            m_progress->setToolTip(what);
        });
}

void ProjectPage::attest()
{
    m_tabs->choose(ReleaseTabs::Checklist);
    m_detail->attest();
    if (m_dossier && !m_context.isPast() && m_detail->form().isHidden())
        m_message->showError({ErrorCode::Conflict,
                              tr("only evidence answers this criterion"),
                              {},
                              tr("import a report, or scan the repository")});
}

void ProjectPage::waive()
{
    m_tabs->choose(ReleaseTabs::Checklist);
    m_detail->waive();
    if (m_dossier && !m_context.isPast() && m_detail->form().isHidden())
        m_message->showError({ErrorCode::Conflict,
                              tr("there is nothing to waive"),
                              {},
                              tr("choose a criterion that fails, is stale or is not answered")});
}

void ProjectPage::launch()
{
    m_launch->open();
}

void ProjectPage::afterChange(const Status& done)
{
    if (!done) {
        m_message->showError(done.error());
        return;
    }
    readAgain();
}

void ProjectPage::readAgain()
{
    reload();
    Q_EMIT changed();
}

void ProjectPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace slipway::views
