// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inbox/inbox_work.h"

#include <QCoreApplication>

namespace slipway::views {

using namespace model;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("InboxWork", text);
}

InboxOutcome workThrough(const LetterIds& letters, const Progress& progress,
                         const std::function<std::optional<Error>(const DeadLetterId&)>& work)
{
    InboxOutcome outcome;
    outcome.asked = static_cast<int>(letters.size());
    for (const DeadLetterId& letter : letters) {
        if (progress.isCancelled())
            break;
        if (const auto error = work(letter)) {
            if (outcome.refused++ == 0)
                outcome.first = *error;
        } else {
            ++outcome.done;
            outcome.through.push_back(letter);
        }
        const int through = outcome.done + outcome.refused;
        progress.tell(static_cast<double>(through) / outcome.asked,
                      tr("%1 of %2").arg(through).arg(outcome.asked));
    }
    return outcome;
}

QString stopped(const InboxOutcome& outcome)
{
    return tr("stopped after %1 of %2").arg(outcome.done + outcome.refused).arg(outcome.asked);
}

bool wasStopped(const InboxOutcome& outcome)
{
    return outcome.done + outcome.refused < outcome.asked;
}

} // namespace

InboxOutcome replayLetters(readiness::Workspace& workspace, const LetterIds& letters, const QString& person,
                           const Progress& progress)
{
    return workThrough(letters, progress, [&](const DeadLetterId& letter) -> std::optional<Error> {
        const auto outcome = workspace.replayDeadLetter(letter, person);
        if (!outcome)
            return outcome.error();
        if (outcome->fate == evidence::Outcome::Fate::Dead)
            return outcome->refusal;
        return std::nullopt;
    });
}

InboxOutcome discardLetters(readiness::Workspace& workspace, const LetterIds& letters, const QString& reason,
                            const QString& person, const Progress& progress)
{
    return workThrough(letters, progress, [&](const DeadLetterId& letter) -> std::optional<Error> {
        const Status done = workspace.discardDeadLetter(letter, reason, person);
        return done ? std::nullopt : std::optional(done.error());
    });
}

Result<QString> describeReplay(const InboxOutcome& outcome)
{
    if (outcome.refused > 0) {
        const QString many =
            tr("%1 of %2 replayed; the first refused again: ").arg(outcome.done).arg(outcome.asked);
        const QString what = outcome.asked == 1 ? tr("Refused again: ") : many;
        return Error{outcome.first.code, what + outcome.first.what, {}, outcome.first.hint};
    }
    if (wasStopped(outcome))
        return tr("%1 replayed and accepted, %2.").arg(outcome.done).arg(stopped(outcome));
    return outcome.done == 1 ? tr("Replayed: it is accepted now.")
                             : tr("Replayed %1: all are accepted now.").arg(outcome.done);
}

Result<QString> describeDiscard(const InboxOutcome& outcome)
{
    if (outcome.refused > 0)
        return Error{outcome.first.code,
                     tr("%1 of %2 discarded; the first that was not: %3")
                         .arg(outcome.done)
                         .arg(outcome.asked)
                         .arg(outcome.first.what),
                     {},
                     outcome.first.hint};
    if (wasStopped(outcome))
        return tr("%1 discarded, %2.").arg(outcome.done).arg(stopped(outcome));
    return outcome.done == 1 ? tr("Discarded 1 letter. It stays in the history.")
                             : tr("Discarded %1 letters. They stay in the history.").arg(outcome.done);
}

} // namespace slipway::views
