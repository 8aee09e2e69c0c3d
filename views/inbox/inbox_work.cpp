// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inbox/inbox_work.h"

#include <QCoreApplication>

namespace slipway::views {

using namespace model;

namespace {

struct InboxWork
{
    Q_DECLARE_TR_FUNCTIONS(InboxWork)
};

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
                      InboxWork::tr("%1 of %2").arg(through).arg(outcome.asked));
    }
    return outcome;
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
        const QString what = outcome.asked == 1
                                 ? InboxWork::tr("Refused again: %1").arg(outcome.first.what)
                                 : InboxWork::tr("%1 of %2 replayed; the first refused again: %3")
                                       .arg(outcome.done)
                                       .arg(outcome.asked)
                                       .arg(outcome.first.what);
        return Error{outcome.first.code, what, {}, outcome.first.hint};
    }
    if (wasStopped(outcome))
        return InboxWork::tr("%1 replayed and accepted, stopped after %2 of %3.")
            .arg(outcome.done)
            .arg(outcome.done + outcome.refused)
            .arg(outcome.asked);
    return outcome.done == 1 ? InboxWork::tr("Replayed: it is accepted now.")
                             : InboxWork::tr("Replayed %1: all are accepted now.").arg(outcome.done);
}

Result<QString> describeDiscard(const InboxOutcome& outcome)
{
    if (outcome.refused > 0)
        return Error{outcome.first.code,
                     InboxWork::tr("%1 of %2 discarded; the first that was not: %3")
                         .arg(outcome.done)
                         .arg(outcome.asked)
                         .arg(outcome.first.what),
                     {},
                     outcome.first.hint};
    if (wasStopped(outcome))
        return InboxWork::tr("%1 discarded, stopped after %2 of %3.")
            .arg(outcome.done)
            .arg(outcome.done + outcome.refused)
            .arg(outcome.asked);
    return InboxWork::tr("Discarded %n letter(s). What was discarded stays in the history.", nullptr,
                         outcome.done);
}

} // namespace slipway::views
