// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/source_changes.h"

#include "core/readiness/task.h"
#include "core/readiness/workspace.h"
#include "views/sources/source_words.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/undo_history.h"

#include <algorithm>

namespace slipway::views {

using namespace model;

SourceChanges::SourceChanges(Forget forgetSecrets, InlineMessage& message, QObject* parent)
    : QObject(parent)
    , m_forgetSecrets(std::move(forgetSecrets))
    , m_message(message)
    , m_runs(std::make_unique<QObject>())
{
}

void SourceChanges::setContext(const ViewContext& context)
{
    m_context = context;
    m_runs = std::make_unique<QObject>();
}

void SourceChanges::tellStored(const Source& source, const Source& before)
{
    const QString name = SourceWords::name(source);
    if (before.id.isEmpty())
        views::tellStored(m_context, m_message, tr("%1 is added.").arg(name), tr("Add %1").arg(name),
                          readiness::reversalOfAdding(source, m_context.person));
    else
        views::tellStored(m_context, m_message, tr("%1 is changed.").arg(name), tr("Change %1").arg(name),
                          readiness::reversalOfChange(before, source, m_context.person));
}

void SourceChanges::pause(const Source& source)
{
    Source wanted = source;
    wanted.isPaused = !source.isPaused;
    const QString name = SourceWords::name(wanted);
    run(
        [before = source, wanted,
         person = m_context.person](readiness::Workspace& workspace) -> Result<readiness::Reversal> {
            const auto revised = workspace.history().reviseSource(wanted, person);
            if (!revised)
                return revised.error();
            return readiness::reversalOfChange(before, *revised, person);
        },
        wanted.isPaused ? tr("%1 is paused.").arg(name) : tr("%1 is collected again.").arg(name),
        wanted.isPaused ? tr("Pause %1").arg(name) : tr("Resume %1").arg(name));
}

void SourceChanges::askToRemove(const Source& source)
{
    const QString name = SourceWords::name(source);
    m_message.showDone(tr("Remove %1? Its evidence and its runs stay in the history.").arg(name),
                       tr("Remove"), [this, source] { remove(source); });
}

void SourceChanges::remove(const Source& source)
{
    const QString name = SourceWords::name(source);
    run(
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

void SourceChanges::run(Work work, const QString& said, const QString& step)
{
    readiness::runTask<readiness::Reversal>(
        m_runs.get(),
        [workspace = m_context.workspace, work = std::move(work)](const Progress&) {
            return work(*workspace);
        },
        [this, said, step](const Result<readiness::Reversal>& done) {
            if (done)
                views::tellStored(m_context, m_message, said, step, *done);
            else
                m_message.showError(done.error());
            Q_EMIT ended();
        });
}

} // namespace slipway::views
