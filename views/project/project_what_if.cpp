// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/task.h"
#include "views/language/language.h"
#include "views/project/checklist_pane.h"
#include "views/project/project_page.h"
#include "views/project/told_dossier.h"
#include "views/project/what_if_bar.h"
#include "views/widgets/inline_message.h"

#include <QTableView>

/// ProjectPage, continued: what would follow if results were others. Nothing of it is stored.
namespace slipway::views {

using namespace model;

void ProjectPage::showWhatIf()
{
    if (m_whatIf) {
        leaveWhatIf();
        return;
    }
    if (!m_dossier)
        return;
    m_whatIf.emplace();
    m_checklist->setSupposing(true);
    showTab(ReleaseTabs::Checklist);
    workOutWhatIf();
}

void ProjectPage::suppose(const std::optional<ResultState>& state)
{
    if (!m_whatIf || !m_dossier)
        return;
    for (const CriterionId& criterion : m_checklist->selected()) {
        if (state)
            m_whatIf->states.insert(criterion, *state);
        else
            m_whatIf->states.remove(criterion);
    }
    workOutWhatIf();
}

void ProjectPage::supposeNothing()
{
    if (m_whatIf)
        m_whatIf.emplace();
    workOutWhatIf();
}

void ProjectPage::leaveWhatIf()
{
    m_whatIf.reset();
    m_supposes.reset();
    m_whatIfBar->hide();
    m_checklist->setSupposing(false);
    m_checklist->setSupposed(nullptr, {});
}

void ProjectPage::workOutWhatIf()
{
    if (!m_whatIf || !m_dossier)
        return;
    // A policy may have dropped what was supposed.
    for (const CriterionId& criterion : m_whatIf->states.keys()) {
        if (!m_dossier->policy->find(criterion))
            m_whatIf->states.remove(criterion);
    }
    if (m_whatIf->isEmpty()) {
        m_supposes.reset();
        m_checklist->setSupposed(nullptr, {});
        m_whatIfBar->showSupposed(*m_told, *m_told, 0);
        return;
    }
    // Of several under way the newest is shown.
    m_supposes = std::make_unique<QObject>();
    readiness::runTask<ReadRelease>(
        m_supposes.get(),
        [workspace = m_context.workspace, release = m_release, whatIf = *m_whatIf, asOf = m_context.asOf(),
         language = shownLanguage()](const Progress&) -> Result<ReadRelease> {
            auto dossier = workspace->whatIf(release, whatIf, asOf);
            if (!dossier)
                return dossier.error();
            return readRelease(std::move(dossier).value(), language, whatIf);
        },
        [this](const Result<ReadRelease>& supposed) {
            if (!supposed) {
                m_message->showError(supposed.error());
                return;
            }
            const auto criteria = m_whatIf->states.keys();
            m_checklist->setSupposed(supposed->told, QSet<CriterionId>(criteria.begin(), criteria.end()));
            m_whatIfBar->showSupposed(*m_told, *supposed->told, static_cast<int>(criteria.size()));
            Q_EMIT whatIfShown();
        });
}

} // namespace slipway::views
