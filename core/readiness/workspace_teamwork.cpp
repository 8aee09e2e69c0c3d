// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/mentions.h"
#include "core/readiness/teamwork_desk.h"
#include "core/readiness/waiver_desk.h"
#include "core/readiness/workspace_private.h"

/// Workspace, continued: what people work out together.
namespace slipway::readiness {

using namespace model;

Result<Waiver> Workspace::requestWaiver(const WaiverRequest& request)
{
    return keep<Waiver>(request.release, [&](const Dossier& about) {
        return checkWaiverRequest(request, about, m_d->clock());
    });
}

Result<Waiver> Workspace::answerWaiver(const WaiverAnswer& answer)
{
    return keep<Waiver>(answer.release,
                        [&](const Dossier& about) { return checkWaiverAnswer(answer, about, m_d->clock()); });
}

Result<SignOff> Workspace::withdrawSignOff(const ReleaseId& release, const QString& role, const QString& by,
                                           const QString& reason)
{
    return keep<SignOff>(
        release, [&](const Dossier& about) { return checkSignOffWithdrawal(role, by, reason, about); });
}

Result<NotApplicable> Workspace::takeOut(const TakingOut& word)
{
    return keep<NotApplicable>(word.release,
                               [&](const Dossier& about) { return checkTakingOut(word, about); });
}

Result<NotApplicable> Workspace::putBack(const ReleaseId& release, const CriterionId& criterion,
                                         const QString& by)
{
    return keep<NotApplicable>(release,
                               [&](const Dossier& about) { return checkPuttingBack(criterion, by, about); });
}

Result<Assignment> Workspace::assign(const OwnerWord& word)
{
    return keep<Assignment>(word.release,
                            [&](const Dossier& about) { return checkAssignment(word, about, m_d->clock()); });
}

Result<Note> Workspace::note(const NoteText& note)
{
    return keep<Note>(note.release, [&](const Dossier& about) { return checkNote(note, about); });
}

Result<std::vector<Mention>> Workspace::mentions(const QString& person, bool withSeen)
{
    const auto projects = m_d->history->projects();
    if (!projects)
        return projects.error();
    const auto releases = m_d->history->releases();
    if (!releases)
        return releases.error();
    const auto people = m_d->history->peoplesInput();
    if (!people)
        return people.error();
    return mentionsOf(person, *projects, *releases, *people, withSeen);
}

Result<NoteSeen> Workspace::markSeen(const RecordId& note, const QString& person)
{
    const auto unseen = mentions(person, false);
    if (!unseen)
        return unseen.error();
    const auto found = std::find_if(unseen->begin(), unseen->end(),
                                    [&](const Mention& mention) { return mention.note.id == note; });
    if (found == unseen->end())
        return Error{ErrorCode::NotFound, QStringLiteral("no unseen note of this id mentions %1").arg(person),
                     note.toString(), QStringLiteral("list them with: slipway mentions")};
    return m_d->history->append(NoteSeen{{}, found->release.id, note, person.trimmed(), {}});
}

Result<NoteSeen> Workspace::markUnseen(const RecordId& note, const QString& person)
{
    const auto all = mentions(person, true);
    if (!all)
        return all.error();
    const auto found = std::find_if(all->begin(), all->end(), [&](const Mention& mention) {
        return mention.note.id == note && mention.isSeen;
    });
    if (found == all->end())
        return Error{ErrorCode::NotFound, QStringLiteral("%1 has seen no note of this id").arg(person),
                     note.toString(), QStringLiteral("list them with: slipway mentions")};
    return m_d->history->append(NoteSeen{{}, found->release.id, note, person.trimmed(), {}, true});
}

Result<NoteWithdrawal> Workspace::withdrawNote(const Note& note, const QString& by)
{
    return keep<NoteWithdrawal>(
        note.release, [&](const Dossier& about) { return checkNoteWithdrawal(note.id, by, about); });
}

} // namespace slipway::readiness
