// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/source_words.h"
#include "views/sources/sources_header.h"
#include "views/sources/sources_page.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/undo_history.h"

#include <algorithm>

/// SourcesPage, continued: what it stores, and how that is taken back.
namespace slipway::views {

using namespace model;

void SourcesPage::receiveStored(const Source& source, const Source& before)
{
    const QString name = SourceWords::name(source);
    if (before.id.isEmpty())
        tellStored(m_context, *m_message, tr("%1 is added.").arg(name), tr("Add %1").arg(name),
                   readiness::reversalOfAdding(source, m_context.person));
    else
        tellStored(m_context, *m_message, tr("%1 is changed.").arg(name), tr("Change %1").arg(name),
                   readiness::reversalOfChange(before, source, m_context.person));
    m_toChoose = source.id;
    refresh();
    if (m_scheduler)
        m_scheduler->look();
    focusContent();
}

void SourcesPage::pauseChosen()
{
    const auto before = chosen();
    if (!before)
        return;
    Source wanted = *before;
    wanted.isPaused = !before->isPaused;
    const QString name = SourceWords::name(wanted);
    change(
        [before = *before, wanted,
         person = m_context.person](readiness::Workspace& workspace) -> Result<readiness::Reversal> {
            const auto revised = workspace.history().reviseSource(wanted, person);
            if (!revised)
                return revised.error();
            return readiness::reversalOfChange(before, *revised, person);
        },
        wanted.isPaused ? tr("%1 is paused.").arg(name) : tr("%1 is collected again.").arg(name),
        wanted.isPaused ? tr("Pause %1").arg(name) : tr("Resume %1").arg(name));
}

void SourcesPage::askToRemove()
{
    const auto source = chosen();
    if (!source)
        return;
    const QString name = SourceWords::name(*source);
    m_message->showDone(tr("Remove %1? Its evidence and its runs stay in the history.").arg(name),
                        tr("Remove"), [this, source = *source] { remove(source); });
}

void SourcesPage::remove(const Source& source)
{
    const QString name = SourceWords::name(source);
    change(
        [source, forget = m_forgetSecrets,
         person = m_context.person](readiness::Workspace& workspace) -> Result<readiness::Reversal> {
            // Not what the list shows: where its secrets lie may have changed since.
            const auto stored = workspace.history().sources(source.project);
            if (!stored)
                return stored.error();
            const auto newest = std::find_if(stored->begin(), stored->end(),
                                             [&](const Source& each) { return each.id == source.id; });
            const Status removed = workspace.history().removeSource(source.id, person);
            if (!removed)
                return removed.error();
            // Taking the removal back brings the source, and asks for its secrets again.
            if (const Status forgotten = forget(newest == stored->end() ? source : *newest); !forgotten) {
                Error error = forgotten.error();
                error.what = tr("it is removed, but its secrets are not: %1").arg(error.what);
                return error;
            }
            return readiness::reversalOfRemoving(source, person);
        },
        tr("%1 is removed.").arg(name), tr("Remove %1").arg(name));
}

void SourcesPage::change(std::function<Result<readiness::Reversal>(readiness::Workspace&)> work,
                         const QString& said, const QString& step)
{
    readiness::runTask<readiness::Reversal>(
        m_reads.get(),
        [workspace = m_context.workspace, work = std::move(work)](const Progress&) {
            return work(*workspace);
        },
        [this, said, step](const Result<readiness::Reversal>& done) {
            if (done)
                tellStored(m_context, *m_message, said, step, *done);
            else
                m_message->showError(done.error());
            refresh();
        });
}

} // namespace slipway::views
