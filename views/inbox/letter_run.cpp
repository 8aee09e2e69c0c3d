// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inbox/letter_run.h"

#include "views/widgets/inline_message.h"
#include "views/widgets/progress_strip.h"
#include "views/widgets/undo_history.h"

namespace slipway::views {

using namespace model;
using readiness::Reversal;

LetterRun::LetterRun(ProgressStrip& progress, InlineMessage& message, QObject* parent)
    : QObject(parent)
    , m_progress(progress)
    , m_message(message)
{
    connect(&progress, &ProgressStrip::cancelRequested, this, [this] { m_task.cancel(); });
}

void LetterRun::replay(const LetterIds& letters)
{
    start(
        tr("Replaying"),
        [workspace = m_context.workspace, letters, person = m_context.person](const Progress& progress) {
            return replayLetters(*workspace, letters, person, progress);
        },
        describeReplay);
}

void LetterRun::discard(const LetterIds& letters, const QString& reason)
{
    start(
        tr("Discarding"),
        [workspace = m_context.workspace, letters, reason,
         person = m_context.person](const Progress& progress) {
            return discardLetters(*workspace, letters, reason, person, progress);
        },
        describeDiscard,
        [reason, person = m_context.person](const InboxOutcome& outcome) {
            return outcome.through.empty() ? Reversal()
                                           : readiness::reversalOfDiscarding(outcome.through, reason, person);
        });
}

void LetterRun::start(const QString& what, std::function<InboxOutcome(const Progress&)> work,
                      Result<QString> (*describe)(const InboxOutcome&),
                      std::function<Reversal(const InboxOutcome&)> reverse)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_message.hide();
    m_progress.start(what);
    Q_EMIT started();
    m_task = readiness::runTask<InboxOutcome>(
        this,
        [work = std::move(work)](const Progress& progress) -> Result<InboxOutcome> { return work(progress); },
        [this, describe, reverse = std::move(reverse)](const Result<InboxOutcome>& outcome) {
            if (outcome)
                finish(describe(*outcome), reverse ? reverse(*outcome) : Reversal());
            else
                finish(outcome.error(), {});
        },
        [this, what](double fraction, const QString& how) {
            m_progress.tell(fraction, what + QLatin1Char(' ') + how);
        });
}

void LetterRun::finish(const Result<QString>& said, const Reversal& reversal)
{
    m_isRunning = false;
    m_progress.finish();
    if (said)
        tellStored(m_context, m_message, *said, tr("Discard what was refused"), reversal);
    else
        m_message.showError(said.error());
    Q_EMIT finished();
}

} // namespace slipway::views
